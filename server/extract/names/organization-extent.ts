import { DESCRIPTIVE, HEAD_RULES, LINKING_LAM, LINKING_NOUNS, LOCATED_HEADS, NAMING_ADJECTIVES } from '../rules/organization-heads.ts';
import { TITLE_RULES } from '../rules/titles.ts';
import { matchPlace } from './places.ts';
import { isDefinite, isFunctionWord, isNamePart, isNationality, isRareWord, isUnknownWord, type Word } from './word.ts';

const LONGEST_NAME = 9;
const BEARERS: ReadonlySet<string> = TITLE_RULES.find((rule) => !rule.complement)?.heads ?? new Set();
export const ALL_HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => [...rule.heads]));

export function normAt(words: readonly Word[], at: number): string {
  return words[at]?.norm ?? '';
}

export function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.isLetters && !isFunctionWord(word);
}

function isFeminine(head: string): boolean {
  return (/(ة|ات|اء)$/.test(head) && head !== 'اللواء') || head === 'قوي' || head === 'وحدات';
}

/** Whether a definite word may agree with the head as its adjective. */
function agrees(head: string, adjective: string): boolean {
  return isFeminine(head) ? /(ة|ي)$/.test(adjective) && !/[^ري]ي$/.test(adjective) : !adjective.endsWith('ة');
}

function isAdjective(norm: string): boolean {
  return /ية?$/.test(norm) || NAMING_ADJECTIVES.has(norm);
}

function isOpenDefinite(words: readonly Word[], at: number): boolean {
  const norm = normAt(words, at);
  return (
    isNameWord(words, at) &&
    isDefinite(norm) &&
    !DESCRIPTIVE.has(norm) &&
    !(BEARERS.has(norm) && !/^ال(عام|عامة|اول|اولي|امير|ملك|سلطان|امن|محامين|عسكرية|مدنية|مدعي)$/.test(norm))
  );
}

/** «للهجرة» (for migration), «لشؤون اللاجئين» (for refugees' affairs). */
function isLinkedByLam(norm: string): boolean {
  return LINKING_LAM.has(norm) || (norm.startsWith('لل') && norm.length > 4);
}

/** Where a name that begins with a head noun at `at` ends. */
export function describedEnd(words: readonly Word[], at: number, head: string, from = at + 1): number {
  let to = from;
  let hasJoined = false;
  while (to < words.length && to - at < LONGEST_NAME) {
    const norm = normAt(words, to);
    const place = matchPlace(words, to);
    // «رفضت حركة النهضة المقترح»: a second definite word is an adjective, or the sentence's next noun
    if (
      /^ال(سلطان|ملك|امير|شيخ|امام|رئيس)$/.test(norm) &&
      isNameWord(words, to + 1) &&
      (isNamePart(normAt(words, to + 1)) || isRareWord(normAt(words, to + 1)))
    )
      to += 2;
    else if (/^ال(نائب|مدعي)$/.test(norm) && normAt(words, to + 1) === 'العام') to += 2;
    else if (
      isOpenDefinite(words, to) &&
      (to === at + 1 || !isDefinite(normAt(words, to - 1)) || (isAdjective(norm) && !isNationality(normAt(words, to - 1))))
    )
      to += 1;
    else if (place && place.cut === 0) to = place.to;
    else if (
      isNameWord(words, to) &&
      LINKING_NOUNS.has(norm) &&
      (isOpenDefinite(words, to + 1) || LINKING_NOUNS.has(normAt(words, to + 1)) || matchPlace(words, to + 1)?.cut === 0)
    )
      to += 1;
    else if (
      isNameWord(words, to) &&
      (norm === 'ولاية' || norm === 'محافظة' || norm === 'اقليم' || norm === 'بلدية' || norm === 'مدينة') &&
      isRareWord(normAt(words, to + 1))
    )
      to += 2;
    else if (to > at + 1 && isLinkedByLam(norm) && isNameWord(words, to)) to += 1;
    else if (!hasJoined && to > at + 1 && norm.startsWith('و') && LINKING_NOUNS.has(norm.slice(1)) && isOpenDefinite(words, to + 1)) {
      hasJoined = true;
      to += 2;
    } else if (
      !hasJoined &&
      to > at + 1 &&
      norm.startsWith('وال') &&
      norm.length > 5 &&
      isDefinite(normAt(words, to - 1)) &&
      !isNationality(norm.slice(1)) &&
      !isNationality(normAt(words, to - 1)) &&
      !ALL_HEADS.has(norm.slice(1))
    ) {
      hasJoined = true;
      to += 1;
    } else if (to > at + 1 && (norm === 'في' || norm === 'فى') && LOCATED_HEADS.has(head) && matchPlace(words, to + 1))
      to = matchPlace(words, to + 1)?.to ?? to;
    else break;
  }
  return to;
}

export function ownNameEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < from + 4 && isNameWord(words, to)) {
    const norm = normAt(words, to);
    if (!(isUnknownWord(norm) || (to === from && isNamePart(norm)) || (to > from && isNamePart(norm)))) break;
    if (to > from && norm.startsWith('و')) break;
    to += 1;
  }
  return to;
}

export function definiteEnd(words: readonly Word[], at: number, head: string): number {
  let to = at + 1;
  while (
    to < at + 5 &&
    isOpenDefinite(words, to) &&
    (agrees(head, normAt(words, to)) || /^ال(اعلي|اولي|كبري|عليا|وسطي)$/.test(normAt(words, to)))
  )
    to += 1;
  while (to < at + 7 && isLinkedByLam(normAt(words, to)) && isNameWord(words, to)) {
    to += 1;
    to = describedEnd(words, to - 1, head);
  }
  return to;
}
