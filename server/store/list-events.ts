import { z } from 'zod';
import type { Clauses } from '../domain/filter.ts';
import { eventClauses } from './conditions.ts';
import type { EventConditions } from './conditions.ts';
import type { Place } from './cursor.ts';
import { dateColumns } from './date-columns.ts';
import { defineQuery } from './define-query.ts';
import { BEFORE_ALL, bounded, COUNT_LIMIT, countedRow, countRows, keyColumn, pageParameters, readPage } from './read-page.ts';
import { eventColumns, toEvent } from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

const eventPage = z.object({ where: eventClauses, ...pageParameters });
const eventRow = z.object({ ...keyColumn, ...eventColumns });
type EventRowWithKey = z.infer<typeof eventRow>;
export const listEventsByDate = defineQuery('read', 'listEventsByDate', eventPage, eventRow);
export const listEventsByClaims = defineQuery('read', 'listEventsByClaims', eventPage, eventRow);
export const listEventsByDegree = defineQuery('read', 'listEventsByDegree', eventPage, eventRow);
export const listEventsByChanged = defineQuery('read', 'listEventsByChanged', eventPage, eventRow);
export const countEvents = defineQuery('read', 'countEvents', z.object({ where: eventClauses, limit: z.number() }), countedRow);
const ofEntity = { entity: z.string(), where: eventClauses };
const bounds = { from: z.string(), to: z.string() };
export const listEventsOf = defineQuery('read', 'listEventsOf', z.object({ ...ofEntity, order: z.string(), ...pageParameters }), eventRow);
export const listEventsOfByDate = defineQuery(
  'read',
  'listEventsOfByDate',
  z.object({ ...ofEntity, ...bounds, ...pageParameters }),
  eventRow.extend({ edge: z.string() }),
);
type EventRowOfEdge = z.infer<typeof listEventsOfByDate.row>;
export const countEventsOf = defineQuery('read', 'countEventsOf', z.object({ ...ofEntity, ...bounds, limit: z.number() }), countedRow);

const ORDERS = {
  DATE: { list: listEventsByDate, before: BEFORE_ALL.FALLING_TEXT },
  CLAIMS: { list: listEventsByClaims, before: BEFORE_ALL.FALLING_NUMBER },
  DEGREE: { list: listEventsByDegree, before: BEFORE_ALL.FALLING_NUMBER },
  CHANGED: { list: listEventsByChanged, before: BEFORE_ALL.FALLING_TEXT },
} as const;

/** Where the keys of events within a time lie. One dated by its year begins up to a year before `from`, never in the year before. */
export function boundsOfTime(from: string | null, to: string | null): { from: string; to: string } {
  return { from: from === null ? '' : from.slice(0, 4), to: to === null ? '\uFFFF' : `${dateColumns(to).dateTo}~` };
}

/** `to` as its last day, so that an event of May is within `to: 2024-05`. */
export function withLastDays(where: Clauses<EventConditions>): Clauses<EventConditions> {
  return where.map((clause) => clause.map((part) => ({ ...part, to: dateColumns(part.to).dateTo })));
}

/** An entity whose events alone are asked for, with the time they must be in: its edges are fewer than all events. */
function findDemanded(where: Clauses<EventConditions>): { entity: string; from: string; to: string } | null {
  if (where.length !== 1) return null;
  const demanded = where[0]?.find(({ participants, isNot }) => participants !== null && participants.length > 0 && !isNot);
  const [entity] = demanded?.participants ?? [];
  if (!demanded || entity === undefined) return null;
  // Undated events have an empty key, which only no bound lets through.
  const isTimed = demanded.undated !== true;
  return { entity, ...(isTimed ? boundsOfTime(demanded.from, demanded.to) : boundsOfTime(null, null)) };
}

/** Events, page by page. */
export function listEvents(sessions: Sessions): Pick<GraphReader, 'events'> {
  return {
    events: (asked, orderBy, input) => {
      const where = withLastDays(asked);
      const { list, before } = ORDERS[orderBy];
      const of = findDemanded(where);
      const page = { question: [list.name, asked], before, toAnswer: ({ key: _, ...row }: EventRowWithKey) => toEvent(row) };
      const place = ({ key, id }: EventRowWithKey): Place => [key, id];
      if (of === null) {
        const total = () => countRows(sessions, 'events', countEvents, where);
        return readPage(sessions, { ...page, place, list: (run, after) => run(list, { where, ...after }), total }, input);
      }
      const { entity } = of;
      const total = async () => {
        const [row] = await sessions.read((run) => run(countEventsOf, { ...of, where, limit: COUNT_LIMIT }));
        return bounded(row?.count ?? 0);
      };
      if (orderBy !== 'DATE')
        return readPage(
          sessions,
          { ...page, place, list: (run, after) => run(listEventsOf, { entity, where, order: orderBy, ...after }), total },
          input,
        );
      return readPage(
        sessions,
        {
          ...page,
          place: ({ key, edge }: EventRowOfEdge): Place => [key, edge],
          list: (run, after) => run(listEventsOfByDate, { ...of, where, ...after }),
          toAnswer: ({ edge: _, ...row }: EventRowOfEdge) => page.toAnswer(row),
          total,
        },
        input,
      );
    },
  };
}
