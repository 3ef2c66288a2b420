import type { Span } from '../domain/analysis.ts';
import { normalise } from './normalise.ts';

const TERMINATOR = /[.؟!?…۔]+[\s]?[»”"'’)\]]*/g;
/** Short forms that a point follows inside a sentence: د. (Dr.), م. (Eng.), ص. (p.). */
const ABBREVIATIONS = new Set([
  'د',
  'م',
  'ا',
  'ص',
  'ج',
  'ق',
  'ت',
  'ط',
  'ه',
  'اد',
  'تر',
  'dr',
  'mr',
  'mrs',
  'st',
  'vs',
  'no',
  'inc',
  'co',
  'jr',
]);

function wordBefore(line: string, at: number): string {
  return /[\p{L}\p{M}\u0640]+$/u.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

/** Whether the mark at `start` ends a sentence; `end` is after it and its closing quotes. */
function isBoundary(line: string, start: number, end: number): boolean {
  const after = line.slice(end, end + 3);
  if (after.trim() === '') return true;
  if (line.charAt(start) !== '.') return /^\s/.test(after) || /\s$/.test(line.slice(start, end));
  if (line.charAt(start + 1) === '.') return /^\s/.test(after);
  const word = wordBefore(line, start);
  const plain = normalise(word).text.toLowerCase();
  if (plain.length === 1 || ABBREVIATIONS.has(plain)) return false;
  // a numbered line: «1. أكد الوزير» (1. the minister affirmed)
  if (word === '' && /^\s*[\p{N}]+$/u.test(line.slice(0, start))) return false;
  if (/\s$/.test(line.slice(start, end)) || /^\s/.test(after)) return true;
  // the space was forgotten: «انتهى الاجتماع.وقال» (the meeting ended.And he said)
  return /^[\u0621-\u064A]{2}/.test(after) && plain.length > 2 && /^[\u0621-\u064A]/.test(plain);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const body = piece.trim();
  if (body === '') return null;
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + body.length };
}

function splitLine(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(TERMINATOR)) {
    // an opening quote after a space belongs to what follows: «قال. "نعم"»
    const closed = /^[.؟!?…۔]+[»”"'’)\]]+/.exec(match[0])?.[0] ?? /^[.؟!?…۔]+/.exec(match[0])?.[0] ?? match[0];
    const end = match.index + closed.length;
    if (!isBoundary(line, match.index, end)) continue;
    spans.push({ start: from, end });
    from = end;
  }
  spans.push({ start: from, end: line.length });
  return spans.flatMap((span) => cutOverlong(line, span));
}

/** No writer's sentence is this long: a text that lost its marks is cut at a space, so that what follows stays fast. */
const LONGEST_SENTENCE = 1500;

function cutOverlong(line: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = line.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** Ends at a new line and at . ؟ ! …; covers every character that is not white space, in order, without overlap. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const start = text.indexOf(line, from);
    for (const span of splitLine(line)) {
      const sentence = trimmed(text, start + span.start, start + span.end);
      if (sentence) sentences.push(sentence);
    }
    from = start + line.length;
  }
  return sentences;
}
