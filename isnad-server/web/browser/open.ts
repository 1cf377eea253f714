import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
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

/** A page that remembers whatever went wrong in it, or left this machine. */
export async function open(browser: Browser, path: string, look: Look): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 500 ? 844 : 900 },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((language) => localStorage.setItem('isnad.language', language), look.language);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${SERVER}/`)) wrong.push(`left this machine: ${request.url()}`);
  });
  await page.goto(SERVER + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, wrong };
}

/** What holds of every page: nothing wrong in the console, nothing wider than the window, nothing serious for axe. */
export async function expectSound(page: Page, wrong: string[]): Promise<void> {
  expect(wrong).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide, 'pixels by which the page is wider than the window').toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
  expect(serious).toEqual([]);
}
