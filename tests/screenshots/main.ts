import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../web/stage.ts';

/** `npm run screenshots`: the pictures of the README, taken of the real page over a database of its own. */
const PICTURES = fileURLToPath(new URL('../../web/pictures', import.meta.url));

/** As wide as the whole layout needs; larger pictures would be too heavy for a page of text. */
const VIEWPORT = { width: 1300, height: 820 };

await mkdir(PICTURES, { recursive: true });
const stage = await openStage();
try {
  await takeFirst(stage);
  await takeWork(stage, 'ar', 'light');
  await takeWork(stage, 'en', 'dark');
  await takeView(stage);
} finally {
  await stage.close();
}

async function takeFirst(on: Stage): Promise<void> {
  const { page } = await on.open('/?lang=ar', { viewport: VIEWPORT });
  await take(page, 'first-run-ar');
  await page.locator('.first-card .button').click();
  // The samples are in when the tray offers to show them; the canvas is laid out when the line over it says what is shown.
  await page.locator('.tray .button-primary').waitFor({ timeout: 120_000 });
  await page.locator('.strip strong').waitFor();
}

async function takeWork(on: Stage, lang: 'ar' | 'en', colorScheme: 'light' | 'dark'): Promise<void> {
  const { page } = await on.open(`/?lang=${lang}`, { colorScheme, viewport: VIEWPORT });
  await page.locator('.graph-empty .button-primary').click();
  await page.waitForFunction(() => location.hash.length > 1, null, { timeout: 60_000 });
  await page.keyboard.press('/');
  await page.keyboard.type(lang === 'ar' ? 'الدرعاوي' : 'sudan');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.inspector .row .sources').first().waitFor();
  await page.locator('.toolbar .icon-button:has(.lucide-maximize)').click();
  await take(page, `exploring-${lang}`);
  await page.locator('.inspector .row .sources').first().click();
  await page.locator('.quote').first().waitFor();
  await take(page, `evidence-${lang}`);
  await page.locator('.quote .icon-button').first().click();
  await page.locator('.reader mark.mark-current').first().waitFor();
  await take(page, `document-${lang}`);
}

/** A view opened after a document behind it was deleted. */
async function takeView(on: Stage): Promise<void> {
  const { page } = await on.open('/?lang=en', { viewport: VIEWPORT });
  await page.locator('.graph-empty .button-primary').click();
  await page.locator('.strip strong').waitFor();
  await page.waitForFunction(() => location.hash.length > 1, null, { timeout: 60_000 });
  await rest(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog').getByRole('textbox').first().fill('Gulf ports and mediation');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/v/**');
  await page.evaluate(async () => {
    const ask = async (query: string) => (await fetch('/graphql?' + new URLSearchParams({ query }))).json();
    const { data } = await ask('{ documents(first: 50) { nodes { id text } } }');
    const [{ id }] = data.documents.nodes.filter(({ text }: { text: string }) => text.includes('بورتسودان'));
    const query = `mutation { deleteDocument(id: "${id}") { __typename } }`;
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  });
  await page.reload();
  await page.locator('.changes').waitFor();
  await page.locator('.toolbar .icon-button:has(.lucide-maximize)').click();
  await take(page, 'view-en');
}

/** A picture of the page at rest: fonts there, nothing under way, the camera still. */
async function take(page: Page, name: string): Promise<void> {
  await rest(page);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}

async function rest(page: Page): Promise<void> {
  await page.locator('.state-spinner').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    let before = '';
    for (let still = 0; still < 20; still = location.href === before ? still + 1 : 0) {
      before = location.href;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
