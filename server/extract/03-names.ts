import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import type { Reading } from './model/reading.ts';
import { toMention } from './names/candidate.ts';
import { decodeNames } from './names/decode.ts';
import { toWord } from './names/word.ts';

/** Step 3: stretches of text that name somebody or something, as the tagger reads them. */
export function findNames(text: string, tokens: readonly Token[][], { labels, sentences }: Reading): Mention[] {
  return tokens.flatMap((sentence, index) => {
    const reading = sentences[index];
    if (!reading) return [];
    const words = sentence.map(toWord);
    return decodeNames(words, reading, labels.names).flatMap((name) => toMention(text, words, index, name) ?? []);
  });
}
