import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import type { Reading } from './model/reading.ts';
import { chooseCandidates, toMention } from './names/candidate.ts';
import { decodeNames } from './names/decode.ts';
import { findOrganizations } from './names/organizations.ts';
import { findPeople } from './names/people.ts';
import { findPlaces } from './names/places.ts';
import { toWord } from './names/word.ts';

/** Step 3: stretches of text that name somebody or something, as the tagger reads them with the rules' word for it. */
export function findNames(text: string, tokens: readonly Token[][], { labels, sentences }: Reading): Mention[] {
  return tokens.flatMap((sentence, index) => {
    const reading = sentences[index];
    if (!reading) return [];
    const words = sentence.map(toWord);
    const proposed = chooseCandidates([...findPlaces(words), ...findPeople(words), ...findOrganizations(words)]);
    return decodeNames(words, reading, labels.names, proposed).flatMap((name) => toMention(text, words, index, name) ?? []);
  });
}
