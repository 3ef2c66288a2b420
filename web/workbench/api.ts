import type { EdgeCard, NodeCard, NodeKind, Realis, Stance } from './graph.ts';

/** What commands and panels ask of a server. Every call may reject with ApiError or an AbortError. */
export interface Api {
  search(
    input: { text: string; types: readonly NodeKind[]; anyScript: boolean; first: number; after: string | null },
    signal?: AbortSignal,
  ): Promise<SearchPage>;
  /** Nodes by id; those gone are left out. */
  nodes(ids: readonly string[], signal?: AbortSignal): Promise<NodeCard[]>;
  /** What each id stands for by now: a merged one for what it was merged into; those gone are left out. */
  resolve(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, NodeCard>>;
  neighbourhood(input: { of: readonly string[]; types: readonly NodeKind[]; first: number }, signal?: AbortSignal): Promise<Neighbourhood>;
  edgesAmong(ids: readonly string[], signal?: AbortSignal): Promise<EdgeCard[]>;
  inspect(id: string, signal?: AbortSignal): Promise<NodeDetail | null>;
  evidence(
    input: { edge: string } | { node: string },
    page: { first: number; after: string | null },
    signal?: AbortSignal,
  ): Promise<EvidencePage>;
  /** What a document tells is another event than the rest tell of. `judgement` takes that back. */
  separateEvent(
    of: { event: string; document: string },
    signal?: AbortSignal,
  ): Promise<{ ok: true; judgement: string } | { ok: false; message: string }>;
  undoJudgement(id: string, signal?: AbortSignal): Promise<{ ok: true } | { ok: false; message: string }>;
  document(id: string, signal?: AbortSignal): Promise<DocumentDetail | null>;
  documents(page: { first: number; after: string | null }, signal?: AbortSignal): Promise<DocumentPage>;
  graph(signal?: AbortSignal): Promise<GraphSummary>;
  ingest(input: ArticleInput, signal?: AbortSignal): Promise<IngestResult>;
  /** A file as dropped: the server reads its format and encoding; one result an article in it. */
  ingestFile(file: { name: string; bytes: Blob }, signal?: AbortSignal): Promise<FileResult[]>;
  samples(signal?: AbortSignal): Promise<ArticleInput[]>;
  deleteDocument(id: string, signal?: AbortSignal): Promise<{ ok: true } | { ok: false; message: string }>;
}

/** A failure that a person can act on: `code` is permanent, `retry` says whether the same call may succeed later. */
export class ApiError extends Error {
  readonly code: string;
  readonly retry: boolean;
  readonly reference: string | null;
  constructor(message: string, code: string, retry: boolean, reference: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.retry = retry;
    this.reference = reference;
  }
}

export interface Total {
  readonly count: number;
  readonly exact: boolean;
}
export interface SearchHit {
  readonly node: NodeCard;
  readonly score: number;
  readonly matched: string;
}
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly total: Total;
  readonly next: string | null;
}
export interface Neighbourhood {
  readonly nodes: readonly NodeCard[];
  readonly edges: readonly EdgeCard[];
  readonly shown: number;
  readonly total: Total;
  readonly omitted: readonly { readonly reason: string; readonly count: number }[];
}
export interface NodeDetail {
  readonly card: NodeCard;
  readonly aliases: readonly string[];
  readonly mentionCount: number;
  readonly documentCount: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly positions: readonly {
    readonly title: string;
    readonly organization: NodeCard | null;
    readonly place: NodeCard | null;
    readonly edge: string | null;
    readonly documentCount: number;
  }[];
  readonly location: { readonly latitude: number; readonly longitude: number; readonly wikidata: string | null } | null;
  readonly participants: readonly { readonly role: string; readonly node: NodeCard; readonly edge: string }[];
}
/** Offsets are into `sentence.text` shifted by `sentence.start`: document offsets, like every span. */
export interface ClaimDetail {
  readonly id: string;
  readonly type: string;
  /** The event it tells of; null for relations. */
  readonly event: string | null;
  readonly realis: Realis;
  readonly stance: Stance;
  /** Who says so, by name or in the text's words («مصدر أمني»); null where the text says it itself or does not tell. */
  readonly attributedTo: string | null;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly arguments: readonly ClaimArgument[];
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly source: string | null;
    readonly url: string | null;
    readonly publishedAt: string | null;
  };
  readonly date: string | null;
  /** How many were killed, hurt or arrested, as the sentence says; `to` is null where it sets no limit. */
  readonly count: { readonly of: 'KILLED' | 'HURT' | 'ARRESTED'; readonly from: number; readonly to: number | null } | null;
  /** How surely it tells of the event, and why it is taken to tell of one that other documents tell of. */
  readonly eventScore: number | null;
  readonly eventReasons: readonly Reason[];
  readonly score: number;
  /** The rule or model that found it. */
  readonly by: string;
  readonly extractor: string;
}
/** One thing that speaks for (or, below zero, against) two being one. */
export interface Reason {
  readonly code: string;
  readonly points: number | null;
  readonly values: readonly string[];
}
/** Who or what takes part, and how its name was found and taken to mean the entity; scores are 0 to 1. */
export interface ClaimArgument {
  readonly role: string;
  readonly roleScore: number | null;
  readonly roleBy: string | null;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly score: number;
  readonly by: string;
  readonly linkScore: number;
  readonly linkReasons: readonly Reason[];
  readonly entity: NodeCard;
}
export interface EvidencePage {
  readonly claims: readonly ClaimDetail[];
  readonly total: Total;
  readonly next: string | null;
}
export interface DocumentDetail {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly ingestedAt: string;
  /** Why the built-in extractor read it alone although a chat model was asked, as a permanent code. */
  readonly extractionNote: string | null;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: NodeCard }[];
  readonly claims: readonly {
    readonly id: string;
    readonly type: string;
    readonly stance: Stance;
    readonly realis: Realis;
    readonly trigger: { readonly start: number; readonly end: number };
    readonly event: string | null;
  }[];
}
export interface DocumentPage {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string | null;
    readonly publishedAt: string | null;
    readonly ingestedAt: string;
    readonly mentionCount: number;
    readonly eventCount: number;
    readonly extractionNote: string | null;
  }[];
  readonly total: Total;
  readonly next: string | null;
}
export interface GraphSummary {
  readonly counts: Readonly<Record<NodeKind | 'DOCUMENT', number>>;
  readonly extractor: string;
  readonly sentTo: TextRecipient | null;
}
/** A server that the texts of articles are sent to. */
export interface TextRecipient {
  readonly host: string;
  readonly model: string;
}
export interface ArticleInput {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
}
export interface IngestCounts {
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
}
export type IngestResult =
  | {
      readonly ok: true;
      readonly document: string;
      readonly title: string;
      readonly isNew: boolean;
      readonly counts: IngestCounts;
      readonly extractionNote: string | null;
    }
  | { readonly ok: false; readonly code: string; readonly message: string };
export type FileResult = IngestResult & { readonly name: string };
