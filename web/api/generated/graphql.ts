/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** In what claims contradict each other. */
export type Contradiction =
  /** The numbers they say cannot both be true. */
  | 'COUNT'
  /** Some affirm and others deny it. */
  | 'DENIAL';

/** Whom a claim counts. */
export type CountOf =
  /** Those arrested, detained or abducted. */
  | 'ARRESTED'
  /** The hurt. */
  | 'HURT'
  /** The dead. */
  | 'KILLED';

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

/** What an edge of the canvas says. */
export type EdgeKind =
  /** A standing tie between two entities. */
  | 'RELATES'
  /** An entity takes part in an event. */
  | 'TAKES_PART';

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

/** An article to ingest. */
export type IngestDocumentInput = {
  /** Its language as an ISO 639 code; recognised from the text when left out. */
  language?: string | null | undefined;
  /** When it was published: `2024-05-13`, or `2024-05-13T09:30:00+03:00`. Relative dates in the text count from that day, where it was published. */
  publishedAt?: string | null | undefined;
  /** Who published it. */
  source?: string | null | undefined;
  /** The text, at most 1 MB. It is stored exactly as given. */
  text: string;
  /** The headline; the first line of the text when left out. */
  title?: string | null | undefined;
  /** Where it was published. */
  url?: string | null | undefined;
};

/** Which neighbours to show; what is left out does not narrow. */
export type NeighbourhoodFilter = {
  /** True: only disputed edges. False: only those that are not. */
  disputed?: boolean | null | undefined;
  /** Only events of these kinds. */
  eventTypes?: Array<EventType> | null | undefined;
  /** Only events on or after this date. */
  from?: string | null | undefined;
  /** Only edges that at least so many claims support. */
  minClaims?: number;
  /** Only edges of these roles. */
  roles?: Array<Role> | null | undefined;
  /** Only events on or before this date. */
  to?: string | null | undefined;
  /** Only neighbours of these types. */
  types?: Array<NodeType> | null | undefined;
};

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

/** Why a neighbour is not in the answer. */
export type OmissionReason =
  /** The filter leaves it out. */
  | 'FILTER'
  /** More neighbours than `first`. */
  | 'LIMIT';

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
  base?: number | null | undefined;
  /** All that it holds. */
  content: unknown;
  /** What it is about; kept when left out. */
  description?: string | null | undefined;
  /** The view to add a version to; a new view when left out. */
  id?: string | number | null | undefined;
  /** What to say of this version. */
  message?: string | null | undefined;
  /** Words to find it by; kept when left out. */
  tags?: Array<string> | null | undefined;
  /** What it is called; needed for a new view, kept when left out. */
  title?: string | null | undefined;
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

/** How a view is shared. */
export type ShareKind =
  /** A link to the view as it is when it is opened. */
  | 'LIVE'
  /** A copy that does not change. */
  | 'SNAPSHOT';

/** How a claim is put. */
export type Stance =
  /** The text says so itself. */
  | 'ASSERTED'
  /** Somebody denies it. */
  | 'DENIED'
  /** Somebody is quoted as saying so. */
  | 'REPORTED';

/** Which views to list; what is left out does not narrow. */
export type ViewFilter = {
  /** Only those put away, or only those that are not; not, when left out. */
  isArchived?: boolean | null | undefined;
  /** Only views with all of these tags. */
  tags?: Array<string> | null | undefined;
  /** Only views with these words in title, description or tags. */
  text?: string | null | undefined;
};

/** How views are listed. */
export type ViewOrder =
  /** Last changed first. */
  | 'CHANGED'
  /** Last made first. */
  | 'CREATED'
  /** By title. */
  | 'TITLE';

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Claim' }
    | { __typename: 'Document' }
    | { __typename: 'Event', id: string, type: EventType, label: string, date: string | null, realis: Realis, stance: Stance, contradictions: Array<Contradiction>, degree: number }
    | { __typename: 'Mention' }
    | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
    | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
    | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
    | { __typename: 'Sentence' }
   | null> };

