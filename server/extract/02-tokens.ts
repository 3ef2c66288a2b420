import { tokenise, type Token } from '../arabic/tokens.ts';
import type { Span } from '../domain/analysis.ts';

/** Step 2: the tokens of each sentence, in the sentences' order. */
export function tokensOf(text: string, sentences: readonly Span[]): Token[][] {
  return sentences.map((sentence) => tokenise(text, sentence));
}
