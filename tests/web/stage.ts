import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { HttpOptions } from '../../server/graphql/http.ts';
import { openProduct } from '../product.ts';

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

export async function openStage(options: Partial<HttpOptions> = {}): Promise<Stage> {
  const product = await openProduct(options);
  const browser = await launchBrowser();
  return {
    async open(path, options = {}, ready = '.first, .explore') {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options });
      const page = await context.newPage();
      // The machine may be busy: no test here is of speed.
      page.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      await page.goto(`${product.url}${path}`);
      await page.locator(ready).waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await product.close();
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
