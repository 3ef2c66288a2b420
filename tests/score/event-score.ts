import type { Analysis, AnalysedEntity, AnalysedEvent } from '../../server/domain/analysis.ts';
import { alignEntities } from './name-score.ts';
import type { Case, ExpectedEntity, ExpectedEvent } from './read-case.ts';
import { add, emptyTally, overlap, pairUp, spot, type Tally } from './tally.ts';

/**
 * triggers: same span. eventTypes: one to one, same type and a trigger in common. roles: (event, role, entity) with the event right by
 * type and the entity the aligned one. realis, stance, source, dates: over the right events; dates count where either side gives one.
 */
const EVENT_MEASURES = ['triggers', 'eventTypes', 'roles', 'rolesNoPlace', 'positions', 'realis', 'stance', 'source', 'dates'] as const;
export type EventScore = Record<(typeof EVENT_MEASURES)[number], Tally>;

export function emptyEventScore(): EventScore {
  return {
    triggers: emptyTally(),
    eventTypes: emptyTally(),
    roles: emptyTally(),
    rolesNoPlace: emptyTally(),
    positions: emptyTally(),
    realis: emptyTally(),
    stance: emptyTally(),
    source: emptyTally(),
    dates: emptyTally(),
  };
}

function pairEvents(score: EventScore, analysis: Analysis, expected: Case): Map<AnalysedEvent, ExpectedEvent> {
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
export function scoreEvents(score: EventScore, analysis: Analysis, expected: Case): void {
  const aligned = alignEntities(analysis.entities, expected.entities);
  scoreRoles(score, analysis, expected, aligned, pairEvents(score, analysis, expected));
}
