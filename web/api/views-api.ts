import type { SaveResult, ViewContent, ViewFailure, ViewsApi } from '../workbench/saved-view.ts';
import { execute } from './execute.ts';
import {
  ArchiveViewDocument,
  CompareVersionsDocument,
  DeleteViewDocument,
  ImportViewDocument,
  OpenVersionDocument,
  OpenViewDocument,
  RenameViewDocument,
  RestoreVersionDocument,
  SaveViewDocument,
  ShareViewDocument,
  SnapshotDocument,
  SnapshotsDocument,
  UndeleteViewDocument,
  ViewsDocument,
  WithdrawSnapshotDocument,
  ViewVersionsDocument,
} from './generated/graphql.ts';
import type { SaveAnswerFragment } from './generated/graphql.ts';
import { next } from './graph-api.ts';

/** Saved views: kept, listed, compared and shared. What a version holds is read by the server, so its form is the server's word. */
export const viewsApi: ViewsApi = {
  async views({ text, tags, isArchived, orderBy, first, after }, signal) {
    const filter = { text: text.trim() === '' ? null : text, tags: [...tags], isArchived };
    const { views } = await execute(ViewsDocument, { filter, orderBy, first, after }, signal);
    return { views: views.nodes, total: views.totalCount.count, next: next(views.pageInfo) };
  },

  async openView(of, number, signal) {
    if (number !== null) {
      const id = 'id' in of ? of.id : (await execute(OpenViewDocument, { id: null, slug: of.slug }, signal)).view?.id;
      if (id === undefined) return null;
      const { view, viewVersion } = await execute(OpenVersionDocument, { id, number }, signal);
      if (!view || !viewVersion) return null;
      const { content, ...version } = viewVersion;
      return { view: view, version, content: toContent(content) };
    }
    const { view } = await execute(OpenViewDocument, { id: null, slug: null, ...of }, signal);
    if (!view) return null;
    const { content, ...version } = view.latest;
    return { view: { ...view, latest: version }, version, content: toContent(content) };
  },

  async viewVersions(id, page, signal) {
    const { view } = await execute(ViewVersionsDocument, { id, ...page }, signal);
    return view ? { versions: view.versions.nodes, next: next(view.versions.pageInfo) } : { versions: [], next: null };
  },

  async compareVersions(id, from, to, signal) {
    const { compareViewVersions: result } = await execute(CompareVersionsDocument, { id, from, to }, signal);
    return result.__typename === 'ViewComparison' ? result : fail(result);
  },

  async saveView({ tags, content, ...rest }) {
    const { saveView } = await execute(SaveViewDocument, { input: { ...rest, tags: tags && [...tags], content } });
    return toSaveResult(saveView);
  },

  async restoreVersion(id, number, base) {
    return toSaveResult((await execute(RestoreVersionDocument, { id, number, base })).restoreViewVersion);
  },

  async importView(file) {
    return toSaveResult((await execute(ImportViewDocument, { file })).importView);
  },

  async renameView(id, { title, description, tags }) {
    const { renameView: result } = await execute(RenameViewDocument, { id, title, description, tags: [...tags] });
    return result.__typename === 'ChangedView' ? { ok: true, view: result.view } : fail(result);
  },

  async archiveView(id, isArchived) {
    const { archiveView: result } = await execute(ArchiveViewDocument, { id, isArchived });
    return result.__typename === 'ChangedView' ? { ok: true } : fail(result);
  },

  async deleteView(id) {
    const { deleteView: result } = await execute(DeleteViewDocument, { id });
    return result.__typename === 'DeletedView' ? { ok: true } : fail(result);
  },

  async undeleteView(id) {
    const { undeleteView: result } = await execute(UndeleteViewDocument, { id });
    return result.__typename === 'ChangedView' ? { ok: true } : fail(result);
  },

  async shareView(id, kind, number, withQuotes) {
    const { shareView: result } = await execute(ShareViewDocument, { id, kind, number, withQuotes });
    return result.__typename === 'SharedView' ? { ok: true, path: result.path, embedPath: result.embedPath } : fail(result);
  },

  async withdrawSnapshot(slug, isWithdrawn) {
    const { withdrawSnapshot: result } = await execute(WithdrawSnapshotDocument, { slug, isWithdrawn });
    return result.__typename === 'ChangedSnapshot' ? { ok: true } : fail(result);
  },

  async snapshots(id, signal) {
    return (await execute(SnapshotsDocument, { id }, signal)).view?.snapshots ?? [];
  },

  async snapshot(slug, signal) {
    const { snapshot } = await execute(SnapshotDocument, { slug }, signal);
    return snapshot && { ...snapshot, content: snapshot.content as ViewContent };
  },
};

/** A scalar of the API: null where this server does not read it, else in the form that `ViewContent` says. */
function toContent(content: unknown): ViewContent | null {
  return (content ?? null) as ViewContent | null;
}

function toSaveResult(answer: SaveAnswerFragment): SaveResult {
  if (answer.__typename === 'SavedView') return { ok: true, view: answer.view, version: answer.version, newer: null };
  // A conflict is saved all the same: both versions stand.
  if (answer.__typename === 'Conflict') return { ok: true, view: answer.view, version: answer.version, newer: answer.newer };
  return fail(answer);
}

function fail({ code, message }: { readonly code: string; readonly message: string }): ViewFailure {
  return { ok: false, code, message };
}
