import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound, launch, open, type Look } from './open';

// The file's name stands first among its like: the archive is empty before it, and holds the examples after.
const WIDE: Look = { language: 'ar', theme: 'light', width: 1440 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('an empty archive says what to do next, and the examples are in it one click later', async () => {
  const { page, wrong } = await open(browser, '/', WIDE);
  if (await page.getByText('الأرشيف فارغ').isVisible()) {
    await expectSound(page, wrong);
    await page.getByRole('button', { name: 'أضف الأمثلة الثمانية' }).click();
    await page.getByText('انتهت').waitFor();
    await page.getByRole('link', { name: 'إلى المقالات' }).click();
  } else {
    await page.getByRole('link', { name: 'كل المقالات' }).click();
  }
  await expect.poll(() => page.locator('.cards li').count()).toBeGreaterThanOrEqual(8);
  expect(wrong).toEqual([]);
});

test('an article is pasted, added, found by its outlet, withdrawn and restored', async () => {
  const { page, wrong } = await open(browser, '/add', WIDE);
  const mark = String(Date.now());
  await page.getByLabel('نص المقال').fill(`هدنة ${mark}\nقالت مصادر إن الهدنة قائمة.`);
  await page.fill('input[type=date]', '2016-07-01');
  await page.getByLabel('الوسيلة').fill('صحيفة التجربة');
  await page.getByRole('button', { name: 'أضفه' }).click();
  await page.getByText('انتهت').waitFor();
  await page.goto(new URL('/articles?outlet=صحيفة التجربة', page.url()).href);
  await page.getByText(`هدنة ${mark}`).click();
  await page.locator('.text p').first().waitFor();
  await page.getByRole('button', { name: 'سحب المقال' }).click();
  await page.getByLabel('لماذا يُسحب؟').fill('تجربة');
  await page.getByRole('button', { name: 'سحب المقال' }).click();
  await page.getByText('سُحب هذا المقال').waitFor();
  await page.getByRole('button', { name: 'إعادته' }).click();
  await page.getByRole('button', { name: 'سحب المقال' }).waitFor();
  expect(wrong).toEqual([]);
});
