import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import { chooseCandidates, toMention } from './names/candidate.ts';
import { findOrganizations } from './names/organizations.ts';
import { findPeople } from './names/people.ts';
import { findPlaces } from './names/places.ts';
import { toWord } from './names/word.ts';

/** Step 3: stretches of text that name somebody or something, the best reading where two overlap. */
export function findNames(text: string, tokens: readonly Token[][]): Mention[] {
  return tokens.flatMap((sentence, index) => {
    const words = sentence.map(toWord);
    const candidates = [...findPlaces(words), ...findPeople(words), ...findOrganizations(words)];
    return chooseCandidates(candidates).flatMap((candidate) => toMention(text, words, index, candidate) ?? []);
  });
}
