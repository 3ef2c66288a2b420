import type { ViewId } from '../domain/ids.ts';
import { readViewFile } from '../domain/view-file.ts';
import { readViewContent, VIEW_LIMITS, VIEW_SCHEMA, type ViewContent } from '../domain/view.ts';
import type { Store } from '../store/store.ts';
import type { NewVersion, ViewNames, ViewVersionRow } from '../store/view-store.ts';
import { requireId } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import { refuseContent, refuseInput, refuseLarge, refuseNewer, VIEW_NOT_FOUND } from './view-failures.ts';
import { newSlug, readNames } from './view-names.ts';
import { findVersion, findVersionOf } from './view-version.ts';

const MOST_MESSAGE = 2000;

function toVersion(content: ViewContent, message: string): NewVersion | ReturnType<typeof refuseLarge> {
  const { thumbnail, nodes, edges } = content;
  const json = JSON.stringify(content);
  if (new TextEncoder().encode(json).length - (thumbnail?.length ?? 0) > VIEW_LIMITS.bytes)
    return refuseLarge(VIEW_LIMITS.bytes, `has more than ${VIEW_LIMITS.bytes} bytes`);
  return { content: json, thumbnail, schema: VIEW_SCHEMA, nodeCount: nodes.length, edgeCount: edges.length, message, restoredFrom: null };
}

/** The version just saved. */
async function savedVersion(store: Store, view: ViewId, number: number): Promise<ViewVersionRow> {
  const version = await findVersion(store, view, number);
  if (!version) throw new Error('A version was gone right after it was saved.');
  return version;
}

async function create(store: Store, names: ViewNames, version: NewVersion) {
  const view = await store.views.create(newSlug(names.title), names, version);
  return { __typename: 'SavedView' as const, view, version: await savedVersion(store, view.id, 1) };
}

/** Adds the version, and tells of those that others saved since `base`. */
async function add(store: Store, id: ViewId, names: ViewNames | null, version: NewVersion, base: number | null | undefined) {
  const added = await store.views.addVersion(id, names, version);
  if (!added) return VIEW_NOT_FOUND;
  const { view, number } = added;
  const saved = { view, version: await savedVersion(store, id, number) };
  const newer = base != null && base < number - 1 ? await findVersion(store, id, number - 1) : null;
  if (!newer) return { __typename: 'SavedView' as const, ...saved };
  return {
    __typename: 'Conflict' as const,
    code: 'SAVED_MEANWHILE',
    message: `Saved as version ${number}. Others had saved version ${newer.number} since you opened version ${base}: both stand, compare them.`,
    ...saved,
    newer,
  };
}

export const viewSavingResolvers: Resolvers = {
  Mutation: {
    saveView: async (_, { input }, { store }) => {
      const read = readViewContent(input.content);
      if (!read.ok) return refuseContent(read);
      const message = input.message?.trim() ?? '';
      if (message.length > MOST_MESSAGE)
        return refuseInput('TOO_LONG', `\`message\` has ${message.length} characters; at most ${MOST_MESSAGE} are kept.`);
      const version = toVersion(read.content, message);
      if ('__typename' in version) return version;
      if (input.id == null) {
        const names = readNames(input, null);
        return 'message' in names ? refuseInput('BAD_NAME', names.message) : create(store, names, version);
      }
      const last = await findVersionOf(store, requireId('viw', 'input.id', input.id), null);
      if (!last) return VIEW_NOT_FOUND;
      if (last.version.schema > VIEW_SCHEMA) return refuseNewer(last.version);
      const isRenamed = input.title != null || input.description != null || input.tags != null;
      const names = isRenamed ? readNames(input, last.view) : null;
      if (names && 'message' in names) return refuseInput('BAD_NAME', names.message);
      return add(store, last.view.id, names, version, input.base);
    },
    restoreViewVersion: async (_, args, { store }) => {
      const id = requireId('viw', 'id', args.id);
      const old = await findVersion(store, id, args.number);
      const [row] = old ? await store.views.contents([old.id]) : [];
      if (!old || !row) return VIEW_NOT_FOUND;
      if (old.schema > VIEW_SCHEMA) return refuseNewer(old);
      const { thumbnail, schema, nodeCount, edgeCount, number } = old;
      const version = { content: row.content, thumbnail, schema, nodeCount, edgeCount, message: '', restoredFrom: number };
      return add(store, id, null, version, args.base);
    },
    importView: async (_, { file }, { store }) => {
      const read = readViewFile(file);
      if (!read.ok) return refuseContent(read);
      const names = readNames(read, null);
      if ('message' in names) return refuseInput('BAD_NAME', names.message);
      const version = toVersion(read.content, '');
      return '__typename' in version ? version : create(store, names, version);
    },
  },
};
