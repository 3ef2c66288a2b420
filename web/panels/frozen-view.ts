import { readEdgeEnds } from '../workbench/edge-ends.ts';
import type { SnapshotQuote, ViewContent, ViewsApi } from '../workbench/saved-view.ts';

export type FrozenOf = { readonly view: string } | { readonly snapshot: string };

/** A view as it is shown to be read only. */
export interface FrozenView {
  readonly isSnapshot: boolean;
  readonly title: string;
  readonly version: number;
  readonly at: string;
  /** Null when a newer Wasl saved it. */
  readonly content: ViewContent | null;
  readonly quotes: readonly SnapshotQuote[];
  readonly omittedQuotes: number;
}

/** A snapshot, or the last version of a view, by slug; null when there is none. */
export async function fetchFrozen(api: ViewsApi, of: FrozenOf, signal: AbortSignal): Promise<FrozenView | null> {
  if ('snapshot' in of) {
    const snapshot = await api.snapshot(of.snapshot, signal);
    return snapshot && { ...snapshot, isSnapshot: true };
  }
  const opened = await api.openView({ slug: of.view }, null, signal);
  if (!opened) return null;
  const { view, version, content } = opened;
  return { isSnapshot: false, title: view.title, version: version.number, at: version.at, content, quotes: [], omittedQuotes: 0 };
}

/** The quotes for an edge, or for all edges of a node; a sentence that says several of them stands there once. */
export function quotesFor(frozen: FrozenView, content: ViewContent, chosen: ReadonlySet<string>): SnapshotQuote[] {
  const edges = new Set(
    content.edges
      .map(({ id }) => id)
      .filter((id) => [id, ...Object.values(readEdgeEnds(id))].some((each) => each !== null && chosen.has(each))),
  );
  const said = frozen.quotes
    .filter(({ edge }) => edges.has(edge))
    .map((quote) => [JSON.stringify({ ...quote, edge: null }), quote] as const);
  return [...new Map(said).values()];
}
