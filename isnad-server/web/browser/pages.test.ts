import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from './addresses';
import { expectSound, lookAgain, NARROW, openIn, settled, turn, WIDE, windows, type Opened } from './open';

describe('in Arabic each page is loaded by its address, wide and light, then narrow and dark', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await windows(WIDE);
  });
  afterAll(async () => {
    await context.close();
  });

  test.each(PAGES)('$path', async ({ path, ar }) => {
    const { page, wrong } = await openIn(context, path);
    await expect.poll(() => page.innerText('main')).toContain(ar);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await expectSound(page, wrong);
    await lookAgain(page, { theme: 'dark', width: 390 });
    await expectSound(page, wrong, false);
    await page.close();
  });
});

describe('in English one page turns into the other, narrow and dark, then wide and light', () => {
  let context: BrowserContext;
  let opened: Opened;
  beforeAll(async () => {
    context = await windows(NARROW);
    opened = await openIn(context, '/');
  });
  afterAll(async () => {
    await context.close();
  });

  test.each(PAGES)('$path', async ({ path, en }) => {
    const { page, wrong } = opened;
    await turn(page, path);
    await expect.poll(() => page.innerText('main')).toContain(en);
    await settled(page);
    expect(await page.getAttribute('html', 'dir')).toBe('ltr');
    await expectSound(page, wrong);
    await lookAgain(page, { theme: 'light', width: 1100 });
    await expectSound(page, wrong, false);
    await lookAgain(page, NARROW);
  });
});
