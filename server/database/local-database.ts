import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf, WaslError } from '../errors.ts';
import type { Log } from '../log.ts';
import { LOCAL_DATABASE, LOCAL_USER } from './address.ts';
import type { DatabaseAddress } from './address.ts';
import { findFreePort } from './bolt-port.ts';
import { readLogEnd, startChild, stopOrphan } from './child.ts';
import type { Child } from './child.ts';
import { createFolder, locateFolder } from './folder.ts';
import type { DatabaseFolder } from './folder.ts';
import { takeLock } from './lock.ts';
import { providePassword } from './password.ts';

export type DatabaseState = { ready: true } | { ready: false; reason: string };

/** A Neo4j of our own that is kept running until it is stopped. */
export interface LocalDatabase {
  address: DatabaseAddress;
  state: () => DatabaseState;
  /** The Java process of this moment; null between an end and the next start. */
  pid: () => number | null;
  stop: () => Promise<void>;
  /** Ends the Java process at once; nothing stored is lost. */
  kill: () => Promise<void>;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** One that ran this long before it ended starts again without the delay of earlier failures. */
const STEADY_MS = 60_000;

/** Starts the database of this data folder, and again whenever it ends by itself. `signal` gives up the first start. */
export async function startLocalDatabase(dataFolder: string, program: string, log: Log, signal?: AbortSignal): Promise<LocalDatabase> {
  const folder = locateFolder(dataFolder);
  if (!existsSync(join(program, '..', 'complete'))) throw new WaslError('DATABASE_NOT_PREPARED', { program });
  createFolder(folder);
  const lock = takeLock(folder);
  try {
    const orphan = await stopOrphan(folder);
    if (orphan !== null) log.warn({ pid: orphan.pid }, 'stopped a database that an earlier run left behind');
    const password = await providePassword(folder, program);
    const { port, child } = await startOnFreePort(folder, program, signal ?? new AbortController().signal);
    const keeper = keepRunning(child, folder, program, port, log);
    const address = { uri: `bolt://127.0.0.1:${port}`, user: LOCAL_USER, password, database: LOCAL_DATABASE };
    const stop = (): Promise<void> => keeper.stop().finally(lock.release);
    const kill = (): Promise<void> => keeper.kill().finally(lock.release);
    return { address, state: keeper.state, pid: keeper.pid, stop, kill };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Another program may take the port between finding it and Neo4j's start: once more, then. */
async function startOnFreePort(folder: DatabaseFolder, program: string, signal: AbortSignal): Promise<{ port: number; child: Child }> {
  const port = await findFreePort();
  try {
    return { port, child: await startChild(folder, program, port, signal) };
  } catch (error) {
    if (!/Address already in use|already bound/i.test(readLogEnd(folder))) throw error;
    const other = await findFreePort();
    return { port: other, child: await startChild(folder, program, other, signal) };
  }
}

function keepRunning(first: Child, folder: DatabaseFolder, program: string, port: number, log: Log) {
  const stopping = new AbortController();
  let current: Child | null = first;
  let state: DatabaseState = { ready: true };

  const watch = async (child: Child): Promise<void> => {
    let running = child;
    let delay = FIRST_DELAY_MS;
    while (!stopping.signal.aborted) {
      const since = performance.now();
      const end = await running.ended;
      current = null;
      if (stopping.signal.aborted) return;
      if (performance.now() - since > STEADY_MS) delay = FIRST_DELAY_MS;
      let reason = end;
      let next: Child | null = null;
      while (next === null && !stopping.signal.aborted) {
        state = { ready: false, reason: `The local database stopped (${reason}) and is being started again. Its log: ${folder.log}` };
        log.error({ reason, log: folder.log, delay }, 'the local database stopped; starting it again');
        await wait(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
        delay = Math.min(delay * 2, LONGEST_DELAY_MS);
        if (stopping.signal.aborted) return;
        next = await startChild(folder, program, port, stopping.signal).catch((error: unknown) => {
          reason = reasonOf(error);
          return null;
        });
      }
      if (next === null) return;
      running = current = next;
      if (stopping.signal.aborted) return;
      state = { ready: true };
      log.info('the local database is up again');
    }
  };
  const watching = watch(first);

  return {
    state: () => state,
    pid: () => current?.pid ?? null,
    stop: async (): Promise<void> => {
      stopping.abort();
      state = { ready: false, reason: 'Wasl is stopping.' };
      await current?.stop();
      await watching;
      await current?.stop();
    },
    kill: async (): Promise<void> => {
      stopping.abort();
      await current?.kill();
      await watching;
      await current?.kill();
    },
  };
}
