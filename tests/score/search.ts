import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalise } from '../../server/arabic/normalise.ts';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { knownPlaces, nameParts } from '../../server/extract/lexicon/word-list.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { isFound, nameEntity, readNamePairs, storeNames } from './name-graph.ts';
import type { Named, NamePair } from './name-graph.ts';

const COMPOSED_PEOPLE = 2_000;
const BATCH = 500;

/** Everybody else in the graph: the gazetteer's other places, and people composed of known name parts, the same every time. */
function composeOthers(pairs: readonly NamePair[]): Named[] {
  const taken = new Set(pairs.map(({ arabic }) => normalise(arabic).text));
  const ids = new Set([...taken].map((key) => knownPlaces().get(key)?.wikidata));
  const places = [...knownPlaces()].filter(([key, { wikidata }]) => !taken.has(key) && (wikidata === null || !ids.has(wikidata)));
  const parts = [...nameParts().keys()];
  const part = (at: number): string => parts[createHash('sha256').update(`${at}`).digest().readUInt32BE() % parts.length] ?? '';
  const people = Array.from({ length: COMPOSED_PEOPLE }, (_, at) => [
    part(3 * at),
    part(3 * at + 1),
    ...(at % 2 ? [part(3 * at + 2)] : []),
  ]);
  return [
    ...places.map(([, { name }]) => nameEntity('PLACE', name)),
    ...people.map((words) => nameEntity('PERSON', words.join(' '))).filter(({ name }) => !taken.has(name)),
  ];
}

interface Figure {
  kind: NamePair['kind'];
  typed: 'LATIN' | 'ARABIC';
  right: number;
  of: number;
  missed: string[];
}

async function measure(store: Store, pairs: readonly NamePair[], typed: Figure['typed']): Promise<Figure[]> {
  const figures = (['PERSON', 'PLACE'] as const).map((kind): Figure => ({ kind, typed, right: 0, of: 0, missed: [] }));
  for (const { arabic, latin, kind } of pairs) {
    const figure = figures.find((each) => each.kind === kind);
    if (figure === undefined) continue;
    figure.of += 1;
    if (typed === 'LATIN' ? await isFound(store, latin, arabic) : await isFound(store, arabic, latin)) figure.right += 1;
    else figure.missed.push(`${arabic} ${latin}`);
  }
  return figures;
}

async function measureBothWays(store: Store): Promise<Figure[]> {
  const pairs = readNamePairs();
  const others = composeOthers(pairs);
  for (let at = 0; at < others.length; at += BATCH) await storeNames(store, `others ${at}`, others.slice(at, at + BATCH));
  const inArabic = await storeNames(
    store,
    'in Arabic',
    pairs.map(({ arabic, kind }) => nameEntity(kind, arabic)),
  );
  const byLatin = await measure(store, pairs, 'LATIN');
  await store.write.deleteDocument(inArabic);
  await storeNames(
    store,
    'in Latin letters',
    pairs.map(({ latin, kind }) => ({ type: kind, name: latin, nameLatin: null })),
  );
  process.stdout.write(`${pairs.length} names among ${others.length} others\n`);
  return [...byLatin, ...(await measure(store, pairs, 'ARABIC'))];
}

/** Names stored in one script and typed in the other, in a database of their own: how often the right one is among the first five. */
export async function scoreSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-search-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('silent'));
  try {
    const store = await connectStore(database.address);
    try {
      await store.applySchema();
      for (const { kind, typed, right, of, missed } of await measureBothWays(store)) {
        const share = ((100 * right) / of).toFixed(1);
        process.stdout.write(`${kind.padEnd(7)} typed in ${typed.padEnd(7)} ${right} of ${of}  ${share.padStart(5)} %\n`);
        for (const each of missed) process.stdout.write(`        missed: ${each}\n`);
      }
    } finally {
      await store.close();
    }
  } finally {
    await database.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
