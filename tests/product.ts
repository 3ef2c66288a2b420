import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalDatabase } from '../server/database/local-database.ts';
import { locateProgram } from '../server/database/program.ts';
import { createHttpServer, type HttpOptions } from '../server/graphql/http.ts';
import { readSamples } from '../server/graphql/http/files.ts';
import { ingestDocument } from '../server/ingest/ingest-document.ts';
import { createLog } from '../server/log.ts';
import { PAGE_QUERIES } from '../server/page-queries.ts';
import { connectStore } from '../server/store/connect.ts';

export const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));
const PAGE = fileURLToPath(new URL('../dist', import.meta.url));

/** The whole product on a graph of its own, on a port of its own. */
export interface Product {
  url: string;
  /** Reads the articles of `samples/` into the graph. */
  ingestSamples(): Promise<void>;
  close(): Promise<void>;
}

export async function openProduct(options: Partial<HttpOptions> = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-product-'));
  const log = createLog('warn');
  const database = await startLocalDatabase(folder, locateProgram(), log);
  const store = await connectStore(database.address, log);
  await store.applySchema();
  const server = createHttpServer({
    store,
    queries: { page: PAGE_QUERIES, adHoc: true },
    log,
    page: PAGE,
    samples: SAMPLES,
    isReady: () => store.checkReady(),
    version: '0.0.0-test',
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async ingestSamples() {
      for (const article of await readSamples(SAMPLES)) await ingestDocument(store, article);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await store.close();
      await database.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
