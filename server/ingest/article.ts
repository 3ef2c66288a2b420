import { findLanguage } from './find-language.ts';
import { parsePublishedAt } from './parse-published-at.ts';
import type { PublishedAt } from './parse-published-at.ts';
import { refuse, TEXT_LIMIT } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** An article as somebody gave it: a file, a line of JSON, or the API. */
export interface ArticleInput {
  text: string;
  title: string | null;
  url: string | null;
  source: string | null;
  publishedAt: string | null;
  language: string | null;
}

/** An article that can be ingested. */
export interface Article {
  text: string;
  title: string;
  url: string | null;
  source: string | null;
  publishedAt: PublishedAt | null;
  language: 'ar';
}

const TITLE_LENGTH = 100;
const LONGEST_FIELD = 500;
/** No word of any language is this long; such a one, taken for a name, would not fit into an index. */
const LONGEST_WORD = 300;
const ENDLESS_WORD = new RegExp(`[\\p{L}\\p{M}\\p{Cf}]{${LONGEST_WORD + 1}}`, 'u');

/** Checks everything about an article that can be checked without a database; `where` opens the sentence of a refusal. */
export function checkArticle(input: ArticleInput, where = 'The text'): Article | Refusal {
  const text = input.text;
  const bytes = Buffer.byteLength(text);
  if (bytes > TEXT_LIMIT) return refuse('TOO_LARGE', where, bytes, TEXT_LIMIT);
  if (text.includes('\0')) return refuse('BAD_CHARACTERS', where, `a zero character (U+0000) at position ${text.indexOf('\0')}`);
  if (!text.isWellFormed())
    return refuse('BAD_CHARACTERS', where, `half a character (a lone surrogate) at position ${findLoneSurrogate(text)}`);
  const endless = ENDLESS_WORD.exec(text);
  if (endless !== null)
    return refuse('BAD_CHARACTERS', where, `a “word” of more than ${LONGEST_WORD} letters at position ${endless.index}`);
  const language = nameDeclared(input.language) ?? findLanguage(text);
  if (language === null) return refuse('NO_TEXT', where);
  if (language !== 'Arabic') return { ...refuse('UNSUPPORTED_LANGUAGE', where, language), language };
  const publishedAt = input.publishedAt === null ? null : parsePublishedAt(input.publishedAt);
  if (publishedAt === null && input.publishedAt !== null) return refuse('BAD_DATE', where, input.publishedAt);
  const url = cleanField(input.url);
  if (url !== null && !isWebAddress(url)) return refuse('BAD_URL', where, url);
  return { text, title: cleanField(input.title) ?? cutTitle(text), url, source: cleanField(input.source), publishedAt, language: 'ar' };
}

/** A declared language other than Arabic is taken at its word; a declared Arabic is not, or English would be mangled. */
function nameDeclared(code: string | null): string | null {
  if (code === null || /^ara?\b/i.test(code.trim())) return null;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code.trim()) ?? null;
  } catch {
    return null;
  }
}

function findLoneSurrogate(text: string): number {
  return text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
}

/** Only these become links on the page: `javascript:` must never. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** One line, without characters that steer the direction of what stands beside it; null when nothing is left. */
function cleanField(value: string | null): string | null {
  if (value === null) return null;
  const plain = value
    .toWellFormed()
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return plain === '' ? null : cutAtWord(plain, LONGEST_FIELD);
}

/** The first line that has a letter, cut at a word. */
function cutTitle(text: string): string {
  const line = /^.*\p{L}.*$/mu.exec(text)?.[0] ?? '';
  return cutAtWord(cleanField(line.slice(0, LONGEST_FIELD)) ?? '—', TITLE_LENGTH);
}

function cutAtWord(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, length).toWellFormed().replace('\uFFFD', '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