export type NeighboursQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  filter?: NeighbourhoodFilter | null | undefined;
  first: number;
}>;


export type NeighboursQuery = { neighbourhood: { shown: number, nodes: Array<
      | { __typename: 'Event', id: string, type: EventType, label: string, date: string | null, realis: Realis, stance: Stance, contradictions: Array<Contradiction>, degree: number }
      | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
      | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
      | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
    >, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, relation: RelationType | null, title: string | null, claimCount: number, documentCount: number, contradictions: Array<Contradiction>, stance: Stance }>, total: { count: number, exact: boolean }, omitted: Array<{ reason: OmissionReason, count: number }> } };

export type EdgesAmongQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EdgesAmongQuery = { edgesAmong: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, relation: RelationType | null, title: string | null, claimCount: number, documentCount: number, contradictions: Array<Contradiction>, stance: Stance }> };

export type GraphSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphSummaryQuery = { graph: { extractor: string | null, counts: Array<{ type: CountedType, count: number }>, sentTo: { host: string, model: string } | null } };

type EntityCard_Organization_Fragment = { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number };

type EntityCard_Person_Fragment = { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number };

type EntityCard_Place_Fragment = { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number };

export type EntityCardFragment =
  | EntityCard_Organization_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Place_Fragment
;

export type EventCardFragment = { __typename: 'Event', id: string, type: EventType, label: string, date: string | null, realis: Realis, stance: Stance, contradictions: Array<Contradiction>, degree: number };

export type EdgeCardFragment = { id: string, source: string, target: string, kind: EdgeKind, role: Role | null, relation: RelationType | null, title: string | null, claimCount: number, documentCount: number, contradictions: Array<Contradiction>, stance: Stance };

type FailureCard_Conflict_Fragment = { code: string, message: string };

type FailureCard_InvalidInput_Fragment = { code: string, message: string };

type FailureCard_NotFound_Fragment = { code: string, message: string };

type FailureCard_TooLarge_Fragment = { code: string, message: string };

type FailureCard_UnsupportedLanguage_Fragment = { code: string, message: string };

type FailureCard_UnsupportedVersion_Fragment = { code: string, message: string };

export type FailureCardFragment =
  | FailureCard_Conflict_Fragment
  | FailureCard_InvalidInput_Fragment
  | FailureCard_NotFound_Fragment
  | FailureCard_TooLarge_Fragment
  | FailureCard_UnsupportedLanguage_Fragment
  | FailureCard_UnsupportedVersion_Fragment
;

export type DocumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { nodes: Array<{ id: string, title: string, source: string | null, publishedAt: string | null, ingestedAt: string, mentionCount: number, eventCount: number, extractionNote: ExtractionNote | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, exact: boolean } } };

export type DocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentQuery = { document: { id: string, title: string, text: string, source: string | null, url: string | null, publishedAt: string | null, ingestedAt: string, extractionNote: ExtractionNote | null, mentions: Array<{ start: number, end: number, entity:
        | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
        | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
        | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
       }>, claims: Array<{ id: string, type: ClaimType, stance: Stance, realis: Realis, trigger: { start: number, end: number }, event: { id: string } | null }> } | null };

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type IngestDocumentMutation = { ingestDocument:
    | { __typename: 'IngestedDocument', isNew: boolean, document: { id: string, title: string, extractionNote: ExtractionNote | null }, counts: { entities: number, events: number, claims: number } }
    | { __typename: 'InvalidInput', message: string, code: string }
    | { __typename: 'UnsupportedLanguage', message: string, code: string }
   };

export type DeleteDocumentMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteDocumentMutation = { deleteDocument:
    | { __typename: 'DeletedDocument' }
    | { __typename: 'NotFound', message: string }
   };

export type ReasonCardFragment = { code: ReasonCode, points: number | null, values: Array<string> };

