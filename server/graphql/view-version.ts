import type { ViewId } from '../domain/ids.ts';
import { readViewContent, type ViewContent } from '../domain/view.ts';
import type { Store } from '../store/store.ts';
import type { ViewVersionRow } from '../store/view-store.ts';

/** One version of a view, or null. */
export async function findVersion(store: Store, view: ViewId, number: number): Promise<ViewVersionRow | null> {
  return (await store.views.versionsAt([{ view, number }]))[0] ?? null;
}

/** A version by its number, the last when none is given; null when it or the view is not there. */
export async function findVersionOf(store: Store, id: ViewId, number: number | null | undefined) {
  const [view] = await store.views.byId([id]);
  const version = view && (await findVersion(store, id, number ?? view.versionCount));
  return version ? { view, version } : null;
}

/** What was kept of a view; an older form is upgraded. */
export function upgradeContent(kept: unknown): ViewContent {
  const read = readViewContent(kept);
  if (!read.ok) throw new Error(`What was kept of a view cannot be read: ${read.why}.`);
  return read.content;
}

/** What a version that is there holds. */
export async function readContent(store: Store, { id }: Pick<ViewVersionRow, 'id'>): Promise<ViewContent> {
  const [row] = await store.views.contents([id]);
  if (!row) throw new Error(`The content of ${id} is missing.`);
  return upgradeContent(JSON.parse(row.content));
}
