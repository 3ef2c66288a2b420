import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewsAr } from '../../web/text/views-ar.ts';
import { viewsEn } from '../../web/text/views-en.ts';
import { countNodes, dropFile, eventually, settle } from './page.ts';
import { SAMPLES } from '../product.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

/** Asks the API as the page does. */
function ask(page: Page, query: string, variables: object = {}) {
  return page.evaluate(
    async ([text, given]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text, variables: given }) });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    [query, variables] as const,
  );
}

const slugOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
const openOf = 'query ($slug: String!) { view(slug: $slug) { id versionCount latest { content } } }';
const changesOf = 'query ($id: ID!) { viewChanges(id: $id) { ... on ViewChanges { total goneNodes { id } } } }';

describe.each([
  ['ar', viewsAr, ['iraq-dam-talks.txt', 'sudan-mediation.txt'], 'الدرعاوي'],
  ['en', viewsEn, ['gulf-port-deal.txt', 'yemen-fuel-dispute.txt'], 'المزروعي'],
] as const)('the life of a view, in %s', { timeout: 180_000 }, (lang, words, [stays, goes], person) => {
  const title = lang === 'ar' ? 'وساطة الربيع' : 'Port deal & <b>fuel</b>';

  it('is saved, changed, brought back after a reload, compared, opened over a changed graph, accepted, shared and imported', async () => {
    const { page, complaints } = await stage.open(`/?lang=${lang}`);
    for (const name of [stays, goes]) {
      const before = await page
        .locator('.explore')
        .count()
        .then((drawn) => (drawn ? countNodes(page) : 0));
      await dropFile(page, name, `${await readFile(`${SAMPLES}/${name}`, 'utf8')}\n${lang}.`);
      if (before > 0) await page.getByRole('button', { name: lang === 'ar' ? 'أظهر على اللوحة' : 'Show on canvas' }).click();
      await eventually(() => countNodes(page)).toBeGreaterThan(Math.max(5, before));
      await settle(page);
    }

    // save
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').getByLabel(words.title).fill(title);
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).pathname).toMatch(/^\/v\//);
    const slug = slugOf(page);
    expect(await page.title()).toContain(title);
    const nodes = await countNodes(page);

    // change: what is not saved shows, and survives a reload
    await page.keyboard.press('/');
    await page.keyboard.type(person);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-canvas]').focus();
    await page.keyboard.press('h');
    await eventually(() => countNodes(page)).toBe(nodes - 1);
    await eventually(() => page.title()).toMatch(/^•/);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(words.notices.draft).waitFor();
    await eventually(() => countNodes(page)).toBe(nodes - 1);
    await page.keyboard.press('Control+s');
    await eventually(() => page.title()).not.toMatch(/^•/);
    const { view } = await ask(page, openOf, { slug });
    expect(view.versionCount).toBe(2);

    // compare
    await page.locator('.view-title').click();
    await page.getByRole('button', { name: words.history.named(words.history.compare, '2') }).click();
    await page.getByRole('menuitem', { name: words.history.withBefore }).click();
    await page.getByRole('button', { name: words.comparison.end }).click();

    // a document goes underneath
    const documents = await ask(page, '{ documents(first: 50) { nodes { id text } } }');
    const gone = (await readFile(`${SAMPLES}/${goes}`, 'utf8')).split('\n\n').at(-1)!.slice(0, 60);
    const { id: document } = documents.documents.nodes.find(
      ({ text }: { text: string }) => text.includes(gone) && text.endsWith(`${lang}.`),
    );
    await ask(page, 'mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }', { id: document });

    // reopen: everything still opens, and the banner tells what the API counts
    await page.goto(new URL(`/v/${encodeURIComponent(slug)}?lang=${lang}`, page.url()).href);
    const { viewChanges } = await ask(page, changesOf, { id: view.id });
    expect(viewChanges.goneNodes.length).toBeGreaterThan(0);
    await page.locator('.changes-count', { hasText: words.changes.count(viewChanges.total) }).waitFor();
    await eventually(() => countNodes(page)).toBe(nodes - 1);
    await page.locator('.change-several summary, .change-row').first().click();
    await page.locator('.change-row').first().click();
    await page.getByRole('button', { name: words.changes.keep }).click();
    await page.getByRole('button', { name: words.changes.live }).click();
    await page.getByRole('button', { name: words.changes.acceptAll }).click();
    await page.locator('.changes').waitFor({ state: 'detached' });
    await eventually(async () => (await ask(page, openOf, { slug })).view.versionCount).toBe(3);
    expect((await ask(page, changesOf, { id: view.id })).viewChanges.total).toBe(0);

    // share: a snapshot with its quotes, in a page of its own
    await page.locator('.view-title').click();
    await page.getByRole('button', { name: words.actions.share, exact: true }).click();
    await page.getByRole('button', { name: words.share.make }).click();
    const link = page.getByRole('link', { name: words.share.openSnapshot }).first();
    const address = await link.getAttribute('href');
    await page.getByRole('button', { name: words.share.download }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.share.download }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    await page.keyboard.press('Escape');
    const { page: reader, complaints: readersComplaints } = await stage.open(`${address}?lang=${lang}`, {}, '.read-only');
    await reader.getByText(words.frozen.badge).waitFor();
    await reader.locator('[data-canvas]').focus();
    await reader.keyboard.press('Control+a');
    await reader.locator('.frozen-quotes .quote').first().waitFor();
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(title);

    // import: the same view again, under its own address
    await dropFile(page, 'elsewhere.wasl.json', file);
    await page.locator('.toast').getByRole('button', { name: words.actions.open }).click();
    await eventually(() => slugOf(page)).not.toBe(slug);
    const [one, other] = [(await ask(page, openOf, { slug })).view, (await ask(page, openOf, { slug: slugOf(page) })).view];
    expect(other.latest.content).toEqual(one.latest.content);
    expect([complaints, readersComplaints]).toEqual([[], []]);
  });
});
