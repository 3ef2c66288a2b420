import { parseId } from '../domain/ids.ts';
import { VIEW_SCHEMA } from '../domain/view.ts';
import type { ViewId } from '../domain/ids.ts';
import type { Store } from '../store/store.ts';
import type { ViewVersionRow } from '../store/view-store.ts';
import { checkRange, readPage, requireId } from './arguments.ts';
import { toConnection } from './connection.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';
import { readKept } from './view-kept.ts';
import { wordsOf } from './view-names.ts';

const MOST_WORDS = 500;

/** One version of a view, or null. */
export async function findVersion(store: Store, view: ViewId, number: number): Promise<ViewVersionRow | null> {
  return (await store.views.versionsAt([{ view, number }]))[0] ?? null;
}

export const viewResolvers: Resolvers = {
  View: {
    latest: async ({ id, versionCount }, _, { loaders }) =>
      requireRow(await loaders.viewVersion.load(`${id} ${versionCount}`), 'last version of', id),
    versions: async ({ id, versionCount }, args, { store }) => {
      const page = readPage(args);
      return toConnection(await store.views.versions(id, versionCount, page), page);
    },
    snapshots: async ({ id }, _, { store }) => {
      const rows = await store.views.snapshots(id);
      return rows.map((row) => ({ ...row, kept: null }));
    },
  },
  ViewVersion: {
    isSupported: ({ schema }) => schema <= VIEW_SCHEMA,
    content: async ({ id, schema }, _, { loaders }) => {
      if (schema > VIEW_SCHEMA) return null;
      return readKept(requireRow(await loaders.viewContent.load(id), 'content of', id));
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
