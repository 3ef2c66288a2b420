import type { Analysis, AnalysedEntity, AnalysedEvent, Span } from '../../server/domain/analysis.ts';
import type { Case, ExpectedEntity, ExpectedEvent } from './read-case.ts';

/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  found: number;
  expected: number;
  right: number;
}

/**
 * mentions: same span and type. entities: one to one by the most shared mention spans; right when the type is the same and the shared
 * spans are more than half of the mentions of each side. triggers: same span. eventTypes: one to one, same type and a trigger in common.
 * roles: (event, role, entity) with the event right by type and the entity the aligned one. realis, stance, source, dates: over the
 * right events; dates count where either side gives one.
 */
export const MEASURES = [
  'mentions',
  'entities',
  'triggers',
  'eventTypes',
  'roles',
  'rolesNoPlace',
  'positions',
  'realis',
  'stance',
  'source',
  'dates',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Score = Record<Measure, Tally>;

export function emptyScore(): Score {
  const tally = (): Tally => ({ found: 0, expected: 0, right: 0 });
  return {
    mentions: tally(),
    entities: tally(),
    triggers: tally(),
    eventTypes: tally(),
    roles: tally(),
    rolesNoPlace: tally(),
    positions: tally(),
    realis: tally(),
    stance: tally(),
    source: tally(),
    dates: tally(),
  };
}

function add(tally: Tally, found: number, expected: number, right: number): void {
  tally.found += found;
  tally.expected += expected;
  tally.right += right;
}

const spot = ({ start, end }: Span): string => `${start}-${end}`;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Pairs both lists one to one, the highest agreement first. */
function pairUp<A, B>(left: readonly A[], right: readonly B[], agreement: (a: A, b: B) => number): Map<A, B> {
  const pairs = left.flatMap((a) => right.map((b) => ({ a, b, score: agreement(a, b) }))).filter(({ score }) => score > 0);
  const made = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score)) {
    if (made.has(a) || taken.has(b)) continue;
    made.set(a, b);
    taken.add(b);
  }
  return made;
}

function alignEntities(found: readonly AnalysedEntity[], expected: readonly ExpectedEntity[]): Map<AnalysedEntity, ExpectedEntity> {
  return pairUp(found, expected, (a, b) => {
    const exact = a.mentions.filter((mention) => b.mentions.some((other) => spot(mention) === spot(other))).length;
    const near = a.mentions.filter((mention) => b.mentions.some((other) => overlap(mention, other))).length;
    return exact + near / 100 + (a.type === b.type && near > 0 ? 1 / 1000 : 0);
  });
}

function scoreNames(score: Score, analysis: Analysis, expected: Case): Map<AnalysedEntity, ExpectedEntity> {
  const wanted = new Set(expected.entities.flatMap((entity) => entity.mentions.map((mention) => `${spot(mention)} ${entity.type}`)));
  const found = analysis.entities.flatMap((entity) => entity.mentions.map((mention) => `${spot(mention)} ${entity.type}`));
  add(score.mentions, found.length, wanted.size, found.filter((mention) => wanted.has(mention)).length);
  const aligned = alignEntities(analysis.entities, expected.entities);
  const right = [...aligned].filter(([a, b]) => {
    const shared = a.mentions.filter((mention) => b.mentions.some((other) => spot(mention) === spot(other))).length;
    return a.type === b.type && shared * 2 > a.mentions.length && shared * 2 > b.mentions.length;
  });
  add(score.entities, analysis.entities.length, expected.entities.length, right.length);
  return aligned;
}

function scoreEvents(score: Score, analysis: Analysis, expected: Case): Map<AnalysedEvent, ExpectedEvent> {
  const wanted = new Set(expected.events.flatMap((event) => event.triggers.map(spot)));
  const found = analysis.events.flatMap((event) => [event.trigger, ...event.otherTriggers]);
  add(score.triggers, found.length, wanted.size, found.filter((trigger) => wanted.has(spot(trigger))).length);
  const pairs = pairUp(analysis.events, expected.events, (a, b) => {
    if (a.type !== b.type) return 0;
    return [a.trigger, ...a.otherTriggers].filter((trigger) => b.triggers.some((other) => overlap(trigger, other))).length;
  });
  add(score.eventTypes, analysis.events.length, expected.events.length, pairs.size);
  return pairs;
}

function rolesOf(event: AnalysedEvent): { role: string; entity: string }[] {
  return event.place === null ? event.participants : [...event.participants, { role: 'PLACE', entity: event.place }];
}

function scoreRoles(
  score: Score,
  analysis: Analysis,
  expected: Case,
  aligned: Map<AnalysedEntity, ExpectedEntity>,
  pairs: Map<AnalysedEvent, ExpectedEvent>,
): void {
  const keyOf = new Map([...aligned].map(([a, b]) => [a.key, b.key]));
  for (const [tally, counts] of [
    [score.roles, () => true],
    [score.rolesNoPlace, (role: string) => role !== 'PLACE'],
  ] as const) {
    for (const event of expected.events) add(tally, 0, event.participants.filter(({ role }) => counts(role)).length, 0);
    for (const event of analysis.events) {
      const wanted = new Set(pairs.get(event)?.participants.map(({ role, entity }) => `${role} ${entity}`));
      const found = rolesOf(event).filter(({ role }) => counts(role));
      add(tally, found.length, 0, found.filter(({ role, entity }) => wanted.has(`${role} ${keyOf.get(entity) ?? ''}`)).length);
    }
  }
  const positions = analysis.claims
    .filter((claim) => claim.type === 'HOLDS_POSITION')
    .map((claim) => {
      const person = claim.arguments.find(({ role }) => role === 'SUBJECT');
      return `${keyOf.get(person?.entity ?? '') ?? ''} ${claim.title ?? ''}`;
    });
  const wanted = new Set(expected.positions.map(({ person, title }) => `${person} ${title}`));
  add(score.positions, positions.length, wanted.size, positions.filter((position) => wanted.has(position)).length);
  for (const [event, other] of pairs) {
    add(score.realis, 1, 1, event.realis === other.realis ? 1 : 0);
    add(score.stance, 1, 1, event.stance === other.stance ? 1 : 0);
    const source = event.attributedTo === null ? null : (keyOf.get(event.attributedTo) ?? '');
    add(
      score.source,
      source === null ? 0 : 1,
      other.attributedTo === null ? 0 : 1,
      source !== null && source === other.attributedTo ? 1 : 0,
    );
    add(score.dates, event.date === null ? 0 : 1, other.date === null ? 0 : 1, event.date !== null && event.date === other.date ? 1 : 0);
  }
}

/** Adds one article's counts to `score`. */
export function scoreArticle(score: Score, analysis: Analysis, expected: Case): void {
  const aligned = scoreNames(score, analysis, expected);
  const pairs = scoreEvents(score, analysis, expected);
  scoreRoles(score, analysis, expected, aligned, pairs);
}

/** Percentages. */
export function rates({ found, expected, right }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = expected === 0 ? 0 : (100 * right) / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
