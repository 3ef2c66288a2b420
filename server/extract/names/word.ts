import { splitClitics, type CliticSplit } from '../../arabic/clitics.ts';
import type { Token } from '../../arabic/tokens.ts';
import { commonWords, knownPlaces, nameParts, nationalities } from '../lexicon/word-list.ts';
import { FUNCTION_WORDS } from '../rules/function-words.ts';
import { DESCRIPTIVE, HEAD_RULES } from '../rules/organization-heads.ts';
import { PLACE_RULES } from '../rules/place-heads.ts';
import { TITLE_ADJECTIVES, TITLE_RULES } from '../rules/titles.ts';

const SUFFIXES = [
  'هما',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'تين',
  'تان',
  'ين',
  'ون',
  'ات',
  'ان',
  'وا',
  'تا',
  'ته',
  'ية',
  'ه',
  'ة',
  'ا',
  'ت',
  'ي',
  'ن',
];
const OWN_WORDS: readonly ReadonlySet<string>[] = [
  FUNCTION_WORDS,
  ...HEAD_RULES.map((rule) => rule.heads),
  ...TITLE_RULES.map((rule) => rule.heads),
  ...PLACE_RULES.map((rule) => rule.heads),
  TITLE_ADJECTIVES,
  DESCRIPTIVE,
];
const ARABIC_WORD = /^[\u0621-\u064A]{2,}$/;

function isStemKnown(stem: string): boolean {
  const common = commonWords();
  if (OWN_WORDS.some((words) => words.has(stem))) return true;
  if (common.has(stem) || common.has(`ال${stem}`)) return true;
  return stem.startsWith('ال') && common.has(stem.slice(2));
}

function isInflectionKnown(word: string): boolean {
  if (isStemKnown(word)) return true;
  return SUFFIXES.some((suffix) => {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) return false;
    const stem = word.slice(0, -suffix.length);
    return isStemKnown(stem) || isStemKnown(`${stem}ة`);
  });
}

/** Whether a word stands in the lists as it is, or but for its article. */
export function isListedWord(norm: string): boolean {
  return isStemKnown(norm);
}

const judged = new Map<string, boolean>();

/** Whether a word is one of the language, in some inflection, rather than a name never seen. */
export function isKnownWord(norm: string): boolean {
  const before = judged.get(norm);
  if (before !== undefined) return before;
  const known = FUNCTION_WORDS.has(norm) || splitClitics(norm).some(({ stem }) => stem.length > 1 && isInflectionKnown(stem));
  // bounded: a hostile text of new words must not fill memory
  if (judged.size > 50_000) judged.clear();
  judged.set(norm, known);
  return known;
}

/** A token with the readings of its clitics, worked out once. */
export interface Word {
  token: Token;
  norm: string;
  readings: CliticSplit[];
  isLetters: boolean;
}

export function toWord(token: Token): Word {
  const isLetters = ARABIC_WORD.test(token.norm);
  return {
    token,
    norm: token.norm,
    readings: isLetters ? splitClitics(token.norm) : [{ proclitics: [], stem: token.norm, cut: 0 }],
    isLetters,
  };
}

export function isDefinite(norm: string): boolean {
  return norm.startsWith('ال') && norm.length > 3;
}

export function isFunctionWord(word: Word): boolean {
  // علي is a man's name, على means on; normalising writes them alike
  return FUNCTION_WORDS.has(word.norm) && !(word.norm === 'علي' && word.token.text.endsWith('ي'));
}

export function isNationality(norm: string): boolean {
  return nationalities().has(norm);
}

/** A word no list has as it stands, though it may be an inflection of one that is known: ماكرون looks like a plural of ماكر (sly). */
export function isRareWord(norm: string): boolean {
  if (!ARABIC_WORD.test(norm) || nationalities().has(norm) || knownPlaces().has(norm)) return false;
  return !splitClitics(norm).some(({ stem, cut }) => isListedWord(stem) || (cut > 0 && stem.startsWith('ال')));
}

export function isSureNamePart(norm: string): boolean {
  const part = nameParts().get(norm);
  return part !== undefined && !part.ambiguous;
}

export function isNamePart(norm: string): boolean {
  return nameParts().has(norm);
}
