import { offsetInToken } from '../../arabic/tokens.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import type { Mention } from '../draft.ts';
import type { Word } from './word.ts';

/** A stretch of a sentence's words that names somebody or something; `cut` characters of the first word are clitics. */
export interface Candidate {
  from: number;
  /** Exclusive. */
  to: number;
  cut: number;
  type: EntityType;
  score: number;
}

export function toMention(
  text: string,
  words: readonly Word[],
  sentence: number,
  { from, to, cut, type, score }: Candidate,
): Mention | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const start = offsetInToken(first.token, cut);
  const end = last.token.end;
  return { start, end, text: text.slice(start, end), type, title: null, titleSpan: null, score, by: 'tagger', sentence };
}
