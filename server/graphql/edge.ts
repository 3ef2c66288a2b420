import { checkRange, readPage, requireNodeId, requireNodeIds } from './arguments.ts';
import { readEdgeFilter } from './conditions.ts';
import { toConnection } from './connection.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { loadEntityOrEvent } from './node.ts';

export const edgeResolvers: Resolvers = {
  Edge: {
    disputed: ({ contradictions }) => contradictions.length > 0,
    sourceNode: ({ source }, _, { loaders }) => loaders.entity.load(source),
    targetNode: ({ target }, _, { loaders }) => loadEntityOrEvent(loaders, target),
  },
  Query: {
    edges: async (_, { filter, orderBy, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.edges(readEdgeFilter(filter), orderBy, page), page);
    },
    neighbourhood: (_, { of, filter, first }, { store }) =>
      store.read.neighbourhood({
        of: requireNodeIds('of', of, 1, 100),
        types: filter?.types ?? null,
        eventTypes: filter?.eventTypes ?? null,
        roles: filter?.roles ?? null,
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        minClaims: checkRange('minClaims', filter?.minClaims ?? 1, 1, 1_000_000),
        disputed: filter?.disputed ?? null,
        first: checkRange('first', first, 1, 500),
      }),
    edgesAmong: (_, { ids }, { store }) => {
      const among = requireNodeIds('ids', ids, 0, 2000);
      return store.read.edgesAmong(among);
    },
    paths: (_, args, { store }) => {
      const from = requireNodeId('from', args.from);
      const to = requireNodeId('to', args.to);
      if (from === to) throw badRequest('`from` and `to` are the same node; give two.');
      return store.read.paths({
        from,
        to,
        maxLength: checkRange('maxLength', args.maxLength, 1, 6),
        avoid: requireNodeIds('avoid', args.avoid, 0, 100),
        first: checkRange('first', args.first, 1, 100),
      });
    },
    commonNeighbours: (_, { ids, first }, { store }) =>
      store.read.commonNeighbours(requireNodeIds('ids', ids, 2, 20), checkRange('first', first, 1, 100)),
  },
};
