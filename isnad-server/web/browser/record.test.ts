import { expect, test } from 'vitest';
import { expectSound, NARROW, open, WIDE } from './open';

test('an actor is found by a part of its name, and its page has its words, and the way to the article', async () => {
  const { page, wrong } = await open('/actors', WIDE);
  const first = page.locator('tbody a').first();
  const name = (await first.innerText()).trim();
  await page.getByLabel('اسم أو رمز').fill(name);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name);
  await first.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('.rows blockquote').first().waitFor();
  await expectSound(page, wrong);
  await page.getByRole('tab', { name: 'الأحداث' }).click();
  expect(new URL(page.url()).searchParams.get('list')).toBe('events');
  await page.locator('.rows .row-from a').first().click();
  await page.locator('.text p').first().waitFor();
  expect(new URL(page.url()).searchParams.get('r')).toMatch(/^v\d+$/);
  expect(wrong).toEqual([]);
});

test('the network looks the same every time; a line and an actor open their words', async () => {
  const { page, wrong } = await open('/network', WIDE);
  const places = () => page.locator('.actor').evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
  await page.locator('.actor').first().waitFor();
  const before = await places();
  await page.reload();
  await page.locator('.actor').first().waitFor();
  expect(await places()).toEqual(before);
  await page.locator('.actor').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.behind .rows blockquote').first().waitFor();
  await page.locator('tbody .relation-word').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toMatch(/\|(met|backed|accused|fought)\|/);
  await page.locator('.behind .rows blockquote').first().waitFor();
  await expectSound(page, wrong);
});

test('relations are switched off in the address, and what they tie goes', async () => {
  const { page } = await open('/network', NARROW);
  await page.locator('.tie').first().waitFor();
  for (const name of ['Meetings and agreements', 'Support', 'Accusations and threats']) {
    await page.getByRole('button', { name }).click();
  }
  expect(new URL(page.url()).searchParams.getAll('relation')).toEqual(['fought']);
  await expect.poll(() => page.locator('.tie:not(.tie-fought)').count()).toBe(0);
});

test('the window of time is moved and played, and stands in the address', async () => {
  const { page, wrong } = await open('/network', WIDE);
  await page.locator('.actor').first().waitFor();
  const all = await page.locator('.tie').count();
  await page.getByLabel('بداية النافذة').press('End');
  await expect.poll(() => new URL(page.url()).searchParams.get('since')).toMatch(/^\d{4}-\d\d-\d\d$/);
  await expect.poll(() => page.locator('.tie').count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'كل المدة' }).click();
  await page.getByRole('button', { name: 'تشغيل' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('until')).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.getByRole('button', { name: 'إيقاف' }).click();
  expect(wrong).toEqual([]);
});

test('a cell of the positions opens to its words', async () => {
  const { page, wrong } = await open('/positions', NARROW);
  await page.locator('.cell').first().click();
  await page.locator('.behind .rows mark').first().waitFor();
  expect(new URL(page.url()).searchParams.get('cell')).toContain('|');
  await expectSound(page, wrong);
});

test('a circle of the map opens what was there, with the outlines from this server', async () => {
  const { page, wrong } = await open('/map', NARROW);
  await page.locator('.spot').first().waitFor();
  expect(await page.locator('.land path').count()).toBeGreaterThan(3);
  await page.locator('.spot').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.behind .rows blockquote').first().waitFor();
  await expectSound(page, wrong);
});
