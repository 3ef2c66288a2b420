import type { Point } from './graph.ts';
import type { SavedNode } from './saved-view.ts';

/**
 * What a drawing tells of a node or edge. NEW to FORWARDED are changes since a view was saved that were not taken in: each
 * keeps what was saved, so that saving again keeps it too. The last four tell two versions apart.
 */
export type Mark =
  | { readonly kind: 'NEW' | 'GONE' }
  | { readonly kind: 'GAINED' | 'LOST'; readonly claims: number }
  | { readonly kind: 'RENAMED'; readonly label: string }
  /** What was merged into this node. `isFolded` when that node had a place of its own: then the merged one gave its place up. */
  | { readonly kind: 'FORWARDED'; readonly from: SavedNode; readonly isFolded: boolean }
  | { readonly kind: 'ADDED' | 'REMOVED' | 'RESTYLED' }
  | { readonly kind: 'MOVED'; readonly from: Point };

export const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

/** An id with other ids in it: those of edges are made of the ids of their ends. */
export function renameId(id: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return id;
  const parts = id.split('.').map((part) => names.get(part) ?? part);
  return parts.join('.');
}
