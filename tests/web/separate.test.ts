import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropFile, eventually } from './page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

// Twelve (fifteen) were killed in an attack on the town of Samarra on 12 May 2024
const toll = (source: string, count: string): string => `source: ${source}\n\nقُتل ${count} في هجوم على مدينة سامراء في 12 مايو 2024.\n`;

it(
  'quotes whose numbers differ are of one event until an analyst says otherwise, and again when that is taken back',
  { timeout: 120_000 },
  async () => {
    const { page, complaints } = await stage.open('/?lang=ar');
    await dropFile(page, 'one.txt', toll('وكالة الأفق', '12 شخصا'));
    await page.getByText('أُضيف إلى الرسم مقال واحد').waitFor();
    await dropFile(page, 'two.txt', toll('صحيفة المدار', '15 شخصا'));
    await eventually(() => page.locator('.tray-row').count()).toBeGreaterThan(0);
    await page.keyboard.press('/');
    await page.keyboard.type('سامراء');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.inspector .row', { hasText: 'قُتل' })
      .or(page.locator('.inspector .row', { hasText: 'قتل' }))
      .first()
      .locator('.sources')
      .click();
    await eventually(() => page.locator('.quote').count()).toBe(2);
    await page.locator('.evidence-counts').getByText('أعداد متضاربة').waitFor();
    await page.getByRole('button', { name: 'ليس هذا الحدث' }).click();
    await page.getByText('ما جاء في صحيفة المدار صار حدثا قائما بذاته.').waitFor();
    await eventually(() => page.locator('.quote').count()).toBe(1);
    await page.getByRole('button', { name: 'تراجع', exact: true }).click();
    await eventually(() => page.locator('.quote').count()).toBe(2);
    expect(complaints).toEqual([]);
  },
);
