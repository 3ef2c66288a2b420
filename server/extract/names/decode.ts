import type { EntityType } from '../../domain/vocabulary.ts';
import type { SentenceReading } from '../model/reading.ts';
import { knownPlaces } from '../lexicon/word-list.ts';
import { bestPath } from '../model/viterbi.ts';
import type { Candidate } from './candidate.ts';
import { isNamePart, type Word } from './word.ts';

/** The likeliest names of a sentence; each as sure as its least sure word. */
export function decodeNames(words: readonly Word[], reading: SentenceReading, labels: readonly string[]): Candidate[] {
  const width = labels.length;
  const found: Candidate[] = [];
  bestPath(reading.names, labels).forEach((label, at) => {
    const [place, kind] = (labels[label] ?? 'O').split('-');
    if (kind === undefined) return;
    const score = Math.exp(reading.names[at * width + label] ?? -Infinity);
    const open = found.at(-1);
    if (place === 'I' && open) {
      open.to += 1;
      open.score = Math.min(open.score, score);
    } else {
      found.push({ from: at, to: at + 1, cut: cutAt(words[at], reading.cuts[at] ?? 0), type: kind.toUpperCase() as EntityType, score });
    }
  });
  return found;
}

/**
 * «ولبنان» (and Lebanon) begins at the lam, «وائل» (Wael) at the waw: the tagger's cut, where a clitic can end there, unless the whole
 * word is known for a name and what the cut leaves of it is not. «وللعراق» (and to Iraq) begins at its second lam.
 */
function cutAt(word: Word | undefined, cut: number): number {
  const reading = word?.readings.find((each) => each.cut === cut);
  if (!word || !reading || cut === 0) return 0;
  if (isKnownName(word.norm) && !isKnownName(reading.stem)) return 0;
  const isAtLam = word.norm.startsWith('لل', cut) && word.readings.some((each) => each.cut === cut + 1);
  return isAtLam ? cut + 1 : cut;
}

const isKnownName = (word: string): boolean => isNamePart(word) || knownPlaces().has(word);