export type EvidenceQueryVariables = Exact<{
  edge?: string | number | null | undefined;
  node?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EvidenceQuery = { evidence: { nodes: Array<{ id: string, type: ClaimType, realis: Realis, stance: Stance, date: string | null, eventScore: number | null, score: number, by: string, extractor: string, event: { id: string } | null, attributedTo: { surface: string } | null, attributedToWords: { text: string } | null, trigger: { start: number, end: number }, arguments: Array<{ role: ArgumentRole, roleScore: number | null, roleBy: string | null, mention: { start: number, end: number, surface: string, score: number, by: string, linkScore: number, linkReasons: Array<{ code: ReasonCode, points: number | null, values: Array<string> }>, entity:
            | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
            | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
            | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
           } }>, sentence: { start: number, end: number, text: string }, document: { id: string, title: string, source: string | null, url: string | null, publishedAt: string | null }, count: { of: CountOf, from: number, to: number | null } | null, eventReasons: Array<{ code: ReasonCode, points: number | null, values: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, exact: boolean } } };

export type SeparateEventMutationVariables = Exact<{
  event: string | number;
  document: string | number;
}>;


export type SeparateEventMutation = { separateEvent:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SeparatedEvent', judgement: string }
   };

export type UndoJudgementMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoJudgementMutation = { undoJudgement:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UndoneJudgement' }
   };

export type InspectQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectQuery = { node:
    | { __typename: 'Claim' }
    | { __typename: 'Document' }
    | { __typename: 'Event', claimCount: number, id: string, type: EventType, label: string, date: string | null, realis: Realis, stance: Stance, contradictions: Array<Contradiction>, degree: number, participants: Array<{ role: Role, entity:
          | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
        , edge: { id: string } }> }
    | { __typename: 'Mention' }
    | { __typename: 'Organization', aliases: Array<string>, mentionCount: number, documentCount: number, firstSeen: string | null, lastSeen: string | null, id: string, name: string, nameLatin: string | null, degree: number }
    | { __typename: 'Person', aliases: Array<string>, mentionCount: number, documentCount: number, firstSeen: string | null, lastSeen: string | null, id: string, name: string, nameLatin: string | null, degree: number, positions: Array<{ title: string, edge: string | null, documentCount: number, organization:
          | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
         | null, place:
          | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
          | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
         | null }> }
    | { __typename: 'Place', aliases: Array<string>, mentionCount: number, documentCount: number, firstSeen: string | null, lastSeen: string | null, wikidata: string | null, id: string, name: string, nameLatin: string | null, degree: number, location: { latitude: number, longitude: number } | null }
    | { __typename: 'Sentence' }
   | null };

type SaveAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string, view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, newer: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } };

type SaveAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string };

type SaveAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string };

type SaveAnswer_SavedView_Fragment = { __typename: 'SavedView', view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } };

type SaveAnswer_TooLarge_Fragment = { __typename: 'TooLarge', code: string, message: string };

type SaveAnswer_UnsupportedVersion_Fragment = { __typename: 'UnsupportedVersion', code: string, message: string };

export type SaveAnswerFragment =
  | SaveAnswer_Conflict_Fragment
  | SaveAnswer_InvalidInput_Fragment
  | SaveAnswer_NotFound_Fragment
  | SaveAnswer_SavedView_Fragment
  | SaveAnswer_TooLarge_Fragment
  | SaveAnswer_UnsupportedVersion_Fragment
;

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'Conflict', code: string, message: string, view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, newer: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SavedView', view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'TooLarge', code: string, message: string }
    | { __typename: 'UnsupportedVersion', code: string, message: string }
   };

export type RestoreVersionMutationVariables = Exact<{
  id: string | number;
  number: number;
  base: number;
}>;


