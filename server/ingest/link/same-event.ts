import type { AnalysedEvent, Analysis } from '../../domain/analysis.ts';
import type { EntityId, EventId } from '../../domain/ids.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { normalise } from '../../arabic/normalise.ts';
import type { EventCandidate, EventDecision, FoundEvents } from '../../store/linker.ts';
import { isCountry } from './countries.ts';
import type { Evidence } from './name-evidence.ts';

/** From here on two texts tell of one event. Two wrongly joined hide a contradiction that is none; what just falls short stands alone. */
const JOIN_FROM = 0.75;
/** So much better than the next one it must fit, or nobody can say which of the two is meant. */
const CLEARLY = 0.08;
/** A day on which both are said to have happened; or one text says the month alone. */
const TIME = { sameDay: 0.3, sameMonth: 0.1 };
/** Each who takes part in both in one way, and in another way; all together. */
const WHO = { sameRole: 0.3, otherRole: 0.1, most: 0.6 };
const PLACE = { town: 0.35, country: 0.15, other: -0.35 };
/** In a role, each has somebody whom the other lacks. */
const OTHERS = -0.25;
const SAME_WORD = 0.1;
/** One thing that happened, another that may. */
const UNREAL = -0.3;
/** One speaker says many things in a day. */
const MANY_A_DAY: Readonly<Record<string, number>> = { STATEMENT: -0.2, REQUEST: -0.1, OTHER: -0.2 };

type Part = EventCandidate['participants'][number];

/** Decides for every event of one document, by event key. No two of them become one event of the graph. */
export function decideEvents(
  { events, entities: named }: Pick<Analysis, 'events' | 'entities'>,
  { candidates, entities, earlier }: FoundEvents,
): Map<string, EventDecision> {
  const towns = new Set(named.filter((entity) => !isCountry(entity)).flatMap(({ key }) => entities.get(key) ?? []));
  const decisions = new Map<string, EventDecision>();
  const fits: { key: string; event: EventId; sum: number; reasons: Evidence[] }[] = [];
  for (const event of events) {
    const before = earlier.get(event.key);
    const scored = (candidates.get(event.key) ?? [])
      .filter(({ different }) => before === undefined || !different.includes(before))
      .map((candidate) => ({ candidate, evidence: weigh(event, partsOf(event, entities), towns, candidate) }))
      .map(({ candidate, evidence }) => ({
        candidate,
        evidence,
        sum: Math.round(evidence.reduce((total, { points }) => total + points, 0) * 100) / 100,
      }))
      .toSorted((a, b) => b.sum - a.sum);
    const [best, next] = scored;
    if (best === undefined || best.sum < JOIN_FROM) continue;
    if (next !== undefined && best.sum - next.sum < CLEARLY) {
      decisions.set(event.key, { event: null, score: 1, reasons: [{ code: 'TWO_FIT', points: null, values: [] }] });
      continue;
    }
    fits.push({ key: event.key, event: best.candidate.id, sum: best.sum, reasons: best.evidence });
  }
  const taken = new Set<EventId>();
  for (const { key, event, sum, reasons } of fits.toSorted((a, b) => b.sum - a.sum)) {
    if (taken.has(event)) continue;
    taken.add(event);
    decisions.set(key, { event, score: Math.round(Math.min(1, sum) * 100) / 100, reasons });
  }
  return decisions;
}

function partsOf(event: AnalysedEvent, entities: ReadonlyMap<string, EntityId>): Part[] {
  const all = event.place === null ? event.participants : [...event.participants, { entity: event.place, role: 'PLACE' as const }];
  return all.flatMap(({ entity: key, role }) => {
    const entity = entities.get(key);
    return entity === undefined ? [] : [{ entity, role }];
  });
}

function weigh(event: AnalysedEvent, parts: readonly Part[], towns: ReadonlySet<EntityId>, candidate: EventCandidate): Evidence[] {
  const date = event.date ?? '';
  const isDay = date.length === 10 && candidate.dateFrom === candidate.dateTo;
  const found: Evidence[] = [
    isDay ? { code: 'SAME_DAY', points: TIME.sameDay, values: [date] } : { code: 'SAME_MONTH', points: TIME.sameMonth, values: [date] },
    ...weighParticipants(parts, candidate.participants),
    ...weighPlaces(parts, towns, candidate.participants),
  ];
  const word = candidate.triggers.find((other) => isSameWord(event.trigger.text, other));
  if (word !== undefined) found.push({ code: 'SAME_WORD', points: SAME_WORD, values: [...new Set([event.trigger.text, word])] });
  if ((event.realis === 'HYPOTHETICAL') !== (candidate.realis === 'HYPOTHETICAL'))
    found.push({ code: 'ONE_MAY', points: UNREAL, values: [] });
  const many = MANY_A_DAY[event.type];
  if (many !== undefined) found.push({ code: 'MANY_A_DAY', points: many, values: [] });
  return found;
}

/** «قُتل» and «قتلوا»: one is the beginning of the other. */
function isSameWord(one: string, other: string): boolean {
  const [short = '', long = ''] = [normalise(one).text, normalise(other).text].toSorted((a, b) => a.length - b.length);
  return short.length >= 3 && long.startsWith(short);
}

const inRole = (parts: readonly Part[], role: Role): EntityId[] => parts.filter((part) => part.role === role).map(({ entity }) => entity);

function weighParticipants(parts: readonly Part[], theirs: readonly Part[]): Evidence[] {
  const own = parts.filter(({ role }) => role !== 'PLACE');
  const isSame = ({ entity, role }: Part): boolean => inRole(theirs, role).includes(entity);
  const isOther = (part: Part): boolean => !isSame(part) && theirs.some(({ entity, role }) => entity === part.entity && role !== 'PLACE');
  const [same, other] = [own.filter(isSame).length, own.filter(isOther).length];
  const points = Math.min(WHO.most, same * WHO.sameRole + other * WHO.otherRole);
  const found: Evidence[] = points === 0 ? [] : [{ code: 'PARTICIPANTS', points, values: [String(same), String(other)] }];
  for (const role of new Set(own.map((part) => part.role))) {
    const [here, there] = [inRole(own, role), inRole(theirs, role)];
    // a text may leave some out; that each has somebody the other lacks speaks of two events
    const isApart = here.some((entity) => !there.includes(entity)) && there.some((entity) => !here.includes(entity));
    if (isApart) found.push({ code: 'OTHER_PARTICIPANTS', points: OTHERS, values: [role] });
  }
  return found;
}

function weighPlaces(parts: readonly Part[], towns: ReadonlySet<EntityId>, theirs: readonly Part[]): Evidence[] {
  const [here, there] = [inRole(parts, 'PLACE'), inRole(theirs, 'PLACE')];
  if (here.length === 0 || there.length === 0) return [];
  const same = here.filter((place) => there.includes(place));
  if (same.length === 0) return [{ code: 'OTHER_PLACES', points: PLACE.other, values: [] }];
  return [{ code: 'SAME_PLACE', points: same.some((place) => towns.has(place)) ? PLACE.town : PLACE.country, values: [] }];
}
