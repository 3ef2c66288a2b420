import { checkRange, requireId } from './arguments.ts';
import { readClaimFilter, readDocumentFilter, readEdgeFilter, readEntityFilter, readEventFilter } from './conditions.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

/** One or two dimensions, none twice, and how many groups. */
function readGrouping<Dimension extends string>({ by, first }: { by: readonly Dimension[]; first: number }): [Dimension[], number] {
  checkRange('by.length', by.length, 1, 2);
  if (new Set(by).size < by.length) throw badRequest('`by` names one dimension twice; give two different ones, or one.');
  return [[...by], checkRange('first', first, 1, 1000)];
}

export const countsResolvers: Resolvers = {
  CoOccurrence: {
    one: async ({ one }, _, { loaders }) => requireRow(await loaders.entity.load(one), 'entity', one),
    other: async ({ other }, _, { loaders }) => requireRow(await loaders.entity.load(other), 'entity', other),
    eventCount: ({ events }) => events,
    documentCount: ({ documents }) => documents,
  },
  Query: {
    entityCounts: (_, { filter, ...args }, { store }) => store.read.countEntities(readEntityFilter(filter), ...readGrouping(args)),
    eventCounts: (_, { filter, ...args }, { store }) => store.read.countEvents(readEventFilter(filter), ...readGrouping(args)),
    edgeCounts: (_, { filter, ...args }, { store }) => store.read.countEdges(readEdgeFilter(filter), ...readGrouping(args)),
    claimCounts: (_, { filter, ...args }, { store }) => store.read.countClaims(readClaimFilter(filter), ...readGrouping(args)),
    documentCounts: (_, { filter, ...args }, { store }) => store.read.countDocuments(readDocumentFilter(filter), ...readGrouping(args)),
    coOccurrences: async (_, { filter, types, of, first }, { store }) => {
      if (of) checkRange('of.length', of.length, 1, 100);
      const { read, ...found } = await store.read.coOccurrences(readEventFilter(filter), {
        of: of?.map((id) => requireId('ent', 'of', id)) ?? null,
        types: types ?? null,
        first: checkRange('first', first, 1, 1000),
      });
      return { ...found, eventsRead: read };
    },
  },
};