export type RestoreVersionMutation = { restoreViewVersion:
    | { __typename: 'Conflict', code: string, message: string, view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, newer: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SavedView', view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'TooLarge', code: string, message: string }
    | { __typename: 'UnsupportedVersion', code: string, message: string }
   };

export type ImportViewMutationVariables = Exact<{
  file: string;
}>;


export type ImportViewMutation = { importView:
    | { __typename: 'Conflict', code: string, message: string, view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, newer: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SavedView', view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }, version: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }
    | { __typename: 'TooLarge', code: string, message: string }
    | { __typename: 'UnsupportedVersion', code: string, message: string }
   };

export type RenameViewMutationVariables = Exact<{
  id: string | number;
  title: string;
  description: string;
  tags: Array<string> | string;
}>;


export type RenameViewMutation = { renameView:
    | { __typename: 'ChangedView', view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } } }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type ArchiveViewMutationVariables = Exact<{
  id: string | number;
  isArchived: boolean;
}>;


export type ArchiveViewMutation = { archiveView:
    | { __typename: 'ChangedView' }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type DeleteViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteViewMutation = { deleteView:
    | { __typename: 'DeletedView' }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type UndeleteViewMutationVariables = Exact<{
  id: string | number;
}>;


export type UndeleteViewMutation = { undeleteView:
    | { __typename: 'ChangedView' }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  script: SearchScript;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { nodes: Array<{ score: number, matched: string, node:
        | { __typename: 'Claim' }
        | { __typename: 'Document' }
        | { __typename: 'Event', id: string, type: EventType, label: string, date: string | null, realis: Realis, stance: Stance, contradictions: Array<Contradiction>, degree: number }
        | { __typename: 'Mention' }
        | { __typename: 'Organization', id: string, name: string, nameLatin: string | null, degree: number }
        | { __typename: 'Person', id: string, name: string, nameLatin: string | null, degree: number }
        | { __typename: 'Place', id: string, name: string, nameLatin: string | null, degree: number }
        | { __typename: 'Sentence' }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, exact: boolean } } };

export type SnapshotCardFragment = { slug: string, title: string, version: number, at: string, isWithdrawn: boolean };

export type SnapshotsQueryVariables = Exact<{
  id: string | number;
}>;


export type SnapshotsQuery = { view: { snapshots: Array<{ slug: string, title: string, version: number, at: string, isWithdrawn: boolean }> } | null };

export type SnapshotQueryVariables = Exact<{
  slug: string;
}>;


export type SnapshotQuery = { snapshot: { content: unknown, omittedQuotes: number, slug: string, title: string, version: number, at: string, isWithdrawn: boolean, quotes: Array<{ edge: string, text: string, title: string, source: string | null, url: string | null, publishedAt: string | null, stance: Stance, realis: Realis, attributedTo: string | null }> } | null };

export type ShareViewMutationVariables = Exact<{
  id: string | number;
  kind: ShareKind;
  number: number;
  withQuotes: boolean;
}>;


export type ShareViewMutation = { shareView:
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SharedView', path: string, embedPath: string }
    | { __typename: 'TooLarge', code: string, message: string }
    | { __typename: 'UnsupportedVersion', code: string, message: string }
   };

export type WithdrawSnapshotMutationVariables = Exact<{
  slug: string;
  isWithdrawn: boolean;
}>;


export type WithdrawSnapshotMutation = { withdrawSnapshot:
    | { __typename: 'ChangedSnapshot' }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type VersionCardFragment = { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null };

export type ViewCardFragment = { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } };

export type PlacedNodeCardFragment = { id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean };

export type ViewsQueryVariables = Exact<{
  filter?: ViewFilter | null | undefined;
  orderBy?: ViewOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ViewsQuery = { views: { nodes: Array<{ id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number } } };

export type OpenViewQueryVariables = Exact<{
  id?: string | number | null | undefined;
  slug?: string | null | undefined;
}>;


export type OpenViewQuery = { view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { content: unknown, number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } } | null };

export type OpenVersionQueryVariables = Exact<{
  id: string | number;
  number: number;
}>;


export type OpenVersionQuery = { view: { id: string, slug: string, title: string, description: string, tags: Array<string>, createdAt: string, changedAt: string, isArchived: boolean, versionCount: number, latest: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } } | null, viewVersion: { content: unknown, number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null } | null };

export type ViewVersionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ViewVersionsQuery = { view: { versions: { nodes: Array<{ number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CompareVersionsQueryVariables = Exact<{
  id: string | number;
  from: number;
  to: number;
}>;


export type CompareVersionsQuery = { compareViewVersions:
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'UnsupportedVersion', code: string, message: string }
    | { __typename: 'ViewComparison', settings: Array<string>, from: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, to: { number: number, at: string, message: string, nodeCount: number, edgeCount: number, restoredFrom: number | null, schema: number, isSupported: boolean, thumbnail: string | null }, added: Array<{ id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean }>, removed: Array<{ id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean }>, moved: Array<{ from: { id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean }, to: { id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean } }>, restyled: Array<{ from: { id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean }, to: { id: string, kind: NodeType, label: string, x: number, y: number, pinned: boolean, hidden: boolean } }>, addedEdges: Array<{ id: string, source: string, target: string }>, removedEdges: Array<{ id: string, source: string, target: string }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameLatin
  degree
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const EventCardFragmentDoc = new TypedDocumentString(`
    fragment EventCard on Event {
  __typename
  id
  type
  label
  date
  realis
  stance
  contradictions
  degree
}
    `, {"fragmentName":"EventCard"}) as unknown as TypedDocumentString<EventCardFragment, unknown>;
export const EdgeCardFragmentDoc = new TypedDocumentString(`
    fragment EdgeCard on Edge {
  id
  source
  target
  kind
  role
  relation
  title
  claimCount
  documentCount
  contradictions
  stance
}
    `, {"fragmentName":"EdgeCard"}) as unknown as TypedDocumentString<EdgeCardFragment, unknown>;
export const ReasonCardFragmentDoc = new TypedDocumentString(`
    fragment ReasonCard on Reason {
  code
  points
  values
}
    `, {"fragmentName":"ReasonCard"}) as unknown as TypedDocumentString<ReasonCardFragment, unknown>;
export const VersionCardFragmentDoc = new TypedDocumentString(`
    fragment VersionCard on ViewVersion {
  number
  at
  message
  nodeCount
  edgeCount
  restoredFrom
  schema
  isSupported
  thumbnail
}
    `, {"fragmentName":"VersionCard"}) as unknown as TypedDocumentString<VersionCardFragment, unknown>;
export const ViewCardFragmentDoc = new TypedDocumentString(`
    fragment ViewCard on View {
  id
  slug
  title
  description
  tags
  createdAt
  changedAt
  isArchived
  versionCount
  latest {
    ...VersionCard
  }
}
    fragment VersionCard on ViewVersion {
  number
  at
  message
  nodeCount
  edgeCount
  restoredFrom
  schema
  isSupported
  thumbnail
}`, {"fragmentName":"ViewCard"}) as unknown as TypedDocumentString<ViewCardFragment, unknown>;
export const FailureCardFragmentDoc = new TypedDocumentString(`
    fragment FailureCard on Failure {
  code
  message
}
    `, {"fragmentName":"FailureCard"}) as unknown as TypedDocumentString<FailureCardFragment, unknown>;
export const SaveAnswerFragmentDoc = new TypedDocumentString(`
    fragment SaveAnswer on SaveViewResult {
  __typename
  ... on SavedView {
    view {
      ...ViewCard
    }
    version {
      ...VersionCard
    }
  }
  ... on Conflict {
    view {
      ...ViewCard
    }
    version {
      ...VersionCard
    }
    newer {
      ...VersionCard
    }
  }
  ...FailureCard
}
    fragment FailureCard on Failure {
  code
  message
}
fragment VersionCard on ViewVersion {
  number
  at
  message
  nodeCount
  edgeCount
  restoredFrom
  schema
  isSupported
  thumbnail
}
fragment ViewCard on View {
  id
  slug
  title
  description
  tags
  createdAt
  changedAt
  isArchived
  versionCount
  latest {
    ...VersionCard
  }
}`, {"fragmentName":"SaveAnswer"}) as unknown as TypedDocumentString<SaveAnswerFragment, unknown>;
export const SnapshotCardFragmentDoc = new TypedDocumentString(`
    fragment SnapshotCard on Snapshot {
  slug
  title
  version
  at
  isWithdrawn
}
    `, {"fragmentName":"SnapshotCard"}) as unknown as TypedDocumentString<SnapshotCardFragment, unknown>;
export const PlacedNodeCardFragmentDoc = new TypedDocumentString(`
    fragment PlacedNodeCard on PlacedNode {
  id
  kind
  label
  x
  y
  pinned
  hidden
}
    `, {"fragmentName":"PlacedNodeCard"}) as unknown as TypedDocumentString<PlacedNodeCardFragment, unknown>;
export const NodesDocument = {"__meta__":{"hash":"sha256:f89311d6585c8ee4ef3358d898539588dc2eb974b0c13cfa8381d0b020a29f67"}} as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const NeighboursDocument = {"__meta__":{"hash":"sha256:3319bfa3f379ae810e7bfa89a7ff95cc5a87fa9bfcc413a1a1eb3d13c365e66d"}} as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EdgesAmongDocument = {"__meta__":{"hash":"sha256:88b20f86fafc4ffb6d77bac47cbf6f5586a6a9a6dc2eeafcd86984068f438588"}} as unknown as TypedDocumentString<EdgesAmongQuery, EdgesAmongQueryVariables>;
export const GraphSummaryDocument = {"__meta__":{"hash":"sha256:8302ab02be284ba8dd433f829acea6554c46585a6ac59f7c6b6d29d716b0e467"}} as unknown as TypedDocumentString<GraphSummaryQuery, GraphSummaryQueryVariables>;
export const DocumentsDocument = {"__meta__":{"hash":"sha256:14083555e004a501502fd54c275aeea7caf3ae5f568e8493a58b9e978ae23b8e"}} as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = {"__meta__":{"hash":"sha256:55840201883c2a87d3cb2d06ae685e910e015936836d6c0348fff6e8f01a0b84"}} as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const IngestDocumentDocument = {"__meta__":{"hash":"sha256:699a5e2f2d7aeb2ac004166cf2a431bc6a7be392184fdf13763564cf1f691c58"}} as unknown as TypedDocumentString<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const DeleteDocumentDocument = {"__meta__":{"hash":"sha256:79be37b8665a7d27f92e46f5b21c6e87d917d4ba2bca3f5cc67b85263da2182d"}} as unknown as TypedDocumentString<DeleteDocumentMutation, DeleteDocumentMutationVariables>;
export const EvidenceDocument = {"__meta__":{"hash":"sha256:f3788a56e593e9b9f5c3969b7479f4192142c472bd861528ce975038aea0c414"}} as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const SeparateEventDocument = {"__meta__":{"hash":"sha256:afe2ade64090a2ba2ee883c0cc73f77b222586b82b9bf1dccc287aa41aa01407"}} as unknown as TypedDocumentString<SeparateEventMutation, SeparateEventMutationVariables>;
export const UndoJudgementDocument = {"__meta__":{"hash":"sha256:e3e0f7ffa1b023017ba0b1e5f932a3141082cf542cd1f418cc47a8520723963d"}} as unknown as TypedDocumentString<UndoJudgementMutation, UndoJudgementMutationVariables>;
export const InspectDocument = {"__meta__":{"hash":"sha256:5c98bf75d873b185323f80062da9d9be5b9ffdd7d898dcaf5300a3802127502f"}} as unknown as TypedDocumentString<InspectQuery, InspectQueryVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:51fd9375a0cf809e8b4cd43a34adba3fdf70c8e5079c5c1fdf644296009cc948"}} as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RestoreVersionDocument = {"__meta__":{"hash":"sha256:77bdea08213962f84cebcdb6b15a0a9b327b4e41875adaa4e81110a34fd4a2a1"}} as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const ImportViewDocument = {"__meta__":{"hash":"sha256:e6052f17a3561926eb7ed2546a0c72aaabf9281d084a7492b1de731530b360c5"}} as unknown as TypedDocumentString<ImportViewMutation, ImportViewMutationVariables>;
export const RenameViewDocument = {"__meta__":{"hash":"sha256:3aa1333812b3a2f663dfbefc6bb7f53e71c334df850fafd792b5f34850806735"}} as unknown as TypedDocumentString<RenameViewMutation, RenameViewMutationVariables>;
export const ArchiveViewDocument = {"__meta__":{"hash":"sha256:6f0461a9ac7b8f2fb33a7b06a6ca8488847f5b4808b7ebfed0fc91c4c8281a82"}} as unknown as TypedDocumentString<ArchiveViewMutation, ArchiveViewMutationVariables>;
export const DeleteViewDocument = {"__meta__":{"hash":"sha256:ea3223a3f63e16a52470c675280d17483469ba018593d6d0c25a50d6c13d7a01"}} as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const UndeleteViewDocument = {"__meta__":{"hash":"sha256:abc5625c7003f17996a16f42ca560b68a908273a0ee05f9811508e659ea633e1"}} as unknown as TypedDocumentString<UndeleteViewMutation, UndeleteViewMutationVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:f53cc1f057baacbf3b9a4fa6c0fa320a2c57eaad0cc7362f3171e9a711fe7798"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SnapshotsDocument = {"__meta__":{"hash":"sha256:4ac19135a726db095d90a7fbfd35ffde7ce337b45627ec4b5447cb4fa7b78e06"}} as unknown as TypedDocumentString<SnapshotsQuery, SnapshotsQueryVariables>;
export const SnapshotDocument = {"__meta__":{"hash":"sha256:3d71d7ab7a477f8e22b0d807314f55f453bf45c616f1ff9eec26a6bb81ba4498"}} as unknown as TypedDocumentString<SnapshotQuery, SnapshotQueryVariables>;
export const ShareViewDocument = {"__meta__":{"hash":"sha256:09d19cd6583913ac1bf9add7de694f84128715409dc5e6c413eece18ce39fc61"}} as unknown as TypedDocumentString<ShareViewMutation, ShareViewMutationVariables>;
export const WithdrawSnapshotDocument = {"__meta__":{"hash":"sha256:319a2602e3ac31cdaa07c9091169d64eb4ca5b8c6a1fcebabc847c6788e491fc"}} as unknown as TypedDocumentString<WithdrawSnapshotMutation, WithdrawSnapshotMutationVariables>;
export const ViewsDocument = {"__meta__":{"hash":"sha256:c89b0191c011997a44e88a77a03bffffabdb1305dc248cf0d3040459e2d79c78"}} as unknown as TypedDocumentString<ViewsQuery, ViewsQueryVariables>;
export const OpenViewDocument = {"__meta__":{"hash":"sha256:c5697b917662a4776e023f0992e49c955a7d6707d32f0b6e8ecea8f373395b9e"}} as unknown as TypedDocumentString<OpenViewQuery, OpenViewQueryVariables>;
export const OpenVersionDocument = {"__meta__":{"hash":"sha256:6f93b7019a17e3df152c4b1347d926e9218cb84b996518d8e2ce75f12be7f68d"}} as unknown as TypedDocumentString<OpenVersionQuery, OpenVersionQueryVariables>;
export const ViewVersionsDocument = {"__meta__":{"hash":"sha256:81410e533c8e2926c26635bb82da8e40f88a998e541e971cf42a532a21ff7b1d"}} as unknown as TypedDocumentString<ViewVersionsQuery, ViewVersionsQueryVariables>;
export const CompareVersionsDocument = {"__meta__":{"hash":"sha256:5e8a9954382d0557dfc70a2551e00ca18307c22e765030a223dc084d34492e6d"}} as unknown as TypedDocumentString<CompareVersionsQuery, CompareVersionsQueryVariables>;