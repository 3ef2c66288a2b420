import type { AnalysedEvent, Analysis } from '../domain/analysis.ts';
import type { EventId } from '../domain/ids.ts';
import { dateColumns } from './date-columns.ts';
import type { Run } from './define-query.ts';
import { labelEvent, namesOf } from './event-label.ts';
import type { EventCandidate, EventDecision, Linker } from './linker.ts';
import { newId } from './new-id.ts';
import type { LinkedEntities } from './write-entities.ts';
import * as queries from './write-queries.ts';

/** Which event of the graph each event of a document is, and why. */
export interface LinkedEvents {
  ids: ReadonlyMap<string, EventId>;
  decisions: ReadonlyMap<string, EventDecision>;
}

/** What the older version of this document told of with the same words, by event key of the new one. */
export async function findEarlierEvents(run: Run, document: string, { events }: Analysis): Promise<Map<string, EventId>> {
  const rows = await run(queries.findEarlierEvents, { id: document });
  const told = new Map(rows.map(({ type, start, end, event }) => [`${type} ${start} ${end}`, event]));
  const earlier = new Map<string, EventId>();
  for (const { key, type, trigger, otherTriggers } of events) {
    const found = [trigger, ...otherTriggers].flatMap(({ start, end }) => told.get(`${type} ${start} ${end}`) ?? [])[0];
    if (found !== undefined && ![...earlier.values()].includes(found)) earlier.set(key, found);
  }
  return earlier;
}

/**
 * Finds or makes the events of a document. Two that tell of one event name somebody in common, at whose name their writers have
 * waited for each other.
 */
export async function linkEvents(
  run: Run,
  { events }: Analysis,
  link: Linker,
  { ids: entities }: LinkedEntities,
  earlier: ReadonlyMap<string, EventId>,
  at: string,
): Promise<LinkedEvents> {
  const asked = events.flatMap((event) => {
    const named = [...event.participants.map(({ entity }) => entity), ...(event.place === null ? [] : [event.place])];
    const who = named.flatMap((key) => entities.get(key) ?? []);
    const time = dateColumns(event.date);
    if (who.length === 0 || time.dateFrom === null || time.datePrecision === 'YEAR') return [];
    return [
      { key: event.key, type: event.type, days: [...new Set([time.dateFrom, `${time.dateFrom.slice(0, 7)}-01`])], to: time.dateFrom, who },
    ];
  });
  const rows = asked.length === 0 ? [] : await run(queries.findEventCandidates, { events: asked });
  const candidates = new Map<string, EventCandidate[]>();
  for (const { key, ...candidate } of rows) candidates.set(key, [...(candidates.get(key) ?? []), candidate]);
  const decisions = link.decideEvents({ candidates, entities, earlier });
  // An event that other documents tell of too is the graph's: this document's words come back to it only by what they say.
  const before = [...earlier.values()];
  const held = new Set(before.length === 0 ? [] : (await run(queries.findHeldEvents, { events: before })).map(({ event }) => event));
  const ids = new Map<string, EventId>();
  for (const { key } of events) {
    const was = earlier.get(key);
    const own = was === undefined || held.has(was) ? newId('evt') : was;
    ids.set(key, decisions.get(key)?.event ?? own);
  }
  await run(queries.createEvents, { events: events.map(({ key, type }) => ({ id: ids.get(key), type })), at });
  return { ids, decisions };
}

/** What the first claim of each event carries on `TELLS_OF`: how this document calls it, and by what it is found. */
export function tellingsOf(analysis: Analysis, link: Linker): Map<string, { label: string; searchKeys: string[] }> {
  const names = namesOf(analysis);
  return new Map(
    analysis.events.map((event: AnalysedEvent) => {
      const label = labelEvent(event, names);
      const who = [...event.participants.map(({ entity }) => entity), ...(event.place === null ? [] : [event.place])];
      return [event.key, { label, searchKeys: [label, ...new Set(who.flatMap((key) => link.searchKeys.get(key) ?? []))].slice(0, 100) }];
    }),
  );
}
