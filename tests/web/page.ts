import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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
