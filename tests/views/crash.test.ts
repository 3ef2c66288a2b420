import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import type { LocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import { crashSaves } from './crash.ts';

let folder = '';
let database: LocalDatabase;

// A database of its own, since it is killed. `npm run bench -- views` does the same twenty times.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasl-crash-'));
  database = await startLocalDatabase(join(folder, 'data'), locateProgram(), createLog('silent'));
  const store = await connectStore(database.address);
  await store.applySchema();
  await store.close();
}, 90_000);
afterAll(async () => {
  await database.kill();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['SERVER', 2],
  ['DATABASE', 1],
] as const)(
  'kill -9 of the %s while a view is saved loses no version that was acknowledged, tears none and leaves no gap',
  async (victim, rounds) => {
    const figures = await crashSaves(database, rounds, victim);
    expect(figures.faults).toEqual([]);
    expect(figures.versions).toBeGreaterThanOrEqual(figures.acknowledged);
    expect(figures.acknowledged).toBeGreaterThan(rounds);
  },
  300_000,
);
