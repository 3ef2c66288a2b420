import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { locateFolder } from './folder.ts';
import { identifyProcess, isAlive } from './process-identity.ts';

const runningSchema = z.object({
  process: z.object({ pid: z.int().positive(), startedAt: z.string() }),
  http: z.string(),
  database: z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() }),
});
type Written = z.infer<typeof runningSchema>;

/** Where a Wasl that runs can be reached, and how its database is entered. */
export type Running = Omit<Written, 'process'>;

/** Tells other commands on this machine of the running server; only its owner can read it. */
export function announceRunning(dataFolder: string, running: Running): { withdraw: () => void } {
  const path = locateFolder(dataFolder).running;
  const identity = identifyProcess(process.pid) ?? { pid: process.pid, startedAt: '' };
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify({ process: identity, ...running } satisfies Written), { mode: 0o600 });
  return { withdraw: () => rmSync(path, { force: true }) };
}

/** The server that runs on this data folder; null when none does, a file left by a killed one included. */
export function findRunning(dataFolder: string): Running | null {
  try {
    const { process: identity, ...running } = runningSchema.parse(JSON.parse(readFileSync(locateFolder(dataFolder).running, 'utf8')));
    return isAlive(identity) ? running : null;
  } catch {
    return null;
  }
}
