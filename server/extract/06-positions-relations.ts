import type { AnalysedClaim } from '../domain/analysis.ts';
import { normalise } from '../arabic/normalise.ts';
import type { EntityDraft } from './draft.ts';
import type { Token } from '../arabic/tokens.ts';
import { HINTS, UNREAD } from './events/hints.ts';
import type { Reading } from './model/reading.ts';
import { placedNear, placesOf, type Placed } from './positions/placed.ts';
import { findRelations } from './positions/relations.ts';
import { MEMBER_TITLES } from './rules/relations.ts';

/** How far past its title a body may stand: «مدير قسم العقود السابق في بنك تيفيناغ» (former head of contracts at the bank). */
const REACH = 60;

/** The body or place an office is held in: the first name after the title's start, before the person or right after an apposed title. */
function heldIn(placed: readonly Placed[], person: Placed): Placed | null {
  const span = person.mention.titleSpan;
  if (!span) return null;
  const limit = span.start < person.mention.start ? person.mention.start : span.end + REACH;
  const inside = placed.filter(
    ({ mention, entity }) =>
      mention.sentence === person.mention.sentence && mention.start >= span.start && mention.end <= limit && entity.type !== 'PERSON',
  );
  const near = inside.filter(({ mention }) => mention.start <= span.end + (span.start < person.mention.start ? REACH : 12));
  return near.find(({ entity }) => entity.type === 'ORGANIZATION') ?? near[0] ?? null;
}

/** The likeliest body or place the office is held in, where any is likelier than none. */
function likeliestHome(placed: readonly Placed[], at: number, person: Placed, reading: Reading): Placed | null {
  const kind = reading.labels.pairs.indexOf('HELD_IN');
  const hint = heldIn(placed, person);
  let best: Placed | null = null;
  let most = 0;
  for (const { near: home } of placedNear(placed, at)) {
    if (home.entity.type === 'PERSON') continue;
    const score = (reading.pair(person.word, home.word)?.[kind] ?? UNREAD) + (home === hint ? HINTS.office : 0);
    if (score > most) [best, most] = [home, score];
  }
  return best;
}

function positionOf(placed: readonly Placed[], at: number, person: Placed, reading: Reading): AnalysedClaim[] {
  const { titleSpan: trigger, title, sentence } = person.mention;
  if (!trigger || title === null) return [];
  const object = likeliestHome(placed, at, person, reading);
  const subject = { entity: person.entity.key, mention: person.index, role: 'SUBJECT' as const };
  const claim: AnalysedClaim = {
    kind: 'RELATION',
    type: 'HOLDS_POSITION',
    event: null,
    sentence,
    trigger,
    arguments: object ? [subject, { entity: object.entity.key, mention: object.index, role: 'OBJECT' }] : [subject],
    attributedTo: null,
    attributedToWords: null,
    realis: 'ACTUAL',
    stance: 'ASSERTED',
    date: null,
    title,
    count: null,
    score: 0.75,
    by: 'title',
  };
  const isMember = object?.entity.type === 'ORGANIZATION' && MEMBER_TITLES.test(normalise(title).text);
  return isMember ? [claim, { ...claim, type: 'MEMBER_OF', title: null, by: 'title of a member' }] : [claim];
}

/** Step 6: offices held, and the standing ties the text makes plain. One office of one person is claimed once a title. */
export function findPositionsAndRelations(
  text: string,
  tokens: readonly (readonly Token[])[],
  entities: readonly EntityDraft[],
  reading: Reading,
): AnalysedClaim[] {
  const placed = placesOf(entities, tokens);
  const said = new Set<string>();
  const positions = placed.flatMap((person, at) => (person.entity.type === 'PERSON' ? positionOf(placed, at, person, reading) : []));
  const fresh = positions.filter(({ type, title, arguments: [subject, object] }) => {
    const key = [type, subject?.entity, title, object?.entity].join(' ');
    return !said.has(key) && said.add(key);
  });
  return [...fresh, ...findRelations(text, placed, reading)];
}
