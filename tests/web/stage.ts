import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { BUILT_IN, type Extractor } from '../../server/ingest/extractor.ts';
import { createHttpServer } from '../../server/graphql/http.ts';
import { PAGE_QUERIES } from '../../server/page-queries.ts';
import { connectStore } from '../../server/store/connect.ts';

export const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const PAGE = fileURLToPath(new URL('../../dist', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The whole product on a graph of its own, and a real browser before it. */
export interface Stage {
  /** Opens the page in a fresh profile and waits until what `ready` selects is there; whatever it says on the console as warning or error stands in `complaints`. */
  open(path: string, options?: BrowserContextOptions, ready?: string): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openStage({ extractor = BUILT_IN, adHoc = true }: { extractor?: Extractor; adHoc?: boolean } = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-page-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('warn'));
  const store = await connectStore(database.address, createLog('warn'));
  await store.applySchema();
  const log = createLog('warn');
  const server = createHttpServer({
    store,
    extractor,
    queries: { page: PAGE_QUERIES, adHoc },
    log,
    page: PAGE,
    samples: SAMPLES,
    isReady: () => store.checkReady(),
    version: '0.0.0-test',
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    async open(path, options = {}, ready = '.first, .explore') {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      await page.goto(`${url}${path}`);
      await page.locator(ready).waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await store.close();
      await database.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function launchBrowser(): Promise<Browser> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ON_MACS];
  const executablePath = candidates.find((path) => existsSync(path));
  if (!executablePath) throw new Error('The tests of the page need Chromium or Chrome on the PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}
