import type { MentionRef, Span } from '../../domain/analysis.ts';

/** A text with its sentences, who is reading it, and how much of what it said was refused so far. */
export interface Findings {
  text: string;
  publishedAt: string | null;
  sentences: readonly Span[];
  /** What mentions and claims say they were found by: `chat:MODEL`. */
  by: string;
  refused: number;
}

/** A model does not say how sure it is; what it copied right is taken at this. */
export const SCORE = 0.8;

/** Where entities stand: in one sentence, in order of the text. */
export interface Standing extends Span {
  ref: MentionRef;
}

/** The sentence a stretch's answer names, when it was shown that one. */
export function sentenceOf({ sentences }: Findings, { from, to }: { from: number; to: number }, index: number): Span | null {
  return Number.isInteger(index) && index >= from && index < to ? (sentences[index] ?? null) : null;
}
