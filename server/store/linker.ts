import type { EntityId, EventId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { EntityType, Realis, Role } from '../domain/vocabulary.ts';

/** What a document tells of all its entities; kept on the document, and gone with it. */
export interface DocumentContext {
  /** The one country it plainly tells of, as two letters. */
  country: string | null;
  /** Every country it names, the most often named first. */
  countries: string[];
  /** Names of its people and bodies in one spelling, those that say something when another document shares them. */
  names: string[];
}

/** What a document tells of one entity; kept on `REFERS_TO` of the first mention, and gone with it. */
export interface EntityProfile {
  titles: string[];
  /** Where it belongs: codes of countries, names of places it lies in. */
  homes: string[];
}

/** What one document tells of an entity that stands in the graph. */
export interface Told extends DocumentContext, EntityProfile {
  forms: string[];
}

/** An entity of the graph that an entity of a new document may be. */
export interface Candidate {
  id: EntityId;
  type: EntityType;
  /** Documents that bear the key asked for, a bounded number; none where an identity was. */
  told: Told[];
  /** Entities that an analyst has judged to be others. */
  different: EntityId[];
}

export interface NameKeys {
  /** The name is known by one bearer alone, such as a place by its Wikidata id. */
  identity: string | null;
  /** What it can be found again by. Two that may be one keep at least one name in common, at which their writers wait for each other. */
  kept: string[];
  /** What is asked for to find candidates. */
  asked: string[];
}

/** What was decided on one entity of a document. */
export interface Decision {
  /** The entity of the graph it is; null: a new one. */
  entity: EntityId | null;
  /** The entity of the same document, by key, together with which it is a new one. */
  with: string;
  /** 0 to 1, for `REFERS_TO`. */
  score: number;
  reasons: Reason[];
}

/** Decides which entities of one document are which of the graph; the store asks and keeps what it is told. */
export interface Linker {
  document: DocumentContext;
  keys: ReadonlyMap<string, NameKeys>;
  profiles: ReadonlyMap<string, EntityProfile>;
  /** Places, by entity key, that the gazetteer takes for another country's town of the same name: they are stored without its coordinates. */
  misplaced: ReadonlySet<string>;
  /** Normalised search keys of each entity, in both scripts. */
  searchKeys: ReadonlyMap<string, string[]>;
  /**
   * Called inside the transaction, while no other writer can add bearers of the same keys. `candidates` holds, by entity key, who bears
   * its identity or a key that was asked for; `earlier`, whom the same mentions referred to before this document was extracted anew.
   */
  decide(found: Found): Map<string, Decision>;
  /** The same for events, by event key, when it is known whom the entities are. Asked inside the same transaction. */
  decideEvents(found: FoundEvents): Map<string, EventDecision>;
}

export interface Found {
  candidates: ReadonlyMap<string, Candidate[]>;
  earlier: ReadonlyMap<string, EntityId[]>;
}

/** An event of the graph that one of a new document may be: of its type, at its time, somebody in common. */
export interface EventCandidate {
  id: EventId;
  dateFrom: string;
  dateTo: string;
  realis: Realis;
  /** Who takes part in it, by all that its documents tell. */
  participants: { entity: EntityId; role: Role }[];
  /** The words that say it. */
  triggers: string[];
  /** Events that an analyst has judged to be others. */
  different: EventId[];
}

export interface FoundEvents {
  candidates: ReadonlyMap<string, EventCandidate[]>;
  /** Whom each entity of the document is in the graph, by entity key. */
  entities: ReadonlyMap<string, EntityId>;
  /** What the same words told of before this document was extracted anew. */
  earlier: ReadonlyMap<string, EventId>;
}

/** What was decided on one event of a document: the event of the graph it is, or null for one of its own. */
export interface EventDecision {
  event: EventId | null;
  /** 0 to 1, for `TELLS_OF`. */
  score: number;
  reasons: Reason[];
}
