import { expect, test } from 'vitest';
import { PAGES } from './addresses';
import { ask, expectSound, NARROW, open, settled, textOf, turn, WIDE } from './open';

// The file's name stands first among its like: the archive is empty before it, and holds the examples after.

/** Pages that need no archive to show what they are for. */
const ALWAYS = /^\/(accounts|audit|add|read|examples|nowhere)/;

test('every page of an empty archive says so, and leads to adding', async () => {
  const { page, wrong } = await open('/', NARROW);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectSound(page, wrong);
  for (const path of new Set(PAGES.map((one) => one.path.split('?')[0]!))) {
    if (ALWAYS.test(path)) continue;
    await turn(page, path);
    await settled(page);
    await page.locator('main a[href="/add"]').first().waitFor();
    await expectSound(page, wrong, false);
  }
  // What is asked of nothing is not "not found".
  for (const path of ['/search?q=هدنة', '/actors?q=هدنة', '/events?type=ASSAULT']) {
    await turn(page, path);
    await settled(page);
    await page.locator('main a[href="/add"]').first().waitFor();
  }
});

test('a newcomer adds the examples, opens a story with rivals, corrects a name and takes the table along', async () => {
  const { page, wrong } = await open('/', WIDE);
  await page.getByRole('button', { name: 'أضف الأمثلة الثمانية' }).click();
  const rivals = page.locator('section', { has: page.getByRole('heading', { name: 'تعارضات جديدة' }) });
  await rivals.locator('a[href^="/events/"]').first().click();
  await page.locator('.contest .side').first().waitFor();
  expect(await page.locator('.contest .side').count()).toBeGreaterThan(1);
  await expectSound(page, wrong);

  await page.locator('.version-open a').first().click();
  await page.locator('.text p').first().waitFor();
  const id = new URL(page.url()).pathname.split('/').pop()!;
  const { reading, keys } = await ask<{ reading: { entities: { id: string; kind: string }[] }; keys: Record<string, string> }>(`/articles/${id}`);
  // A click on a name leads there; places are in a list of their own.
  const name = reading.entities.find((one) => one.kind !== 'place' && !keys[one.id]!.startsWith('~'))!;
  await turn(page, `/articles/${id}?r=${name.id}`);
  await page.getByRole('button', { name: 'سمّه باسم آخر حيث ورد' }).click();
  await page.getByLabel('الاسم بالعربية').fill('اسم صححه قارئ');
  await page.getByRole('button', { name: 'احفظ' }).click();
  await page.getByLabel('الاسم بالعربية').waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: 'الفاعلون' }).click();
  await page.getByLabel('اسم أو رمز').fill('اسم صححه قارئ');
  await page.locator('tbody').getByText('اسم صححه قارئ').waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(await textOf(saved)).toContain('اسم صححه قارئ');
  expect(wrong).toEqual([]);

  const { items } = await ask<{ items: { number: number; kind: string }[] }>('/decisions');
  expect(items.map(({ kind }) => kind)).toContain('rename');
});

test('an article is pasted, added, found by its outlet, withdrawn and restored', async () => {
  const { page, wrong } = await open('/add', WIDE);
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
