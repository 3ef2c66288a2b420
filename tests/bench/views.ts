import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import { crashSaves, type SaveCrashFigures } from '../views/crash.ts';
import { measureOpening, type OpeningFigures } from './views-opening.ts';

export interface ViewsFigures {
  opening: OpeningFigures;
  server: SaveCrashFigures;
  database: SaveCrashFigures;
}

/**
 * Opens a view of 500 nodes in Chromium; then kills the server, and the database, this often each while a view is saved. Each part is told
 * as it is measured: a database killed again and again takes half a minute to come back, so the last takes over ten minutes.
 */
export async function measureViews(rounds: number, tell: (figures: object) => void): Promise<ViewsFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-views-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('silent'));
  try {
    const store = await connectStore(database.address);
    await store.applySchema();
    let opening: OpeningFigures;
    try {
      opening = await measureOpening(store);
    } finally {
      await store.close();
    }
    tell(opening);
    const server = await crashSaves(database, rounds, 'SERVER');
    tell(server);
    return { opening, server, database: await crashSaves(database, rounds, 'DATABASE') };
  } finally {
    await database.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
