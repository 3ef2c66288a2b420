import { z } from 'zod';
import type { Clauses } from '../domain/filter.ts';
import { claimClauses, documentClauses, edgeClauses, entityClauses, eventClauses, isUnfiltered } from './conditions.ts';
import { defineQuery } from './define-query.ts';
import type { Query } from './define-query.ts';
import { idOf } from './id-of.ts';
import { countEntities, findNamed } from './list-entities.ts';
import { countEvents, withLastDays } from './list-events.ts';
import { countClaims, countDocuments, countEdges } from './read-lists.ts';
import { countEverything } from './read-page.ts';
import type { Sessions } from './session.ts';
import type { GraphReader, GroupRows } from './store.ts';

/** Of more events than this that a filter leaves, co-occurrences are looked for in the latest. */
const EVENTS_READ = 100_000;
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const asked = { by: z.array(z.string()), first: z.number() };
const groupsRow = z.object({ groups: z.array(z.object({ keys: z.array(z.string().nullable()), count: z.number() })), all: z.number() });
export const countEntitiesBy = defineQuery('read', 'countEntitiesBy', z.object({ where: entityClauses, ...asked }), groupsRow);
export const countEventsBy = defineQuery('read', 'countEventsBy', z.object({ where: eventClauses, ...asked }), groupsRow);
export const countEdgesBy = defineQuery('read', 'countEdgesBy', z.object({ where: edgeClauses, ...asked }), groupsRow);
export const countClaimsBy = defineQuery('read', 'countClaimsBy', z.object({ where: claimClauses, ...asked }), groupsRow);
export const countDocumentsBy = defineQuery('read', 'countDocumentsBy', z.object({ where: documentClauses, ...asked }), groupsRow);
export const findCoOccurrences = defineQuery(
  'read',
  'findCoOccurrences',
  z.object({
    where: eventClauses,
    of: z.array(z.string()).nullable(),
    types: z.array(z.string()).nullable(),
    bound: z.number(),
    first: z.number(),
  }),
  z.object({
    pairs: z.array(z.object({ one: idOf('ent'), other: idOf('ent'), events: z.number(), documents: z.number() })),
    total: z.number(),
    read: z.number(),
  }),
);

type CountReads = Pick<GraphReader, 'countEntities' | 'countEvents' | 'countEdges' | 'countClaims' | 'countDocuments' | 'coOccurrences'>;

/** Counts by value, and pairs that come together: answered by the database, without pulling what is counted. */
export function readCounts({ read }: Sessions): CountReads {
  /** One that stands in several groups counts once in the total, so that is counted by itself. */
  const count = <Where extends Clauses<object>>(
    what: keyof z.infer<typeof countEverything.row>,
    groups: Query<{ where: Where; by: string[]; first: number }, z.infer<typeof groupsRow>>,
    total: Query<{ where: Where; limit: number }, { count: number }>,
    parameters: { where: Where; by: string[]; first: number },
  ): Promise<GroupRows> =>
    read(async (run) => {
      const { where } = parameters;
      const [row] = await run(groups, parameters);
      const counted = isUnfiltered(where)
        ? (await run(countEverything, {}))[0]?.[what]
        : (await run(total, { where, limit: NO_LIMIT }))[0]?.count;
      return { groups: row?.groups ?? [], omitted: Math.max(0, (row?.all ?? 0) - parameters.first), total: counted ?? 0 };
    });

  return {
    countEntities: async (where, by, first) =>
      count('entities', countEntitiesBy, countEntities, { where: await read((run) => findNamed(run, where)), by, first }),
    countEvents: (where, by, first) => count('events', countEventsBy, countEvents, { where: withLastDays(where), by, first }),
    countEdges: (where, by, first) => count('edges', countEdgesBy, countEdges, { where, by, first }),
    countClaims: (where, by, first) => count('claims', countClaimsBy, countClaims, { where, by, first }),
    countDocuments: (where, by, first) => count('documents', countDocumentsBy, countDocuments, { where, by, first }),
    coOccurrences: async (where, { of, types, first }) => {
      const [row] = await read((run) => run(findCoOccurrences, { where: withLastDays(where), of, types, bound: EVENTS_READ, first }));
      const { pairs, total, read: seen } = row ?? { pairs: [], total: 0, read: 0 };
      return { pairs, total: { count: total, exact: seen < EVENTS_READ }, read: seen };
    },
  };
}
