import type { Labels } from './files.ts';

/** Where a word stands: its sentence, and its place among that sentence's tokens. */
export interface WordPlace {
  sentence: number;
  at: number;
}

/** Sentences away from each other, at the most, that pairs of words are asked for: as far as a window of the encoder mostly goes. */
export const REACH = 8;

/** What the tagger makes of one sentence: rows are words, log-probabilities along each row. */
export interface SentenceReading {
  /** Words × `labels.names`. */
  names: Float32Array;
  /** Words × `labels.triggers`. */
  triggers: Float32Array;
  /** Words × `labels.titles`. */
  titles: Float32Array;
  /** Words × `labels.realis`, of the event that the word says. */
  realis: Float32Array;
  /** Words × `labels.stance`. */
  stance: Float32Array;
  /** For each word, how many of its plain letters stand before a name or trigger that begins in it. */
  cuts: Uint8Array;
  /** For each word, how many of its last plain letters are a pronoun that hangs on a trigger. */
  tails: Uint8Array;
}

/** All that the tagger makes of a text. */
export interface Reading {
  labels: Labels;
  sentences: SentenceReading[];
  /** Log-odds of each of `labels.pairs` between two words, in this order; null where they were not read together. */
  pair: (first: WordPlace, second: WordPlace) => Float32Array | null;
}

export function emptySentence(words: number, labels: Labels): SentenceReading {
  return {
    names: new Float32Array(words * labels.names.length),
    triggers: new Float32Array(words * labels.triggers.length),
    titles: new Float32Array(words * labels.titles.length),
    realis: new Float32Array(words * labels.realis.length),
    stance: new Float32Array(words * labels.stance.length),
    cuts: new Uint8Array(words),
    tails: new Uint8Array(words),
  };
}

/** The pairs of words that were read in one window: from `start`, words × words × kinds. */
export interface PairTable {
  start: number;
  words: number;
  scores: Float32Array;
}

/** Finds pairs by where words stand in the text. `homes`: for each sentence and word, its table and its place there. */
export function pairFinder(homes: readonly { table: PairTable; index: number }[][], kinds: number): Reading['pair'] {
  return (first, second) => {
    const left = homes[first.sentence]?.[first.at];
    const right = homes[second.sentence]?.[second.at];
    if (!left || !right || left.table !== right.table) return null;
    const { start, words, scores } = left.table;
    const from = start + (left.index * words + right.index) * kinds;
    return scores.subarray(from, from + kinds);
  };
}
