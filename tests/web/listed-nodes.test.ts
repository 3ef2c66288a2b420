import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../web/text/ar.ts';
import { en } from '../../web/text/en.ts';
import { decodeCanvas } from '../../web/workbench/url.ts';
import { countNodes, dropFile, eventually, findFaults, settle } from './page.ts';
import { SAMPLES } from '../product.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
/** A page of somebody else: what it frames stands in its query. */
const notebook = createServer((request, response) => {
  const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('of') ?? '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="en"><title>Notebook</title><main><h1>Notebook</h1><iframe title="Graph" width="1000" height="560" src="${encodeURI(framed)}"></iframe></main></html>`,
  );
});
beforeAll(async () => {
  stage = await openStage();
  notebook.listen(0, 'localhost');
  await once(notebook, 'listening');
}, 120_000);
afterAll(async () => {
  notebook.close();
  await stage.close();
});

/** Frames an address in a page of another origin. */
async function frame(page: Page, address: string) {
  await page.goto(`http://localhost:${(notebook.address() as AddressInfo).port}/?of=${encodeURIComponent(address)}`);
  return page.frameLocator('iframe');
}

const show = (page: Page, address: string) => page.locator('iframe').evaluate((element, src) => element.setAttribute('src', src), address);

describe.each([
  ['ar', ar, 'yemen-fuel-dispute.txt', 'light'],
  ['en', en, 'gulf-port-deal.txt', 'dark'],
] as const)('a list of nodes in a frame elsewhere, in %s', { timeout: 180_000 }, (lang, text, article, colorScheme) => {
  const words = text.views;

  it('shows the nodes and all edges among them, reads their quotes, follows its address, and opens the same in Wasl', async () => {
    const { page, complaints } = await stage.open(`/?lang=${lang}`, { colorScheme, viewport: { width: 1100, height: 700 } });
    await dropFile(page, article, await readFile(`${SAMPLES}/${article}`, 'utf8'));
    await page.locator('.tray .button-primary').click();
    const canvas = decodeCanvas((await settle(page)).slice(1));
    const ids = canvas?.nodes.map(({ id }) => id) ?? [];
    const edges = await page.evaluate(async (among) => {
      const body = JSON.stringify({ query: 'query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id } }', variables: { ids: among } });
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()).data.edgesAmong.length;
    }, ids);
    const base = new URL(`/embed/nodes?lang=${lang}`, page.url()).href;

    const framed = await frame(page, `${base}#${ids.join()}`);
    await framed.getByRole('heading', { level: 1, name: text.canvas.allShown(ids.length, edges) }).waitFor();
    await framed.getByText(words.frozen.choose).waitFor();
    expect(await framed.locator('html').evaluate((root) => [root.getAttribute('dir'), root.getAttribute('data-theme')])).toEqual([
      lang === 'ar' ? 'rtl' : 'ltr',
      colorScheme,
    ]);
    expect(await findFaults(page), 'nothing chosen').toEqual([]);

    // By keyboard: a node, then the link to a neighbour.
    await framed.locator('[data-canvas]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await framed.locator('.frozen-quotes .quote mark').first().waitFor();
    expect(await framed.locator('.frozen-chosen > li').count()).toBe(1);
    await page.keyboard.press('n');
    await page.keyboard.press('v');
    await eventually(() => framed.locator('.frozen-chosen > li').count()).toBe(3);
    await framed.locator('.frozen-quotes .quote mark').first().waitFor();
    expect(await framed.getByRole('button', { name: text.evidence.notThis }).count()).toBe(0);
    expect(await findFaults(page), 'a link chosen').toEqual([]);

    const opening = page.waitForEvent('popup');
    await framed.getByRole('link', { name: words.frozen.openInWasl }).click();
    const wasl = await opening;
    await eventually(() => countNodes(wasl)).toBe(ids.length);
    expect(decodeCanvas(new URL(wasl.url()).hash.slice(1))?.selection.length).toBe(1);
    await wasl.close();

    // The notebook gives the same frame another list: the page stays and shows it.
    await framed.locator('html').evaluate((root) => root.setAttribute('data-stayed', ''));
    const named = String(ids.length + 2);
    await show(page, `${base}#${[...ids, 'ent_gone', 'بغداد'].join()}`); // Baghdad
    await framed.getByText(words.listed.gone(1, named)).waitFor();
    await framed.getByText(words.listed.unreadable(1, named)).waitFor();
    await show(page, `${base}#${ids[0]}`);
    await framed.getByRole('heading', { level: 1, name: text.canvas.allShown(1, 0) }).waitFor();
    expect(await framed.locator('html[data-stayed]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('says of a list that cannot be shown why, and what to do', async () => {
    const { page } = await stage.open(`/?lang=${lang}`, { colorScheme });
    const base = new URL(`/embed/nodes?lang=${lang}`, page.url()).href;
    const framed = await frame(page, base);
    const many = Array.from({ length: 501 }, (_, index) => `ent_${index}`).join();
    for (const [list, told] of [
      ['', words.listed.nothingNamed],
      [many, words.listed.tooLong(501, '500')],
      ['ent_gone,evt_gone', words.listed.gone(2, '2')],
      ['Baghdad', words.listed.unreadable(1, '1')],
    ]) {
      await show(page, `${base}#${list}`);
      await framed.getByText(told ?? '').waitFor();
      expect(await findFaults(page)).toEqual([]);
    }
    await page.context().setOffline(true);
    await show(page, `${base}#ent_elsewhere`);
    await framed.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await framed.getByRole('button', { name: text.retry }).click();
    await framed.getByText(words.listed.gone(1, '1')).waitFor();
  });
});
