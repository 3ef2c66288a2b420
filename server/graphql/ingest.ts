import { parseId } from '../domain/ids.ts';
import { ingestDocument } from '../ingest/ingest-document.ts';
import { isRefusal } from '../ingest/refusal.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

export const ingestResolvers: Resolvers = {
  IngestedDocument: {
    document: async ({ document }, _, { loaders }) => requireRow(await loaders.document.load(document), 'document', document),
  },
  Mutation: {
    ingestDocument: async (_, { input }, { store, extractor }) => {
      const { text, title, url, source, publishedAt, language } = input;
      const article = {
        text,
        title: title ?? null,
        url: url ?? null,
        source: source ?? null,
        publishedAt: publishedAt ?? null,
        language: language ?? null,
      };
      const outcome = await ingestDocument(store, article, 'The text', extractor);
      if (!isRefusal(outcome)) return { __typename: 'IngestedDocument', ...outcome };
      const { code, message } = outcome;
      return { __typename: code === 'UNSUPPORTED_LANGUAGE' ? 'UnsupportedLanguage' : 'InvalidInput', code, message };
    },
    deleteDocument: async (_, args, { store }) => {
      const id = parseId('doc', args.id);
      if (id && (await store.write.deleteDocument(id))) return { __typename: 'DeletedDocument', id };
      return {
        __typename: 'NotFound',
        code: 'DOCUMENT_NOT_FOUND',
        message: 'There is no document by that id; it may have been deleted already. `documents` lists those that are there.',
      };
    },
  },
};
