import type { ViewId } from '../domain/ids.ts';
import { readViewFile } from '../domain/view-file.ts';
import { readViewContent, VIEW_LIMITS, VIEW_SCHEMA, type ReadContent, type ViewContent } from '../domain/view.ts';
import type { Store } from '../store/store.ts';
import type { NewVersion, ViewNames } from '../store/view-store.ts';
import { requireId } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import { findVersion } from './view.ts';
import { refuseNewer, VIEW_NOT_FOUND } from './view-kept.ts';
import { newSlug, readNames } from './view-names.ts';

const MOST_MESSAGE = 2000;

/** What is refused of what somebody sent, in words. */
export function refuse(read: Exclude<ReadContent, { ok: true }>) {
  if (read.why === 'UNSUPPORTED') return refuseNewer(read);
  if (read.why === 'INVALID') return invalid('NOT_A_VIEW', `This is not a saved view: ${read.message}`);
  return tooLarge(read.limit, read.what === 'bytes' ? `has more than ${read.limit} bytes` : `has more than ${read.limit} ${read.what}`);
}

export function tooLarge(limit: number, what: string) {
  return {
    __typename: 'TooLarge' as const,
    code: 'TOO_LARGE',
    message: `The view ${what}. Take something off the canvas, or make two views of it.`,
    limit,
  };
}

function invalid(code: string, message: string) {
  return { __typename: 'InvalidInput' as const, code, message };
}

function toVersion(content: ViewContent, message: string, restoredFrom: number | null): NewVersion | ReturnType<typeof tooLarge> {
  const { thumbnail, ...rest } = content;
  const json = JSON.stringify(rest);
  if (new TextEncoder().encode(json).length > VIEW_LIMITS.bytes)
    return tooLarge(VIEW_LIMITS.bytes, `has more than ${VIEW_LIMITS.bytes} bytes`);
  return {
    content: JSON.stringify(content),
    thumbnail,
    schema: VIEW_SCHEMA,
    nodeCount: content.nodes.length,
    edgeCount: content.edges.length,
    message,
    restoredFrom,
  };
}

/** Adds the version, and tells of those that others saved since `base`. */
async function add(store: Store, id: ViewId, names: ViewNames | null, version: NewVersion, base: number | null) {
  const added = await store.views.addVersion(id, names, version);
  if (!added) return VIEW_NOT_FOUND;
  const saved = await findVersion(store, id, added.number);
  const newer = base !== null && base < added.number - 1 ? await findVersion(store, id, added.number - 1) : null;
  if (!saved) throw new Error('A version was gone right after it was saved.');
  if (!newer) return { __typename: 'SavedView' as const, view: added.view, version: saved };
  return {
    __typename: 'Conflict' as const,
    code: 'SAVED_MEANWHILE',
    message: `Saved as version ${saved.number}. Others had saved version ${newer.number} since you opened version ${base}: both stand, compare them.`,
    view: added.view,
    version: saved,
    newer,
  };
}

export const viewSavingResolvers: Resolvers = {
  Mutation: {
    saveView: async (_, { input }, { store }) => {
      const read = readViewContent(input.content);
      if (!read.ok) return refuse(read);
      const message = input.message?.trim() ?? '';
      if (message.length > MOST_MESSAGE)
        return invalid('TOO_LONG', `\`message\` has ${message.length} characters; at most ${MOST_MESSAGE} are kept.`);
      const version = toVersion(read.content, message, null);
      if ('__typename' in version) return version;
      if (input.id == null) {
        const names = readNames(input, null);
        if ('message' in names) return invalid('BAD_NAME', names.message);
        const view = await store.views.create(newSlug(names.title), names, version);
        const [first] = await store.views.versionsAt([{ view: view.id, number: 1 }]);
        if (!first) throw new Error('A version was gone right after it was saved.');
        return { __typename: 'SavedView', view, version: first };
      }
      const id = requireId('viw', 'input.id', input.id);
      const [before] = await store.views.byId([id]);
      const last = before && (await findVersion(store, id, before.versionCount));
      if (!last) return VIEW_NOT_FOUND;
      if (last.schema > VIEW_SCHEMA) return refuseNewer(last);
      const isRenamed = input.title != null || input.description != null || input.tags != null;
      const names = isRenamed ? readNames(input, before) : null;
      if (names && 'message' in names) return invalid('BAD_NAME', names.message);
      return add(store, id, names, version, input.base ?? null);
    },
    restoreViewVersion: async (_, args, { store }) => {
      const id = requireId('viw', 'id', args.id);
      const old = await findVersion(store, id, args.number);
      const [row] = old ? await store.views.contents([old.id]) : [];
      if (!old || !row) return VIEW_NOT_FOUND;
      if (old.schema > VIEW_SCHEMA) return refuseNewer(old);
      const { view: _view, id: _id, number, at: _at, ...rest } = old;
      return add(store, id, null, { ...rest, content: row.content, message: '', restoredFrom: number }, args.base ?? null);
    },
    importView: async (_, { file }, { store }) => {
      const read = readViewFile(file);
      if (!read.ok) return refuse(read);
      const names = readNames(read, null);
      if ('message' in names) return invalid('BAD_NAME', names.message);
      const version = toVersion(read.content, '', null);
      if ('__typename' in version) return version;
      const view = await store.views.create(newSlug(names.title), names, version);
      const saved = await findVersion(store, view.id, 1);
      if (!saved) throw new Error('A version was gone right after it was saved.');
      return { __typename: 'SavedView', view, version: saved };
    },
  },
};
