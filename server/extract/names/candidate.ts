import { offsetInToken } from '../../arabic/tokens.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import type { Mention } from '../draft.ts';
import type { Word } from './word.ts';

/** A stretch of a sentence's words that may be a name; `cut` characters of the first word are clitics. */
export interface Candidate {
  from: number;
  /** Exclusive. */
  to: number;
  cut: number;
  type: EntityType;
  score: number;
  by: string;
}

/** A longer reading is worth a little more than a shorter one inside it. */
const WORTH_OF_A_WORD = 0.06;

function rank({ from, to, score }: Candidate): number {
  return score + WORTH_OF_A_WORD * Math.min(4, to - from - 1);
}

/** The best candidates that do not overlap, in order of the text. */
export function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => rank(b) - rank(a) || a.from - b.from || b.to - a.to)) {
    let isFree = true;
    for (let i = candidate.from; i < candidate.to; i += 1) isFree &&= !taken.has(i);
    if (!isFree) continue;
    for (let i = candidate.from; i < candidate.to; i += 1) taken.add(i);
    chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

export function toMention(text: string, words: readonly Word[], sentence: number, candidate: Candidate): Mention | null {
  const first = words[candidate.from];
  const last = words[candidate.to - 1];
  if (!first || !last) return null;
  const start = offsetInToken(first.token, candidate.cut);
  const end = last.token.end;
  const { type, score, by } = candidate;
  return { start, end, text: text.slice(start, end), type, title: null, titleSpan: null, score, by, sentence };
}
