import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_QUERIES } from '../../server/page-queries.ts';
import { SAMPLES } from '../product.ts';
import { countNodes, dropFile, eventually } from './page.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ queries: { page: PAGE_QUERIES, adHoc: false } });
}, 120_000);
afterAll(() => stage.close());

describe('on a server that answers only the page’s own queries', { timeout: 240_000 }, () => {
  it('the page works', async () => {
    const { page, complaints } = await stage.open('/?lang=en');
    await dropFile(page, 'iraq-dam-talks.txt', await readFile(`${SAMPLES}/iraq-dam-talks.txt`, 'utf8'));
    await eventually(() => countNodes(page)).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  it('a page of another version says that it must be loaded anew', async () => {
    const { page } = await stage.open('/?lang=en');
    await page.route('**/graphql', (route) => route.continue({ postData: JSON.stringify({ documentId: 'sha256:0' }) }));
    await page.getByRole('searchbox').fill('وزير');
    await page.getByText('Reload the page').first().waitFor();
  });
});
