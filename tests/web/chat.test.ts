import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractor } from '../../server/ingest/extractor.ts';
import { createLog } from '../../server/log.ts';
import { ANSWER, answering, openStandIn, settingsFor, type StandIn, TEXT } from '../extract/chat/stand-in.ts';
import { dropFile } from './page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let standIn: StandIn;
beforeAll(async () => {
  standIn = await openStandIn(answering(ANSWER), { status: 401, body: '{}' });
  stage = await openStage({ extractor: createExtractor(settingsFor(standIn), createLog('silent')) });
}, 120_000);
afterAll(async () => {
  await stage.close();
  await standIn.close();
});

it(
  'the page says wherever articles are added where their texts go, and of a document why the model did not read it',
  { timeout: 300_000 },
  async () => {
    const host = new URL(standIn.url).host;
    const ar = `تُرسل نصوص المقالات إلى \u2068${host}\u2069 (\u2068stand-in\u2069) لاستخراجها`;
    const { page, complaints } = await stage.open('/?lang=ar');
    // The first document makes the database plan every statement: that is slow on a busy machine.
    page.setDefaultTimeout(120_000);
    await page.locator('.first').getByText(ar).waitFor();
    expect(await page.locator('.first').textContent()).not.toContain('تبقى الملفات على خادمكم');
    await page.getByRole('button', { name: 'الصق نصًا' }).click();
    await page.getByRole('dialog').getByText(ar).waitFor();
    await page.keyboard.press('Escape');

    await dropFile(page, 'read.txt', TEXT);
    await page.locator('.tray').getByText('أُضيف إلى الرسم مقال واحد').waitFor();
    expect(await page.locator('.extraction-note').count()).toBe(0);
    await dropFile(page, 'refused.txt', `${TEXT}\nانتهى الخبر.`);
    await page.locator('.tray').getByText('رفض خادم الاستخراج الطلب.').waitFor();

    const { page: english, complaints: more } = await stage.open('/?lang=en');
    await english.getByRole('button', { name: 'Documents' }).click();
    await english
      .locator('.documents')
      .getByText(`Article texts are sent to \u2068${host}\u2069 (\u2068stand-in\u2069) for extraction`)
      .waitFor();
    const note = 'The extraction server refused. The built-in extractor read it alone; add the text again to have it tried again.';
    const noted = english.locator('.documents-row', { hasText: note });
    await noted.waitFor();
    expect(await english.locator('.documents-row').count()).toBe(2);
    await noted.getByRole('button', { name: 'Read' }).click();
    await english.locator('.reader').getByText(note).waitFor();
    expect([...complaints, ...more]).toEqual([]);
  },
);
