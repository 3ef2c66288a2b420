import { parseId } from '../domain/ids.ts';
import { VIEW_SCHEMA } from '../domain/view.ts';
import { checkRange, readPage, requireId } from './arguments.ts';
import { toConnection } from './connection.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';
import { wordsOf } from './view-names.ts';
import { findVersion, upgradeContent } from './view-version.ts';

const MOST_WORDS = 500;

export const viewResolvers: Resolvers = {
  View: {
    latest: async ({ id, versionCount }, _, { loaders }) =>
      requireRow(await loaders.viewVersion.load(`${id} ${versionCount}`), 'last version of', id),
    versions: async ({ id, versionCount }, args, { store }) => {
      const page = readPage(args);
      return toConnection(await store.views.versions(id, versionCount, page), page);
    },
    snapshots: ({ id }, _, { store }) => store.views.snapshots(id),
  },
  ViewVersion: {
    isSupported: ({ schema }) => schema <= VIEW_SCHEMA,
    content: async ({ id, schema }, _, { loaders }) => {
      if (schema > VIEW_SCHEMA) return null;
      return upgradeContent(JSON.parse(requireRow(await loaders.viewContent.load(id), 'content of', id)));
    },
  },
  Query: {
    view: async (_, { id, slug }, { store }) => {
      if ((id == null) === (slug == null)) throw badRequest('`view` needs exactly one of `id` and `slug`.');
      if (slug != null) return store.views.bySlug(slug);
      const view = parseId('viw', id ?? '');
      return view && ((await store.views.byId([view]))[0] ?? null);
    },
    views: async (_, { filter, orderBy, ...args }, { store }) => {
      const page = readPage(args);
      const text = filter?.text ?? '';
      checkRange('filter.text.length', text.length, 0, MOST_WORDS);
      const question = { words: wordsOf(text), tags: filter?.tags ?? [], isArchived: filter?.isArchived ?? false };
      return toConnection(await store.views.list(question, orderBy ?? 'CHANGED', page), page);
    },
    viewVersion: (_, { id, number }, { store }) => findVersion(store, requireId('viw', 'id', id), number),
  },
};
