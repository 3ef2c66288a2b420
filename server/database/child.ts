import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf, WaslError } from '../errors.ts';
import { answersBolt } from './bolt-port.ts';
import type { DatabaseFolder } from './folder.ts';
import { javaEnvironment, javaProgram, serverArguments, serverConfiguration, sizeMemory } from './java.ts';
import { readIdentity } from './lock.ts';
import { identifyProcess, isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 20_000;

/** A Java process that runs Neo4j. */
export interface Child {
  pid: number;
  /** Resolves once, when the process is gone, with how it went. */
  ended: Promise<string>;
  /** Asks it to end, and ends it when it does not. */
  stop: () => Promise<void>;
  /** Ends it at once. */
  kill: () => Promise<void>;
}

/** Starts Neo4j and resolves when it answers; rejects when it ends or is cancelled before that. */
export async function startChild(folder: DatabaseFolder, program: string, port: number, signal: AbortSignal): Promise<Child> {
  const memory = sizeMemory();
  writeFileSync(`${folder.home}/conf/neo4j.conf`, serverConfiguration(memory, port), { mode: 0o600 });
  const child = launch(folder, program, serverArguments(memory, folder.home));
  const ended = endOf(child);
  const pid = child.pid;
  const failed = (reason: string): WaslError => new WaslError('DATABASE_NOT_STARTED', { reason, log: folder.log });
  if (pid === undefined) throw failed(await ended);
  const identity = identifyProcess(pid) ?? { pid, startedAt: '' };
  writeFileSync(folder.child, JSON.stringify(identity), { mode: 0o600 });

  const stop = async (): Promise<void> => {
    await stopProcess(identity, ended);
    rmSync(folder.child, { force: true });
  };
  const kill = async (): Promise<void> => {
    sendSignal(identity, 'SIGKILL');
    await ended;
    rmSync(folder.child, { force: true });
  };
  // Should Wasl end without stopping it, the database ends at once too: what it has committed is safe.
  const leave = (): void => sendSignal(identity, 'SIGKILL');
  process.once('exit', leave);
  void ended.then(() => process.off('exit', leave));

  const end = await Promise.race([ended, waitForBolt(port, signal)]);
  if (end === 'answers') return { pid, ended, stop, kill };
  await stop();
  throw failed(end);
}

/** A database that a killed Wasl left behind still holds the files: it is stopped before a new one starts. */
export async function stopOrphan(folder: DatabaseFolder): Promise<ProcessIdentity | null> {
  const orphan = readIdentity(folder.child);
  if (orphan === null || !isAlive(orphan)) return null;
  await stopProcess(orphan, null);
  rmSync(folder.child, { force: true });
  return orphan;
}

/** In a process group of its own: Ctrl-C is for Wasl, which ends what it is doing and then stops the database. */
function launch(folder: DatabaseFolder, program: string, javaArguments: string[]): ChildProcess {
  const log = openSync(folder.log, 'w', 0o600);
  const child = spawn(javaProgram(), javaArguments, { cwd: program, env: javaEnvironment(), detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`Java could not be run (${reasonOf(error)})`));
    child.once('exit', (code, signal) => resolve(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`));
  });
}

async function waitForBolt(port: number, signal: AbortSignal): Promise<string> {
  const until = performance.now() + START_LIMIT_MS;
  while (performance.now() < until) {
    if (signal.aborted) return 'it was told to stop';
    if (await answersBolt(port)) return 'answers';
    await wait(100);
  }
  return `it did not answer within ${START_LIMIT_MS / 1000} s`;
}

/** Asks first; Neo4j needs some seconds to close its files. `ended` is null for a process that is not our child. */
async function stopProcess(identity: ProcessIdentity, ended: Promise<string> | null): Promise<void> {
  const gone = async (): Promise<boolean> => {
    const until = performance.now() + STOP_LIMIT_MS;
    while (isAlive(identity) && performance.now() < until) await (ended === null ? wait(50) : Promise.race([ended, wait(50)]));
    return !isAlive(identity);
  };
  sendSignal(identity, 'SIGTERM');
  if (await gone()) return;
  sendSignal(identity, 'SIGKILL');
  await gone();
}

function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isAlive(identity)) process.kill(identity.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

/** The last lines that the database printed, for people who look for the reason. */
export function readLogEnd(folder: DatabaseFolder): string {
  try {
    return readFileSync(folder.log, 'utf8').slice(-4000);
  } catch {
    return '';
  }
}
