import type { Analysis, AnalysedClaim, AnalysedEntity, AnalysedEvent, Span } from '../../server/domain/analysis.ts';
import { alignEntities, judge, type FindingsOfArticle } from './name-score.ts';
import type { Case, ExpectedEntity, ExpectedEvent } from './read-case.ts';
import { add, emptyTally, overlap, pairUp, spot, type Tally } from './tally.ts';

/**
 * triggers: same span; triggersTyped: and type. eventTypes: one to one, same type and a trigger in common. roles: (event, role, entity)
 * with the event right by type and the entity the aligned one; participants: without the role. relations: type and both ends. realis,
 * stance, source, dates: over the right events; dates count where either side gives one, undated where the text gives none.
 */
const EVENT_MEASURES = [
  'triggers',
  'triggersTyped',
  'eventTypes',
  'participants',
  'roles',
  'rolesNoPlace',
  'positions',
  'relations',
  'realis',
  'stance',
  'source',
  'dates',
  'undated',
] as const;
export type EventScore = Record<(typeof EVENT_MEASURES)[number], Tally>;

export function emptyEventScore(): EventScore {
  return Object.fromEntries(EVENT_MEASURES.map((measure) => [measure, emptyTally()])) as EventScore;
}

function pairEvents(score: EventScore, analysis: Analysis, expected: Case): Map<AnalysedEvent, ExpectedEvent> {
  const wanted = new Map(expected.events.flatMap(({ type, triggers }) => triggers.map((trigger) => [spot(trigger), type])));
  const found = analysis.events.flatMap(({ type, trigger, otherTriggers }) =>
    [trigger, ...otherTriggers].map((one) => [spot(one), type] as const),
  );
  add(score.triggers, found.length, wanted.size, found.filter(([at]) => wanted.has(at)).length);
  add(score.triggersTyped, found.length, wanted.size, found.filter(([at, type]) => wanted.get(at) === type).length);
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
  score: EventScore,
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
  for (const event of expected.events) add(score.participants, 0, new Set(event.participants.map(({ entity }) => entity)).size, 0);
  for (const event of analysis.events) {
    const wanted = new Set(pairs.get(event)?.participants.map(({ entity }) => entity));
    const found = [...new Set(rolesOf(event).map(({ entity }) => entity))];
    add(score.participants, found.length, 0, found.filter((entity) => wanted.has(keyOf.get(entity) ?? '')).length);
  }
  const ties = analysis.claims.filter(({ kind, type }) => kind === 'RELATION' && type !== 'HOLDS_POSITION');
  const tied = new Set(expected.relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const endOf = (claim: AnalysedClaim, end: 'SUBJECT' | 'OBJECT'): string =>
    keyOf.get(claim.arguments.find(({ role }) => role === end)?.entity ?? '') ?? '';
  const isTold = (claim: AnalysedClaim): boolean => tied.has(`${claim.type} ${endOf(claim, 'SUBJECT')} ${endOf(claim, 'OBJECT')}`);
  add(score.relations, ties.length, tied.size, ties.filter(isTold).length);
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
    if (other.date === null) add(score.undated, 1, 1, event.date === null ? 1 : 0);
    add(score.dates, event.date === null ? 0 : 1, other.date === null ? 0 : 1, event.date !== null && event.date === other.date ? 1 : 0);
  }
}

/** Adds one article's counts to `score`. */
export function scoreEvents(score: EventScore, analysis: Analysis, expected: Case): void {
  const aligned = alignEntities(analysis.entities, expected.entities);
  scoreRoles(score, analysis, expected, aligned, pairEvents(score, analysis, expected));
}

/** Events and roles as lines to read and compare: `120-124 ATTACK هجوم`, `120-124 ATTACK هجوم ACTOR الجيش`. */
export function judgeEvents(analysis: Analysis, expected: Case): FindingsOfArticle {
  const aligned = alignEntities(analysis.entities, expected.entities);
  const found = pairEvents(emptyEventScore(), analysis, expected);
  const nameOf = new Map([...aligned].map(([ours, theirs]) => [ours.key, theirs.name]));
  const lines = (type: string, trigger: Span | undefined, roles: readonly (readonly [string, string])[]): string[] => {
    const said = `${trigger?.start ?? 0}-${trigger?.end ?? 0} ${type} ${expected.text.slice(trigger?.start, trigger?.end)}`;
    return [said, ...roles.map(([role, name]) => `${said} ${role} ${name}`)];
  };
  const names = new Map(expected.entities.map(({ key, name }) => [key, name]));
  return judge(
    new Set(
      analysis.events.flatMap((event) =>
        // an event that is the expected one goes by its words, so that both tell their roles in the same line
        lines(
          event.type,
          found.get(event)?.triggers[0] ?? event.trigger,
          rolesOf(event).map(({ role, entity }) => [role, nameOf.get(entity) ?? `(${entity})`]),
        ),
      ),
    ),
    new Set(
      expected.events.flatMap(({ type, triggers, participants }) =>
        lines(
          type,
          triggers[0],
          participants.map(({ role, entity }) => [role, names.get(entity) ?? entity]),
        ),
      ),
    ),
  );
}
