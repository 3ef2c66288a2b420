import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decodeCanvas } from '../../web/workbench/url.ts';

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
  return expect.poll(ask, { timeout: 100_000, interval: 100 });
}

/** Waits until nothing runs and the address, which follows a little later, holds every node of the canvas. */
export async function settle(page: Page): Promise<string> {
  await page.locator('.strip strong').waitFor();
  let before = '';
  await eventually(async () => {
    const now = new URL(page.url()).hash;
    const isWhole = decodeCanvas(now.slice(1))?.nodes.length === (await countNodes(page));
    const isSame = now === before && isWhole && (await page.locator('.strip strong').count()) === 1;
    before = now;
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    return isSame;
  }).toBe(true);
  return before;
}

/** How many nodes the legend counts on the canvas. */
export async function countNodes(page: Page): Promise<number> {
  const counts = await page.locator('.legend-row').first().locator('.legend-item > .meta').allTextContents();
  return counts.slice(0, 4).reduce((sum, text) => sum + Number(text), 0);
}

/** What axe calls serious or critical, one line a fault: rule and element; frames within included. */
export async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}
