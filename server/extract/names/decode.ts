import type { EntityType } from '../../domain/vocabulary.ts';
import type { SentenceReading } from '../model/reading.ts';
import { knownPlaces } from '../lexicon/word-list.ts';
import { bestPath } from '../model/viterbi.ts';
import { HEAD_RULES } from '../rules/organization-heads.ts';
import type { Candidate } from './candidate.ts';
import { isDefinite, isNamePart, isNationality, type Word } from './word.ts';

/** How much more likely a body of a nation is than the tagger holds it: what other guides do not call a name has made it doubt. */
const NATIONAL_BODY = 2;
const BODIES: ReadonlySet<string> = new Set(HEAD_RULES.filter(({ extent }) => extent === 'DEFINITE').flatMap(({ heads }) => [...heads]));

/** «القوات العراقية» (the Iraqi forces): a body with the article and the adjective of a nation names it, whatever stands around. */
function favourNationalBodies(words: readonly Word[], scores: Float32Array, labels: readonly string[]): Float32Array {
  const favoured = scores.slice();
  words.forEach((word, at) => {
    const nation = words[at + 1]?.norm ?? '';
    if (!isDefinite(nation) || !isNationality(nation) || !word.readings.some(({ stem }) => BODIES.has(stem))) return;
    for (const [place, label] of [
      [at, 'B-Organization'],
      [at + 1, 'I-Organization'],
    ] as const) {
      const index = place * labels.length + labels.indexOf(label);
      favoured[index] = (favoured[index] ?? 0) + NATIONAL_BODY;
    }
  });
  return favoured;
}

/** The likeliest names of a sentence; each as sure as its least sure word. */
export function decodeNames(words: readonly Word[], reading: SentenceReading, labels: readonly string[]): Candidate[] {
  const width = labels.length;
  const found: Candidate[] = [];
  bestPath(favourNationalBodies(words, reading.names, labels), labels).forEach((label, at) => {
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
