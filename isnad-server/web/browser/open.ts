import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Download, type Page, type Request } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

/** The running server, e.g. http://127.0.0.1:8741. */
export const SERVER = (process.env['ISNAD_URL'] ?? 'http://127.0.0.1:8741').replace(/\/$/, '');

/** No machine is so slow; what waits this long waits for what does not come. */
const PATIENCE = 90_000;

export interface Look {
  language: 'ar' | 'en';
  theme: 'light' | 'dark';
  width: number;
}

export const WIDE: Look = { language: 'ar', theme: 'light', width: 1440 };
export const NARROW: Look = { language: 'en', theme: 'dark', width: 390 };

/** A page, and whatever went wrong in it. */
export interface Opened {
  page: Page;
  wrong: string[];
}

const heightOf = (width: number) => (width < 500 ? 844 : 900);

let shared: Promise<Browser> | undefined;

/** Windows of one look, which share what they have fetched. */
export async function windows(look: Look): Promise<BrowserContext> {
  const browser = await (shared ??= chromium.connect(inject('browser')));
  const context = await browser.newContext({
    viewport: { width: look.width, height: heightOf(look.width) },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript((language) => localStorage.setItem('isnad.language', language), look.language);
  return context;
}

/** A page that remembers whatever went wrong in it, or left this machine; it is gone when the test is over. */
export async function open(path: string, look: Look): Promise<Opened> {
  const context = await windows(look);
  onTestFinished(() => context.close());
  return openIn(context, path);
}

/** The same, in a window beside others. */
export async function openIn(context: BrowserContext, path: string): Promise<Opened> {
  const page = await context.newPage();
  watchRequests(page);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${SERVER}/`)) wrong.push(`left this machine: ${request.url()}`);
  });
  await page.goto(SERVER + path);
  await settled(page);
  return { page, wrong };
}

/** What each page has asked for and not been given yet; what is told as it happens never ends. */
const onTheirWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const asked = new Set<Request>();
  onTheirWay.set(page, asked);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Waits until nothing is on its way and everything is drawn: what came may have asked for more, so twice. */
export async function settled(page: Page): Promise<void> {
  const asked = onTheirWay.get(page)!;
  for (let quiet = 0; quiet < 2; ) {
    for (const end = Date.now() + PATIENCE; asked.size > 0; await new Promise((rested) => setTimeout(rested, 20))) {
      if (Date.now() > end) throw new Error(`still on their way: ${[...asked].map((one) => one.url()).join(' ')}`);
    }
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 30))));
    });
    await page.waitForFunction(() => document.querySelector('main .waiting, main > .page.quiet') === null);
    quiet = asked.size === 0 ? quiet + 1 : 0;
  }
}

/** Goes to another page of the app as its own links do, without loading the app anew. */
export async function turn(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Looks at the page in a window of another width and colours. */
export async function lookAgain(page: Page, look: Pick<Look, 'theme' | 'width'>): Promise<void> {
  await page.setViewportSize({ width: look.width, height: heightOf(look.width) });
  await page.emulateMedia({ colorScheme: look.theme });
}

/**
 * What holds of every page: nothing wrong in the console, nothing wider than the window, and nothing serious for axe,
 * which may be left out where the same page is looked at again.
 */
export async function expectSound(page: Page, wrong: string[], axe = true): Promise<void> {
  expect(wrong).toEqual([]);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(tooWide, { message: 'pixels by which the page is wider than the window' }).toBeLessThanOrEqual(0);
  if (!axe) return;
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
  expect(serious).toEqual([]);
}

/** What the API answers to a path. */
export async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${SERVER}/api/v1${path}`)).json()) as T;
}

/** What a file says that the browser was given. */
export async function textOf(saved: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
