import { readFileSync } from 'node:fs';

export interface ExtractInput {
  text: string;
  publishedAt: string | null;
}

/** Why a file cannot be extracted, with what to do. */
export class UnreadableInput extends Error {}

const HEADER = /^(?:(?:title|url|source|publishedAt|topic|language):[^\n]*\r?\n)+\r?\n/i;
const MOST_BYTES = 5_000_000;

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnreadableInput(
      isMissing ? `No file at ${path}. Check the path.` : `${path} cannot be read. Name one file that you may read, not a folder.`,
    );
  }
}

function decode(bytes: Buffer, path: string): string {
  if (bytes.length > MOST_BYTES) throw new UnreadableInput(`${path} is larger than 5 MB. Give one article at a time.`);
  if (bytes.includes(0)) throw new UnreadableInput(`${path} is not a text file. Give an article as UTF-8 text or JSON.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(`${path} is not UTF-8 text. Save it as UTF-8, or ingest it, which converts Windows-1256.`);
  }
}

function fromJson(source: string, path: string): ExtractInput {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new UnreadableInput(`${path} is not valid JSON. Give one object with "text" and, if known, "publishedAt".`);
  }
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
  if (typeof text !== 'string')
    throw new UnreadableInput(`${path} has no "text". Give one object with "text" and, if known, "publishedAt".`);
  const publishedAt = typeof value === 'object' && value !== null && 'publishedAt' in value ? value.publishedAt : null;
  return { text, publishedAt: typeof publishedAt === 'string' ? publishedAt : null };
}

function fromText(source: string): ExtractInput {
  const header = HEADER.exec(source)?.[0] ?? '';
  const publishedAt = /^publishedAt:[ \t]*(\S.*?)\s*$/im.exec(header)?.[1] ?? null;
  return { text: source.slice(header.length), publishedAt };
}

/** One article from a `.txt` file with or without header lines, or from a `.json` object. Throws `UnreadableInput`. */
export function readInput(path: string): ExtractInput {
  const source = decode(readBytes(path), path);
  const input = path.toLowerCase().endsWith('.json') ? fromJson(source, path) : fromText(source);
  if (input.text.trim() === '') throw new UnreadableInput(`${path} holds no text. Give an article with at least one sentence.`);
  return input;
}
