import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LocalDatabase } from '../../server/database/local-database.ts';
import { makeNewswire } from '../bench/newswire.ts';
import { connectPlainly, countGraph, emptyGraph, expectDocument, findHalves } from './fingerprint.ts';

const COMMAND = fileURLToPath(new URL('../../server/ingest/main.ts', import.meta.url));
const ARTICLES = 12;

export interface CrashFigures {
  rounds: number;
  /** Rounds in which the kill came after the first document of the round was in and before the last. */
  midway: number;
  documents: number;
  /** What was found half after a kill; must be empty. */
  halves: string[];
  /** The graph after all kills and a last ingest, and one that was never disturbed; must be equal. */
  afterCrashes: Record<string, unknown>;
  undisturbed: Record<string, unknown>;
}

/**
 * Kills the ingesting process, or the database's, at a random moment of each round, looks for half documents, and in the end
 * ingests everything again. Every round has articles of its own, so that there is always something to interrupt.
 */
export async function crashIngest(
  database: LocalDatabase,
  folder: string,
  rounds: number,
  victim: 'INGEST' | 'DATABASE',
): Promise<CrashFigures> {
  const articles = makeNewswire(rounds * ARTICLES).map((article) => ({ ...article, text: `${article.text} (${victim})` }));
  const expected = await Promise.all(articles.map(expectDocument));
  for (let round = 0; round < rounds; round += 1) writeRound(folder, round, articles.slice(round * ARTICLES, (round + 1) * ARTICLES));
  const driver = connectPlainly(database.address);
  try {
    await emptyGraph(driver);
    await ingest(database, [folder]);
    const undisturbed = await countGraph(driver);
    await emptyGraph(driver);

    const halves: string[] = [];
    let midway = 0;
    for (let round = 0; round < rounds; round += 1) {
      const command = start(database, [join(folder, `round-${round}`)]);
      const ended = once(command, 'exit');
      const stored = await untilStored(command, Math.floor(Math.random() * ARTICLES));
      if (victim === 'INGEST') command.kill('SIGKILL');
      else killNow(database.pid());
      if (stored > 0 && stored < ARTICLES) midway += 1;
      await ended;
      await untilUp(database);
      halves.push(...(await findHalves(driver, expected)));
    }
    await ingest(database, [folder]);
    halves.push(...(await findHalves(driver, expected)));
    return { rounds, midway, documents: articles.length, halves, afterCrashes: await countGraph(driver), undisturbed };
  } finally {
    await driver.close();
  }
}

/** Waits until this many files are reported, and a moment of the next ones' transactions; answers how many were. */
async function untilStored(command: ReturnType<typeof start>, wanted: number): Promise<number> {
  let lines = 0;
  const ended = once(command, 'exit');
  command.stdout.on('data', (chunk) => (lines += String(chunk).split('\n').length - 1));
  while (lines < wanted && command.exitCode === null) await Promise.race([once(command.stdout, 'data'), ended]);
  // Before the first file the command is starting, which takes it about a second.
  await wait(Math.random() * (wanted === 0 ? 1500 : 60));
  return lines;
}

function writeRound(folder: string, round: number, articles: readonly { text: string; publishedAt: string | null }[]): void {
  mkdirSync(join(folder, `round-${round}`), { recursive: true });
  for (const [at, { text, publishedAt }] of articles.entries()) {
    const header = publishedAt === null ? '' : `publishedAt: ${publishedAt}\n\n`;
    writeFileSync(join(folder, `round-${round}`, `${String(at).padStart(3, '0')}.txt`), header + text);
  }
}

function start({ address }: LocalDatabase, paths: string[]) {
  const neo4j = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password, NEO4J_DATABASE: address.database };
  return spawn(process.execPath, [COMMAND, '--json', ...paths], {
    env: { ...process.env, ...neo4j },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** A database just started plans every statement anew and may take too long for the first documents: they go in the next time. */
async function ingest(database: LocalDatabase, paths: string[]): Promise<void> {
  let output = '';
  for (let tries = 0; tries < 4; tries += 1) {
    const command = start(database, paths);
    output = '';
    command.stdout.on('data', (chunk) => (output += String(chunk)));
    const [code] = await once(command, 'close');
    if (code === 0) return;
  }
  throw new Error(`not all could be ingested: ${output.slice(-500)}`);
}

function killNow(pid: number | null): void {
  if (pid !== null) process.kill(pid, 'SIGKILL');
}

export async function untilUp(database: LocalDatabase): Promise<void> {
  const driver = connectPlainly(database.address);
  for (let tries = 0; tries < 120; tries += 1) {
    const up = await driver.verifyConnectivity().then(
      () => true,
      () => false,
    );
    if (up) return driver.close();
    await wait(500);
  }
  await driver.close();
  throw new Error('the database did not come up again within a minute');
}
