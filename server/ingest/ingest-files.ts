import type { Store } from '../store/store.ts';
import type { StoredDocument } from '../store/writer.ts';
import { BUILT_IN, type Extractor } from './extractor.ts';
import { findFiles } from './find-files.ts';
import { ingestDocument } from './ingest-document.ts';
import { readFile } from './read-file.ts';
import type { FoundArticle } from './read-json-lines.ts';
import { isRefusal, quote, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

type Counts = StoredDocument['counts'];

export interface FileResult {
  path: string;
  /** Documents that were new, and that stood in the graph already. */
  added: number;
  known: number;
  refused: number;
  /** Documents that the chat model which was asked had no part in reading. */
  noted: number;
  /** The first of them that were refused. */
  refusals: Refusal[];
  /** What the new documents brought. */
  counts: Counts;
}

export interface Summary extends Omit<FileResult, 'path' | 'refusals'> {
  files: number;
  /** Files of which at least one article was refused. */
  failedFiles: number;
  skipped: string[];
  /** Why it ended before all was read; null when it did not. */
  stopped: 'CANCELLED' | 'DATABASE' | null;
  milliseconds: number;
}

export type Progress =
  | { kind: 'FOUND'; files: number }
  | { kind: 'ARTICLE'; articles: number; doneFiles: number; files: number }
  | { kind: 'FILE'; result: FileResult; doneFiles: number; files: number };

export interface IngestOptions {
  store: Store;
  extractor?: Extractor;
  onProgress?: (progress: Progress) => void;
  /** Stops between documents: what was begun is stored whole, nothing more is begun. */
  signal?: AbortSignal;
}

/** Articles under way at once: two being extracted, two being stored. */
const AT_ONCE = 4;
/** A database that refuses this many documents in a row is not there any more. */
const PATIENCE = 8;
/** A file of a million bad lines shall not fill the memory. */
const REFUSALS_KEPT = 20;

/** Ingests files and folders, one document one transaction. What fails in one file does not touch the others. */
export async function ingestPaths(
  paths: readonly string[],
  { store, extractor = BUILT_IN, onProgress, signal }: IngestOptions,
): Promise<Summary> {
  const start = performance.now();
  const found = await findFiles(paths);
  const total = { files: found.files.length + found.refused.length, failedFiles: 0, ...emptyTally() };
  const underWay = new Set<Promise<void>>();
  let doneFiles = 0;
  let articles = 0;
  let unstored = 0;
  onProgress?.({ kind: 'FOUND', files: total.files });

  const isStopped = (): boolean => signal?.aborted === true || unstored >= PATIENCE;
  const finish = (result: FileResult): void => {
    doneFiles += 1;
    if (result.refused > 0) total.failedFiles += 1;
    onProgress?.({ kind: 'FILE', result, doneFiles, files: total.files });
  };
  const note = (result: FileResult, outcome: Awaited<ReturnType<typeof ingestDocument>>): void => {
    articles += 1;
    tally(total, outcome);
    tally(result, outcome);
    if (isRefusal(outcome) && result.refusals.length < REFUSALS_KEPT) result.refusals.push(outcome);
    onProgress?.({ kind: 'ARTICLE', articles, doneFiles, files: total.files });
  };
  const ingest = async (result: FileResult, { article, where }: FoundArticle): Promise<void> => {
    const outcome = await ingestDocument(store, article, where, extractor).catch((error: unknown) => refuseUnstored(where, error));
    unstored = isRefusal(outcome) && outcome.code === 'NOT_STORED' ? unstored + 1 : 0;
    note(result, outcome);
  };

  for (const { path, refusal } of found.refused) {
    const result = { path, refusals: [], ...emptyTally() };
    note(result, refusal);
    finish(result);
  }
  for (const path of found.files) {
    if (isStopped()) break;
    const result: FileResult = { path, refusals: [], ...emptyTally() };
    const ofFile = new Set<Promise<void>>();
    let whole = true;
    for await (const item of readFile(path)) {
      if (isStopped()) {
        whole = false;
        break;
      }
      if (isRefusal(item)) note(result, item);
      else {
        const work = ingest(result, item).finally(() => underWay.delete(work) && ofFile.delete(work));
        underWay.add(work);
        ofFile.add(work);
        if (underWay.size >= AT_ONCE) await Promise.race(underWay);
      }
    }
    // The next file is read while the last articles of this one are stored.
    const end = Promise.all(ofFile)
      .then(() => (whole ? finish(result) : undefined))
      .finally(() => underWay.delete(end));
    underWay.add(end);
  }
  await Promise.all(underWay);
  const stopped = unstored >= PATIENCE ? 'DATABASE' : signal?.aborted === true && doneFiles < total.files ? 'CANCELLED' : null;
  return { ...total, skipped: found.skipped, stopped, milliseconds: Math.round(performance.now() - start) };
}

function refuseUnstored(where: string, error: unknown): Refusal {
  return refuse('NOT_STORED', where, quote(error instanceof Error ? error.message : String(error)));
}

function emptyTally(): { added: number; known: number; refused: number; noted: number; counts: Counts } {
  return { added: 0, known: 0, refused: 0, noted: 0, counts: { entities: 0, events: 0, claims: 0, sentences: 0 } };
}

function tally(into: ReturnType<typeof emptyTally>, outcome: Awaited<ReturnType<typeof ingestDocument>>): void {
  if (!isRefusal(outcome) && outcome.extractionNote !== null) into.noted += 1;
  if (isRefusal(outcome)) into.refused += 1;
  else if (!outcome.isNew) into.known += 1;
  else {
    into.added += 1;
    into.counts.entities += outcome.counts.entities;
    into.counts.events += outcome.counts.events;
    into.counts.claims += outcome.counts.claims;
    into.counts.sentences += outcome.counts.sentences;
  }
}
