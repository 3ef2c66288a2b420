import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, EventRow, CoOccurrenceRow, Total, EdgeRow, ClaimRow, DocumentRow, UnplacedRow, SentenceRow, MentionRow } from '../store/store.ts';
import type { ArgumentParent, ParticipantParent, PositionParent, SearchHitParent, UndoneJudgementParent, IngestedDocumentParent } from './parents.ts';
import type { Separation } from '../store/writer.ts';
import type { ViewRow, ViewVersionRow, SnapshotRow } from '../store/view-store.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601, such as `2024-05-13T09:30:00Z`. As input a bare date means its first instant. */
  DateTime: { input: string; output: string; }
  /** A date as precise as the text gives it: `2024`, `2024-05` or `2024-05-13`. */
  PartialDate: { input: string; output: string; }
  /** What a version of a view holds, as JSON: nodes with ids, labels and places, edges, filters, camera and the rest. `schema` says which version of that form it is. */
  ViewContent: { input: unknown; output: unknown; }
};

/** A mention in a claim. */
export type Argument = {
  /** The rule or model that says so; null where the claim's own `by` says it. */
  by?: Maybe<Scalars['String']['output']>;
  /** The stretch of text. */
  mention: Mention;
  /** How it takes part. */
  role: ArgumentRole;
  /** How sure the role is, 0 to 1; null where the claim's own score says it. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** How a mention stands in a claim. */
export type ArgumentRole =
  /** Does it. */
  | 'ACTOR'
  /** Whom it helps. */
  | 'BENEFICIARY'
  /** To what a relation ties the subject. */
  | 'OBJECT'
  /** Holds the conference. */
  | 'ORGANIZER'
  /** One of equal sides. */
  | 'PARTICIPANT'
  /** Where it happens. */
  | 'PLACE'
  /** Whom it is addressed or given to. */
  | 'RECIPIENT'
  /** Says it. */
  | 'SPEAKER'
  /** Of whom a relation is said. */
  | 'SUBJECT'
  /** It is done to them. */
  | 'TARGET';

/** What came of changing a view. */
export type ChangeViewResult = ChangedView | InvalidInput | NotFound;

/** An edge of a view that is not what it was. */
export type ChangedEdge = {
  /** Its id when saved. */
  id: Scalars['ID']['output'];
  /** What it is now; null when it is gone. */
  now?: Maybe<Edge>;
  /** How many claims stood behind it when saved. */
  savedClaims: Scalars['Int']['output'];
  /** The node it went from, as saved. */
  source: Scalars['ID']['output'];
  /** The node it went to, as saved. */
  target: Scalars['ID']['output'];
};

/** A node of a view that is not what it was. */
export type ChangedNode = {
  /** The id it was saved under. */
  id: Scalars['ID']['output'];
  /** What it is now; null when it is gone. */
  now?: Maybe<EntityOrEvent>;
  /** Its name when saved. */
  savedLabel: Scalars['String']['output'];
  /** What became of it. */
  state: NodeState;
};

/** The snapshot as it is now. */
export type ChangedSnapshot = {
  /** The snapshot. */
  snapshot: Snapshot;
};

/** The view as it is now. */
export type ChangedView = {
  /** The view. */
  view: View;
};

/** One sentence saying that an event happened or a relation holds. */
export type Claim = Node & {
  /** Who takes part and how. */
  arguments: Array<Argument>;
  /** Who says or denies it, when the text names them. */
  attributedTo?: Maybe<Mention>;
  /** Where nobody is named to say or deny it: the words that stand for who does. */
  attributedToWords?: Maybe<QuotedWords>;
  /** The rule or model that found it. */
  by: Scalars['String']['output'];
  /** How many were killed, hurt or arrested, when the sentence says so. */
  count?: Maybe<PeopleCount>;
  /** When, as this sentence has it. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The document it stands in. */
  document: Document;
  /** The event it tells of; null for relations. */
  event?: Maybe<Event>;
  /** Why it is taken to tell of an event that other documents tell of. */
  eventReasons: Array<Reason>;
  /** How sure it is that it tells of this event, 0 to 1; null for relations. */
  eventScore?: Maybe<Scalars['Float']['output']>;
  /** Name and version of the extractor. */
  extractor: Scalars['String']['output'];
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** Event or relation. */
  kind: ClaimKind;
  /** Whether it happens at all, as this sentence has it. */
  realis: Realis;
  /** How sure the extractor is, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The sentence that says so. */
  sentence: Sentence;
  /** How it is put. */
  stance: Stance;
  /** The title held, for HOLDS_POSITION. */
  title?: Maybe<Scalars['String']['output']>;
  /** The words that say it. */
  trigger: TextSpan;
  /** What kind of event or relation. */
  type: ClaimType;
  /** An analyst's word on it; null while nobody has judged it. */
  verdict?: Maybe<Verdict>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The claims with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims. */
  nodes: Array<Claim>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** What to count claims by. */
export type ClaimDimension =
  /** Of an event or of a relation. */
  | 'KIND'
  /** The month in which the document was published. */
  | 'MONTH'
  /** Whether it happens at all. */
  | 'REALIS'
  /** The publisher of the document. */
  | 'SOURCE'
  /** How it is put. */
  | 'STANCE'
  /** The type of event or relation. */
  | 'TYPE';

/** A claim in a page. */
export type ClaimEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims to list; what is left out does not narrow. All that is given must hold; `and`, `or` and `not` combine filters. */
export type ClaimFilter = {
  /** Only claims that all of these filters leave too. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** Only claims that came, or were tied to another event, at or after this instant. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only claims of documents published on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only claims of these kinds. */
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** Only claims that this filter does not leave. */
  not?: InputMaybe<ClaimFilter>;
  /** Only claims that at least one of these filters leaves. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** Only claims of these degrees of reality. */
  realis?: InputMaybe<Array<Realis>>;
  /** Only claims of documents of these publishers. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only claims of these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Only claims of documents published on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only claims of these types of events and relations. */
  types?: InputMaybe<Array<ClaimType>>;
};

/** What a claim is about. */
export type ClaimKind =
  /** That an event happened. */
  | 'EVENT'
  /** That a relation holds. */
  | 'RELATION';

/** What kind of event or relation a claim tells of. */
export type ClaimType =
  /** Somebody accuses or blames. */
  | 'ACCUSATION'
  /** They are tied in a way the text does not specify. */
  | 'AFFILIATED_WITH'
  /** A deal, truce or contract is signed or reached. */
  | 'AGREEMENT'
  /** Relief, money or goods are given. */
  | 'AID'
  /** Somebody is named to, takes or leaves an office. */
  | 'APPOINTMENT'
  /** Somebody is arrested, detained or abducted. */
  | 'ARREST'
  /** A strike, fight, shelling, assassination or hunt. */
  | 'ATTACK'
  /** They talk at a distance. */
  | 'CALL'
  /** People are killed or hurt. */
  | 'CASUALTIES'
  /** A conference, summit, forum or press conference. */
  | 'CONFERENCE'
  /** They work together or form ties. */
  | 'COOPERATION'
  /** An earthquake, flood, fire, crash or epidemic. */
  | 'DISASTER'
  /** A vote is held or somebody is elected. */
  | 'ELECTION'
  /** A person holds a title or office there. */
  | 'HOLDS_POSITION'
  /** A law or decision is passed, issued or repealed. */
  | 'LAW'
  /** An organization or place lies in a place. */
  | 'LOCATED_IN'
  /** People or bodies meet or hold talks. */
  | 'MEETING'
  /** A person or organization is a member of an organization. */
  | 'MEMBER_OF'
  /** A force deploys, stays in force or raises its alert. */
  | 'MOBILIZATION'
  /** An event of none of these kinds. */
  | 'OTHER'
  /** An organization is part of another. */
  | 'PART_OF'
  /** People demonstrate or strike. */
  | 'PROTEST'
  /** Somebody refuses, denies consent or vetoes. */
  | 'REJECTION'
  /** Somebody asks, calls on, demands or orders. */
  | 'REQUEST'
  /** Sanctions, boycotts, bans. */
  | 'SANCTION'
  /** Ground, buildings or goods are taken or freed. */
  | 'SEIZURE'
  /** Somebody says, praises, thanks, condemns or warns. */
  | 'STATEMENT'
  /** Somebody backs somebody, politically or materially. */
  | 'SUPPORT'
  /** Somebody threatens or gives an ultimatum. */
  | 'THREAT'
  /** Somebody trains somebody. */
  | 'TRAINING'
  /** Somebody buys, invests, sells or wins a contract. */
  | 'TRANSACTION'
  /** People or things are moved, displaced, handed over, released. */
  | 'TRANSFER'
  /** Somebody is sued, tried or sentenced. */
  | 'TRIAL'
  /** Somebody goes or comes to a place or host. */
  | 'VISIT'
  /** Somebody leaves or pulls out. */
  | 'WITHDRAWAL';

/** Two entities that take part in the same events. */
export type CoOccurrence = {
  /** How many documents tell of these events. */
  documentCount: Scalars['Int']['output'];
  /** In how many events both take part. */
  eventCount: Scalars['Int']['output'];
  /** The one whose id comes first. */
  one: Entity;
  /** The other. */
  other: Entity;
};

/** Pairs of entities that take part in the same events. */
export type CoOccurrences = {
  /** How many events were looked at, latest first. */
  eventsRead: Scalars['Int']['output'];
  /** Most events first. */
  pairs: Array<CoOccurrence>;
  /** How many pairs there are in all; `exact` is false when not all events that the filter leaves were looked at. */
  total: Count;
};

/** Nodes tied to every one of the given nodes. */
export type CommonNeighbours = {
  /** The edges that tie them to the given nodes. */
  edges: Array<Edge>;
  /** Those nodes, most evidence first. */
  nodes: Array<EntityOrEvent>;
  /** How many there are in all. */
  total: Count;
};

/** What came of comparing. */
export type CompareViewVersionsResult = NotFound | UnsupportedVersion | ViewComparison;

/** The view is saved, and others had saved it since: both versions stand. */
export type Conflict = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** What happened and what to do. */
  message: Scalars['String']['output'];
  /** The last version that others saved meanwhile. */
  newer: ViewVersion;
  /** The version just saved. */
  version: ViewVersion;
  /** The view. */
  view: View;
};

/** In what claims contradict each other. */
export type Contradiction =
  /** The numbers they say cannot both be true. */
  | 'COUNT'
  /** Some affirm and others deny it. */
  | 'DENIAL';

/** How many there are. */
export type Count = {
  /** The number. */
  count: Scalars['Int']['output'];
  /** False when the number means 'at least'. */
  exact: Scalars['Boolean']['output'];
};

/** Whom a claim counts. */
export type CountOf =
  /** Those arrested, detained or abducted. */
  | 'ARRESTED'
  /** The hurt. */
  | 'HURT'
  /** The dead. */
  | 'KILLED';

/** How many have these values. */
export type CountedGroup = {
  /** How many have them. */
  count: Scalars['Int']['output'];
  /** The values, in the order of `by`; null where there is none. */
  keys: Array<Maybe<Scalars['String']['output']>>;
};

/** Counts by value, without pulling what is counted. */
export type CountedGroups = {
  /** Greatest first. */
  groups: Array<CountedGroup>;
  /** How many groups there are beyond `first`. */
  omitted: Scalars['Int']['output'];
  /** How many things were counted; one that stands in several groups counts once. */
  total: Scalars['Int']['output'];
};

/** What is counted. */
export type CountedType =
  /** Claims. */
  | 'CLAIM'
  /** Documents. */
  | 'DOCUMENT'
  /** Events. */
  | 'EVENT'
  /** Organizations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE';

/** What came of deleting. */
export type DeleteDocumentResult = DeletedDocument | NotFound;

/** What came of deleting. */
export type DeleteViewResult = DeletedView | NotFound;

/** The document is gone. */
export type DeletedDocument = {
  /** The id it had. */
  id: Scalars['ID']['output'];
};

/** The view is deleted; `undeleteView` brings it back. */
export type DeletedView = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A text as published. */
export type Document = Node & {
  /** Its claims, in order. */
  claims: Array<Claim>;
  /** How many events it tells of. */
  eventCount: Scalars['Int']['output'];
  /** Why the chat model that was asked had no part in reading it; null when none was asked or it had. Ingested again, the text is tried again. */
  extractionNote?: Maybe<ExtractionNote>;
  /** Name and version of the extractor that read it. */
  extractor: Scalars['String']['output'];
  /** Permanent id, made from the text. */
  id: Scalars['ID']['output'];
  /** When it was ingested. */
  ingestedAt: Scalars['DateTime']['output'];
  /** Its language, as an ISO 639 code. */
  language: Scalars['String']['output'];
  /** How many mentions it has. */
  mentionCount: Scalars['Int']['output'];
  /** Its mentions, in order. */
  mentions: Array<Mention>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its sentences, in order. */
  sentences: Array<Sentence>;
  /** Who published it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The text exactly as read; every span counts in it. */
  text: Scalars['String']['output'];
  /** Its headline. */
  title: Scalars['String']['output'];
  /** What an analyst judged of it and its present extractor no longer finds. */
  unplaced: Array<Unplaced>;
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents. */
  nodes: Array<Document>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** What to count documents by. */
export type DocumentDimension =
  /** The extractor that read them. */
  | 'EXTRACTOR'
  /** The month in which they were published. */
  | 'MONTH'
  /** Their publisher. */
  | 'SOURCE';

/** A document in a page. */
export type DocumentEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents to list; what is left out does not narrow. All that is given must hold; `and`, `or` and `not` combine filters. */
export type DocumentFilter = {
  /** Only documents that all of these filters leave too. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** Only documents that were taken in, or read anew, at or after this instant. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only documents published on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only documents that this filter does not leave. */
  not?: InputMaybe<DocumentFilter>;
  /** Only documents that at least one of these filters leaves. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** Only documents of this publisher. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Only documents published on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** In which order to list documents. */
export type DocumentOrder =
  /** Latest taken in or read anew first. */
  | 'CHANGED'
  /** Latest published first, undated last. */
  | 'DATE';

/** An edge of the canvas, derived from the claims that support it. */
export type Edge = {
  /** How many claims support it. */
  claimCount: Scalars['Int']['output'];
  /** In what they do. */
  contradictions: Array<Contradiction>;
  /** Whether its claims contradict each other. */
  disputed: Scalars['Boolean']['output'];
  /** How many documents say so. */
  documentCount: Scalars['Int']['output'];
  /** When the earliest of these documents was published. */
  firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id; ask `evidence(edge:)` with it. */
  id: Scalars['ID']['output'];
  /** Taking part, or a standing tie. */
  kind: EdgeKind;
  /** When the latest of these documents was published. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The relation, for RELATES. */
  relation?: Maybe<RelationType>;
  /** The role, for TAKES_PART. */
  role?: Maybe<Role>;
  /** Id of the entity it starts from. */
  source: Scalars['ID']['output'];
  /** The entity it starts from. */
  sourceNode?: Maybe<Entity>;
  /** The strongest stance among its claims: ASSERTED, else REPORTED, else DENIED. */
  stance: Stance;
  /** Id of the event or entity it goes to. */
  target: Scalars['ID']['output'];
  /** The event or entity it goes to. */
  targetNode?: Maybe<EntityOrEvent>;
  /** The title held, for HOLDS_POSITION. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of edges. */
export type EdgeConnection = {
  /** The edges of the graph with their cursors. */
  edges: Array<EdgeEdge>;
  /** The edges of the graph. */
  nodes: Array<Edge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** What to count edges by. */
export type EdgeDimension =
  /** The type of the event; none for RELATES. */
  | 'EVENT_TYPE'
  /** Taking part, or a standing tie. */
  | 'KIND'
  /** The relation; none for TAKES_PART. */
  | 'RELATION'
  /** The role; none for RELATES. */
  | 'ROLE'
  /** Their strongest stance. */
  | 'STANCE';

/** An edge of the graph in a page. */
export type EdgeEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The edge of the graph. */
  node: Edge;
};

/** Which edges to list; what is left out does not narrow. All that is given must hold; `and`, `or` and `not` combine filters. */
export type EdgeFilter = {
  /** Only edges that all of these filters leave too. */
  and?: InputMaybe<Array<EdgeFilter>>;
  /** Only edges that changed at or after this instant. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only disputed edges. False: only those that are not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only TAKES_PART edges to events of these kinds. */
  eventTypes?: InputMaybe<Array<EventType>>;
  /** Only edges that a document published on or after this date says. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only edges of these kinds. */
  kinds?: InputMaybe<Array<EdgeKind>>;
  /** Only edges that at least so many claims support. */
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  /** Only edges that this filter does not leave. */
  not?: InputMaybe<EdgeFilter>;
  /** Only edges that at least one of these filters leaves. */
  or?: InputMaybe<Array<EdgeFilter>>;
  /** Only RELATES edges of these relations. */
  relations?: InputMaybe<Array<RelationType>>;
  /** Only TAKES_PART edges of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Only edges of these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Only edges that a document published on or before this date says. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What an edge of the canvas says. */
export type EdgeKind =
  /** A standing tie between two entities. */
  | 'RELATES'
  /** An entity takes part in an event. */
  | 'TAKES_PART';

/** In which order to list edges. */
export type EdgeOrder =
  /** Most claims first. */
  | 'CLAIMS'
  /** Latest said first, those of undated documents last. */
  | 'DATE'
  /** By id: the order to walk all of them in. */
  | 'ID';

/** Whom or what mentions refer to. */
export type Entity = {
  /** Other forms of the name found in texts. */
  aliases: Array<Scalars['String']['output']>;
  /** How many edges it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** How many documents name it. */
  documentCount: Scalars['Int']['output'];
  /** When the earliest document that names it was published. */
  firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** When the latest document that names it was published. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** How many stretches of text name it. */
  mentionCount: Scalars['Int']['output'];
  /** The fullest form of the name, in Arabic. */
  name: Scalars['String']['output'];
  /** The name in Latin letters, where known. */
  nameLatin?: Maybe<Scalars['String']['output']>;
  /** The id that was asked for, when that one was merged into this. */
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** Its item in Wikidata, where the gazetteer knows it. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The entities with their cursors. */
  edges: Array<EntityEdge>;
  /** The entities. */
  nodes: Array<Entity>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** What to count entities by. */
export type EntityDimension =
  /** The month in which a document first named them. */
  | 'MONTH'
  /** Their type. */
  | 'TYPE';

/** An entity in a page. */
export type EntityEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Which entities to list; what is left out does not narrow. All that is given must hold; `and`, `or` and `not` combine filters. */
export type EntityFilter = {
  /** Only entities that all of these filters leave too. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** Only entities that changed at or after this instant. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only entities that a document published on or after this date names. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only entities with at least so many edges. */
  minDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities that at least so many documents name. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities one of whose names has these words, in either script. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only entities that this filter does not leave. */
  not?: InputMaybe<EntityFilter>;
  /** Only entities that at least one of these filters leaves. */
  or?: InputMaybe<Array<EntityFilter>>;
  /** Only entities that a document published on or before this date names. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only entities of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** What stands on the canvas: an entity or an event. */
export type EntityOrEvent = Event | Organization | Person | Place;

/** In which order to list entities. */
export type EntityOrder =
  /** Latest change first. */
  | 'CHANGED'
  /** Latest named first, those of undated documents last. */
  | 'DATE'
  /** Most edges first. */
  | 'DEGREE'
  /** Named by most documents first. */
  | 'EVIDENCE'
  /** By name, as an Arabic dictionary has it: أ, إ and آ stand with ا. */
  | 'NAME';

/** The types of entities. */
export type EntityType =
  /** A body: government, party, company, court, armed group. */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** Where things happen: country, city, camp, base, sea, road, building. */
  | 'PLACE';

/** Something that happened, will, may, or is denied. A node of its own, never an edge. */
export type Event = Node & {
  /** How many claims tell of it. */
  claimCount: Scalars['Int']['output'];
  /** In what they do. */
  contradictions: Array<Contradiction>;
  /** When, as precisely as texts say; null where they do not. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** How many edges it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** Whether its claims contradict each other. */
  disputed: Scalars['Boolean']['output'];
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** A short label: its trigger and who is in it. */
  label: Scalars['String']['output'];
  /** Who takes part and how, the place too. */
  participants: Array<Participant>;
  /** Where, when a text says so. */
  place?: Maybe<Entity>;
  /** Whether it happens at all. */
  realis: Realis;
  /** The strongest stance among its claims: ASSERTED, else REPORTED, else DENIED. */
  stance: Stance;
  /** What kind of event. */
  type: EventType;
};

/** A page of events. */
export type EventConnection = {
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events. */
  nodes: Array<Event>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** What to count events by. */
export type EventDimension =
  /** Whether their claims contradict each other: `true` or `false`. */
  | 'DISPUTED'
  /** Their month; none for those that are not dated so precisely. */
  | 'MONTH'
  /** Whether they happen at all. */
  | 'REALIS'
  /** The roles in which somebody takes part. */
  | 'ROLE'
  /** The publishers that tell of them: one that three tell of counts for each. */
  | 'SOURCE'
  /** Their strongest stance. */
  | 'STANCE'
  /** Their type. */
  | 'TYPE'
  /** Their year. */
  | 'YEAR';

/** An event in a page. */
export type EventEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Which events to list; what is left out does not narrow. All that is given must hold; `and`, `or` and `not` combine filters. */
export type EventFilter = {
  /** Only events that all of these filters leave too. */
  and?: InputMaybe<Array<EventFilter>>;
  /** Only events that changed at or after this instant. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only disputed events. False: only those that are not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only events that at least so many claims tell of. */
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  /** Only events that this filter does not leave. */
  not?: InputMaybe<EventFilter>;
  /** Only events that at least one of these filters leaves. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Only events that every one of these entities takes part in. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of these degrees of reality. */
  realis?: InputMaybe<Array<Realis>>;
  /** Only events that a document of one of these publishers tells of. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events of these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Only events on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only events of these kinds. */
  types?: InputMaybe<Array<EventType>>;
  /** True: only events without a date. False: only dated ones. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order to list events. */
export type EventOrder =
  /** Latest change first. */
  | 'CHANGED'
  /** Most claims first. */
  | 'CLAIMS'
  /** Latest first, undated last. */
  | 'DATE'
  /** Most participants first. */
  | 'DEGREE';

/** The kinds of events. */
export type EventType =
  /** Somebody accuses or blames. */
  | 'ACCUSATION'
  /** A deal, truce or contract is signed or reached. */
  | 'AGREEMENT'
  /** Relief, money or goods are given. */
  | 'AID'
  /** Somebody is named to, takes or leaves an office. */
  | 'APPOINTMENT'
  /** Somebody is arrested, detained or abducted. */
  | 'ARREST'
  /** A strike, fight, shelling, assassination or hunt. */
  | 'ATTACK'
  /** They talk at a distance. */
  | 'CALL'
  /** People are killed or hurt. */
  | 'CASUALTIES'
  /** A conference, summit, forum or press conference. */
  | 'CONFERENCE'
  /** They work together or form ties. */
  | 'COOPERATION'
  /** An earthquake, flood, fire, crash or epidemic. */
  | 'DISASTER'
  /** A vote is held or somebody is elected. */
  | 'ELECTION'
  /** A law or decision is passed, issued or repealed. */
  | 'LAW'
  /** People or bodies meet or hold talks. */
  | 'MEETING'
  /** A force deploys, stays in force or raises its alert. */
  | 'MOBILIZATION'
  /** An event of none of these kinds. */
  | 'OTHER'
  /** People demonstrate or strike. */
  | 'PROTEST'
  /** Somebody refuses, denies consent or vetoes. */
  | 'REJECTION'
  /** Somebody asks, calls on, demands or orders. */
  | 'REQUEST'
  /** Sanctions, boycotts, bans. */
  | 'SANCTION'
  /** Ground, buildings or goods are taken or freed. */
  | 'SEIZURE'
  /** Somebody says, praises, thanks, condemns or warns. */
  | 'STATEMENT'
  /** Somebody backs somebody, politically or materially. */
  | 'SUPPORT'
  /** Somebody threatens or gives an ultimatum. */
  | 'THREAT'
  /** Somebody trains somebody. */
  | 'TRAINING'
  /** Somebody buys, invests, sells or wins a contract. */
  | 'TRANSACTION'
  /** People or things are moved, displaced, handed over, released. */
  | 'TRANSFER'
  /** Somebody is sued, tried or sentenced. */
  | 'TRIAL'
  /** Somebody goes or comes to a place or host. */
  | 'VISIT'
  /** Somebody leaves or pulls out. */
  | 'WITHDRAWAL';

/** Why a document was read by the built-in extractor alone although a chat model was asked. */
export type ExtractionNote =
  /** A limit was reached: the tokens of the hour, or the server's own. */
  | 'CHAT_LIMIT'
  /** Nothing of the answer stands in the text. */
  | 'CHAT_NOTHING'
  /** The server or the model refused. */
  | 'CHAT_REFUSED'
  /** Nobody answered, or not in time. */
  | 'CHAT_UNREACHABLE'
  /** The answer could not be read. */
  | 'CHAT_UNREADABLE';

/** What could not be done, and what to do about it. An expected failure is an answer, not an error. */
export type Failure = {
  /** A permanent name for the failure, safe to compare with. */
  code: Scalars['String']['output'];
  /** What happened and what to do. */
  message: Scalars['String']['output'];
};

/** The graph as a whole. */
export type Graph = {
  /** How many of each kind it holds. */
  counts: Array<TypeCount>;
  /** Name and version of the extractor that read the documents, several joined by commas; null while there are none. */
  extractor?: Maybe<Scalars['String']['output']>;
  /** When the earliest document was published. */
  firstPublished?: Maybe<Scalars['DateTime']['output']>;
  /** When the latest document was published. */
  lastPublished?: Maybe<Scalars['DateTime']['output']>;
  /** Where the texts of articles are sent to be read; null when they do not leave the machine. */
  sentTo?: Maybe<TextRecipient>;
  /** Version of the server. */
  version: Scalars['String']['output'];
};

/** How much of each kind a document gave. */
export type IngestCounts = {
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Entities. */
  entities: Scalars['Int']['output'];
  /** Events. */
  events: Scalars['Int']['output'];
  /** Sentences. */
  sentences: Scalars['Int']['output'];
};

/** An article to ingest. */
export type IngestDocumentInput = {
  /** Its language as an ISO 639 code; recognised from the text when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: `2024-05-13`, or `2024-05-13T09:30:00+03:00`. Relative dates in the text count from that day, where it was published. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 1 MB. It is stored exactly as given. */
  text: Scalars['String']['input'];
  /** The headline; the first line of the text when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of ingesting. */
export type IngestDocumentResult = IngestedDocument | InvalidInput | UnsupportedLanguage;

/** The document is in the graph. */
export type IngestedDocument = {
  /** What was found in it. */
  counts: IngestCounts;
  /** The document. */
  document: Document;
  /** False when the same text was there already and nothing changed. */
  isNew: Scalars['Boolean']['output'];
};

/** The input cannot be taken as it is. */
export type InvalidInput = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** What is wrong with it and what to do. */
  message: Scalars['String']['output'];
};

/** A point on the earth, WGS 84. */
export type Location = {
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A stretch of characters that names an entity. */
export type Mention = Node & {
  /** The rule or model that found it. */
  by: Scalars['String']['output'];
  /** The document it stands in. */
  document: Document;
  /** One past its last code unit in the document's text. */
  end: Scalars['Int']['output'];
  /** Whom or what it refers to. */
  entity: Entity;
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** The type of entity it names. */
  kind: EntityType;
  /** Why it is taken to mean this entity. */
  linkReasons: Array<Reason>;
  /** How sure it is that it means this entity, 0 to 1. */
  linkScore: Scalars['Float']['output'];
  /** How sure the extractor is, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The sentence it stands in. */
  sentence: Sentence;
  /** Its first code unit in the document's text. */
  start: Scalars['Int']['output'];
  /** The characters themselves. */
  surface: Scalars['String']['output'];
  /** The title or office said beside the name, without the name. */
  title?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  /** Puts a view away, or takes it out again. */
  archiveView: ChangeViewResult;
  /** Takes a document out of the graph, with the entities and events that nothing else holds. */
  deleteDocument: DeleteDocumentResult;
  /** Deletes a view with all its versions. Snapshots made of it stay. */
  deleteView: DeleteViewResult;
  /** Makes a view of the text of a `.wasl.json` file. */
  importView: SaveViewResult;
  /** Reads an article into the graph. The same text twice is one document. */
  ingestDocument: IngestDocumentResult;
  /** Changes title, description or tags; what is left out stays. */
  renameView: ChangeViewResult;
  /** Makes an old version the last one again, as a new version. */
  restoreViewVersion: SaveViewResult;
  /** Adds a version to a view, or makes a new view. Nothing is overwritten: two saves at once give two versions. */
  saveView: SaveViewResult;
  /** Says that a document tells of another event than the rest do: what it tells becomes an event of its own, and nothing joins the two again. */
  separateEvent: SeparateEventResult;
  /** Makes a link to the view, or a snapshot of a version of it. */
  shareView: ShareViewResult;
  /** Brings a deleted view back. */
  undeleteView: ChangeViewResult;
  /** Takes a judgement back. */
  undoJudgement: UndoJudgementResult;
  /** Takes a snapshot back from those who have its link, or gives it to them again. */
  withdrawSnapshot: WithdrawSnapshotResult;
};


export type MutationArchiveViewArgs = {
  id: Scalars['ID']['input'];
  isArchived: Scalars['Boolean']['input'];
};


export type MutationDeleteDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationImportViewArgs = {
  file: Scalars['String']['input'];
};


export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


export type MutationRenameViewArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRestoreViewVersionArgs = {
  base?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSeparateEventArgs = {
  document: Scalars['ID']['input'];
  event: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


export type MutationShareViewArgs = {
  id: Scalars['ID']['input'];
  kind: ShareKind;
  number?: InputMaybe<Scalars['Int']['input']>;
  withQuotes?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationUndeleteViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoJudgementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawSnapshotArgs = {
  isWithdrawn: Scalars['Boolean']['input'];
  slug: Scalars['String']['input'];
};

/** Nodes and edges around given nodes, with how many there are in all. */
export type Neighbourhood = {
  /** The edges that tie the given nodes to these neighbours; `edgesAmong` has those among all of them. */
  edges: Array<Edge>;
  /** The given nodes and their neighbours, most evidence first. */
  nodes: Array<EntityOrEvent>;
  /** What was left out, and why. */
  omitted: Array<Omission>;
  /** How many neighbours are in the answer. */
  shown: Scalars['Int']['output'];
  /** How many neighbours there are in all. */
  total: Count;
};

/** Which neighbours to show; what is left out does not narrow. */
export type NeighbourhoodFilter = {
  /** True: only disputed edges. False: only those that are not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events of these kinds. */
  eventTypes?: InputMaybe<Array<EventType>>;
  /** Only events on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only edges that at least so many claims support. */
  minClaims?: Scalars['Int']['input'];
  /** Only edges of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Only events on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only neighbours of these types. */
  types?: InputMaybe<Array<NodeType>>;
};

/** Anything with a permanent id. */
export type Node = {
  /** Permanent id with a kind prefix: `ent_`, `evt_`, `doc_`, `sen_`, `mnt_` or `clm_`. */
  id: Scalars['ID']['output'];
};

/** A node that two versions have differently. */
export type NodeDifference = {
  /** As the one version has it. */
  from: PlacedNode;
  /** As the other has it. */
  to: PlacedNode;
};

/** What became of a node since a view was saved. */
export type NodeState =
  /** It was merged into another. */
  | 'FORWARDED'
  /** It is gone. */
  | 'GONE'
  /** It is there. */
  | 'LIVE';

/** The kinds of nodes on the canvas. */
export type NodeType =
  /** An event. */
  | 'EVENT'
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE';

/** There is nothing by that id. */
export type NotFound = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** What was looked for and what to do. */
  message: Scalars['String']['output'];
};

/** Neighbours left out, and why. */
export type Omission = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** False when the number means 'at least': a hub's edges are not all read. */
  exact: Scalars['Boolean']['output'];
  /** Why. */
  reason: OmissionReason;
};

/** Why a neighbour is not in the answer. */
export type OmissionReason =
  /** The filter leaves it out. */
  | 'FILTER'
  /** More neighbours than `first`. */
  | 'LIMIT';

/** A body: government, party, company, court, armed group. */
export type Organization = Entity & Node & {
  /** Other forms of the name found in texts. */
  aliases: Array<Scalars['String']['output']>;
  /** How many edges it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** How many documents name it. */
  documentCount: Scalars['Int']['output'];
  /** When the earliest document that names it was published. */
  firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** When the latest document that names it was published. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** How many stretches of text name it. */
  mentionCount: Scalars['Int']['output'];
  /** The fullest form of the name, in Arabic. */
  name: Scalars['String']['output'];
  /** The name in Latin letters, where known. */
  nameLatin?: Maybe<Scalars['String']['output']>;
  /** The id that was asked for, when that one was merged into this. */
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** Its item in Wikidata, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** Where a page stands in its connection. */
export type PageInfo = {
  /** Cursor of the last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An entity in an event. */
export type Participant = {
  /** The edge that holds the evidence. */
  edge: Edge;
  /** Who or what. */
  entity: Entity;
  /** How it takes part. */
  role: Role;
};

/** A way from one node to another. */
export type Path = {
  /** The edges between them, in order. */
  edges: Array<Edge>;
  /** The nodes, in order. */
  nodes: Array<EntityOrEvent>;
};

/** How many people, as a sentence says. */
export type PeopleCount = {
  /** At least so many. */
  from: Scalars['Int']['output'];
  /** Whom. */
  of: CountOf;
  /** At most so many; null where the text sets no limit. */
  to?: Maybe<Scalars['Int']['output']>;
};

/** A named human being. */
export type Person = Entity & Node & {
  /** Other forms of the name found in texts. */
  aliases: Array<Scalars['String']['output']>;
  /** How many edges the person has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** How many documents name the person. */
  documentCount: Scalars['Int']['output'];
  /** When the earliest document that names the person was published. */
  firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** When the latest document that names the person was published. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** How many stretches of text name the person. */
  mentionCount: Scalars['Int']['output'];
  /** The fullest form of the name, in Arabic. */
  name: Scalars['String']['output'];
  /** The name in Latin letters, where known. */
  nameLatin?: Maybe<Scalars['String']['output']>;
  /** Titles and offices that texts give the person. */
  positions: Array<Position>;
  /** The id that was asked for, when that one was merged into this. */
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** The person's item in Wikidata, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** Where things happen. */
export type Place = Entity & Node & {
  /** Other forms of the name found in texts. */
  aliases: Array<Scalars['String']['output']>;
  /** How many edges it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** How many documents name it. */
  documentCount: Scalars['Int']['output'];
  /** When the earliest document that names it was published. */
  firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** When the latest document that names it was published. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Where it lies, where the gazetteer knows it. */
  location?: Maybe<Location>;
  /** How many stretches of text name it. */
  mentionCount: Scalars['Int']['output'];
  /** The fullest form of the name, in Arabic. */
  name: Scalars['String']['output'];
  /** The name in Latin letters, where known. */
  nameLatin?: Maybe<Scalars['String']['output']>;
  /** The id that was asked for, when that one was merged into this. */
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** Its item in Wikidata, where the gazetteer knows it. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** An edge as a version of a view has it. */
export type PlacedEdge = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The node it goes from. */
  source: Scalars['ID']['output'];
  /** The node it goes to. */
  target: Scalars['ID']['output'];
};

/** A node as a version of a view has it. */
export type PlacedNode = {
  /** It is not drawn. */
  hidden: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: NodeType;
  /** Its name when saved. */
  label: Scalars['String']['output'];
  /** Layouts leave it where it is. */
  pinned: Scalars['Boolean']['output'];
  /** Where it is, in graph units. */
  x: Scalars['Float']['output'];
  /** Where it is, in graph units, downwards. */
  y: Scalars['Float']['output'];
};

/** A title or office that texts give a person. */
export type Position = {
  /** How many documents say so. */
  documentCount: Scalars['Int']['output'];
  /** The edge that holds its evidence; null when the text names neither body nor place. */
  edge?: Maybe<Scalars['ID']['output']>;
  /** The body it is held in. */
  organization?: Maybe<Entity>;
  /** The place it is held for. */
  place?: Maybe<Entity>;
  /** The title as said, such as رئيس الوزراء (prime minister). */
  title: Scalars['String']['output'];
};

export type Query = {
  /** A claim by id. */
  claim?: Maybe<Claim>;
  /** How many claims there are by type, publisher, month and more. */
  claimCounts: CountedGroups;
  /** Claims of the whole graph in the order of their ids, a page at a time; `evidence` has those behind one edge or node. */
  claims: ClaimConnection;
  /** Which entities take part in the same events, and in how many. */
  coOccurrences: CoOccurrences;
  /** Nodes tied to all the given nodes. */
  commonNeighbours: CommonNeighbours;
  /** What tells two versions apart. */
  compareViewVersions: CompareViewVersionsResult;
  /** A document by id. */
  document?: Maybe<Document>;
  /** How many documents there are by publisher, month or extractor. */
  documentCounts: CountedGroups;
  /** Documents, a page at a time. */
  documents: DocumentConnection;
  /** How many edges there are by kind, role, relation and more. */
  edgeCounts: CountedGroups;
  /** Edges of the graph, a page at a time. */
  edges: EdgeConnection;
  /** Every edge between the given nodes, at most 1,000 of them. */
  edgesAmong: Array<Edge>;
  /** Entities, a page at a time. */
  entities: EntityConnection;
  /** An entity by id; one that was merged answers as what it now is. */
  entity?: Maybe<Entity>;
  /** How many entities there are by type or month. */
  entityCounts: CountedGroups;
  /** An event by id. */
  event?: Maybe<Event>;
  /** How many events there are by type, month, publisher, role and more. */
  eventCounts: CountedGroups;
  /** Events, a page at a time. */
  events: EventConnection;
  /** The claims behind an edge or a node; give exactly one of the two. */
  evidence: ClaimConnection;
  /** The graph as a whole. */
  graph: Graph;
  /** What is around the given nodes, most evidence first. */
  neighbourhood: Neighbourhood;
  /** Anything by its id; null when it is not, or no longer, there. */
  node?: Maybe<Node>;
  /** Many things by id, in the order asked, null where there is none. At most 500. */
  nodes: Array<Maybe<Node>>;
  /** Ways from one node to another, shortest first. */
  paths: Array<Path>;
  /** Entities, events and sentences by words, best first. */
  search: SearchConnection;
  /** A snapshot by its slug; null when there is none, or it is withdrawn. */
  snapshot?: Maybe<Snapshot>;
  /** A view by id or slug; give exactly one of the two. Null when there is none. */
  view?: Maybe<View>;
  /** What has changed in the graph since a version was saved; the last version when left out. */
  viewChanges: ViewChangesResult;
  /** One version of a view. */
  viewVersion?: Maybe<ViewVersion>;
  /** Views, a page at a time; deleted ones are left out. */
  views: ViewConnection;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimCountsArgs = {
  by: Array<ClaimDimension>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
};


export type QueryCoOccurrencesArgs = {
  filter?: InputMaybe<EventFilter>;
  first: Scalars['Int']['input'];
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  types?: InputMaybe<Array<EntityType>>;
};


export type QueryCommonNeighboursArgs = {
  first: Scalars['Int']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCompareViewVersionsArgs = {
  from: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  to: Scalars['Int']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentCountsArgs = {
  by: Array<DocumentDimension>;
  filter?: InputMaybe<DocumentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


export type QueryEdgeCountsArgs = {
  by: Array<EdgeDimension>;
  filter?: InputMaybe<EdgeFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEdgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first: Scalars['Int']['input'];
  orderBy?: EdgeOrder;
};


export type QueryEdgesAmongArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityCountsArgs = {
  by: Array<EntityDimension>;
  filter?: InputMaybe<EntityFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventCountsArgs = {
  by: Array<EventDimension>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  node?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeighbourhoodArgs = {
  filter?: InputMaybe<NeighbourhoodFilter>;
  first: Scalars['Int']['input'];
  of: Array<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  avoid?: Array<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  script?: SearchScript;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


export type QuerySnapshotArgs = {
  slug: Scalars['String']['input'];
};


export type QueryViewArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryViewChangesArgs = {
  id: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryViewVersionArgs = {
  id: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type QueryViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViewFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ViewOrder>;
};

/** Words of a document, where they stand: UTF-16 code units of its text. */
export type QuotedWords = {
  /** One past the last code unit. */
  end: Scalars['Int']['output'];
  /** First code unit. */
  start: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** Whether it happens at all. */
export type Realis =
  /** It did or does happen. */
  | 'ACTUAL'
  /** It is to happen. */
  | 'FUTURE'
  /** It may happen, or is called for. */
  | 'HYPOTHETICAL'
  /** The text itself says that it did not or will not happen. */
  | 'NEGATED';

/** One reason why two were taken for one, or not. */
export type Reason = {
  /** What it is. */
  code: ReasonCode;
  /** What it is worth, below zero when it speaks against; null when it decides by itself. */
  points?: Maybe<Scalars['Float']['output']>;
  /** Names, dates and numbers that it speaks of. */
  values: Array<Scalars['String']['output']>;
};

/** What speaks for or against two being one. */
export type ReasonCode =
  /** They belong to different places. Values: both. */
  | 'BELONG_APART'
  /** Both belong there. Values: a country's code or a name. */
  | 'BELONG_TO'
  /** Both texts name the same others. Values: some of them. */
  | 'BOTH_NAME'
  /** The name is too common to be looked for. */
  | 'COMMON_NAME'
  /** Nobody of this name was known. */
  | 'FIRST_OF_NAME'
  /** Both lie there. Values: a country's code or a name. */
  | 'LIE_IN'
  /** A kind of event that happens many times a day. */
  | 'MANY_A_DAY'
  /** The text names another beside it. Values: the other. */
  | 'NAMED_BESIDE'
  /** The texts have no country in common. Values: one of each. */
  | 'NO_COUNTRY'
  /** Offices of one kind. Values: both. */
  | 'OFFICES_OF_ONE_KIND'
  /** The name has one bearer in the world. Values: its id. */
  | 'ONE_BEARER'
  /** One happened, the other may. */
  | 'ONE_MAY'
  /** Another office. Values: both. */
  | 'OTHER_OFFICE'
  /** Each has somebody whom the other lacks. Values: the role. */
  | 'OTHER_PARTICIPANTS'
  /** They happen in different places. */
  | 'OTHER_PLACES'
  /** The name is spelt otherwise. Values: as for SAME_NAME. */
  | 'OTHER_SPELLING'
  /** Another walk of life. Values: both offices. */
  | 'OTHER_WALK'
  /** Some take part in both. Values: how many in the same role, how many in another. */
  | 'PARTICIPANTS'
  /** Both happen on one day. Values: the day. */
  | 'SAME_DAY'
  /** Their times overlap. Values: the time. */
  | 'SAME_MONTH'
  /** Same full name. Values: how many words, the name as each text has it. */
  | 'SAME_NAME'
  /** Same office. Values: as each text has it. */
  | 'SAME_OFFICE'
  /** Both happen in one place. */
  | 'SAME_PLACE'
  /** The same word says both. Values: as each text has it. */
  | 'SAME_WORD'
  /** One text says the name shorter. Values: as for SAME_NAME. */
  | 'SHORTER_NAME'
  /** Both texts tell of one country. Values: its code. */
  | 'TELL_OF'
  /** Not enough speaks for the nearest. Values: its score, and what was asked. */
  | 'TOO_LITTLE'
  /** Two fit about as well. */
  | 'TWO_FIT'
  /** Same name of a place that the gazetteer does not know. Values: the name. */
  | 'UNKNOWN_PLACE';

/** Standing ties between entities. */
export type RelationType =
  /** They are tied in a way the text does not specify. */
  | 'AFFILIATED_WITH'
  /** A person holds a title or office there. */
  | 'HOLDS_POSITION'
  /** An organization or place lies in a place. */
  | 'LOCATED_IN'
  /** A person or organization is a member of an organization. */
  | 'MEMBER_OF'
  /** An organization is part of another. */
  | 'PART_OF';

/** How an entity takes part in an event. */
export type Role =
  /** Does it. */
  | 'ACTOR'
  /** Whom it helps. */
  | 'BENEFICIARY'
  /** Holds the conference. */
  | 'ORGANIZER'
  /** One of equal sides. */
  | 'PARTICIPANT'
  /** Where it happens. */
  | 'PLACE'
  /** Whom it is addressed or given to. */
  | 'RECIPIENT'
  /** Says it. */
  | 'SPEAKER'
  /** It is done to them. */
  | 'TARGET';

/** What is to be saved. */
export type SaveViewInput = {
  /** The number of the version it was made from, so that a newer one is told of. */
  base?: InputMaybe<Scalars['Int']['input']>;
  /** All that it holds. */
  content: Scalars['ViewContent']['input'];
  /** What it is about; kept when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The view to add a version to; a new view when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to say of this version. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by; kept when left out. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called; needed for a new view, kept when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of saving. */
export type SaveViewResult = Conflict | InvalidInput | NotFound | SavedView | TooLarge | UnsupportedVersion;

/** The view is saved. */
export type SavedView = {
  /** The new version. */
  version: ViewVersion;
  /** The view. */
  view: View;
};

/** A page of search hits. */
export type SearchConnection = {
  /** The hits with their cursors. */
  edges: Array<SearchEdge>;
  /** The hits. */
  nodes: Array<SearchHit>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** A hit in a page. */
export type SearchEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** Something a search found. */
export type SearchHit = {
  /** The name or text that fits. */
  matched: Scalars['String']['output'];
  /** What was found: an entity, an event or a sentence. */
  node: Node;
  /** How well it fits; higher is better, comparable only within one search. */
  score: Scalars['Float']['output'];
};

/** In which script a search looks. */
export type SearchScript =
  /** Arabic and Latin letters alike. */
  | 'ANY'
  /** Only the script of the words typed. */
  | 'SAME';

/** What a search looks among. */
export type SearchType =
  /** Events. */
  | 'EVENT'
  /** Organizations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Sentences. */
  | 'SENTENCE';

/** A piece of a document. */
export type Sentence = Node & {
  /** The document it stands in. */
  document: Document;
  /** One past its last code unit in the document's text. */
  end: Scalars['Int']['output'];
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** Its place among the document's sentences, from 0. */
  ordinal: Scalars['Int']['output'];
  /** Its first code unit in the document's text. */
  start: Scalars['Int']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** What came of separating. */
export type SeparateEventResult = InvalidInput | NotFound | SeparatedEvent;

/** What a document told is an event of its own now. */
export type SeparatedEvent = {
  /** The event as the other documents tell it. */
  event: Event;
  /** Id of the judgement that they are different; `undoJudgement` takes it back. */
  judgement: Scalars['ID']['output'];
  /** The event that this document tells of. */
  separate: Event;
};

/** How a view is shared. */
export type ShareKind =
  /** A link to the view as it is when it is opened. */
  | 'LIVE'
  /** A copy that does not change. */
  | 'SNAPSHOT';

/** What came of sharing. */
export type ShareViewResult = NotFound | SharedView | TooLarge | UnsupportedVersion;

/** The view can be opened there. */
export type SharedView = {
  /** Path of the page without tools around it, to be put into a frame elsewhere. */
  embedPath: Scalars['String']['output'];
  /** Path of the page. */
  path: Scalars['String']['output'];
  /** The snapshot, when one was made. */
  snapshot?: Maybe<Snapshot>;
};

/** A version of a view frozen with what was said: it stays the same whatever becomes of the graph. */
export type Snapshot = {
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** All that the version holds. */
  content: Scalars['ViewContent']['output'];
  /** Taken back: its link leads nowhere until it is given again. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** How many quotes were left out, since a snapshot keeps at most a few for each edge. */
  omittedQuotes: Scalars['Int']['output'];
  /** The sentences behind its edges as they stood when it was made, best supported edges first. */
  quotes: Array<SnapshotQuote>;
  /** Its part of the address: it opens at `/s/SLUG`. */
  slug: Scalars['String']['output'];
  /** The view's title when it was made. */
  title: Scalars['String']['output'];
  /** The version it shows. */
  version: Scalars['Int']['output'];
};

/** A sentence that says an edge, as it stood when a snapshot was made. */
export type SnapshotQuote = {
  /** Who says or denies it, by name or in the text's words. */
  attributedTo?: Maybe<Scalars['String']['output']>;
  /** Id of the edge, as in the content. */
  edge: Scalars['ID']['output'];
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it happens at all, as the sentence has it. */
  realis: Realis;
  /** Who published it. */
  source?: Maybe<Scalars['String']['output']>;
  /** How it is put. */
  stance: Stance;
  /** The sentence. */
  text: Scalars['String']['output'];
  /** The document's title. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
};

/** How a claim is put. */
export type Stance =
  /** The text says so itself. */
  | 'ASSERTED'
  /** Somebody denies it. */
  | 'DENIED'
  /** Somebody is quoted as saying so. */
  | 'REPORTED';

/** A server that speaks the OpenAI chat protocol and gets the texts of articles. */
export type TextRecipient = {
  /** Its host, with the port where that is not the usual one. */
  host: Scalars['String']['output'];
  /** The model that reads them there. */
  model: Scalars['String']['output'];
};

/** A stretch of a document's text in UTF-16 code units, end exclusive. */
export type TextSpan = {
  /** One past the last code unit. */
  end: Scalars['Int']['output'];
  /** First code unit. */
  start: Scalars['Int']['output'];
};

/** It holds more than is taken. */
export type TooLarge = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** The most that is taken. */
  limit: Scalars['Int']['output'];
  /** What is too large and what to do. */
  message: Scalars['String']['output'];
};

/** How many of a kind the graph holds. */
export type TypeCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  type: CountedType;
};

/** What came of taking back. */
export type UndoJudgementResult = NotFound | UndoneJudgement;

/** The judgement is taken back. */
export type UndoneJudgement = {
  /** The event that is whole again. */
  event: Event;
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** What an analyst judged of a document and its present extractor no longer finds. */
export type Unplaced = {
  /** One past its last code unit. */
  end: Scalars['Int']['output'];
  /** The entity that an analyst said they mean. */
  entity?: Maybe<Entity>;
  /** Id of the judgement that was about them. */
  judgement?: Maybe<Scalars['ID']['output']>;
  /** Where it stood in the text. */
  start: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** The text is in a language that cannot be read yet. */
export type UnsupportedLanguage = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** Which language and what to do. */
  message: Scalars['String']['output'];
};

/** It was made by a newer Wasl. */
export type UnsupportedVersion = Failure & {
  /** A permanent name for the failure. */
  code: Scalars['String']['output'];
  /** What happened and what to do. */
  message: Scalars['String']['output'];
  /** The version of its form. */
  schema: Scalars['Int']['output'];
  /** The last version that is read here. */
  supported: Scalars['Int']['output'];
};

/** An analyst's word on a claim. */
export type Verdict =
  /** It says what the sentence says. */
  | 'CONFIRMED'
  /** It does not; it supports nothing. */
  | 'REJECTED';

/** A saved state of the canvas, with all its versions. */
export type View = {
  /** When it was last saved or renamed. */
  changedAt: Scalars['DateTime']['output'];
  /** When it was first saved. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about. */
  description: Scalars['String']['output'];
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** Put away, and left out of lists that do not ask for it. */
  isArchived: Scalars['Boolean']['output'];
  /** The last version. */
  latest: ViewVersion;
  /** Its part of the address: the view opens at `/v/SLUG`. */
  slug: Scalars['String']['output'];
  /** Snapshots made of it, last first. */
  snapshots: Array<Snapshot>;
  /** Words to find it by. */
  tags: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** How many versions it has; they are numbered from 1 without gaps. */
  versionCount: Scalars['Int']['output'];
  /** Its versions, last first. */
  versions: ViewVersionConnection;
};


/** A saved state of the canvas, with all its versions. */
export type ViewVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What has changed in the graph since a version of a view was saved, among what it shows. */
export type ViewChanges = {
  /** Of which time its data is. */
  asOf: Scalars['DateTime']['output'];
  /** Nodes that were merged into others. */
  forwardedNodes: Array<ChangedNode>;
  /** Edges with more evidence than then. */
  gainedEdges: Array<ChangedEdge>;
  /** Edges between nodes that are still there, which nothing supports any more. */
  goneEdges: Array<ChangedEdge>;
  /** Nodes that are gone. */
  goneNodes: Array<ChangedNode>;
  /** Edges with less evidence than then. */
  lostEdges: Array<ChangedEdge>;
  /** Edges between its nodes that it does not have, save those taken off on purpose. */
  newEdges: Array<Edge>;
  /** Nodes with another name. */
  renamedNodes: Array<ChangedNode>;
  /** How many changes there are in all. */
  total: Scalars['Int']['output'];
  /** The version. */
  version: Scalars['Int']['output'];
};

/** What came of asking for changes. */
export type ViewChangesResult = NotFound | UnsupportedVersion | ViewChanges;

/** What tells two versions of a view apart. */
export type ViewComparison = {
  /** Nodes that only the other has. */
  added: Array<PlacedNode>;
  /** Edges that only the other has. */
  addedEdges: Array<PlacedEdge>;
  /** The one version. */
  from: ViewVersion;
  /** Nodes at another place. */
  moved: Array<NodeDifference>;
  /** Nodes that only the one has. */
  removed: Array<PlacedNode>;
  /** Edges that only the one has. */
  removedEdges: Array<PlacedEdge>;
  /** Nodes pinned, hidden or named otherwise. */
  restyled: Array<NodeDifference>;
  /** Which settings differ: filters, timeRange, style, legend, layout, camera, language, query. */
  settings: Array<Scalars['String']['output']>;
  /** The other. */
  to: ViewVersion;
};

/** A page of views. */
export type ViewConnection = {
  /** The views with their cursors. */
  edges: Array<ViewEdge>;
  /** The views. */
  nodes: Array<View>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** A view in a page. */
export type ViewEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node: View;
};

/** Which views to list; what is left out does not narrow. */
export type ViewFilter = {
  /** Only those put away, or only those that are not; not, when left out. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only views with all of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only views with these words in title, description or tags. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How views are listed. */
export type ViewOrder =
  /** Last changed first. */
  | 'CHANGED'
  /** Last made first. */
  | 'CREATED'
  /** By title. */
  | 'TITLE';

/** One saving of a view. It never changes. */
export type ViewVersion = {
  /** When it was saved. */
  at: Scalars['DateTime']['output'];
  /** All that it holds; null when it is not supported here. */
  content?: Maybe<Scalars['ViewContent']['output']>;
  /** How many edges. */
  edgeCount: Scalars['Int']['output'];
  /** Permanent id. */
  id: Scalars['ID']['output'];
  /** False when it was saved by a newer Wasl: its content is kept as it is and cannot be shown here. */
  isSupported: Scalars['Boolean']['output'];
  /** What the saver says of it. */
  message: Scalars['String']['output'];
  /** How many nodes it shows or hides. */
  nodeCount: Scalars['Int']['output'];
  /** Its number in the view. */
  number: Scalars['Int']['output'];
  /** The version it brought back, when it was made by restoring one. */
  restoredFrom?: Maybe<Scalars['Int']['output']>;
  /** The version of its form. */
  schema: Scalars['Int']['output'];
  /** A small picture, as a data address. */
  thumbnail?: Maybe<Scalars['String']['output']>;
};

/** A page of versions. */
export type ViewVersionConnection = {
  /** The versions with their cursors. */
  edges: Array<ViewVersionEdge>;
  /** The versions. */
  nodes: Array<ViewVersion>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Count;
};

/** A version in a page. */
export type ViewVersionEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: ViewVersion;
};

/** What came of withdrawing. */
export type WithdrawSnapshotResult = ChangedSnapshot | NotFound;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeViewResult:
    | ( Omit<ChangedView, 'view'> & { view: _RefType['View'] } & { __typename: 'ChangedView' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CompareViewVersionsResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UnsupportedVersion & { __typename: 'UnsupportedVersion' } )
    | ( Omit<ViewComparison, 'from' | 'to'> & { from: _RefType['ViewVersion'], to: _RefType['ViewVersion'] } & { __typename: 'ViewComparison' } )
  ;
  DeleteDocumentResult:
    | ( DeletedDocument & { __typename: 'DeletedDocument' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteViewResult:
    | ( DeletedView & { __typename: 'DeletedView' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EntityOrEvent:
    | ( EventRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  IngestDocumentResult:
    | ( IngestedDocumentParent & { __typename: 'IngestedDocument' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( UnsupportedLanguage & { __typename: 'UnsupportedLanguage' } )
  ;
  SaveViewResult:
    | ( Omit<Conflict, 'newer' | 'version' | 'view'> & { newer: _RefType['ViewVersion'], version: _RefType['ViewVersion'], view: _RefType['View'] } & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SavedView, 'version' | 'view'> & { version: _RefType['ViewVersion'], view: _RefType['View'] } & { __typename: 'SavedView' } )
    | ( TooLarge & { __typename: 'TooLarge' } )
    | ( UnsupportedVersion & { __typename: 'UnsupportedVersion' } )
  ;
  SeparateEventResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Separation & { __typename: 'SeparatedEvent' } )
  ;
  ShareViewResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SharedView, 'snapshot'> & { snapshot?: Maybe<_RefType['Snapshot']> } & { __typename: 'SharedView' } )
    | ( TooLarge & { __typename: 'TooLarge' } )
    | ( UnsupportedVersion & { __typename: 'UnsupportedVersion' } )
  ;
  UndoJudgementResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UndoneJudgementParent & { __typename: 'UndoneJudgement' } )
  ;
  ViewChangesResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UnsupportedVersion & { __typename: 'UnsupportedVersion' } )
    | ( Omit<ViewChanges, 'forwardedNodes' | 'gainedEdges' | 'goneEdges' | 'goneNodes' | 'lostEdges' | 'newEdges' | 'renamedNodes'> & { forwardedNodes: Array<_RefType['ChangedNode']>, gainedEdges: Array<_RefType['ChangedEdge']>, goneEdges: Array<_RefType['ChangedEdge']>, goneNodes: Array<_RefType['ChangedNode']>, lostEdges: Array<_RefType['ChangedEdge']>, newEdges: Array<_RefType['Edge']>, renamedNodes: Array<_RefType['ChangedNode']> } & { __typename: 'ViewChanges' } )
  ;
  WithdrawSnapshotResult:
    | ( Omit<ChangedSnapshot, 'snapshot'> & { snapshot: _RefType['Snapshot'] } & { __typename: 'ChangedSnapshot' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Failure:
    | ( Omit<Conflict, 'newer' | 'version' | 'view'> & { newer: _RefType['ViewVersion'], version: _RefType['ViewVersion'], view: _RefType['View'] } )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooLarge )
    | ( UnsupportedLanguage )
    | ( UnsupportedVersion )
  ;
  Node:
    | ( ClaimRow )
    | ( DocumentRow )
    | ( EventRow )
    | ( MentionRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( SentenceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Argument: ResolverTypeWrapper<ArgumentParent>;
  ArgumentRole: ArgumentRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeViewResult']>;
  ChangedEdge: ResolverTypeWrapper<Omit<ChangedEdge, 'now'> & { now?: Maybe<ResolversTypes['Edge']> }>;
  ChangedNode: ResolverTypeWrapper<Omit<ChangedNode, 'now'> & { now?: Maybe<ResolversTypes['EntityOrEvent']> }>;
  ChangedSnapshot: ResolverTypeWrapper<Omit<ChangedSnapshot, 'snapshot'> & { snapshot: ResolversTypes['Snapshot'] }>;
  ChangedView: ResolverTypeWrapper<Omit<ChangedView, 'view'> & { view: ResolversTypes['View'] }>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']>, totalCount: ResolversTypes['Count'] }>;
  ClaimDimension: ClaimDimension;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimKind: ClaimKind;
  ClaimType: ClaimType;
  CoOccurrence: ResolverTypeWrapper<CoOccurrenceRow>;
  CoOccurrences: ResolverTypeWrapper<Omit<CoOccurrences, 'pairs' | 'total'> & { pairs: Array<ResolversTypes['CoOccurrence']>, total: ResolversTypes['Count'] }>;
  CommonNeighbours: ResolverTypeWrapper<Omit<CommonNeighbours, 'edges' | 'nodes' | 'total'> & { edges: Array<ResolversTypes['Edge']>, nodes: Array<ResolversTypes['EntityOrEvent']>, total: ResolversTypes['Count'] }>;
  CompareViewVersionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompareViewVersionsResult']>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'newer' | 'version' | 'view'> & { newer: ResolversTypes['ViewVersion'], version: ResolversTypes['ViewVersion'], view: ResolversTypes['View'] }>;
  Contradiction: Contradiction;
  Count: ResolverTypeWrapper<Total>;
  CountOf: CountOf;
  CountedGroup: ResolverTypeWrapper<CountedGroup>;
  CountedGroups: ResolverTypeWrapper<CountedGroups>;
  CountedType: CountedType;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteDocumentResult']>;
  DeleteViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteViewResult']>;
  DeletedDocument: ResolverTypeWrapper<DeletedDocument>;
  DeletedView: ResolverTypeWrapper<DeletedView>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']>, totalCount: ResolversTypes['Count'] }>;
  DocumentDimension: DocumentDimension;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  Edge: ResolverTypeWrapper<EdgeRow>;
  EdgeConnection: ResolverTypeWrapper<Omit<EdgeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['EdgeEdge']>, nodes: Array<ResolversTypes['Edge']>, totalCount: ResolversTypes['Count'] }>;
  EdgeDimension: EdgeDimension;
  EdgeEdge: ResolverTypeWrapper<Omit<EdgeEdge, 'node'> & { node: ResolversTypes['Edge'] }>;
  EdgeFilter: EdgeFilter;
  EdgeKind: EdgeKind;
  EdgeOrder: EdgeOrder;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']>, totalCount: ResolversTypes['Count'] }>;
  EntityDimension: EntityDimension;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityOrEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityOrEvent']>;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']>, totalCount: ResolversTypes['Count'] }>;
  EventDimension: EventDimension;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventType: EventType;
  ExtractionNote: ExtractionNote;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<Graph>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestCounts: ResolverTypeWrapper<IngestCounts>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestDocumentResult']>;
  IngestedDocument: ResolverTypeWrapper<IngestedDocumentParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Location: ResolverTypeWrapper<Location>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'edges' | 'nodes' | 'total'> & { edges: Array<ResolversTypes['Edge']>, nodes: Array<ResolversTypes['EntityOrEvent']>, total: ResolversTypes['Count'] }>;
  NeighbourhoodFilter: NeighbourhoodFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeDifference: ResolverTypeWrapper<NodeDifference>;
  NodeState: NodeState;
  NodeType: NodeType;
  NotFound: ResolverTypeWrapper<NotFound>;
  Omission: ResolverTypeWrapper<Omission>;
  OmissionReason: OmissionReason;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participant: ResolverTypeWrapper<ParticipantParent>;
  Path: ResolverTypeWrapper<Omit<Path, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['Edge']>, nodes: Array<ResolversTypes['EntityOrEvent']> }>;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  Person: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  PlacedEdge: ResolverTypeWrapper<PlacedEdge>;
  PlacedNode: ResolverTypeWrapper<PlacedNode>;
  Position: ResolverTypeWrapper<PositionParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotedWords: ResolverTypeWrapper<QuotedWords>;
  Realis: Realis;
  Reason: ResolverTypeWrapper<Reason>;
  ReasonCode: ReasonCode;
  RelationType: RelationType;
  Role: Role;
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveViewResult']>;
  SavedView: ResolverTypeWrapper<Omit<SavedView, 'version' | 'view'> & { version: ResolversTypes['ViewVersion'], view: ResolversTypes['View'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchHit']>, totalCount: ResolversTypes['Count'] }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchScript: SearchScript;
  SearchType: SearchType;
  Sentence: ResolverTypeWrapper<SentenceRow>;
  SeparateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeparateEventResult']>;
  SeparatedEvent: ResolverTypeWrapper<Separation>;
  ShareKind: ShareKind;
  ShareViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareViewResult']>;
  SharedView: ResolverTypeWrapper<Omit<SharedView, 'snapshot'> & { snapshot?: Maybe<ResolversTypes['Snapshot']> }>;
  Snapshot: ResolverTypeWrapper<SnapshotRow>;
  SnapshotQuote: ResolverTypeWrapper<SnapshotQuote>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextRecipient: ResolverTypeWrapper<TextRecipient>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  TooLarge: ResolverTypeWrapper<TooLarge>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  UndoJudgementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoJudgementResult']>;
  UndoneJudgement: ResolverTypeWrapper<UndoneJudgementParent>;
  Unplaced: ResolverTypeWrapper<UnplacedRow>;
  UnsupportedLanguage: ResolverTypeWrapper<UnsupportedLanguage>;
  UnsupportedVersion: ResolverTypeWrapper<UnsupportedVersion>;
  Verdict: Verdict;
  View: ResolverTypeWrapper<ViewRow>;
  ViewChanges: ResolverTypeWrapper<Omit<ViewChanges, 'forwardedNodes' | 'gainedEdges' | 'goneEdges' | 'goneNodes' | 'lostEdges' | 'newEdges' | 'renamedNodes'> & { forwardedNodes: Array<ResolversTypes['ChangedNode']>, gainedEdges: Array<ResolversTypes['ChangedEdge']>, goneEdges: Array<ResolversTypes['ChangedEdge']>, goneNodes: Array<ResolversTypes['ChangedNode']>, lostEdges: Array<ResolversTypes['ChangedEdge']>, newEdges: Array<ResolversTypes['Edge']>, renamedNodes: Array<ResolversTypes['ChangedNode']> }>;
  ViewChangesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ViewChangesResult']>;
  ViewComparison: ResolverTypeWrapper<Omit<ViewComparison, 'from' | 'to'> & { from: ResolversTypes['ViewVersion'], to: ResolversTypes['ViewVersion'] }>;
  ViewConnection: ResolverTypeWrapper<Omit<ViewConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ViewEdge']>, nodes: Array<ResolversTypes['View']>, totalCount: ResolversTypes['Count'] }>;
  ViewContent: ResolverTypeWrapper<Scalars['ViewContent']['output']>;
  ViewEdge: ResolverTypeWrapper<Omit<ViewEdge, 'node'> & { node: ResolversTypes['View'] }>;
  ViewFilter: ViewFilter;
  ViewOrder: ViewOrder;
  ViewVersion: ResolverTypeWrapper<ViewVersionRow>;
  ViewVersionConnection: ResolverTypeWrapper<Omit<ViewVersionConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ViewVersionEdge']>, nodes: Array<ResolversTypes['ViewVersion']>, totalCount: ResolversTypes['Count'] }>;
  ViewVersionEdge: ResolverTypeWrapper<Omit<ViewVersionEdge, 'node'> & { node: ResolversTypes['ViewVersion'] }>;
  WithdrawSnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSnapshotResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Argument: ArgumentParent;
  Boolean: Scalars['Boolean']['output'];
  ChangeViewResult: ResolversUnionTypes<ResolversParentTypes>['ChangeViewResult'];
  ChangedEdge: Omit<ChangedEdge, 'now'> & { now?: Maybe<ResolversParentTypes['Edge']> };
  ChangedNode: Omit<ChangedNode, 'now'> & { now?: Maybe<ResolversParentTypes['EntityOrEvent']> };
  ChangedSnapshot: Omit<ChangedSnapshot, 'snapshot'> & { snapshot: ResolversParentTypes['Snapshot'] };
  ChangedView: Omit<ChangedView, 'view'> & { view: ResolversParentTypes['View'] };
  Claim: ClaimRow;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']>, totalCount: ResolversParentTypes['Count'] };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  CoOccurrence: CoOccurrenceRow;
  CoOccurrences: Omit<CoOccurrences, 'pairs' | 'total'> & { pairs: Array<ResolversParentTypes['CoOccurrence']>, total: ResolversParentTypes['Count'] };
  CommonNeighbours: Omit<CommonNeighbours, 'edges' | 'nodes' | 'total'> & { edges: Array<ResolversParentTypes['Edge']>, nodes: Array<ResolversParentTypes['EntityOrEvent']>, total: ResolversParentTypes['Count'] };
  CompareViewVersionsResult: ResolversUnionTypes<ResolversParentTypes>['CompareViewVersionsResult'];
  Conflict: Omit<Conflict, 'newer' | 'version' | 'view'> & { newer: ResolversParentTypes['ViewVersion'], version: ResolversParentTypes['ViewVersion'], view: ResolversParentTypes['View'] };
  Count: Total;
  CountedGroup: CountedGroup;
  CountedGroups: CountedGroups;
  DateTime: Scalars['DateTime']['output'];
  DeleteDocumentResult: ResolversUnionTypes<ResolversParentTypes>['DeleteDocumentResult'];
  DeleteViewResult: ResolversUnionTypes<ResolversParentTypes>['DeleteViewResult'];
  DeletedDocument: DeletedDocument;
  DeletedView: DeletedView;
  Document: DocumentRow;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']>, totalCount: ResolversParentTypes['Count'] };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  Edge: EdgeRow;
  EdgeConnection: Omit<EdgeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['EdgeEdge']>, nodes: Array<ResolversParentTypes['Edge']>, totalCount: ResolversParentTypes['Count'] };
  EdgeEdge: Omit<EdgeEdge, 'node'> & { node: ResolversParentTypes['Edge'] };
  EdgeFilter: EdgeFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']>, totalCount: ResolversParentTypes['Count'] };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityOrEvent: ResolversUnionTypes<ResolversParentTypes>['EntityOrEvent'];
  Event: EventRow;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']>, totalCount: ResolversParentTypes['Count'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  Float: Scalars['Float']['output'];
  Graph: Graph;
  ID: Scalars['ID']['output'];
  IngestCounts: IngestCounts;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentResult: ResolversUnionTypes<ResolversParentTypes>['IngestDocumentResult'];
  IngestedDocument: IngestedDocumentParent;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  Location: Location;
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: Omit<Neighbourhood, 'edges' | 'nodes' | 'total'> & { edges: Array<ResolversParentTypes['Edge']>, nodes: Array<ResolversParentTypes['EntityOrEvent']>, total: ResolversParentTypes['Count'] };
  NeighbourhoodFilter: NeighbourhoodFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeDifference: NodeDifference;
  NotFound: NotFound;
  Omission: Omission;
  Organization: EntityRow;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Participant: ParticipantParent;
  Path: Omit<Path, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['Edge']>, nodes: Array<ResolversParentTypes['EntityOrEvent']> };
  PeopleCount: PeopleCount;
  Person: EntityRow;
  Place: EntityRow;
  PlacedEdge: PlacedEdge;
  PlacedNode: PlacedNode;
  Position: PositionParent;
  Query: Record<PropertyKey, never>;
  QuotedWords: QuotedWords;
  Reason: Reason;
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveViewResult'];
  SavedView: Omit<SavedView, 'version' | 'view'> & { version: ResolversParentTypes['ViewVersion'], view: ResolversParentTypes['View'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchHit']>, totalCount: ResolversParentTypes['Count'] };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitParent;
  Sentence: SentenceRow;
  SeparateEventResult: ResolversUnionTypes<ResolversParentTypes>['SeparateEventResult'];
  SeparatedEvent: Separation;
  ShareViewResult: ResolversUnionTypes<ResolversParentTypes>['ShareViewResult'];
  SharedView: Omit<SharedView, 'snapshot'> & { snapshot?: Maybe<ResolversParentTypes['Snapshot']> };
  Snapshot: SnapshotRow;
  SnapshotQuote: SnapshotQuote;
  String: Scalars['String']['output'];
  TextRecipient: TextRecipient;
  TextSpan: TextSpan;
  TooLarge: TooLarge;
  TypeCount: TypeCount;
  UndoJudgementResult: ResolversUnionTypes<ResolversParentTypes>['UndoJudgementResult'];
  UndoneJudgement: UndoneJudgementParent;
  Unplaced: UnplacedRow;
  UnsupportedLanguage: UnsupportedLanguage;
  UnsupportedVersion: UnsupportedVersion;
  View: ViewRow;
  ViewChanges: Omit<ViewChanges, 'forwardedNodes' | 'gainedEdges' | 'goneEdges' | 'goneNodes' | 'lostEdges' | 'newEdges' | 'renamedNodes'> & { forwardedNodes: Array<ResolversParentTypes['ChangedNode']>, gainedEdges: Array<ResolversParentTypes['ChangedEdge']>, goneEdges: Array<ResolversParentTypes['ChangedEdge']>, goneNodes: Array<ResolversParentTypes['ChangedNode']>, lostEdges: Array<ResolversParentTypes['ChangedEdge']>, newEdges: Array<ResolversParentTypes['Edge']>, renamedNodes: Array<ResolversParentTypes['ChangedNode']> };
  ViewChangesResult: ResolversUnionTypes<ResolversParentTypes>['ViewChangesResult'];
  ViewComparison: Omit<ViewComparison, 'from' | 'to'> & { from: ResolversParentTypes['ViewVersion'], to: ResolversParentTypes['ViewVersion'] };
  ViewConnection: Omit<ViewConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ViewEdge']>, nodes: Array<ResolversParentTypes['View']>, totalCount: ResolversParentTypes['Count'] };
  ViewContent: Scalars['ViewContent']['output'];
  ViewEdge: Omit<ViewEdge, 'node'> & { node: ResolversParentTypes['View'] };
  ViewFilter: ViewFilter;
  ViewVersion: ViewVersionRow;
  ViewVersionConnection: Omit<ViewVersionConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ViewVersionEdge']>, nodes: Array<ResolversParentTypes['ViewVersion']>, totalCount: ResolversParentTypes['Count'] };
  ViewVersionEdge: Omit<ViewVersionEdge, 'node'> & { node: ResolversParentTypes['ViewVersion'] };
  WithdrawSnapshotResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSnapshotResult'];
};

export type ArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Argument'] = ResolversParentTypes['Argument']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ArgumentRole'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChangeViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeViewResult'] = ResolversParentTypes['ChangeViewResult']> = {
  __resolveType: TypeResolveFn<'ChangedView' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ChangedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedEdge'] = ResolversParentTypes['ChangedEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType>;
  savedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedNode'] = ResolversParentTypes['ChangedNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['EntityOrEvent']>, ParentType, ContextType>;
  savedLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NodeState'], ParentType, ContextType>;
};

export type ChangedSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedSnapshot'] = ResolversParentTypes['ChangedSnapshot']> = {
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedView'] = ResolversParentTypes['ChangedView']> = {
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  arguments?: Resolver<Array<ResolversTypes['Argument']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  attributedToWords?: Resolver<Maybe<ResolversTypes['QuotedWords']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventReasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  eventScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  realis?: Resolver<ResolversTypes['Realis'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CoOccurrencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrences'] = ResolversParentTypes['CoOccurrences']> = {
  eventsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['CoOccurrence']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CommonNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbours'] = ResolversParentTypes['CommonNeighbours']> = {
  edges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityOrEvent']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CompareViewVersionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompareViewVersionsResult'] = ResolversParentTypes['CompareViewVersionsResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UnsupportedVersion' | 'ViewComparison', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGroup'] = ResolversParentTypes['CountedGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CountedGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGroups'] = ResolversParentTypes['CountedGroups']> = {
  groups?: Resolver<Array<ResolversTypes['CountedGroup']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDocumentResult'] = ResolversParentTypes['DeleteDocumentResult']> = {
  __resolveType: TypeResolveFn<'DeletedDocument' | 'NotFound', ParentType, ContextType>;
};

export type DeleteViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteViewResult'] = ResolversParentTypes['DeleteViewResult']> = {
  __resolveType: TypeResolveFn<'DeletedView' | 'NotFound', ParentType, ContextType>;
};

export type DeletedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedDocument'] = ResolversParentTypes['DeletedDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedView'] = ResolversParentTypes['DeletedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractionNote?: Resolver<Maybe<ResolversTypes['ExtractionNote']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['Unplaced']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceNode?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetNode?: Resolver<Maybe<ResolversTypes['EntityOrEvent']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeConnection'] = ResolversParentTypes['EdgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EdgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EdgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeEdge'] = ResolversParentTypes['EdgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityOrEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityOrEvent'] = ResolversParentTypes['EntityOrEvent']> = {
  __resolveType: TypeResolveFn<'Event' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  realis?: Resolver<ResolversTypes['Realis'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'TooLarge' | 'UnsupportedLanguage' | 'UnsupportedVersion', ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstPublished?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPublished?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['TextRecipient']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestCounts'] = ResolversParentTypes['IngestCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestDocumentResult'] = ResolversParentTypes['IngestDocumentResult']> = {
  __resolveType: TypeResolveFn<'IngestedDocument' | 'InvalidInput' | 'UnsupportedLanguage', ParentType, ContextType>;
};

export type IngestedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument']> = {
  counts?: Resolver<ResolversTypes['IngestCounts'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  linkReasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  linkScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveView?: Resolver<ResolversTypes['ChangeViewResult'], ParentType, ContextType, RequireFields<MutationArchiveViewArgs, 'id' | 'isArchived'>>;
  deleteDocument?: Resolver<ResolversTypes['DeleteDocumentResult'], ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'id'>>;
  deleteView?: Resolver<ResolversTypes['DeleteViewResult'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
  importView?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationImportViewArgs, 'file'>>;
  ingestDocument?: Resolver<ResolversTypes['IngestDocumentResult'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  renameView?: Resolver<ResolversTypes['ChangeViewResult'], ParentType, ContextType, RequireFields<MutationRenameViewArgs, 'id'>>;
  restoreViewVersion?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationRestoreViewVersionArgs, 'id' | 'number'>>;
  saveView?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  separateEvent?: Resolver<ResolversTypes['SeparateEventResult'], ParentType, ContextType, RequireFields<MutationSeparateEventArgs, 'document' | 'event'>>;
  shareView?: Resolver<ResolversTypes['ShareViewResult'], ParentType, ContextType, RequireFields<MutationShareViewArgs, 'id' | 'kind'>>;
  undeleteView?: Resolver<ResolversTypes['ChangeViewResult'], ParentType, ContextType, RequireFields<MutationUndeleteViewArgs, 'id'>>;
  undoJudgement?: Resolver<ResolversTypes['UndoJudgementResult'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'id'>>;
  withdrawSnapshot?: Resolver<ResolversTypes['WithdrawSnapshotResult'], ParentType, ContextType, RequireFields<MutationWithdrawSnapshotArgs, 'isWithdrawn' | 'slug'>>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityOrEvent']>, ParentType, ContextType>;
  omitted?: Resolver<Array<ResolversTypes['Omission']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Document' | 'Event' | 'Mention' | 'Organization' | 'Person' | 'Place' | 'Sentence', ParentType, ContextType>;
};

export type NodeDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeDifference'] = ResolversParentTypes['NodeDifference']> = {
  from?: Resolver<ResolversTypes['PlacedNode'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlacedNode'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OmissionReason'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameLatin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityOrEvent']>, ParentType, ContextType>;
};

export type PeopleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleCount'] = ResolversParentTypes['PeopleCount']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CountOf'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameLatin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameLatin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedEdge'] = ResolversParentTypes['PlacedEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlacedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedNode'] = ResolversParentTypes['PlacedNode']> = {
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claimCounts?: Resolver<ResolversTypes['CountedGroups'], ParentType, ContextType, RequireFields<QueryClaimCountsArgs, 'by' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrences'], ParentType, ContextType, RequireFields<QueryCoOccurrencesArgs, 'first'>>;
  commonNeighbours?: Resolver<ResolversTypes['CommonNeighbours'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'first' | 'ids'>>;
  compareViewVersions?: Resolver<ResolversTypes['CompareViewVersionsResult'], ParentType, ContextType, RequireFields<QueryCompareViewVersionsArgs, 'from' | 'id' | 'to'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentCounts?: Resolver<ResolversTypes['CountedGroups'], ParentType, ContextType, RequireFields<QueryDocumentCountsArgs, 'by' | 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  edgeCounts?: Resolver<ResolversTypes['CountedGroups'], ParentType, ContextType, RequireFields<QueryEdgeCountsArgs, 'by' | 'first'>>;
  edges?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<QueryEdgesArgs, 'first' | 'orderBy'>>;
  edgesAmong?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgesAmongArgs, 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entityCounts?: Resolver<ResolversTypes['CountedGroups'], ParentType, ContextType, RequireFields<QueryEntityCountsArgs, 'by' | 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventCounts?: Resolver<ResolversTypes['CountedGroups'], ParentType, ContextType, RequireFields<QueryEventCountsArgs, 'by' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'first' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'avoid' | 'first' | 'from' | 'maxLength' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'script' | 'text'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'slug'>>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType, Partial<QueryViewArgs>>;
  viewChanges?: Resolver<ResolversTypes['ViewChangesResult'], ParentType, ContextType, RequireFields<QueryViewChangesArgs, 'id'>>;
  viewVersion?: Resolver<Maybe<ResolversTypes['ViewVersion']>, ParentType, ContextType, RequireFields<QueryViewVersionArgs, 'id' | 'number'>>;
  views?: Resolver<ResolversTypes['ViewConnection'], ParentType, ContextType, RequireFields<QueryViewsArgs, 'first'>>;
};

export type QuotedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedWords'] = ResolversParentTypes['QuotedWords']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewResult'] = ResolversParentTypes['SaveViewResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'SavedView' | 'TooLarge' | 'UnsupportedVersion', ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  version?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeparateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparateEventResult'] = ResolversParentTypes['SeparateEventResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SeparatedEvent', ParentType, ContextType>;
};

export type SeparatedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparatedEvent'] = ResolversParentTypes['SeparatedEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  separate?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareViewResult'] = ResolversParentTypes['ShareViewResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SharedView' | 'TooLarge' | 'UnsupportedVersion', ParentType, ContextType>;
};

export type SharedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedView'] = ResolversParentTypes['SharedView']> = {
  embedPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ViewContent'], ParentType, ContextType>;
  isWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omittedQuotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['SnapshotQuote']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnapshotQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotQuote'] = ResolversParentTypes['SnapshotQuote']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  realis?: Resolver<ResolversTypes['Realis'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRecipient'] = ResolversParentTypes['TextRecipient']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooLarge'] = ResolversParentTypes['TooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CountedType'], ParentType, ContextType>;
};

export type UndoJudgementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoJudgementResult'] = ResolversParentTypes['UndoJudgementResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UndoneJudgement', ParentType, ContextType>;
};

export type UndoneJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoneJudgement'] = ResolversParentTypes['UndoneJudgement']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnplacedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unplaced'] = ResolversParentTypes['Unplaced']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnsupportedLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsupportedLanguage'] = ResolversParentTypes['UnsupportedLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsupportedVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsupportedVersion'] = ResolversParentTypes['UnsupportedVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshots?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ViewVersionConnection'], ParentType, ContextType, RequireFields<ViewVersionsArgs, 'first'>>;
};

export type ViewChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewChanges'] = ResolversParentTypes['ViewChanges']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forwardedNodes?: Resolver<Array<ResolversTypes['ChangedNode']>, ParentType, ContextType>;
  gainedEdges?: Resolver<Array<ResolversTypes['ChangedEdge']>, ParentType, ContextType>;
  goneEdges?: Resolver<Array<ResolversTypes['ChangedEdge']>, ParentType, ContextType>;
  goneNodes?: Resolver<Array<ResolversTypes['ChangedNode']>, ParentType, ContextType>;
  lostEdges?: Resolver<Array<ResolversTypes['ChangedEdge']>, ParentType, ContextType>;
  newEdges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  renamedNodes?: Resolver<Array<ResolversTypes['ChangedNode']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewChangesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewChangesResult'] = ResolversParentTypes['ViewChangesResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UnsupportedVersion' | 'ViewChanges', ParentType, ContextType>;
};

export type ViewComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewComparison'] = ResolversParentTypes['ViewComparison']> = {
  added?: Resolver<Array<ResolversTypes['PlacedNode']>, ParentType, ContextType>;
  addedEdges?: Resolver<Array<ResolversTypes['PlacedEdge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['NodeDifference']>, ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['PlacedNode']>, ParentType, ContextType>;
  removedEdges?: Resolver<Array<ResolversTypes['PlacedEdge']>, ParentType, ContextType>;
  restyled?: Resolver<Array<ResolversTypes['NodeDifference']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewConnection'] = ResolversParentTypes['ViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['View']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export interface ViewContentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ViewContent'], any> {
  name: 'ViewContent';
}

export type ViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewEdge'] = ResolversParentTypes['ViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ViewVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersion'] = ResolversParentTypes['ViewVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ViewContent']>, ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSupported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restoredFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersionConnection'] = ResolversParentTypes['ViewVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ViewVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ViewVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersionEdge'] = ResolversParentTypes['ViewVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
};

export type WithdrawSnapshotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSnapshotResult'] = ResolversParentTypes['WithdrawSnapshotResult']> = {
  __resolveType: TypeResolveFn<'ChangedSnapshot' | 'NotFound', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Argument?: ArgumentResolvers<ContextType>;
  ChangeViewResult?: ChangeViewResultResolvers<ContextType>;
  ChangedEdge?: ChangedEdgeResolvers<ContextType>;
  ChangedNode?: ChangedNodeResolvers<ContextType>;
  ChangedSnapshot?: ChangedSnapshotResolvers<ContextType>;
  ChangedView?: ChangedViewResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CoOccurrence?: CoOccurrenceResolvers<ContextType>;
  CoOccurrences?: CoOccurrencesResolvers<ContextType>;
  CommonNeighbours?: CommonNeighboursResolvers<ContextType>;
  CompareViewVersionsResult?: CompareViewVersionsResultResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CountedGroup?: CountedGroupResolvers<ContextType>;
  CountedGroups?: CountedGroupsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteDocumentResult?: DeleteDocumentResultResolvers<ContextType>;
  DeleteViewResult?: DeleteViewResultResolvers<ContextType>;
  DeletedDocument?: DeletedDocumentResolvers<ContextType>;
  DeletedView?: DeletedViewResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  EdgeConnection?: EdgeConnectionResolvers<ContextType>;
  EdgeEdge?: EdgeEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityOrEvent?: EntityOrEventResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Failure?: FailureResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  IngestCounts?: IngestCountsResolvers<ContextType>;
  IngestDocumentResult?: IngestDocumentResultResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeDifference?: NodeDifferenceResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participant?: ParticipantResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlacedEdge?: PlacedEdgeResolvers<ContextType>;
  PlacedNode?: PlacedNodeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotedWords?: QuotedWordsResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  SaveViewResult?: SaveViewResultResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SeparateEventResult?: SeparateEventResultResolvers<ContextType>;
  SeparatedEvent?: SeparatedEventResolvers<ContextType>;
  ShareViewResult?: ShareViewResultResolvers<ContextType>;
  SharedView?: SharedViewResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotQuote?: SnapshotQuoteResolvers<ContextType>;
  TextRecipient?: TextRecipientResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  TooLarge?: TooLargeResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  UndoJudgementResult?: UndoJudgementResultResolvers<ContextType>;
  UndoneJudgement?: UndoneJudgementResolvers<ContextType>;
  Unplaced?: UnplacedResolvers<ContextType>;
  UnsupportedLanguage?: UnsupportedLanguageResolvers<ContextType>;
  UnsupportedVersion?: UnsupportedVersionResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  ViewChanges?: ViewChangesResolvers<ContextType>;
  ViewChangesResult?: ViewChangesResultResolvers<ContextType>;
  ViewComparison?: ViewComparisonResolvers<ContextType>;
  ViewConnection?: ViewConnectionResolvers<ContextType>;
  ViewContent?: GraphQLScalarType;
  ViewEdge?: ViewEdgeResolvers<ContextType>;
  ViewVersion?: ViewVersionResolvers<ContextType>;
  ViewVersionConnection?: ViewVersionConnectionResolvers<ContextType>;
  ViewVersionEdge?: ViewVersionEdgeResolvers<ContextType>;
  WithdrawSnapshotResult?: WithdrawSnapshotResultResolvers<ContextType>;
};

