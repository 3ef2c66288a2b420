import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolder, locateFolder } from '../../server/database/folder.ts';
import type { DatabaseFolder } from '../../server/database/folder.ts';
import { takeLock } from '../../server/database/lock.ts';
import { identifyProcess, isAlive } from '../../server/database/process-identity.ts';

let folder: DatabaseFolder;

beforeEach(() => {
  folder = locateFolder(mkdtempSync(join(tmpdir(), 'wasl lock ')));
  createFolder(folder);
});
afterEach(() => rmSync(folder.data, { recursive: true }));

it('tells a second start who has the folder', () => {
  const lock = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(
    expect.objectContaining({ code: 'DATABASE_IN_USE', message: expect.stringContaining(`process ${process.pid}`) }),
  );
  lock.release();
  takeLock(folder).release();
});

it('takes over a lock whose process is gone', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(folder.lock, JSON.stringify({ pid: gone, startedAt: '1' }));
  takeLock(folder);
  expect(JSON.parse(readFileSync(folder.lock, 'utf8'))).toEqual(identifyProcess(process.pid));
});

it('takes over a lock whose number another process has now', () => {
  writeFileSync(folder.lock, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
  takeLock(folder).release();
  expect(existsSync(folder.lock)).toBe(false);
});

it('takes over a lock that was cut short, and leaves nothing beside it', () => {
  writeFileSync(folder.lock, '{"pid":');
  takeLock(folder).release();
  expect(readdirSync(folder.data)).toEqual(['database']);
});

it('knows a process that lives from one that does not', () => {
  expect(isAlive(identifyProcess(process.pid)!)).toBe(true);
  expect(identifyProcess(spawnSync(process.execPath, ['--version']).pid)).toBeNull();
});
