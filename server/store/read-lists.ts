import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.ts';
import type { Place } from './cursor.ts';
import { defineQuery } from './define-query.ts';
import type { Query } from './define-query.ts';
import { askForKeys } from './full-text-query.ts';
import { searchEntities } from './read-search.ts';
import { documentColumns, entityColumns, eventColumns, toEntity, toEvent } from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader, Page, PageInput } from './store.ts';

/** Totals are counted up to here; beyond it they are "at least". */
const COUNTED = 10_000;

const textOrNull = z.string().nullable();
const listOrNull = z.array(z.string()).nullable();
const key = z.union([z.string(), z.number()]);
const page = { afterKey: key.nullable(), afterId: textOrNull, limit: z.number() };
const counted = z.object({ count: z.number() });

const entityFilter = { ids: listOrNull, types: listOrNull, changedSince: textOrNull };
const EntityFilter = z.object(entityFilter);
const entityPage = z.object({ ...entityFilter, ...page });
const entityRow = z.object({ key, ...entityColumns });
export const listEntitiesByName = defineQuery('read', 'listEntitiesByName', entityPage, entityRow);
export const listEntitiesByDegree = defineQuery('read', 'listEntitiesByDegree', entityPage, entityRow);
export const listEntitiesByChanged = defineQuery('read', 'listEntitiesByChanged', entityPage, entityRow);
export const countEntities = defineQuery('read', 'countEntities', z.object({ ...entityFilter, limit: z.number() }), counted);

const eventFilter = {
  types: listOrNull,
  realis: listOrNull,
  stance: listOrNull,
  disputed: z.boolean().nullable(),
  participants: listOrNull,
  from: textOrNull,
  to: textOrNull,
  undated: z.boolean().nullable(),
};
const EventFilter = z.object(eventFilter);
const eventPage = z.object({ ...eventFilter, ...page });
const eventRow = z.object({ key, ...eventColumns });
export const listEventsByDate = defineQuery('read', 'listEventsByDate', eventPage, eventRow);
export const listEventsByClaims = defineQuery('read', 'listEventsByClaims', eventPage, eventRow);
export const countEvents = defineQuery('read', 'countEvents', z.object({ ...eventFilter, limit: z.number() }), counted);

const documentFilter = { source: textOrNull, from: textOrNull, to: textOrNull };
export const listDocuments = defineQuery(
  'read',
  'listDocuments',
  z.object({ ...documentFilter, ...page }),
  z.object({ key, ...documentColumns }),
);
export const countDocuments = defineQuery('read', 'countDocuments', z.object({ ...documentFilter, limit: z.number() }), counted);

const BY_ORDER = { NAME: listEntitiesByName, DEGREE: listEntitiesByDegree, CHANGED: listEntitiesByChanged };
const EVENTS_BY_ORDER = { DATE: listEventsByDate, CLAIMS: listEventsByClaims };

interface Keyed {
  key: string | number;
  id: string;
}

/** Lists with cursors: a page begins after the key and id of the last row seen, so that what is inserted meanwhile moves nothing. */
export function readLists({ read }: Sessions): Pick<GraphReader, 'entities' | 'events' | 'documents'> {
  async function readPage<Filter extends object, Row extends Keyed, Answer>(
    asked: unknown,
    list: Query<Filter & { afterKey: Place[0]; afterId: string | null; limit: number }, Row>,
    count: Query<Filter & { limit: number }, { count: number }>,
    filter: Filter,
    { first, after }: PageInput,
    toAnswer: (row: Row) => Answer,
  ): Promise<Page<Answer>> {
    const question = [list.name, asked];
    const [afterKey, afterId] = readCursor(question, after) ?? [null, null];
    const { rows, total } = await read(async (run) => ({
      rows: await run(list, { ...filter, afterKey, afterId, limit: first + 1 }),
      total: (await run(count, { ...filter, limit: COUNTED + 1 }))[0]?.count ?? 0,
    }));
    return {
      rows: rows.slice(0, first).map((row) => ({ row: toAnswer(row), cursor: writeCursor(question, [row.key, row.id]) })),
      hasNext: rows.length > first,
      total: { count: Math.min(total, COUNTED), exact: total <= COUNTED },
    };
  }

  return {
    entities: async ({ types, nameKeys, changedSince }, orderBy, input) => {
      const query = nameKeys === null ? null : askForKeys(nameKeys);
      const named = query === null ? [] : await read((run) => run(searchEntities, { query, exact: nameKeys ?? [], types, limit: 400 }));
      const ids = nameKeys === null ? null : named.map(({ id }) => id).toSorted();
      const filter: z.infer<typeof EntityFilter> = { ids, types, changedSince };
      // Which entities have the name may change between two pages; the question does not.
      return readPage({ types, nameKeys, changedSince }, BY_ORDER[orderBy], countEntities, filter, input, ({ key: _, ...row }) =>
        toEntity(row),
      );
    },
    events: (filter: z.infer<typeof EventFilter>, orderBy, input) =>
      readPage(filter, EVENTS_BY_ORDER[orderBy], countEvents, filter, input, ({ key: _, ...row }) => toEvent(row)),
    documents: (filter, input) => readPage(filter, listDocuments, countDocuments, filter, input, ({ key: _, ...row }) => row),
  };
}
