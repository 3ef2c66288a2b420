import { queryKeys } from '../arabic/search-keys.ts';
import { checkRange, readPage } from './arguments.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadNode } from './node.ts';
import { requireRow } from './require-row.ts';

export const searchResolvers: Resolvers = {
  SearchHit: {
    node: async ({ id }, _, { loaders }) => requireRow(await loadNode(loaders, id), 'node', id),
  },
  Query: {
    search: async (_, { text, types, script, ...args }, { store }) => {
      const page = readPage(args);
      checkRange('text.length', text.length, 0, 500);
      // The first key keeps the script that was typed; the others are its sounds, which both scripts share.
      const keys = script === 'SAME' ? queryKeys(text).slice(0, 1) : queryKeys(text);
      if (keys.length === 0) return toConnection({ rows: [], hasNext: false, total: async () => ({ count: 0, exact: true }) }, page);
      return toConnection(await store.read.search({ text, keys, types: types ?? null, ...page }), page);
    },
  },
};
