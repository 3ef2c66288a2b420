import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { readHtmlApart } from './extract-pool.ts';
import { parseHeader } from './parse-header.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { FoundArticle } from './read-json-lines.ts';
import { isRefusal, quote, refuse, TEXT_LIMIT } from './refusal.ts';
import type { Refusal } from './refusal.ts';

export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.jsonl'];

/** UTF-16 may take twice the bytes of the text's UTF-8, and a header comes on top. */
const PLAIN_LIMIT = 2 * TEXT_LIMIT + 4096;
/** A page is many times its article. */
const PAGE_LIMIT = 5 * TEXT_LIMIT;

/** The articles of one file, or why there are none; a file of JSON Lines may give both. */
export async function* readFile(path: string): AsyncGenerator<FoundArticle | Refusal> {
  const extension = extname(path).toLowerCase();
  const where = nameFile(path);
  if (!EXTENSIONS.includes(extension)) return yield refuse('UNSUPPORTED_FORMAT', where);
  try {
    if (extension === '.jsonl') return yield* readJsonLines(createReadStream(path), where);
    const isPage = extension === '.html' || extension === '.htm';
    const bytes = await readAtMost(path, isPage ? PAGE_LIMIT : PLAIN_LIMIT, where);
    if (isRefusal(bytes)) return yield bytes;
    const decoded = decodeText(bytes, where);
    if (isRefusal(decoded)) return yield decoded;
    const article = isPage ? await readHtmlApart(decoded.text, where) : parseHeader(decoded.text, where);
    yield isRefusal(article) ? article : { where, article };
  } catch (error) {
    yield refuse('UNREADABLE', where, explainFileError(error));
  }
}

/** The name as shown: hostile ones on one line and without characters that turn the direction of what follows. */
export function nameFile(path: string): string {
  return quote(basename(path)).slice(1, -1);
}

/** Reads one byte more than is allowed and no further: a file of any size costs no memory. */
async function readAtMost(path: string, limit: number, where: string): Promise<Uint8Array | Refusal> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limit) return refuse('TOO_LARGE', where, size, TEXT_LIMIT);
    const buffer = Buffer.alloc(Math.min(size, limit) + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** The operating system's word for it, without the code and the path. */
export function explainFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return FILE_ERRORS[code] ?? (error instanceof Error ? error.message : String(error));
}
