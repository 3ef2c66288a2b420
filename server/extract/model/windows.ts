import type { Token } from '../../arabic/tokens.ts';
import type { Cutter } from './pieces.ts';

/** Words that the encoder reads together, in order of the text; each with the sentence it stands in and its place there. */
export interface Window {
  words: { sentence: number; at: number }[];
  ids: number[];
  /** For each word, where in `ids` it begins. */
  firsts: number[];
}

const BEGIN = 0;
const END = 2;
/** In pieces, marks included: as long as what the tagger was taught on, long enough for a sentence and its neighbours. */
const LONGEST = 128;
/** Pieces of one word kept: a hostile word of a thousand letters must not fill a window. */
const LONGEST_WORD = 16;

/** Neighbouring sentences together while they fit, so that a name is read in its context; a sentence too long for one is cut. */
export function toWindows(sentences: readonly (readonly Token[])[], cut: Cutter): Window[] {
  const windows: Window[] = [];
  let open = emptyWindow();
  const close = (): void => {
    if (open.words.length > 0) windows.push({ ...open, ids: [...open.ids, END] });
    open = emptyWindow();
  };
  sentences.forEach((tokens, sentence) => {
    const words = tokens.map((token) => cut(token.text).slice(0, LONGEST_WORD));
    const size = words.reduce((sum, { length }) => sum + length, 0);
    if (open.ids.length + size + 1 > LONGEST) close();
    words.forEach((ids, at) => {
      if (open.ids.length + ids.length + 1 > LONGEST) close();
      open.words.push({ sentence, at });
      open.firsts.push(open.ids.length);
      open.ids.push(...ids);
    });
  });
  close();
  return windows;
}

function emptyWindow(): Window {
  return { words: [], ids: [BEGIN], firsts: [] };
}

/** Windows of like length together, so that little is padded: at most `pieces` in a batch. */
export function toBatches(windows: readonly Window[], pieces: number): Window[][] {
  const batches: Window[][] = [];
  for (const window of windows.toSorted((a, b) => a.ids.length - b.ids.length)) {
    const batch = batches.at(-1);
    if (batch && window.ids.length * (batch.length + 1) <= pieces) batch.push(window);
    else batches.push([window]);
  }
  return batches;
}
