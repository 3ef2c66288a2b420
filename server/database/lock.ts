import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { WaslError } from '../errors.ts';
import type { DatabaseFolder } from './folder.ts';
import { identifyProcess, isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

const identitySchema = z.object({ pid: z.int().positive(), startedAt: z.string() });

/** Takes the folder for this process, or says who has it. A lock whose process is gone is taken over. */
export function takeLock(folder: DatabaseFolder): { release: () => void } {
  const mine = identifyProcess(process.pid) ?? { pid: process.pid, startedAt: '' };
  const draft = `${folder.lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    while (!linkIfFree(draft, folder.lock)) {
      const holder = readIdentity(folder.lock);
      if (holder !== null && isAlive(holder)) throw new WaslError('DATABASE_IN_USE', { folder: folder.data, pid: holder.pid });
      setStaleAside(folder.lock, `${draft}.stale`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => rmSync(folder.lock, { force: true }) };
}

/** The process written in a file of ours; null when there is none or the file was cut short. */
export function readIdentity(path: string): ProcessIdentity | null {
  try {
    return identitySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A hard link is made by the file system in one step, with its content: nobody ever sees half a lock. */
function linkIfFree(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same stale lock: whoever moved a live one away by mistake puts it back. */
function setStaleAside(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readIdentity(aside);
  if (moved !== null && isAlive(moved)) linkIfFree(aside, lock);
  rmSync(aside, { force: true });
}
