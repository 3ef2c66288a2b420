import type { Resolvers } from './generated.ts';

/** In the order a reader expects them. */
const COUNTED = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'DOCUMENT', 'CLAIM'] as const;

export const graphResolvers: Resolvers = {
  Query: {
    graph: async (_, _args, { store, extractor, version }) => {
      const { counts, firstPublished, lastPublished, extractors } = await store.read.summary();
      return {
        counts: COUNTED.map((type) => ({ type, count: counts[type] })),
        firstPublished,
        lastPublished,
        extractor: extractors.join(', ') || null,
        sentTo: extractor.sentTo,
        version,
      };
    },
  },
};
