import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { LOCAL_DATABASE, LOCAL_USER } from './address.ts';
import type { DatabaseAddress } from './address.ts';
import { locateFolder } from './folder.ts';
import { readPassword } from './password.ts';
import { identifyProcess, isAlive } from './process-identity.ts';

const runningSchema = z.object({
  process: z.object({ pid: z.int().positive(), startedAt: z.string() }),
  http: z.string(),
  uri: z.string(),
});

/** Where a Wasl that runs can be reached, and how its database is entered. */
export interface Running {
  http: string;
  database: DatabaseAddress;
}

/** Tells other commands on this machine of the running server; only its owner can read it. The password stays in its own file. */
export function announceRunning(dataFolder: string, running: { http: string; uri: string }): { withdraw: () => void } {
  const path = locateFolder(dataFolder).running;
  const identity = identifyProcess(process.pid) ?? { pid: process.pid, startedAt: '' };
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify({ process: identity, ...running }), { mode: 0o600 });
  return { withdraw: () => rmSync(path, { force: true }) };
}

/** The server that runs on this data folder; null when none does, a file left by a killed one included. */
export function findRunning(dataFolder: string): Running | null {
  const folder = locateFolder(dataFolder);
  const written = readWritten(folder.running);
  const password = readPassword(folder);
  if (written === null || password === null || !isAlive(written.process)) return null;
  return { http: written.http, database: { uri: written.uri, user: LOCAL_USER, password, database: LOCAL_DATABASE } };
}

function readWritten(path: string): z.infer<typeof runningSchema> | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
