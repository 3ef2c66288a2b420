import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { ingestDocument } from '../../server/ingest/ingest-document.ts';
import { ingestPaths } from '../../server/ingest/ingest-files.ts';
import type { FileResult } from '../../server/ingest/ingest-files.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { BAD_FILES, HOSTILE_TEXTS, writeBadFiles } from './bad-files.ts';
import { connectPlainly } from './fingerprint.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const run = Date.now();
let folder = '';
let store: Store;
let driver: Driver;

// A database that has just started plans every statement for the first time: that is slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasl-ingest-'));
  store = await connectStore(inject('neo4j'), createLog('warn'));
  // Tests of another file may apply it at the same moment, and Neo4j then refuses one of the two.
  await store.applySchema().catch(() => store.applySchema());
  driver = connectPlainly(inject('neo4j'));
});
afterAll(async () => {
  await store.close();
  await driver.close();
  rmSync(folder, { recursive: true });
});

/** Other tests write to the same database: only documents of this source are ours. */
async function countDocuments(source: string): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (d:Document {source: $source}) RETURN count(d) AS many', { source });
  return Number(records[0]?.get('many'));
}

async function ingest(paths: string[]) {
  const results: FileResult[] = [];
  const summary = await ingestPaths(paths, { store, onProgress: (progress) => progress.kind === 'FILE' && results.push(progress.result) });
  return { summary, results };
}

/** An article of this run alone: the minister said in Baghdad that the deal with the company will be signed. */
const article = (name: string, source: string): string =>
  `source: ${source}\n\nقال الوزير سالم ناصر الدرعاوي في بغداد إن الاتفاق رقم ${run} (${name}) سيوقع يوم الأحد.`;

describe('bad files', () => {
  it('are each refused, none is stored, and the good one among them is', async () => {
    const place = join(folder, 'bad');
    mkdirSync(place);
    writeBadFiles(place);
    const source = `good-${run}`;
    writeFileSync(join(place, 'good.txt'), article('good', source));
    const { summary, results } = await ingest([place, join(place, 'no-articles'), join(place, 'missing.txt')]);
    expect(summary).toMatchObject({ added: 1, refused: BAD_FILES.length + 2, failedFiles: BAD_FILES.length + 2, stopped: null });
    expect(results.flatMap(({ refusals }) => refusals.map(({ code }) => code)).toSorted()).toEqual(
      [...BAD_FILES.map(({ code }) => code), 'NO_ARTICLES', 'UNREADABLE'].toSorted(),
    );
    expect(await countDocuments(source)).toBe(1);
    expect(await store.checkReady()).toEqual({ ready: true });
  });

  it.each(HOSTILE_TEXTS)('hostile text %# is stored as it is, and harms nothing', async (text) => {
    const whole = `${text} ${run}`;
    const title = '<script>alert(1)</script> "}) DETACH DELETE n \u202E';
    const outcome = await ingestDocument(store, { text: whole, title, url: null, source: null, publishedAt: null, language: null });
    if (isRefusal(outcome)) throw new Error(outcome.message);
    const [stored] = await store.read.documentTexts([outcome.document]);
    expect(stored?.text).toBe(whole);
    for (const mention of await store.read.mentionsOf([outcome.document]))
      expect(mention.surface).toBe(whole.slice(mention.start, mention.end));
  });
});

describe('the same text', () => {
  it('is one document, one after the other and at once', async () => {
    const source = `twice-${run}`;
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), article('twice', source));
    const first = await ingest([join(folder, 'a.txt'), join(folder, 'b.txt'), join(folder, 'c.txt')]);
    expect(first.summary).toMatchObject({ added: 1, known: 2, refused: 0 });
    expect((await ingest([join(folder, 'c.txt')])).summary).toMatchObject({ added: 0, known: 1, counts: { entities: 0 } });
    expect(await countDocuments(source)).toBe(1);
  });
});

describe('folders', () => {
  it('are read with all below them, in order, hidden and foreign files passed over, circles ended', async () => {
    const place = join(folder, 'tree');
    const source = `tree-${run}`;
    mkdirSync(join(place, 'below', 'deep'), { recursive: true });
    mkdirSync(join(place, '.git'));
    symlinkSync('..', join(place, 'below', 'circle'));
    for (const name of ['b.md', 'a.txt', 'below/deep/c.TXT', '.hidden.txt', '.git/d.txt', 'picture.png']) {
      writeFileSync(join(place, name), article(name, source));
    }
    const { summary, results } = await ingest([place, join(place, 'a.txt')]);
    expect(results.map(({ path }) => path.slice(place.length + 1)).toSorted()).toEqual(['a.txt', 'b.md', 'below/deep/c.TXT']);
    expect(summary).toMatchObject({ added: 3, files: 3, skipped: [join(place, 'picture.png')] });
  });

  it('stop between documents when cancelled', async () => {
    const place = join(folder, 'many.jsonl');
    const source = `many-${run}`;
    const line = (_: unknown, at: number): string => JSON.stringify({ text: article(`${at}`, ''), source });
    writeFileSync(place, Array.from({ length: 60 }, line).join('\n'));
    const cancel = new AbortController();
    const summary = await ingestPaths([place], {
      store,
      signal: cancel.signal,
      onProgress: (progress) => progress.kind === 'ARTICLE' && progress.articles === 10 && cancel.abort(),
    });
    expect(summary.stopped).toBe('CANCELLED');
    expect(summary.added).toBeLessThan(20);
    expect(await countDocuments(source)).toBe(summary.added);
    expect((await ingest([place])).summary).toMatchObject({ known: summary.added, added: 60 - summary.added });
  });
});

it('the samples share people and bodies across documents, and every join says why', async () => {
  const { summary } = await ingest([SAMPLES]);
  expect(summary).toMatchObject({ refused: 0, files: readdirSync(SAMPLES).length });
  const { records } = await driver.executeQuery(
    `MATCH (e:Entity)<-[link:REFERS_TO]-(m:Mention)-[:IN_SENTENCE]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
     WHERE d.url CONTAINS '.example/' AND e.name IN $names
     RETURN e.name AS name, count(DISTINCT d) AS documents, count(DISTINCT e) AS entities, collect(link.reasons) AS reasons`,
    { names: ['هيثم صالح الدرعاوي', 'ليلى منصور العبدلاوي', 'يوسف حمد المرزوعي'] },
  );
  const rows = records.map((record) => record.toObject());
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(Number(row['documents'])).toBeGreaterThanOrEqual(3);
  for (const row of rows)
    expect(JSON.stringify(row['reasons'])).toMatch(new RegExp(String.raw`(?:SAME|SHORTER)_NAME\\t[^"]*${String(row['name'])}`));
});
