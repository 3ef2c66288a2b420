import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countNodes, dropFile, eventually, settle } from './page.ts';
import { SAMPLES } from '../product.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let article: string;
beforeAll(async () => {
  stage = await openStage();
  article = await readFile(`${SAMPLES}/iraq-dam-talks.txt`, 'utf8');
}, 120_000);
afterAll(() => stage.close());

describe('from an article to a graph that can be walked', { timeout: 240_000 }, () => {
  let canvas = '';

  it('draws the graph of an article dropped on the page', async () => {
    const { page, complaints } = await stage.open('/?lang=ar');
    await page.getByRole('heading', { name: 'ابدأ بما لديك من مقالات' }).waitFor();
    await dropFile(page, 'iraq-dam-talks.txt', article);
    // The first article of a database that has just been made: everything is done for the first time.
    await page.getByText('أُضيف إلى الرسم مقال واحد').waitFor({ timeout: 100_000 });
    await eventually(() => countNodes(page)).toBeGreaterThan(10);
    canvas = await settle(page);
    expect(complaints).toEqual([]);
  });

  it('shows the same canvas after a reload and to whom the link is sent', async () => {
    const { page, complaints } = await stage.open(`/?lang=en${canvas}`);
    await eventually(() => countNodes(page)).toBeGreaterThan(10);
    const before = await countNodes(page);
    await page.reload();
    await eventually(() => countNodes(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('opens an edge to the sentence that says so, its words marked exactly', async () => {
    const { page, complaints } = await stage.open(`/?lang=ar${canvas}`);
    await page.keyboard.press('/');
    await page.keyboard.type('الشطاوي');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector .row .sources').first().click();
    const quote = page.locator('.quote').first();
    await quote.waitFor();
    const sentence = await quote.locator('.quote-text').textContent();
    expect(sentence).not.toBe('');
    expect(article).toContain(sentence);
    const marked = await quote.locator('.mark-trigger').first().textContent();
    expect(sentence).toContain(marked);
    await quote.getByText('كيف قُرئ').click();
    expect(await quote.locator('.how-read').textContent()).toMatch(/الواسم المتعلِّم · ثقة \S*\d/u);
    await quote.getByRole('button', { name: 'افتح الوثيقة بكل تظليلاتها' }).click();
    const current = page.locator('.reader mark.mark-current').first();
    await current.waitFor();
    expect(article).toContain(await page.locator('.reader-text').textContent());
    expect(await current.textContent()).not.toBe('');
    expect(complaints).toEqual([]);
  });

  it('takes back and does again what was done', async () => {
    const { page, complaints } = await stage.open(`/?lang=en${canvas}`);
    await eventually(() => countNodes(page)).toBeGreaterThan(10);
    const before = await countNodes(page);
    await page.getByRole('button', { name: 'Clear canvas' }).click();
    await eventually(() => countNodes(page)).toBe(0);
    await page.getByRole('button', { name: 'Undo: Clear canvas' }).click();
    await eventually(() => countNodes(page)).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await eventually(() => countNodes(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('finds Arabic names by Latin letters', async () => {
    const { page, complaints } = await stage.open('/?lang=en');
    await page.keyboard.press('/');
    await page.keyboard.type('baghdad');
    await page.getByRole('option', { name: 'Baghdad بغداد' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with a file that is no article, and lives on', async () => {
    const { page } = await stage.open('/?lang=ar');
    await page.locator('.canvas-column').waitFor();
    await dropFile(page, 'empty.txt', '');
    await page.getByText('تعذّرت قراءة ملف واحد').waitFor();
    expect(await page.locator('.tray-row').textContent()).toContain('لا نص فيه');
  });

  it('takes a document out again, after asking', async () => {
    const { page, complaints } = await stage.open('/?lang=en');
    await page.getByRole('button', { name: 'Documents' }).click();
    await page.getByRole('button', { name: /^Delete document/u }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete document' }).click();
    await page.getByText('No documents yet').waitFor();
    expect(complaints).toEqual([]);
  });
});
