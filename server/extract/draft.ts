import type { EntityType } from '../domain/vocabulary.ts';
import type { AnalysedEntity, Span } from '../domain/analysis.ts';

/** A mention on its way through the steps: what the analysis will say of it, and where it stands. */
export interface Mention extends Span {
  text: string;
  type: EntityType;
  /** Apposed title as said, and the characters it stands in, outside the mention. */
  title: string | null;
  titleSpan: Span | null;
  score: number;
  by: string;
  /** Index into the sentences. */
  sentence: number;
}

/** An entity with its mentions as drafts, in order of the text. */
export interface EntityDraft extends Omit<AnalysedEntity, 'mentions'> {
  mentions: Mention[];
}
