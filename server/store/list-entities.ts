import { z } from 'zod';
import type { Clauses } from '../domain/filter.ts';
import { entityClauses } from './conditions.ts';
import type { EntityClauses, EntityConditions } from './conditions.ts';
import type { Place } from './cursor.ts';
import { defineQuery } from './define-query.ts';
import type { Run } from './define-query.ts';
import { askForKeys } from './full-text-query.ts';
import { BEFORE_ALL, countedRow, countRows, keyColumn, pageParameters, readPage } from './read-page.ts';
import type { PlaceParameters } from './read-page.ts';
import { searchEntities } from './read-search.ts';
import { entityColumns, toEntity } from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

/** So many entities of one name are looked at, best first. */
const NAMED = 400;

const entityPage = z.object({ where: entityClauses, ...pageParameters });
const entityRow = z.object({ ...keyColumn, ...entityColumns });
export const listEntitiesByName = defineQuery('read', 'listEntitiesByName', entityPage, entityRow);
export const listEntitiesByDegree = defineQuery('read', 'listEntitiesByDegree', entityPage, entityRow);
export const listEntitiesByEvidence = defineQuery('read', 'listEntitiesByEvidence', entityPage, entityRow);
export const listEntitiesByDate = defineQuery('read', 'listEntitiesByDate', entityPage, entityRow);
export const listEntitiesByChanged = defineQuery('read', 'listEntitiesByChanged', entityPage, entityRow);
export const countEntities = defineQuery('read', 'countEntities', z.object({ where: entityClauses, limit: z.number() }), countedRow);
const namedRow = z.object({ nameKey: z.string(), seenKey: z.string(), changedAt: z.string(), ...entityColumns });
type NamedRow = z.infer<typeof namedRow>;
export const listNamedEntities = defineQuery(
  'read',
  'listNamedEntities',
  z.object({ ids: z.array(z.string()), where: entityClauses }),
  namedRow,
);

const ORDERS = {
  NAME: { list: listEntitiesByName, before: BEFORE_ALL.RISING, keyOf: (row: NamedRow) => row.nameKey },
  DEGREE: { list: listEntitiesByDegree, before: BEFORE_ALL.FALLING_NUMBER, keyOf: (row: NamedRow) => row.degree },
  EVIDENCE: { list: listEntitiesByEvidence, before: BEFORE_ALL.FALLING_NUMBER, keyOf: (row: NamedRow) => row.documentCount },
  DATE: { list: listEntitiesByDate, before: BEFORE_ALL.FALLING_TEXT, keyOf: (row: NamedRow) => row.seenKey },
  CHANGED: { list: listEntitiesByChanged, before: BEFORE_ALL.FALLING_TEXT, keyOf: (row: NamedRow) => row.changedAt },
} as const;

/** Names become the ids of those who bear them. Which they are may change between two pages; the question does not. */
export function findNamed(run: Run, where: Clauses<EntityConditions>): Promise<EntityClauses> {
  const idsOf = async ({ nameKeys, types }: EntityConditions): Promise<string[] | null> => {
    if (nameKeys === null) return null;
    const query = askForKeys(nameKeys);
    return query === null ? [] : (await run(searchEntities, { query, exact: nameKeys, types, limit: NAMED })).map(({ id }) => id);
  };
  return Promise.all(
    where.map((clause) =>
      Promise.all(
        clause.map(async (part) => {
          const { nameKeys: _, ...conditions } = part;
          return { ...conditions, ids: await idsOf(part) };
        }),
      ),
    ),
  );
}

/** Those of whom every clause demands some name: a few are fetched by id instead of looking at all. Null where a clause does not. */
function findDemanded(where: EntityClauses): string[] | null {
  const demanded = where.map((clause) => clause.find(({ ids, isNot }) => ids !== null && !isNot)?.ids);
  return demanded.every((ids) => ids != null) ? [...new Set(demanded.flat())] : null;
}

/** More bear a name than are looked at: what the filter leaves is not known to its end. */
function isCut(where: EntityClauses): boolean {
  return where.some((clause) => clause.some(({ ids }) => (ids?.length ?? 0) >= NAMED));
}

/** Sorts and cuts a few rows as the lists' statements do with many. */
function pageOf(rows: NamedRow[], placeOf: (row: NamedRow) => Place, isRising: boolean, after: PlaceParameters): NamedRow[] {
  const compare = (one: Place, other: Place): number => {
    const [a, b] = one[0] === other[0] ? [one[1], other[1]] : [one[0] ?? '', other[0] ?? ''];
    return (a < b ? -1 : Number(a > b)) * (isRising ? 1 : -1);
  };
  return rows
    .filter((row) => compare(placeOf(row), [after.afterKey, after.afterId]) > 0)
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, after.limit);
}

/** Entities, page by page. */
export function listEntities(sessions: Sessions): Pick<GraphReader, 'entities'> {
  const { read } = sessions;
  return {
    entities: async (asked, orderBy, input) => {
      const { list, before, keyOf } = ORDERS[orderBy];
      const where = await read((run) => findNamed(run, asked));
      const isWhole = !isCut(where);
      const ids = findDemanded(where);
      const of = { question: [list.name, asked], before };
      if (ids === null)
        return readPage(
          sessions,
          {
            ...of,
            list: (run, place) => run(list, { where, ...place }),
            place: ({ key, id }) => [key, id],
            toAnswer: ({ key: _, ...row }) => toEntity(row),
            total: async () => {
              const { count, exact } = await countRows(sessions, 'entities', countEntities, where);
              return { count, exact: exact && isWhole };
            },
          },
          input,
        );
      const named = await read((run) => run(listNamedEntities, { ids, where }));
      const placeOf = (row: NamedRow): Place => [keyOf(row), row.id];
      return readPage(
        sessions,
        {
          ...of,
          list: async (_, after) => pageOf(named, placeOf, orderBy === 'NAME', after),
          place: placeOf,
          toAnswer: ({ nameKey: _, seenKey: __, changedAt: ___, ...row }) => toEntity(row),
          total: async () => ({ count: named.length, exact: isWhole }),
        },
        input,
      );
    },
  };
}
