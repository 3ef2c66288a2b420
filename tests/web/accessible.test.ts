import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../product.ts';
import { dropFile, findFaults, settle } from './page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let article: string;
beforeAll(async () => {
  stage = await openStage();
  article = await readFile(`${SAMPLES}/yemen-fuel-dispute.txt`, 'utf8');
}, 120_000);
afterAll(() => stage.close());

describe('axe finds no serious fault', { timeout: 240_000 }, () => {
  it.for(['ar', 'en'] as const)('in the way in: %s', async (lang) => {
    const { page } = await stage.open(`/?lang=${lang}`);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.first-buttons .button').nth(1).click();
    await page.getByRole('dialog').waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it.for([
    ['ar', 'light'],
    ['en', 'dark'],
    ['ar', 'dark'],
    ['en', 'light'],
  ] as const)('in every state of work: %s, %s', async ([lang, colorScheme]) => {
    const { page } = await stage.open(`/?lang=${lang}`, { colorScheme });
    await dropFile(page, 'yemen-fuel-dispute.txt', article);
    await page.locator('.tray .button-primary').click();
    await settle(page);
    expect(await findFaults(page), 'graph and results of reading').toEqual([]);
    await page.locator('.tray-head .icon-button').click();
    await page.keyboard.press('/');
    await page.keyboard.type('عدن');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector .row .sources').first().waitFor();
    expect(await findFaults(page), 'search and inspector').toEqual([]);
    await page.locator('.inspector .row .sources').first().click();
    await page.locator('.quote').first().waitFor();
    expect(await findFaults(page), 'evidence').toEqual([]);
    await page.locator('.quote .icon-button').first().click();
    await page.locator('.reader').waitFor();
    expect(await findFaults(page), 'reader').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.reader').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.locator('.shortcuts').waitFor();
    expect(await findFaults(page), 'shortcuts').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.tab').nth(1).click();
    await page.locator('.documents-row').first().waitFor();
    expect(await findFaults(page), 'documents').toEqual([]);
    await page.locator('.documents-row .icon-button').first().click();
    await page.getByRole('alertdialog').waitFor();
    expect(await findFaults(page), 'deleting').toEqual([]);
  });

  it.for([
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)('in every state of a view: %s, %s', async ([lang, colorScheme]) => {
    const { page } = await stage.open(`/?lang=${lang}`, { colorScheme });
    await dropFile(page, 'view.txt', `${article}\n${lang} ${colorScheme}.`);
    await page.locator('.tray .button-primary').click();
    await settle(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').getByRole('textbox').first().fill('وقود عدن');
    expect(await findFaults(page), 'saving').toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.view-title').click();
    await page.locator('.version').first().waitFor();
    expect(await findFaults(page), 'list and versions').toEqual([]);
    await page.locator('.view-panel .button:has(.lucide-share-2)').click();
    await page.locator('.share-way .button-primary').click();
    const link = page.locator('.share-snapshots a').first();
    await link.waitFor();
    expect(await findFaults(page), 'sharing').toEqual([]);
    const snapshot = await link.getAttribute('href');
    await page.keyboard.press('Escape');
    await page.evaluate(async (end) => {
      const ask = async (query: string) =>
        (
          await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
        ).json();
      const { data } = await ask('{ documents(first: 50) { nodes { id text } } }');
      for (const { id, text } of data.documents.nodes)
        if (text.endsWith(end)) await ask(`mutation { deleteDocument(id: "${id}") { __typename } }`);
    }, `${lang} ${colorScheme}.`);
    await page.reload();
    await page.locator('.changes').waitFor();
    expect(await findFaults(page), 'what has changed').toEqual([]);
    const { page: reader } = await stage.open(`${snapshot}?lang=${lang}`, { colorScheme }, '.read-only');
    await reader.locator('[data-canvas]').focus();
    await reader.keyboard.press('Control+a');
    await reader.locator('.frozen-quotes .quote').first().waitFor();
    expect(await findFaults(reader), 'snapshot').toEqual([]);
  });
});
