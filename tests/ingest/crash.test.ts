import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import type { LocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { crashIngest } from './crash.ts';

let folder = '';
let database: LocalDatabase;

// A database of its own, since it is killed. `npm run bench -- crash` does the same twenty times.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasl-crash-'));
  database = await startLocalDatabase(join(folder, 'data'), locateProgram(), createLog('silent'));
}, 90_000);
afterAll(async () => {
  await database.kill();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['INGEST', 2],
  ['DATABASE', 1],
] as const)(
  'kill -9 of %s leaves no half document, loses none and doubles none',
  async (victim, rounds) => {
    const figures = await crashIngest(database, join(folder, victim), rounds, victim);
    expect(figures.halves).toEqual([]);
    expect(figures.afterCrashes).toEqual(figures.undisturbed);
    expect(figures.undisturbed).toMatchObject({ Document: figures.documents });
  },
  300_000,
);
