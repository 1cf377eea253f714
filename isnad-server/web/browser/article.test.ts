import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, WIDE, type Look } from './open';

const EXAMPLE = '/examples/5-envoy-sources.txt';
const NARROW: Look = { language: 'ar', theme: 'light', width: 390 };

async function article(look: Look, query = ''): Promise<Page> {
  return (await open(EXAMPLE + query, look)).page;
}

const chosen = (page: Page) => new URL(page.url()).searchParams.get('r');

test('the text is shown as printed, whatever layers lie under it', async () => {
  const page = await article(WIDE);
  const printed = await page.evaluate(async () => {
    const reading = await (await fetch('/api/v1/examples/5-envoy-sources.txt')).json();
    return (reading.text as string).split('\n').filter((line) => line.trim() !== '');
  });
  expect(await page.locator('.text p').allTextContents()).toEqual(printed);
});

test('a click on marked words shows the record and its chain; clicking again asks for the next in them', async () => {
  const page = await article(WIDE);
  const words = page.locator('.piece.is-trigger.is-cue').first();
  await words.click();
  const first = chosen(page);
  expect(first).toMatch(/^v\d+$/);
  await expect.poll(() => page.locator('.panel .chain .link').count()).toBeGreaterThan(1);
  await words.click();
  expect(chosen(page)).toMatch(/^s\d+$/);
  await page.locator('.also-row').first().click();
  expect(chosen(page)).not.toBe(null);
});

test('the keyboard goes from record to record, through the layers and back', async () => {
  const page = await article(WIDE);
  await page.keyboard.press('j');
  const first = chosen(page);
  await page.keyboard.press('j');
  expect(chosen(page)).not.toBe(first);
  await page.keyboard.press('k');
  expect(chosen(page)).toBe(first);
  await page.keyboard.press('Escape');
  expect(chosen(page)).toBe(null);
  await page.keyboard.press('4');
  expect(await page.locator('.piece.is-mention').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('hide')).toBe('mentions');
  await page.keyboard.press('4');
  expect(await page.locator('.piece.is-mention').count()).toBeGreaterThan(0);
});

test('an address opens the record that it names, in view', async () => {
  const page = await article(NARROW, '?r=s12');
  const cue = page.locator('.role-cue').first();
  await cue.waitFor();
  const box = (await cue.boundingBox())!;
  expect(box.y).toBeGreaterThan(90);
  expect(box.y + box.height).toBeLessThan(844 * 0.5);
});

test('brackets in the margin stand beside the words that they hold', async () => {
  const page = await article(WIDE, '?r=s4');
  const bracket = (await page.locator('.bracket.is-selected').boundingBox())!;
  const first = (await page.locator('[data-said~="s4"]').first().boundingBox())!;
  const last = (await page.locator('[data-said~="s4"]').last().boundingBox())!;
  expect(bracket.y).toBeGreaterThanOrEqual(first.y);
  expect(bracket.y).toBeLessThan(first.y + first.height);
  expect(bracket.y + bracket.height).toBeGreaterThan(last.y);
  expect(bracket.y + bracket.height).toBeLessThanOrEqual(last.y + last.height);
});

test('a pasted text is read, and markup in it is text', async () => {
  const { page, wrong } = await open('/read', WIDE);
  await page.fill('textarea', 'قال <b>لافروف</b> أمس إن موسكو ترحب <img src=x onerror=alert(1)>');
  await page.fill('input[type=date]', '2016-04-27');
  await page.click('button[type=submit]');
  await page.locator('.text p').waitFor();
  expect(await page.locator('.text p').textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.text img, .text b').count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('what the server refuses is told with its code', async () => {
  const { page } = await open('/read', WIDE);
  await page.fill('textarea', 'no Arabic here');
  await page.click('button[type=submit]');
  await page.locator('[role=alert]').waitFor();
  expect(await page.innerText('[role=alert]')).toContain('ISN-610');
});
