import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ArticleInput } from '../../ingest/article.ts';
import type { Extractor } from '../../ingest/extractor.ts';
import { ingestDocument } from '../../ingest/ingest-document.ts';
import type { Ingested } from '../../ingest/ingest-document.ts';
import { readFile } from '../../ingest/read-file.ts';
import { isRefusal } from '../../ingest/refusal.ts';
import type { Refusal } from '../../ingest/refusal.ts';
import type { Store } from '../../store/store.ts';

/** The most a dropped file may have. */
export const FILE_LIMIT = 10 * 1024 * 1024;

/** What came of one article of a file. */
type FileResult =
  | ({ name: string; ok: true; document: string; title: string } & Omit<Ingested, 'document'>)
  | { name: string; ok: false; code: string; message: string };

interface Into {
  store: Store;
  extractor: Extractor;
}

/** The body's bytes; null as soon as there are more than the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Ingests every article of a file as it was dropped on the page; one result an article, none is lost for another's fault. */
export async function ingestFile(into: Into, name: string, bytes: Buffer): Promise<FileResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-file-'));
  try {
    const path = join(folder, cleanName(name));
    await writeFile(path, bytes, { mode: 0o600 });
    const results: FileResult[] = [];
    for await (const found of readFile(path)) {
      results.push(isRefusal(found) ? fail(name, found) : await ingestArticle(into, name, found.where, found.article));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ingestArticle({ store, extractor }: Into, name: string, where: string, article: ArticleInput): Promise<FileResult> {
  const outcome = await ingestDocument(store, article, where, extractor);
  if (isRefusal(outcome)) return fail(name, outcome);
  const [row] = await store.read.documentsById([outcome.document]);
  return { name, ok: true, title: row?.title ?? name, ...outcome };
}

function fail(name: string, { code, message }: Refusal): FileResult {
  return { name, ok: false, code, message };
}

/** A name that every file system takes, with its ending: readers go by that. */
function cleanName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).replaceAll('\0', '');
  return plain.slice(-60).toWellFormed().replace(/^\.+/, '') || 'file';
}

/** The articles to start with, as the page offers them. */
export async function readSamples(folder: string): Promise<ArticleInput[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
  const articles: ArticleInput[] = [];
  for (const name of names) {
    for await (const found of readFile(join(folder, name))) if (!isRefusal(found)) articles.push(found.article);
  }
  return articles;
}
