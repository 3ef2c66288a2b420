import { findDates } from '../../arabic/dates/find.ts';
import { tokenise, type Token } from '../../arabic/tokens.ts';
import type { AnalysedClaim, AnalysedEvent, PartialDate, Span } from '../../domain/analysis.ts';
import type { EventType } from '../../domain/vocabulary.ts';
import { resolved } from '../11-dates.ts';
import { finishEvents, mentionFor, type ToldEvent } from '../13-events-claims.ts';
import { type Counting, countOf } from '../events/counts.ts';
import type { Argument } from '../events/event-draft.ts';
import { allowedRoles } from '../rules/roles-of-types.ts';
import { type Findings, SCORE, sentenceOf, type Standing } from './findings.ts';
import { findVerbatim, overlaps } from './locate.ts';
import type { Answer } from './schema.ts';
import type { ReadStretch } from './stretches.ts';
import type { GatheredEntities } from './to-entities.ts';

type Telling = Answer['events'][number]['told'][number];
type Draft = ToldEvent & { trigger: Counting };

/** Where words of an answer stand in their sentence; refused when nowhere. */
function placeOf(findings: Findings, sentence: Span, said: string | null): Span | null {
  if (said === null) return null;
  const place = findVerbatim(findings.text, sentence, said)[0] ?? null;
  if (place === null) findings.refused += 1;
  return place;
}

/** What the words of a date mean is for our own calendar to say: the model only shows where they stand. */
function dateOf(findings: Findings, sentence: Span, tokens: readonly Token[], { date, realis }: Telling): PartialDate | null {
  const place = placeOf(findings, sentence, date);
  if (place === null) return null;
  const said = findDates(tokens, findings.publishedAt).find(({ first, last }) =>
    tokens.slice(first, last).some((token) => overlaps(token, place)),
  );
  return said ? resolved(said, realis) : null;
}

/** Events of all answers with the sentences that tell of them, as the text bears them out. */
export function toEvents(
  findings: Findings,
  readings: readonly ReadStretch[],
  { entities, keyOf }: GatheredEntities,
  standing: readonly (readonly Standing[])[],
): { events: AnalysedEvent[]; claims: AnalysedClaim[] } {
  const { text, sentences, by } = findings;
  const types = new Map(entities.map(({ key, type }) => [key, type]));
  const clauses = sentences.map((span, index) => ({ span, mentions: standing[index] ?? [], tokens: tokenise(text, span) }));
  const triggers = new Set<string>();

  const readTelling = (type: EventType, stretch: number, telling: Telling): Draft | null => {
    const reading = readings[stretch];
    const sentence = reading ? sentenceOf(findings, reading, telling.sentence) : null;
    const clause = sentence && clauses[telling.sentence];
    const places = sentence ? findVerbatim(text, sentence, telling.trigger, { isTrigger: true }) : [];
    const place = places.find(({ start }) => !triggers.has(`${type} ${start}`)) ?? places[0];
    if (!sentence || !clause || !place) {
      findings.refused += 1;
      return null;
    }
    triggers.add(`${type} ${place.start}`);
    const first = clause.tokens.findIndex((token) => overlaps(token, place));
    const last = clause.tokens.findLastIndex((token) => overlaps(token, place)) + 1;
    const refTo = (key: string | null) => {
      const entity = key === null ? undefined : keyOf(stretch, key);
      if (key !== null && entity === undefined) findings.refused += 1;
      return entity === undefined ? null : mentionFor(entity, clause, entities);
    };
    const takesPart = telling.roles.flatMap(({ entity, role }): Argument[] => {
      const ref = refTo(entity);
      if (ref === null) return [];
      if (allowedRoles(type).has(role) && (role !== 'PLACE' || types.get(ref.entity) === 'PLACE')) return [{ role, ref, by, score: SCORE }];
      findings.refused += 1;
      return [];
    });
    return {
      // Whether it is a noun or a verb no answer says; as a noun, fewer numbers are taken for its count.
      trigger: {
        ...place,
        first,
        last,
        text: telling.trigger,
        sentence: telling.sentence,
        sense: { type, shape: 'NOUN' },
        score: SCORE,
        by,
      },
      arguments: takesPart,
      realis: telling.realis,
      stance: telling.stance,
      attributedTo: refTo(telling.saidBy),
      attributedToWords: telling.saidBy === null ? placeOf(findings, sentence, telling.saidByWords) : null,
      date: dateOf(findings, sentence, clause.tokens, telling),
      count: null,
    };
  };

  const groups = readings
    .flatMap(({ answer }, stretch) =>
      answer.events.map(({ type, told }) =>
        told
          .flatMap((telling) => readTelling(type, stretch, telling) ?? [])
          .filter(({ trigger }, at, all) => all.findIndex((other) => other.trigger.start === trigger.start) === at)
          .toSorted((a, b) => a.trigger.start - b.trigger.start),
      ),
    )
    .filter((group) => group.length > 0)
    .toSorted((a, b) => (a[0]?.trigger.start ?? 0) - (b[0]?.trigger.start ?? 0));
  const inSentence = Map.groupBy(groups.flat(), ({ trigger }) => trigger.sentence);
  const counted = groups.map((group) =>
    group.map((draft): Draft => {
      const clause = clauses[draft.trigger.sentence];
      const beside = inSentence.get(draft.trigger.sentence)?.map(({ trigger }) => trigger) ?? [];
      return clause ? { ...draft, count: countOf(draft.trigger, clause, beside) } : draft;
    }),
  );
  return finishEvents(counted, clauses, entities);
}
