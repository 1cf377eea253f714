import { expect, test } from 'vitest';
import { open, textOf, WIDE, type Look } from './open';

const ENGLISH: Look = { language: 'en', theme: 'light', width: 390 };

test('words are found as they are written, marked, and stand in the address', async () => {
  const { page, wrong } = await open('/search', WIDE);
  const all = await page.locator('.hits .cards li').count();
  await page.locator('.search-input').fill('الهدنة');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('الهدنة');
  await expect.poll(() => page.locator('.hits mark').count()).toBeGreaterThan(0);
  expect(await page.locator('.hits .cards li').count()).toBeLessThanOrEqual(all);
  expect(await page.locator('.hits mark').first().textContent()).toContain('هدنة');
  await page.locator('.facet-row').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.has('outlet')).toBe(true);
  expect(wrong).toEqual([]);
});

test('a name is completed from its beginning in Latin letters, chosen by the keyboard, and taken out again', async () => {
  const { page, wrong } = await open('/search', ENGLISH);
  await page.locator('.search-input').pressSequentially('russ');
  await page.locator('.search-field [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('actor').length).toBe(1);
  await page.getByRole('button', { name: /^Without / }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has('actor')).toBe(false);
  expect(wrong).toEqual([]);
});

test('what is found is saved whole, with a table for a spreadsheet', async () => {
  const { page } = await open('/search?q=الهدنة', WIDE);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(saved.suggestedFilename()).toBe('search.csv');
  const file = await textOf(saved);
  expect(file.split('\r\n')[0]).toBe('\ufeffid,headline,outlet,outlets,published,state,snippet,marks');
});
