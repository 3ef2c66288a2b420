import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryKeys } from '../../server/arabic/search-keys.ts';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { parseId } from '../../server/domain/ids.ts';
import type { EdgeId, EntityId } from '../../server/domain/ids.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { GraphReader } from '../../server/store/store.ts';
import { openCsvFolder } from './csv-folder.ts';
import { importGraph } from './import-graph.ts';
import { writeReadsGraph } from './reads-graph.ts';
import type { ReadsGraph } from './reads-graph.ts';

const SIZE = { entities: 100_000, edges: 1_000_000 };
/** The Java machine compiles what it runs often; before that, figures are of the compiler. */
const WARM_UP = 300;
const RUNS = 400;
const ANY = { types: null, eventTypes: null, roles: null, from: null, to: null, minClaims: 1, disputed: null };

export interface ReadFigure {
  read: string;
  p50Ms: number;
  p95Ms: number;
  mostMs: number;
  /** What p95 may be at most. */
  barMs: number;
}
export interface ReadsFigures {
  graph: ReadsGraph['counts'];
  writingSeconds: number;
  indexSeconds: number;
  reads: ReadFigure[];
}

/** Every read that has a bar, asked in many ways: common and rare, leaves and hubs, filtered and not. */
function readsOf(
  read: GraphReader,
  { entities, hubs, edges, heavyEdge }: ReadsGraph,
): { name: string; barMs: number; ask: (run: number) => Promise<unknown> }[] {
  const entity = (run: number) => entities[(run * 7919) % entities.length]!;
  const idOf = (id: string): EntityId => parseId('ent', id)!;
  const edgeOf = (id: string): EdgeId => parseId('edg', id)!;
  const search = (text: string) => read.search({ text, keys: queryKeys(text), types: null, first: 20, after: null });
  const hub = (run: number): EntityId => idOf(hubs[run % hubs.length]!);
  const page = { first: 20, after: null };
  return [
    { name: 'search: a whole name', barMs: 40, ask: (run) => search(entity(run).name) },
    { name: 'search: as it is typed', barMs: 40, ask: (run) => search(entity(run).name.slice(0, 2 + (run % 12))) },
    { name: 'search: one family name', barMs: 40, ask: (run) => search(entity(run).name.split(' ').at(-1)!) },
    {
      name: 'search: in Latin letters',
      barMs: 40,
      ask: (run) => search(['mohammed kazem', 'ahmad sal', 'khalid', 'hassan jawad', 'layla mat'][run % 5]!),
    },
    {
      name: 'neighbourhood of 50: any entity',
      barMs: 80,
      ask: (run) => read.neighbourhood({ of: [idOf(entity(run).id)], ...ANY, first: 50 }),
    },
    { name: 'neighbourhood of 50: hubs', barMs: 80, ask: (run) => read.neighbourhood({ of: [hub(run)], ...ANY, first: 50 }) },
    { name: 'neighbourhood of 50: the largest hub', barMs: 80, ask: () => read.neighbourhood({ of: [hub(0)], ...ANY, first: 50 }) },
    {
      name: 'neighbourhood of 50: hubs, filtered',
      barMs: 80,
      ask: (run) => read.neighbourhood({ of: [hub(run)], ...ANY, eventTypes: ['MEETING'], from: '2020-01-01', first: 50 }),
    },
    { name: 'evidence: any edge', barMs: 40, ask: (run) => read.evidence({ edge: edgeOf(edges[(run * 31) % edges.length]!) }, page) },
    { name: 'evidence: an edge of 10,000 claims', barMs: 40, ask: () => read.evidence({ edge: edgeOf(heavyEdge) }, page) },
    { name: 'evidence: any entity', barMs: 40, ask: (run) => read.evidence({ node: idOf(entity(run).id) }, page) },
    { name: 'evidence: hubs', barMs: 40, ask: (run) => read.evidence({ node: hub(run) }, page) },
  ];
}

async function measure(name: string, barMs: number, ask: (run: number) => Promise<unknown>): Promise<ReadFigure> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = performance.now();
    await ask(run);
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return { read: name, p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1), barMs };
}

/** Makes a large graph in a database of its own and measures, one reader at a time, what the page reads. */
export async function measureReads(say: (line: string) => void): Promise<ReadsFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-reads-'));
  const csv = join(folder, 'csv');
  const data = join(folder, 'data');
  try {
    let start = performance.now();
    const seconds = (): number => Math.round((performance.now() - start) / 100) / 10;
    mkdirSync(csv);
    const files = openCsvFolder(csv);
    const graph = writeReadsGraph(files, SIZE);
    say(`Generated ${graph.counts.entities} entities and ${graph.counts.edges} edges in ${seconds()} s; importing …`);
    await importGraph(data, locateProgram(), files.finish());
    rmSync(csv, { recursive: true });
    const writingSeconds = seconds();
    start = performance.now();
    const database = await startLocalDatabase(data, locateProgram(), createLog('silent'));
    try {
      const store = await connectStore(database.address);
      try {
        say('Imported; building the indexes …');
        await store.applySchema();
        const indexSeconds = seconds();
        const reads: ReadFigure[] = [];
        for (const { name, barMs, ask } of readsOf(store.read, graph)) reads.push(await measure(name, barMs, ask));
        return { graph: graph.counts, writingSeconds, indexSeconds, reads };
      } finally {
        await store.close();
      }
    } finally {
      await database.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
