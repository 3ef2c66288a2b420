import type { Analysis } from '../domain/analysis.ts';
import type { DocumentId, EventId } from '../domain/ids.ts';
import type { ExtractionNote } from '../domain/vocabulary.ts';
import type { Linker } from './linker.ts';
import type { DocumentRow } from './store.ts';

/** What changes the graph. Every method is one transaction: all of it or nothing. */
export interface GraphWriter {
  /**
   * Stores one document. `link` is asked inside the transaction which extracted entity is which of those that stand in the graph.
   */
  storeDocument(document: NewDocument, analysis: Analysis, link: Linker): Promise<StoredDocument>;
  /** What stands of a document and who read it; null when it is not there. */
  findStanding(id: DocumentId): Promise<StandingDocument | null>;
  /** False when there is no such document. Entities and events that nothing holds any more go with it. */
  deleteDocument(id: DocumentId): Promise<boolean>;
  /** An analyst's word that a document tells of another event than the rest do; null when it tells nothing of the event, or it alone does. */
  separateEvent(event: EventId, document: DocumentId, why: string | null): Promise<Separation | null>;
  /** Takes that back; the event that is whole again, or null when there is nothing to take back. */
  undoJudgement(id: string): Promise<EventId | null>;
}

export interface Separation {
  event: EventId;
  separate: EventId;
  judgement: string;
}

export interface StoredDocument {
  id: DocumentId;
  isNew: boolean;
  counts: { entities: number; events: number; claims: number; sentences: number };
}

/** The note of its reading comes with the analysis. */
export type NewDocument = Omit<DocumentRow, 'extractionNote' | 'unplaced'> & { text: string; digest: string };

export interface StandingDocument {
  extractor: string;
  extractionNote: ExtractionNote | null;
  counts: StoredDocument['counts'];
}
