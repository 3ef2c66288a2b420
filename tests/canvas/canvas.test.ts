import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type {} from '../bench/canvas/page.ts';
import { launchBrowser } from './launch-browser.ts';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const root = fileURLToPath(new URL('../bench/canvas/', import.meta.url));
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', fs: { strict: false }, hmr: false },
  });
  await server.listen();
  browser = await launchBrowser();
  const warm = await browser.newPage();
  await warm.goto(server.resolvedUrls?.local[0] ?? '');
  await warm.waitForFunction(() => 'openGraph' in window);
  await warm.close();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => 'openGraph' in window);
  await page.evaluate(() => window.openGraph(12, 20));
});

/** Where a node or the middle of an edge stands on the screen. */
const locate = (id: string) =>
  page.evaluate((wanted) => {
    const { nodes, edges, camera, viewport } = window.workbench.getState();
    const edge = edges.get(wanted);
    const ends = (edge ? [edge.source, edge.target] : [wanted]).flatMap((end) => nodes.get(end) ?? []);
    const mean = (axis: 'x' | 'y') => ends.reduce((sum, end) => sum + end[axis], 0) / ends.length;
    return { x: (mean('x') - camera.x) * camera.zoom + viewport.width / 2, y: (mean('y') - camera.y) * camera.zoom + viewport.height / 2 };
  }, id);
const ids = () => page.evaluate(() => [...window.workbench.getState().nodes.keys()]);
const selection = () => page.evaluate(() => [...window.workbench.getState().selection]);
const click = async (id: string) => {
  const { x, y } = await locate(id);
  await page.mouse.click(x, y);
};

test('a click selects, Ctrl adds, a click beside unselects', async () => {
  const [one = '', two = ''] = await ids();
  await click(one);
  await expect.poll(selection).toEqual([one]);
  await page.keyboard.down('Control');
  await click(two);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await selection()).toSorted()).toEqual([one, two].toSorted());
  await page.mouse.click(4, 4);
  await expect.poll(selection).toEqual([]);
  expect(complaints).toEqual([]);
});

test('dragging one of several selected nodes moves them all in one entry', async () => {
  const [one = '', two = ''] = await ids();
  await page.evaluate((wanted) => window.workbench.run('select', { ids: wanted }), [one, two]);
  const before = await page.evaluate(() => [...window.workbench.getState().nodes.values()].map(({ x, y }) => ({ x, y })));
  const { x, y } = await locate(one);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.workbench.undoLabel)).toBe('move');
  const after = await page.evaluate(() => [...window.workbench.getState().nodes.values()].map(({ x, y }) => ({ x, y })));
  const moved = after.map((at, index) => at.x !== before[index]?.x || at.y !== before[index]?.y);
  expect(moved.slice(0, 3)).toEqual([true, true, false]);
  await page.evaluate(() => window.workbench.run('undo'));
  expect(await page.evaluate(() => [...window.workbench.getState().nodes.values()].map(({ x, y }) => ({ x, y })))).toEqual(before);
  expect(complaints).toEqual([]);
});

test('a double click expands', async () => {
  const [one = ''] = await ids();
  const { x, y } = await locate(one);
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await ids()).length).toBeGreaterThan(12);
  expect(complaints).toEqual([]);
});

test('Shift and pulling selects the nodes in the box', async () => {
  await page.keyboard.down('Shift');
  await page.mouse.move(3, 3);
  await page.mouse.down();
  await page.mouse.move(990, 690, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await selection()).toSorted()).toEqual((await ids()).toSorted());
});

test('the keyboard walks, selects, hides and takes back, and says where it is', async () => {
  const canvas = page.locator('[data-canvas]');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  const focus = () => page.evaluate(() => window.workbench.getState().focus);
  const first = await focus();
  expect(first).not.toBeNull();
  await page.keyboard.press('Escape');
  const [one = ''] = await ids();
  await page.evaluate((id) => window.workbench.focus(id), one);
  await page.keyboard.press('n');
  expect(await focus()).not.toBe(one);
  expect(await canvas.locator('[aria-live]').textContent()).toContain('الجار 1 من');
  await page.keyboard.press('Enter');
  expect(await selection()).toEqual([await focus()]);
  await page.keyboard.press('h');
  expect(await page.evaluate(() => [...window.workbench.getState().nodes.values()].filter((node) => node.hidden).length)).toBe(1);
  await page.keyboard.press('Control+z');
  expect(await page.evaluate(() => [...window.workbench.getState().nodes.values()].filter((node) => node.hidden).length)).toBe(0);
  await page.keyboard.press('Control+a');
  expect((await selection()).length).toBe(12);
  await page.keyboard.press('Delete');
  expect(await ids()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a layout runs in its worker, spares pinned nodes, and is taken back', async () => {
  const [one = ''] = await ids();
  const before = await page.evaluate(() => [...window.workbench.getState().nodes.values()]);
  await page.evaluate(async (id) => {
    await window.workbench.run('move', { positions: new Map([[id, { x: 700, y: 700 }]]) });
    await window.workbench.run('pin', { ids: [id] });
    await window.workbench.run('layOut');
  }, one);
  expect(await page.evaluate((id) => window.workbench.getState().nodes.get(id), one)).toMatchObject({ x: 700, y: 700, pinned: true });
  await page.evaluate(async () => {
    for (let times = 0; times < 3; times += 1) await window.workbench.run('undo');
  });
  expect(await page.evaluate(() => [...window.workbench.getState().nodes.values()])).toEqual(before);
  expect(complaints).toEqual([]);
});

test('each of two links between the same nodes can be clicked by itself', async () => {
  const [one = '', two = ''] = await ids();
  const [from, to] = [await locate(one), await locate(two)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const found = new Set<string>();
  for (let aside = -24; aside <= 24; aside += 4) {
    await page.mouse.click(
      (from.x + to.x) / 2 - ((to.y - from.y) / length) * aside,
      (from.y + to.y) / 2 + ((to.x - from.x) / length) * aside,
    );
    for (const id of await selection()) found.add(id);
  }
  expect([...found]).toEqual(expect.arrayContaining([`edg_r.${one}.${two}.MEMBER_OF`, `edg_r.${one}.${two}.HOLDS_POSITION`]));
});
