import { checkRange, readPage } from './arguments.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadNode } from './node.ts';
import { requireRow } from './require-row.ts';
import { writeSearchKeys } from './search-keys.ts';

export const searchResolvers: Resolvers = {
  SearchHit: {
    node: async ({ id }, _, { loaders }) => requireRow(await loadNode(loaders, id), 'node', id),
  },
  Query: {
    search: async (_, { text, types, script, ...args }, { store }) => {
      const page = readPage(args);
      checkRange('text.length', text.length, 0, 500);
      const keys = writeSearchKeys(text, script);
      if (keys.length === 0) return toConnection({ rows: [], hasNext: false, total: { count: 0, exact: true } }, page);
      return toConnection(await store.read.search({ text, keys, types: types ?? null, ...page }), page);
    },
  },
};
