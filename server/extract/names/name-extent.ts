import { SAYING } from '../rules/function-words.ts';
import { BARE_HEADS, HEAD_RULES } from '../rules/organization-heads.ts';
import { PLACE_RULES } from '../rules/place-heads.ts';
import { TITLE_ADJECTIVES, TITLE_RULES } from '../rules/titles.ts';
import {
  isDefinite,
  isFunctionWord,
  isKnownWord,
  isListedWord,
  isNamePart,
  isNationality,
  isRareWord,
  isSureNamePart,
  isUnknownWord,
  type Word,
} from './word.ts';

export const CONNECTORS: ReadonlySet<string> = new Set([
  'بن',
  'ابن',
  'بنت',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'ال',
  'ولد',
  'دي',
  'دو',
  'دا',
  'فان',
  'فون',
  'ديل',
  'لو',
  'لا',
  'سي',
  'اوف',
]);
const AFTER_CONNECTOR_ONLY = new Set(['الدين', 'الله', 'الحق', 'الزهراء']);
/** What may open a name by itself: «أبو مازن» (Abu Mazen), «عبد الرحمن» (Abd al-Rahman). */
export const OPENERS: ReadonlySet<string> = new Set(['ابو', 'عبد', 'ابن', 'ام', 'ال']);
/** Rare verbs look like unknown names: يحتجز (detains), استدعى (summoned), فإن (so). */
const VERB_SHAPE = /^(ي...|تت...|است|يست|تست|نست|فا|فل|فس|وي|وت|وا?س?ت|سي|ست)/;
const LONGEST_NAME = 6;
export const HEADS: ReadonlySet<string> = new Set([
  ...HEAD_RULES.flatMap((rule) => [...rule.heads]),
  ...PLACE_RULES.flatMap((rule) => [...rule.heads]),
  ...BARE_HEADS,
]);
export const TITLES: ReadonlySet<string> = new Set(TITLE_RULES.flatMap((rule) => [...rule.heads]));

/** «وحسين» after a name is "and Hussein", not a second name of the same man. */
export function isJoinedWord(norm: string): boolean {
  return (
    norm.startsWith('و') && !isNamePart(norm) && (isNamePart(norm.slice(1)) || isKnownWord(norm.slice(1)) || isDefinite(norm.slice(1)))
  );
}

/** A name of family or place of origin: الأعرجي، السوداني. */
export function isFamilyName(norm: string): boolean {
  if (!isDefinite(norm) || TITLES.has(norm) || HEADS.has(norm) || TITLE_ADJECTIVES.has(norm)) return false;
  return !isListedWord(norm) || (norm.endsWith('ي') && !norm.endsWith('ئي') && (isNationality(norm) || isNamePart(norm.slice(2))));
}

export function canStart(norm: string): boolean {
  if (isDefinite(norm) || HEADS.has(norm) || TITLES.has(norm)) return false;
  return isSureNamePart(norm) || (isUnknownWord(norm) && !VERB_SHAPE.test(norm) && !isJoinedWord(norm));
}

export function canContinue(word: Word): boolean {
  if (!word.isLetters || isFunctionWord(word) || isJoinedWord(word.norm) || HEADS.has(word.norm) || TITLES.has(word.norm)) return false;
  if (isDefinite(word.norm) && isNamePart(word.norm.slice(2)) && !TITLE_ADJECTIVES.has(word.norm)) return true;
  return (
    isNamePart(word.norm) || isFamilyName(word.norm) || (!isDefinite(word.norm) && isRareWord(word.norm) && !VERB_SHAPE.test(word.norm))
  );
}

/** «رجب طيب أردوغان» (Recep Tayyip Erdoğan): a word of the language inside a name that a title announced. */
function isBetweenNames(word: Word, next: Word): boolean {
  if (
    !word.isLetters ||
    isFunctionWord(word) ||
    canContinue(word) ||
    isDefinite(word.norm) ||
    HEADS.has(word.norm) ||
    SAYING.has(word.norm) ||
    VERB_SHAPE.test(word.norm)
  )
    return false;
  return !isJoinedWord(word.norm) && canContinue(next) && !isDefinite(next.norm) && !isJoinedWord(next.norm);
}

/** How far a name that begins at `from` goes; the end index, exclusive. */
export function nameEnd(words: readonly Word[], from: number, firstStem: string, isTitled = false): number {
  let to = from + 1;
  let isOpen = CONNECTORS.has(firstStem);
  let isClosed = isFamilyName(firstStem) && isNationality(firstStem);
  while (to < words.length && to - from < LONGEST_NAME && !isClosed) {
    const word = words[to];
    if (!word) break;
    // «روجيريو ألميدا وإيفانيا كوستا»: a whole name, and another after و; «تامسين ويتلوك» is one
    if (word.norm.startsWith('و') && !isNamePart(word.norm) && (to - from > 1 || /^و[أإآ]/.test(word.token.text))) break;
    const next = words[to + 1];
    if (isOpen && word.isLetters && !isFunctionWord(word)) {
      isOpen = CONNECTORS.has(word.norm);
    } else if (AFTER_CONNECTOR_ONLY.has(word.norm)) {
      isOpen = false;
    } else if (
      CONNECTORS.has(word.norm) &&
      next?.isLetters &&
      (canContinue(next) || word.norm !== 'لا' || isDefinite(next.norm)) &&
      !isFunctionWord(next)
    ) {
      isOpen = true;
    } else if (isTitled && next && isBetweenNames(word, next)) {
      isClosed = false;
    } else if (canContinue(word)) {
      // «الكندي المنذري»: of origin, and of family
      isClosed = isNationality(word.norm) && !(next && isFamilyName(next.norm) && !isNationality(next.norm));
    } else {
      break;
    }
    to += 1;
  }
  while (to > from + 1 && CONNECTORS.has(words[to - 1]?.norm ?? '')) to -= 1;
  return to;
}
