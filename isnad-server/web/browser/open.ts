import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** The running server, e.g. http://127.0.0.1:8741. */
export const SERVER = (process.env['ISNAD_URL'] ?? 'http://127.0.0.1:8741').replace(/\/$/, '');

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
    // Chromium's own sandbox refuses to run as root, as which containers run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

export interface Look {
  language: 'ar' | 'en';
  theme: 'light' | 'dark';
  width: number;
}

/** Windows of one look, which share what they have fetched. */
export async function windows(browser: Browser, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 500 ? 844 : 900 },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((language) => localStorage.setItem('isnad.language', language), look.language);
  return context;
}

/** A page that remembers whatever went wrong in it, or left this machine. */
export async function open(browser: Browser, path: string, look: Look): Promise<{ page: Page; wrong: string[] }> {
  return openIn(await windows(browser, look), path);
}

/** The same, in a window beside others. */
export async function openIn(context: BrowserContext, path: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${SERVER}/`)) wrong.push(`left this machine: ${request.url()}`);
  });
  const under = new Set<unknown>();
  page.on('request', (request) => under.add(request));
  page.on('requestfinished', (request) => under.delete(request));
  page.on('requestfailed', (request) => under.delete(request));
  await page.goto(SERVER + path);
  // Nothing is on its way, twice in a row: what came may have asked for more.
  for (let quiet = 0; quiet < 2; ) {
    await page.waitForTimeout(60);
    quiet = under.size === 0 ? quiet + 1 : 0;
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, wrong };
}

/**
 * What holds of every page: nothing wrong in the console, nothing wider than the window, and nothing serious for axe,
 * which may be left out where the same page is looked at in another language.
 */
export async function expectSound(page: Page, wrong: string[], axe = true): Promise<void> {
  expect(wrong).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide, 'pixels by which the page is wider than the window').toBeLessThanOrEqual(0);
  if (!axe) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
  expect(serious).toEqual([]);
}
