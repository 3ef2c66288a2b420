import type { Count } from '../domain/analysis.ts';
import type { ClaimId, DocumentId, EdgeId, EntityId, EventId, MentionId, SentenceId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { Contradiction, EntityType, EventType, ExtractionNote, Realis, RelationType, Role, Stance } from '../domain/vocabulary.ts';
import type { Clauses } from '../domain/filter.ts';
import type { ClaimConditions, DocumentConditions, EdgeConditions, EntityConditions, EventConditions } from './conditions.ts';
import type { GraphExport } from './export-rows.ts';
import type { ViewStore } from './view-store.ts';
import type { GraphWriter } from './writer.ts';

/** The graph as the rest of the server sees it. Every method is bounded; totals say whether they are exact. */
export interface Store {
  write: GraphWriter;
  read: GraphReader;
  views: ViewStore;
  bulk: GraphExport;
  /** Applies constraints and indexes and waits for them; safe to repeat. */
  applySchema(): Promise<void>;
  /** Rejects with Unavailable when the database does not answer; says whether the schema is current. */
  checkReady(): Promise<{ ready: true } | { ready: false; reason: string }>;
  close(): Promise<void>;
}

export interface Total {
  count: number;
  exact: boolean;
}
export interface Page<Row> {
  rows: { row: Row; cursor: string }[];
  hasNext: boolean;
  /** Counted only when it is asked for. */
  total: () => Promise<Total>;
}
/** `after` is a cursor that this store handed out for the same question; anything else rejects with BadCursor. */
export interface PageInput {
  first: number;
  after: string | null;
}

export interface DocumentRow {
  id: DocumentId;
  title: string;
  language: string;
  source: string | null;
  url: string | null;
  publishedAt: string | null;
  ingestedAt: string;
  extractor: string;
  unplaced: UnplacedRow[];
  /** Why the chat model that was asked had no part in reading it; null when none was asked or it had. */
  extractionNote: ExtractionNote | null;
}
/** What an analyst judged of a document, on an entity or otherwise, and its present extractor no longer finds. */
export interface UnplacedRow {
  start: number;
  end: number;
  text: string;
  entity: EntityId | null;
  judgement: string | null;
}
export interface SentenceRow {
  id: SentenceId;
  document: DocumentId;
  ordinal: number;
  start: number;
  end: number;
  text: string;
}
export interface MentionRow {
  id: MentionId;
  document: DocumentId;
  sentence: SentenceId;
  entity: EntityId;
  start: number;
  end: number;
  surface: string;
  kind: EntityType;
  title: string | null;
  score: number;
  by: string;
  linkScore: number;
  linkReasons: Reason[];
}
export interface EntityRow {
  id: EntityId;
  type: EntityType;
  name: string;
  nameLatin: string | null;
  aliases: string[];
  mentionCount: number;
  documentCount: number;
  degree: number;
  firstSeen: string | null;
  lastSeen: string | null;
  location: { latitude: number; longitude: number } | null;
  wikidata: string | null;
  /** The merged id that was asked for, when it forwards here. */
  redirectedFrom: EntityId | null;
}
export interface EventRow {
  id: EventId;
  type: EventType;
  label: string;
  date: string | null;
  realis: Realis;
  stance: Stance;
  contradictions: Contradiction[];
  claimCount: number;
  degree: number;
  place: EntityId | null;
}
export interface EdgeRow {
  id: EdgeId;
  source: EntityId;
  target: EntityId | EventId;
  kind: 'TAKES_PART' | 'RELATES';
  role: Role | null;
  relation: RelationType | null;
  title: string | null;
  claimCount: number;
  documentCount: number;
  firstSeen: string | null;
  lastSeen: string | null;
  contradictions: Contradiction[];
  stance: Stance;
}
export interface ClaimRow {
  id: ClaimId;
  kind: 'EVENT' | 'RELATION';
  type: EventType | RelationType;
  event: EventId | null;
  document: DocumentId;
  sentence: SentenceId;
  trigger: { start: number; end: number };
  realis: Realis;
  stance: Stance;
  date: string | null;
  title: string | null;
  count: Count | null;
  /** How surely it tells of this event, when other documents tell of it too. */
  eventScore: number | null;
  eventReasons: Reason[];
  score: number;
  extractor: string;
  by: string;
  attributedTo: MentionId | null;
  /** Where nobody is named to say so: the words that stand for who does. */
  attributedToWords: { text: string; start: number; end: number } | null;
  /** `by` and `score` are null where the claim's own say it. */
  arguments: { role: Role | 'SUBJECT' | 'OBJECT'; mention: MentionId; by: string | null; score: number | null }[];
}
export type NodeRow = ({ kind: 'ENTITY' } & EntityRow) | ({ kind: 'EVENT' } & EventRow);
export type NodeTypeName = EntityType | 'EVENT';

export interface NeighbourhoodInput {
  of: (EntityId | EventId)[];
  types: NodeTypeName[] | null;
  eventTypes: EventType[] | null;
  roles: Role[] | null;
  from: string | null;
  to: string | null;
  minClaims: number;
  disputed: boolean | null;
  first: number;
}
export interface NeighbourhoodRows {
  nodes: NodeRow[];
  edges: EdgeRow[];
  shown: number;
  total: Total;
  omitted: { reason: 'LIMIT' | 'FILTER'; count: number; exact: boolean }[];
}

/** Counts by one or two dimensions, greatest first; `omitted` says how many groups there are beyond those asked for. */
export interface GroupRows {
  groups: { keys: (string | null)[]; count: number }[];
  omitted: number;
  total: number;
}
/** Two entities, the one whose id comes first named first, and what they have in common. */
export interface CoOccurrenceRow {
  one: EntityId;
  other: EntityId;
  events: number;
  documents: number;
}

export type EntityOrder = 'NAME' | 'DEGREE' | 'EVIDENCE' | 'DATE' | 'CHANGED';
export type EventOrder = 'DATE' | 'CLAIMS' | 'DEGREE' | 'CHANGED';

export interface GraphReader {
  /** `keys` are normalised forms of the text typed, most faithful first; types null means all kinds, sentences included. */
  search(
    input: { text: string; keys: string[]; types: (NodeTypeName | 'SENTENCE')[] | null } & PageInput,
  ): Promise<Page<{ id: string; score: number; matched: string }>>;
  entitiesById(ids: EntityId[]): Promise<EntityRow[]>;
  eventsById(ids: EventId[]): Promise<EventRow[]>;
  documentsById(ids: DocumentId[]): Promise<DocumentRow[]>;
  documentTexts(ids: DocumentId[]): Promise<{ id: DocumentId; text: string }[]>;
  sentencesById(ids: SentenceId[]): Promise<SentenceRow[]>;
  mentionsById(ids: MentionId[]): Promise<MentionRow[]>;
  claimsById(ids: ClaimId[]): Promise<ClaimRow[]>;
  /** Names are looked for among the 400 nearest; a total beyond that is "at least". */
  entities(where: Clauses<EntityConditions>, orderBy: EntityOrder, page: PageInput): Promise<Page<EntityRow>>;
  events(where: Clauses<EventConditions>, orderBy: EventOrder, page: PageInput): Promise<Page<EventRow>>;
  documents(where: Clauses<DocumentConditions>, orderBy: 'DATE' | 'CHANGED', page: PageInput): Promise<Page<DocumentRow>>;
  edges(where: Clauses<EdgeConditions>, orderBy: 'ID' | 'CLAIMS' | 'DATE', page: PageInput): Promise<Page<EdgeRow>>;
  /** In the order of ids. */
  claims(where: Clauses<ClaimConditions>, page: PageInput): Promise<Page<ClaimRow>>;
  countEntities(where: Clauses<EntityConditions>, by: string[], first: number): Promise<GroupRows>;
  countEvents(where: Clauses<EventConditions>, by: string[], first: number): Promise<GroupRows>;
  countEdges(where: Clauses<EdgeConditions>, by: string[], first: number): Promise<GroupRows>;
  countClaims(where: Clauses<ClaimConditions>, by: string[], first: number): Promise<GroupRows>;
  countDocuments(where: Clauses<DocumentConditions>, by: string[], first: number): Promise<GroupRows>;
  /** Pairs that take part in the same events, those of `of` only where it is given; `read` says how many events were looked at. */
  coOccurrences(
    where: Clauses<EventConditions>,
    which: { of: EntityId[] | null; types: EntityType[] | null; first: number },
  ): Promise<{ pairs: CoOccurrenceRow[]; total: Total; read: number }>;
  neighbourhood(input: NeighbourhoodInput): Promise<NeighbourhoodRows>;
  edgesAmong(ids: (EntityId | EventId)[]): Promise<EdgeRow[]>;
  paths(input: {
    from: EntityId | EventId;
    to: EntityId | EventId;
    maxLength: number;
    avoid: (EntityId | EventId)[];
    first: number;
  }): Promise<{ nodes: NodeRow[]; edges: EdgeRow[] }[]>;
  commonNeighbours(ids: (EntityId | EventId)[], first: number): Promise<{ nodes: NodeRow[]; edges: EdgeRow[]; total: Total }>;
  /** Claims behind a derived edge or a node (for an entity: every claim that one of its mentions is an argument of). */
  evidence(of: { edge: EdgeId } | { node: EntityId | EventId }, page: PageInput): Promise<Page<ClaimRow>>;
  sentencesOf(documents: DocumentId[]): Promise<SentenceRow[]>;
  mentionsOf(documents: DocumentId[]): Promise<MentionRow[]>;
  claimsOf(documents: DocumentId[]): Promise<ClaimRow[]>;
  participantsOf(events: EventId[]): Promise<{ event: EventId; edge: EdgeRow; entity: EntityId }[]>;
  positionsOf(
    persons: EntityId[],
  ): Promise<
    { person: EntityId; title: string; organization: EntityId | null; place: EntityId | null; edge: EdgeId | null; documentCount: number }[]
  >;
  summary(): Promise<{
    counts: Record<EntityType | 'EVENT' | 'DOCUMENT' | 'CLAIM', number>;
    firstPublished: string | null;
    lastPublished: string | null;
    extractors: string[];
  }>;
}
