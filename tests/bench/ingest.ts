import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { ingestDocument } from '../../server/ingest/ingest-document.ts';
import { ingestPaths } from '../../server/ingest/ingest-files.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { makeLongArticle, makeNewswire } from './newswire.ts';

const WARM_UP = 5;
const RUNS = 15;
const MANY = 600;

export interface IngestFigures {
  /** One article of 1,000 words, extraction and storing, warm. */
  words: number;
  medianMs: number;
  slowestMs: number;
  /** 600 articles as JSON Lines. */
  articles: number;
  entities: number;
  events: number;
  seconds: number;
  /** Resident memory after a third of the articles, and the most from there on. */
  memoryThenMb: number;
  memoryMostMb: number;
  /** The longest the thread that answers requests was held. */
  longestBlockMs: number;
}

/** Measures ingest on a database of its own. */
export async function measureIngest(): Promise<IngestFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-'));
  const log = createLog('warn');
  const database = await startLocalDatabase(folder, locateProgram(), log);
  try {
    const store = await connectStore(database.address, log);
    await store.applySchema();
    try {
      return await measureOn(store);
    } finally {
      await store.close();
    }
  } finally {
    await database.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures ingest on a database that may be written to. Texts are made unlike those of earlier runs. */
async function measureOn(store: Store): Promise<IngestFigures> {
  const unique = Date.now();
  // First, so that the database's own machine is warm for the single article, as it is when somebody uses it.
  const many = await measureMany(store, unique);
  const times: number[] = [];
  let words = 0;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const article = { ...makeLongArticle(run), url: null, language: null };
    article.text += ` ${unique}`;
    words = article.text.split(/\s+/).length;
    const start = performance.now();
    const outcome = await ingestDocument(store, article);
    if (isRefusal(outcome)) throw new Error(outcome.message);
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return {
    words,
    medianMs: Math.round(times[Math.floor(RUNS / 2)] ?? 0),
    slowestMs: Math.round(times.at(-1) ?? 0),
    ...many,
  };
}

async function measureMany(store: Store, unique: number): Promise<Omit<IngestFigures, 'words' | 'medianMs' | 'slowestMs'>> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-'));
  const file = join(folder, 'newswire.jsonl');
  const lines = makeNewswire(MANY).map((article) => JSON.stringify({ ...article, text: `${article.text} ${unique}` }));
  writeFileSync(file, lines.join('\n'));
  let last = performance.now();
  let longestBlockMs = 0;
  const watch = setInterval(() => {
    longestBlockMs = Math.max(longestBlockMs, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024);
  let memoryThenMb = 0;
  let memoryMostMb = 0;
  try {
    const summary = await ingestPaths([file], {
      store,
      onProgress: (progress) => {
        if (progress.kind !== 'ARTICLE' || progress.articles < MANY / 3) return;
        memoryThenMb ||= megabytes();
        memoryMostMb = Math.max(memoryMostMb, megabytes());
      },
    });
    if (summary.added !== MANY) throw new Error(`${summary.added} of ${MANY} articles were new, ${summary.refused} refused`);
    const { entities, events } = summary.counts;
    const seconds = Math.round(summary.milliseconds / 100) / 10;
    return { articles: MANY, entities, events, seconds, memoryThenMb, memoryMostMb, longestBlockMs: Math.round(longestBlockMs) };
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true });
  }
}
