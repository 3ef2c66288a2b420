import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../server/database/address.ts';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { openCsvFolder } from './csv-folder.ts';
import { writeHubGraph } from './hub-graph.ts';
import { importGraph } from './import-graph.ts';
import { EDGES } from './rows-asking.ts';
import { measureExport } from './rows-export.ts';
import { measureHub } from './rows-hub.ts';
import { measurePaging } from './rows-paging.ts';
import { startServer } from './server-process.ts';

export interface RowsFigures {
  hub: Awaited<ReturnType<typeof measureHub>>;
  export: Awaited<ReturnType<typeof measureExport>>;
  paging: Awaited<ReturnType<typeof measurePaging>>;
}

/** A million edges, all of them one hub's, read by a notebook in every way: around the hub, in bulk, and page by page while others write. */
export async function measureRows(say: (line: string) => void): Promise<RowsFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-rows-'));
  const data = join(folder, 'data');
  try {
    const csv = join(folder, 'csv');
    mkdirSync(csv);
    const files = openCsvFolder(csv);
    writeHubGraph(files, EDGES);
    say('Generated; importing …');
    await importGraph(data, locateProgram(), files.finish());
    rmSync(csv, { recursive: true });
    const database = await startLocalDatabase(data, locateProgram(), createLog('silent'));
    try {
      say('Imported; building the indexes …');
      const server = await startServer(environmentOf(database.address));
      try {
        const hub = await measureHub(server.url);
        say(JSON.stringify(hub));
        const bulk = await measureExport(server);
        say(JSON.stringify(bulk));
        const paging = await measurePaging(server.url, database.address);
        return { hub, export: bulk, paging };
      } finally {
        await server.stop();
      }
    } finally {
      await database.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function environmentOf({ uri, user, password, database }: DatabaseAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
