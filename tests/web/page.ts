import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import { openService } from '../graphql/service.ts';

const PAGE = fileURLToPath(new URL('../../dist', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The whole product on a graph of its own, and a real browser before it. */
export interface Stage {
  readonly url: string;
  /** Opens the page in a fresh profile; whatever it says on the console as warning or error stands in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-page-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('warn'));
  const store = await connectStore(database.address, createLog('warn'));
  await store.applySchema();
  const service = await openService({ store, page: PAGE });
  const browser = await launchBrowser();
  return {
    url: service.url,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      await page.goto(`${service.url}${path}`);
      await page.locator('.first, .explore').waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await service.close();
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

/** Drops a file on the page, as from a file manager. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? ''));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Asks until it is so: the machine may be busy. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: 45_000, interval: 100 });
}

/** Waits until nothing runs and the address holds the canvas as it now is. */
export async function settle(page: Page): Promise<string> {
  await page.locator('.strip strong').waitFor();
  let before = '';
  await eventually(async () => {
    const now = page.url();
    const isSame = now === before && now.includes('#') && (await page.locator('.strip strong').count()) === 1;
    before = now;
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    return isSame;
  }).toBe(true);
  return new URL(page.url()).hash;
}

/** How many nodes the legend counts on the canvas. */
export async function countNodes(page: Page): Promise<number> {
  const counts = await page.locator('.legend-row').first().locator('.legend-item > .meta').allTextContents();
  return counts.slice(0, 4).reduce((sum, text) => sum + Number(text), 0);
}
