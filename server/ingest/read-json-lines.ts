import type { ArticleInput } from './article.ts';
import { recogniseBinary } from './binary-signatures.ts';
import { decodeText } from './decode-text.ts';
import { isRefusal, quote, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** 1 MB of Arabic text is 3 MB when every letter is written as an escape (a backslash, u and four digits). */
const LINE_LIMIT = 8 * 1024 * 1024;

/** What one article of a file is called in messages, and the article. */
export interface FoundArticle {
  where: string;
  article: ArticleInput;
}

/** Reads one article a line, as the bytes come: however big the file, no more than one line is held. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<FoundArticle | Refusal> {
  let found = false;
  for await (const { number, bytes } of splitLines(chunks)) {
    const where = `line ${number} of ${file}`;
    if (bytes === null) {
      found = true;
      yield refuse('TOO_LARGE', where, LINE_LIMIT, LINE_LIMIT);
      continue;
    }
    if (number === 1) {
      const wrong = refuseWholeFile(bytes, file);
      if (wrong !== null) return yield wrong;
    }
    const decoded = decodeText(bytes, where);
    if (isRefusal(decoded)) {
      found = true;
      yield decoded;
      continue;
    }
    if (decoded.text.trim() === '') continue;
    found = true;
    const article = parseLine(decoded.text, where);
    yield isRefusal(article) ? article : { where, article };
  }
  if (!found) yield refuse('NO_TEXT', file);
}

function refuseWholeFile(firstLine: Uint8Array, file: string): Refusal | null {
  const kind = recogniseBinary(firstLine);
  if (kind !== null) return refuse('BINARY', file, kind);
  const isUtf16 = (firstLine[0] === 0xff && firstLine[1] === 0xfe) || (firstLine[0] === 0xfe && firstLine[1] === 0xff);
  if (isUtf16) return refuse('UNDECODABLE', file, 'is UTF-16, and JSON Lines must be UTF-8');
  return firstLine.includes(0) ? refuse('BINARY', file, 'binary data (it has zero bytes)') : null;
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; bytes: Uint8Array | null }> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > LINE_LIMIT ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > LINE_LIMIT) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, at)) {
      add(chunk.subarray(at, end));
      yield { number, bytes: take() };
      number += 1;
      at = end + 1;
    }
    add(chunk.subarray(at));
  }
  yield { number, bytes: take() };
}

const FIELDS = ['title', 'url', 'source', 'publishedAt', 'language'] as const;

function parseLine(line: string, where: string): ArticleInput | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse('BAD_JSON', where, quote(error instanceof Error ? error.message : 'unreadable'));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('BAD_ARTICLE', where, 'this is not an object');
  const given = new Map<string, unknown>(Object.entries(value));
  const text = given.get('text');
  if (typeof text !== 'string') return refuse('BAD_ARTICLE', where, text === undefined ? '"text" is missing' : '"text" is not a string');
  const article: ArticleInput = { text, title: null, url: null, source: null, publishedAt: null, language: null };
  for (const field of FIELDS) {
    const content = given.get(field) ?? null;
    if (content !== null && typeof content !== 'string') return refuse('BAD_ARTICLE', where, `"${field}" is not a string`);
    article[field] = content;
  }
  return article;
}
