import { parseId } from '../domain/ids.ts';
import { readPage } from './arguments.ts';
import { readDocumentFilter } from './conditions.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

export const documentResolvers: Resolvers = {
  Document: {
    text: async ({ id }, _, { loaders }) => requireRow(await loaders.documentText.load(id), 'text of', id),
    sentences: ({ id }, _, { loaders }) => loaders.sentencesOf.load(id),
    mentions: ({ id }, _, { loaders }) => loaders.mentionsOf.load(id),
    claims: ({ id }, _, { loaders }) => loaders.claimsOf.load(id),
    mentionCount: async ({ id }, _, { loaders }) => (await loaders.mentionsOf.load(id)).length,
    eventCount: async ({ id }, _, { loaders }) => {
      const claims = await loaders.claimsOf.load(id);
      return new Set(claims.flatMap(({ event }) => event ?? [])).size;
    },
  },
  Unplaced: {
    entity: ({ entity }, _, { loaders }) => entity && loaders.entity.load(entity),
  },
  Sentence: {
    document: async ({ document }, _, { loaders }) => requireRow(await loaders.document.load(document), 'document', document),
  },
  Mention: {
    sentence: async ({ sentence }, _, { loaders }) => requireRow(await loaders.sentence.load(sentence), 'sentence', sentence),
    document: async ({ document }, _, { loaders }) => requireRow(await loaders.document.load(document), 'document', document),
    entity: async ({ entity }, _, { loaders }) => requireRow(await loaders.entity.load(entity), 'entity', entity),
  },
  Query: {
    document: (_, args, { loaders }) => {
      const id = parseId('doc', args.id);
      return id && loaders.document.load(id);
    },
    documents: async (_, { filter, orderBy, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.documents(readDocumentFilter(filter), orderBy, page), page);
    },
  },
};
