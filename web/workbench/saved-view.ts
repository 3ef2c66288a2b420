import type { EdgeCard, NodeCard, NodeKind, Realis } from './graph.ts';
import type { Camera } from './state.ts';

/** The version of what a view holds; the server upgrades older ones. */
export const VIEW_SCHEMA = 2;

export interface SavedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** What it was called when saved. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Of events. */
  readonly date: string | null;
  readonly realis: Realis | null;
}
/** An edge as it was; its id says its ends and its role or relation. */
export interface SavedEdge extends Pick<EdgeCard, 'id' | 'title' | 'stance' | 'contradictions'> {
  /** How many claims and documents stood behind it. */
  readonly claims: number;
  readonly documents: number;
}

/** All that a version of a view holds, as the API has it. */
export interface ViewContent {
  readonly schema: number;
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
  /** Edges taken off while both their ends stay. */
  readonly cut: readonly string[];
  readonly selection: readonly string[];
  readonly filters: { readonly withoutKinds: readonly NodeKind[] };
  /** Dated events outside are not drawn. Partial dates. */
  readonly timeRange: { readonly from: string | null; readonly to: string | null };
  readonly style: { readonly nodeSize: 'DEGREE' | 'EQUAL'; readonly edgeWidth: 'DOCUMENTS' | 'EQUAL' };
  readonly legend: { readonly isOpen: boolean };
  readonly layout: { readonly name: string; readonly seed: number | null } | null;
  readonly camera: Camera;
  readonly language: 'ar' | 'en';
  readonly query: string | null;
  /** Of which time the data is: an instant. */
  readonly asOf: string;
  /** A PNG as a data address. */
  readonly thumbnail: string | null;
}

export interface VersionCard {
  readonly number: number;
  readonly at: string;
  readonly message: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly restoredFrom: number | null;
  readonly schema: number;
  readonly isSupported: boolean;
  readonly thumbnail: string | null;
}
export interface ViewCard {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly changedAt: string;
  readonly isArchived: boolean;
  readonly versionCount: number;
  readonly latest: VersionCard;
}
export interface OpenedView {
  readonly view: ViewCard;
  readonly version: VersionCard;
  /** Null when a newer Wasl saved it. */
  readonly content: ViewContent | null;
}

export interface ChangedNode {
  readonly id: string;
  readonly savedLabel: string;
  /** What it is now; null when it is gone. */
  readonly now: NodeCard | null;
}
export interface ChangedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly savedClaims: number;
  readonly now: EdgeCard | null;
}
/** What has changed in the graph since a version was saved. */
export interface ViewChanges {
  readonly version: number;
  readonly asOf: string;
  readonly total: number;
  readonly newEdges: readonly EdgeCard[];
  readonly goneEdges: readonly ChangedEdge[];
  readonly gainedEdges: readonly ChangedEdge[];
  readonly lostEdges: readonly ChangedEdge[];
  readonly renamedNodes: readonly ChangedNode[];
  readonly forwardedNodes: readonly ChangedNode[];
  readonly goneNodes: readonly ChangedNode[];
}

/** A node as a version has it, as far as two versions are compared. */
export type ComparedNode = Omit<SavedNode, 'date' | 'realis'>;
export interface NodeDifference {
  readonly from: ComparedNode;
  readonly to: ComparedNode;
}
export interface EdgeEnds {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}
export interface ViewComparison {
  readonly from: VersionCard;
  readonly to: VersionCard;
  readonly added: readonly ComparedNode[];
  readonly removed: readonly ComparedNode[];
  readonly moved: readonly NodeDifference[];
  readonly restyled: readonly NodeDifference[];
  readonly addedEdges: readonly EdgeEnds[];
  readonly removedEdges: readonly EdgeEnds[];
  readonly settings: readonly string[];
}

export interface SnapshotQuote {
  readonly edge: string;
  readonly text: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly stance: 'ASSERTED' | 'REPORTED' | 'DENIED';
  readonly realis: 'ACTUAL' | 'FUTURE' | 'HYPOTHETICAL' | 'NEGATED';
  readonly attributedTo: string | null;
}
export interface SnapshotCard {
  /** Its link leads nowhere while it is. */
  readonly isWithdrawn: boolean;
  readonly slug: string;
  readonly title: string;
  readonly version: number;
  readonly at: string;
}
export interface SnapshotDetail extends SnapshotCard {
  readonly content: ViewContent;
  readonly quotes: readonly SnapshotQuote[];
  readonly omittedQuotes: number;
}

/** A failure the analyst can act on; `message` is the server's, `code` permanent. */
export interface ViewFailure {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}
/** Saved; `newer` is the version that others saved meanwhile, when there is one. */
export type SaveResult =
  | { readonly ok: true; readonly view: ViewCard; readonly version: VersionCard; readonly newer: VersionCard | null }
  | ViewFailure;

/** What the page asks of the server about views. Every call may reject with ApiError or an AbortError. */
export interface ViewsApi {
  views(
    input: {
      readonly text: string;
      readonly tags: readonly string[];
      readonly isArchived: boolean;
      readonly orderBy: 'CHANGED' | 'TITLE' | 'CREATED';
      readonly first: number;
      readonly after: string | null;
    },
    signal?: AbortSignal,
  ): Promise<{ readonly views: readonly ViewCard[]; readonly total: number; readonly next: string | null }>;
  /** The view with a version of it (the last when none is named); null when there is none. */
  openView(
    of: { readonly id: string } | { readonly slug: string },
    number: number | null,
    signal?: AbortSignal,
  ): Promise<OpenedView | null>;
  viewVersions(
    id: string,
    page: { readonly first: number; readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<{ readonly versions: readonly VersionCard[]; readonly next: string | null }>;
  compareVersions(id: string, from: number, to: number, signal?: AbortSignal): Promise<ViewComparison | ViewFailure>;
  saveView(input: {
    readonly id: string | null;
    readonly base: number | null;
    readonly title: string | null;
    readonly description: string | null;
    readonly tags: readonly string[] | null;
    readonly message: string;
    readonly content: ViewContent;
  }): Promise<SaveResult>;
  restoreVersion(id: string, number: number, base: number): Promise<SaveResult>;
  renameView(
    id: string,
    what: { readonly title: string; readonly description: string; readonly tags: readonly string[] },
  ): Promise<{ readonly ok: true; readonly view: ViewCard } | ViewFailure>;
  archiveView(id: string, isArchived: boolean): Promise<{ readonly ok: true } | ViewFailure>;
  deleteView(id: string): Promise<{ readonly ok: true } | ViewFailure>;
  undeleteView(id: string): Promise<{ readonly ok: true } | ViewFailure>;
  /** Paths on this server. */
  shareView(
    id: string,
    kind: 'LIVE' | 'SNAPSHOT',
    number: number,
    withQuotes: boolean,
  ): Promise<{ readonly ok: true; readonly path: string; readonly embedPath: string } | ViewFailure>;
  snapshots(id: string, signal?: AbortSignal): Promise<readonly SnapshotCard[]>;
  /** Takes a snapshot back from those who have its link, or gives it to them again. */
  withdrawSnapshot(slug: string, isWithdrawn: boolean): Promise<{ readonly ok: true } | ViewFailure>;
  snapshot(slug: string, signal?: AbortSignal): Promise<SnapshotDetail | null>;
  /** `file` is the whole text of a `.wasl.json`. */
  importView(file: string): Promise<SaveResult>;
}
