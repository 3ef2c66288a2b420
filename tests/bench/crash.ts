import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { crashIngest } from '../ingest/crash.ts';
import type { CrashFigures } from '../ingest/crash.ts';

/** Kills ingest, then the database, this often each while articles go in, on a database of its own. */
export async function measureCrashes(rounds: number): Promise<{ ingest: CrashFigures; database: CrashFigures }> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-crash-'));
  const database = await startLocalDatabase(join(folder, 'data'), locateProgram(), createLog('silent'));
  try {
    return {
      ingest: await crashIngest(database, join(folder, 'ingest'), rounds, 'INGEST'),
      database: await crashIngest(database, join(folder, 'database'), rounds, 'DATABASE'),
    };
  } finally {
    await database.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
