import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../canvas/launch-browser.ts';
import type {} from './canvas/page.ts';

const SIZES = [
  { nodes: 300, edges: 1000 },
  { nodes: 1000, edges: 3000 },
];
const RUNS = 3;
/** What the canvas of 300 nodes and 1,000 edges may take, in ms; existing nodes may move 0 px. */
const BARS = { firstPaint: 600, panP95: 25, expansion: 300, moved: 0 } as const;

export interface CanvasFigures {
  readonly nodes: number;
  readonly edges: number;
  readonly layout: number;
  readonly firstPaint: number;
  readonly longestFreeze: number;
  readonly panP95: number;
  readonly expansion: number;
  readonly added: number;
  readonly moved: number;
}

/** Measures the canvas in Chromium on a page of its own: the median of three runs, in ms and px. */
export async function measureCanvas(): Promise<CanvasFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-bench-'));
  const root = fileURLToPath(new URL('./canvas/', import.meta.url));
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true }, worker: { format: 'es' } });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await launchBrowser();
  try {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('The benchmark page could not be served on a free port.');
    const figures: CanvasFigures[] = [];
    for (const size of SIZES) {
      const runs: CanvasFigures[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        page.on('pageerror', (error) => console.error(`The page threw: ${error.message}`));
        page.on('console', (message) => message.type() === 'error' && console.error(`The console says: ${message.text()}`));
        await page.goto(address);
        runs.push({ ...size, ...(await measurePage(page, size)) });
        await page.close();
      }
      figures.push(takeMedian(runs));
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePage(page: Page, size: { nodes: number; edges: number }): Promise<Omit<CanvasFigures, 'nodes' | 'edges'>> {
  const opening = await page.evaluate(({ nodes, edges }) => window.openGraph(nodes, edges), size);
  const panP95 = await pan(page);
  const expansion = await page.evaluate(() => window.expandHub(50));
  return { ...opening, panP95, expansion: expansion.took, added: expansion.added, moved: expansion.moved };
}

/** Pans by hand: presses on the empty corner and pulls, to and fro. */
async function pan(page: Page): Promise<number> {
  const stop = await page.evaluateHandle(() => window.timeFrames());
  await page.mouse.move(8, 8);
  await page.mouse.down();
  await page.mouse.move(420, 260, { steps: 60 });
  await page.mouse.move(8, 8, { steps: 60 });
  await page.mouse.up();
  return stop.evaluate((end) => end());
}

function takeMedian(runs: readonly CanvasFigures[]): CanvasFigures {
  const median = (key: keyof CanvasFigures) => {
    const values = runs.map((run) => run[key]).toSorted((one, other) => one - other);
    return Math.round((values[Math.floor(values.length / 2)] ?? 0) * 10) / 10;
  };
  const keys: (keyof CanvasFigures)[] = [
    'nodes',
    'edges',
    'layout',
    'firstPaint',
    'longestFreeze',
    'panP95',
    'expansion',
    'added',
    'moved',
  ];
  return Object.fromEntries(keys.map((key) => [key, median(key)])) as unknown as CanvasFigures;
}

/** What is over its bar, a line each. There are bars for the smallest size only. */
export function findOverBars([first]: readonly CanvasFigures[]): string[] {
  return Object.entries(BARS).flatMap(([key, bar]) => {
    const value = first?.[key as keyof typeof BARS] ?? Infinity;
    return value > bar ? [`${key} is ${value}, over its bar of ${bar}.`] : [];
  });
}
