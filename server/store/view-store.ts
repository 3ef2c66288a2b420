import type { EdgeId, ViewId, ViewVersionId } from '../domain/ids.ts';
import type { Realis, Stance } from '../domain/vocabulary.ts';
import type { EntityRow, EventRow, Page, PageInput } from './store.ts';

export interface ViewRow {
  id: ViewId;
  slug: string;
  title: string;
  description: string;
  tags: string[];
  createdAt: string;
  changedAt: string;
  isArchived: boolean;
  versionCount: number;
}
export interface ViewVersionRow {
  view: ViewId;
  id: ViewVersionId;
  number: number;
  at: string;
  message: string;
  nodeCount: number;
  edgeCount: number;
  restoredFrom: number | null;
  schema: number;
  thumbnail: string | null;
}
export interface SnapshotRow {
  slug: string;
  title: string;
  version: number;
  at: string;
  /** Its link leads nowhere while it is. */
  isWithdrawn: boolean;
}
export interface Quote {
  text: string;
  title: string;
  source: string | null;
  url: string | null;
  publishedAt: string | null;
  stance: Stance;
  realis: Realis;
  attributedTo: string | null;
}

/** What a view is called and found by. `searchText` and `sortTitle` are normalised by the caller. */
export interface ViewNames {
  title: string;
  description: string;
  tags: string[];
  searchText: string;
  sortTitle: string;
}
/** One version to be added. `content` is JSON. */
export interface NewVersion extends Pick<ViewVersionRow, 'message' | 'nodeCount' | 'edgeCount' | 'restoredFrom' | 'schema' | 'thumbnail'> {
  content: string;
}
export interface ViewQuestion {
  /** Normalised words that `searchText` must hold. */
  words: string[];
  tags: string[];
  isArchived: boolean;
}
export type ViewOrder = 'CHANGED' | 'TITLE' | 'CREATED';

/** What a node of a view has become: it itself, the one it was merged into, or nothing. */
export type ResolvedNode = { state: 'LIVE' | 'FORWARDED'; now: EntityRow | EventRow } | { state: 'GONE'; now: null };

/** Saved views. Deleted ones are not there for anything but `undelete`; every method is one transaction. */
export interface ViewStore {
  byId(ids: ViewId[]): Promise<ViewRow[]>;
  bySlug(slug: string): Promise<ViewRow | null>;
  list(question: ViewQuestion, order: ViewOrder, page: PageInput): Promise<Page<ViewRow>>;
  versions(view: ViewId, total: number, page: PageInput): Promise<Page<ViewVersionRow>>;
  versionsAt(wanted: { view: ViewId; number: number }[]): Promise<ViewVersionRow[]>;
  /** What versions hold, as the JSON they were saved with. */
  contents(ids: ViewVersionId[]): Promise<{ id: ViewVersionId; content: string }[]>;
  /** Makes a view with its first version. */
  create(slug: string, names: ViewNames, version: NewVersion): Promise<ViewRow>;
  /** Adds a version; null when there is no such view. */
  addVersion(view: ViewId, names: ViewNames | null, version: NewVersion): Promise<{ view: ViewRow; number: number } | null>;
  rename(id: ViewId, names: ViewNames): Promise<ViewRow | null>;
  archive(id: ViewId, isArchived: boolean): Promise<ViewRow | null>;
  delete(id: ViewId): Promise<boolean>;
  undelete(id: ViewId): Promise<ViewRow | null>;
  snapshots(view: ViewId): Promise<SnapshotRow[]>;
  snapshot(slug: string): Promise<(SnapshotRow & { held: string }) | null>;
  keepSnapshot(view: ViewId, snapshot: SnapshotRow & { held: string }): Promise<void>;
  withdrawSnapshot(slug: string, isWithdrawn: boolean): Promise<SnapshotRow | null>;
  /** What became of nodes; every id asked has an answer. */
  resolveNodes(ids: string[]): Promise<Map<string, ResolvedNode>>;
  /** The best quotes of edges, at most `most` each, with how many there are. */
  quotes(edges: string[], most: number): Promise<{ edge: EdgeId; total: number; quotes: Quote[] }[]>;
}
