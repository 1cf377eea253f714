// Makes the pictures of the README from a server with an empty archive:
//   ISNAD_URL=http://127.0.0.1:8741 npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const server = (process.env.ISNAD_URL ?? 'http://127.0.0.1:8741').replace(/\/$/, '');
const folder = new URL('../../docs/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1100, height: 640 }, colorScheme: 'light', reducedMotion: 'reduce' });
await context.addInitScript(() => localStorage.setItem('isnad.language', 'en'));
const page = await context.newPage();

/** The window as it is, once nothing is on its way any more. */
async function picture(name) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png` });
}

await page.goto(server);
await page.getByRole('button', { name: 'Add the eight examples' }).click();
const rivals = page.locator('section', { has: page.getByRole('heading', { name: 'New contradictions' }) });
await rivals.locator('a[href^="/events/"]').first().waitFor();
await rivals.scrollIntoViewIfNeeded();
await page.evaluate(() => scrollTo(0, 0));
await picture('first-hour-overview');

await rivals.locator('a[href^="/events/"]').first().click();
await page.locator('.contest .side').first().waitFor();
await picture('first-hour-story');

await page.locator('.version-open a').first().click();
await page.locator('.text p').first().waitFor();
const id = new URL(page.url()).pathname.split('/').pop();
const answer = await page.evaluate((article) => fetch(`/api/v1/articles/${article}`).then((given) => given.json()), id);
const said = answer.reading.statements.toSorted((one, other) => other.chain.length - one.chain.length)[0];
await page.goto(`${server}/articles/${id}?r=${said.id}`);
await page.locator('.text p').first().waitFor();
await picture('first-hour-article');

const name = answer.reading.entities.find((one) => one.kind !== 'place' && !answer.keys[one.id].startsWith('~'));
await page.goto(`${server}/articles/${id}?r=${name.id}`);
await page.getByRole('button', { name: 'Rename everywhere' }).click();
await page.getByLabel('Name in Arabic').waitFor();
await picture('first-hour-name');
await browser.close();
