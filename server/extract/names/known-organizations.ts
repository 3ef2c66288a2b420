import { knownOrganizations } from '../lexicon/word-list.ts';
import type { Word } from './word.ts';

const LONGEST_KNOWN = 7;

/** The longest organization of the list that begins at word `at`, with the clitics it leaves outside. */
export function matchKnownOrganization(words: readonly Word[], at: number): { to: number; cut: number } | null {
  const first = words[at];
  if (!first?.isLetters) return null;
  for (let length = Math.min(LONGEST_KNOWN, words.length - at); length > 0; length -= 1) {
    const tail = words
      .slice(at + 1, at + length)
      .map((word) => ` ${word.norm}`)
      .join('');
    for (const { stem, cut } of first.readings) {
      if (knownOrganizations().has(stem + tail) && !(cut > 0 && tail === '' && stem.length < 4)) return { to: at + length, cut };
    }
  }
  return null;
}

export function matchOrganization(words: readonly Word[], at: number): number | null {
  return matchKnownOrganization(words, at)?.to ?? null;
}
