import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { startServer } from './server-process.ts';
import { HOSTILE } from '../graphql/hostile-requests.ts';

const CLIENTS = 4;
const PACE_MS = 100;
/** Before that, figures are of the compilers, Java's and ours. */
const WARM_UP = 500;
const REQUESTS = 300;
const ORDINARY = '{ entities(first: 50, orderBy: DEGREE) { nodes { id name degree ... on Person { positions { title } } } } }';

export interface HostileFigures {
  kinds: number;
  clients: number;
  /** How many hostile requests were answered meanwhile. */
  hostile: number;
  aloneP95Ms: number;
  meanwhileP95Ms: number;
  /** Meanwhile to alone, at p95; at most 2 is asked. */
  ratio: number;
}

/** How much longer an ordinary query takes while others send what is made to harm: a real server and clients, each in a process or thread of its own. */
export async function measureHostile(): Promise<HostileFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-hostile-'));
  const server = await startServer({ WASL_DATA: folder, NEO4J_URI: '' }, ['samples']);
  try {
    const { url } = server;
    for (let run = 0; run < WARM_UP; run += 1) await askOnce(url);
    const alone = await ask(url, REQUESTS);
    const attackers = new Worker(new URL('hostile-clients.ts', import.meta.url), { workerData: { url, clients: CLIENTS } });
    const meanwhile = await ask(url, REQUESTS);
    attackers.postMessage('stop');
    const [hostile] = (await once(attackers, 'message')) as [number];
    const ratio = Math.round((meanwhile / alone) * 100) / 100;
    return { kinds: HOSTILE.length, clients: CLIENTS, hostile, aloneP95Ms: alone, meanwhileP95Ms: meanwhile, ratio };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks at a steady pace, whether answers come or not; p95 of how long they took, in milliseconds. */
async function ask(url: string, requests: number): Promise<number> {
  const start = performance.now();
  const times = await Promise.all(
    Array.from({ length: requests }, async (_, index) => {
      await wait(Math.max(0, start + index * PACE_MS - performance.now()));
      return askOnce(url);
    }),
  );
  times.sort((one, other) => one - other);
  return Math.round((times[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10;
}

async function askOnce(url: string): Promise<number> {
  const begun = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: ORDINARY }) });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - begun;
}
