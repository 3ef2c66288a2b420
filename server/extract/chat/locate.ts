import type { Span } from '../../domain/analysis.ts';

/** What may stand attached before a name in one word: «وبالعراق» (and in Iraq). */
const BEFORE_NAME = /^[وف]?[بكل]?$/;
/** And before a verb: «سيوقع» (will sign). */
const BEFORE_TRIGGER = /^أ?[وف]?[بكلس]?$/;
/** Pronouns that hang on a verb or noun: «هنأها» (congratulated her). */
const AFTER = /^(?:ه|ها|هم|هن|هما|ك|كم|نا|ني|ي)$/;
const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}\u0640]*$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}\p{N}\u0640]*/u;
const MARKS = /^[\p{M}\u0640]*/u;

/** Whether the words stand there as words, not inside another: «علي» (Ali) does not stand in «عليها» (on her). */
function standsAlone(text: string, { start, end }: Span, isTrigger: boolean): boolean {
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const rest = text.slice(end, end + 20);
  const after = LETTERS_AFTER.exec(rest.slice(MARKS.exec(rest)?.[0].length ?? 0))?.[0] ?? '';
  const particles = before.replaceAll(/[\p{M}\u0640]/gu, '');
  return isTrigger ? BEFORE_TRIGGER.test(particles) && (after === '' || AFTER.test(after)) : BEFORE_NAME.test(particles) && after === '';
}

/** Every place of the sentence where the words stand, character for character, in order. Words of nothing but space stand nowhere. */
export function findVerbatim(text: string, sentence: Span, words: string, { isTrigger = false } = {}): Span[] {
  if (!/[\p{L}\p{N}]/u.test(words) || words !== words.trim() || !words.isWellFormed()) return [];
  const found: Span[] = [];
  let start = text.indexOf(words, sentence.start);
  while (start !== -1 && start + words.length <= sentence.end) {
    const span = { start, end: start + words.length };
    if (standsAlone(text, span, isTrigger)) found.push(span);
    start = text.indexOf(words, start + 1);
  }
  return found;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
