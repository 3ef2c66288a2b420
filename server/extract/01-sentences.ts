import { splitSentences } from '../arabic/sentences.ts';
import type { Span } from '../domain/analysis.ts';

/** Step 1: the text's sentences. Headlines without a full stop end at their line. */
export function sentencesOf(text: string): Span[] {
  return splitSentences(text);
}
