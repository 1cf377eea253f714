import { expect, test } from 'vitest';
import { expectSound, NARROW, open, SERVER, settled, turn, WIDE } from './open';

/** Two articles that tell of one shelling, and count differently. */
const TOLD = [
  { outlet: 'صحيفة المرفأ', text: 'قصف على سراقب\nقصفت قوات النظام السوري مدينة سراقب في ريف إدلب يوم السبت، وقتل 12 مدنيا في القصف، بحسب الدفاع المدني.' },
  { outlet: 'وكالة السهل', text: 'قتلى في سراقب\nقالت مصادر طبية إن قوات النظام السوري قصفت مدينة سراقب في ريف إدلب يوم السبت، وإن 15 مدنيا قتلوا في القصف.' },
];

/** The address of the event that both tell, when they have been read and merged. */
async function story(): Promise<string> {
  const items = TOLD.map((one) => ({ ...one, published: '2016-07-03' }));
  await fetch(`${SERVER}/api/v1/additions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-isnad': '1' },
    body: JSON.stringify({ items }),
  });
  let address = '';
  await expect
    .poll(
      async () => {
        const rows = (await (await fetch(`${SERVER}/api/v1/events?sort=rivals&limit=1&outlet=${encodeURIComponent(TOLD[0]!.outlet)}`)).json()) as {
          items: { article: string; record: string; tellings: number }[];
        };
        const first = rows.items[0];
        if (first) address = `/events/${first.article}/${first.record}`;
        return first?.tellings ?? 0;
      },
      { interval: 500 },
    )
    .toBeGreaterThan(1);
  return address;
}

test.each([WIDE, NARROW])('a story lays each version beside the others, in $language, $width px wide', async (look) => {
  const { page, wrong } = await open(await story(), look);
  await page.locator('.version').first().waitFor();
  expect(await page.locator('.version').count()).toBeGreaterThan(1);
  expect(await page.locator('.version mark').count()).toBe(await page.locator('.version').count());
  expect(await page.locator('.bonds > li').count()).toBeGreaterThan(0);
  expect(await page.locator('.side-value').allTextContents()).toEqual(expect.arrayContaining(['12', '15']));
  await expectSound(page, wrong);
  const all = await page.locator('.version').count();
  await turn(page, `${new URL(page.url()).pathname}?outlet=${encodeURIComponent(TOLD[1]!.outlet)}`);
  await settled(page);
  expect(new Set(await page.locator('.version .outlet').allTextContents())).toEqual(new Set([TOLD[1]!.outlet]));
  await expectSound(page, wrong, false);
  await turn(page, new URL(page.url()).pathname);
  await expect.poll(() => page.locator('.version').count()).toBe(all);
  await page.locator('.version-open a').first().click();
  await page.locator('.text p').first().waitFor();
  expect(wrong).toEqual([]);
});

test('the timeline is moved and zoomed by the keyboard, which its address remembers', async () => {
  const { page, wrong } = await open('/timeline', WIDE);
  await page.locator('canvas').focus();
  await page.keyboard.press('+');
  await expect.poll(() => new URL(page.url()).searchParams.has('since')).toBe(true);
  const since = new URL(page.url()).searchParams.get('since');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).searchParams.get('since')).not.toBe(since);
  const painted = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, i) => i % 4 === 3 && value > 0);
  });
  expect(painted).toBe(true);
  expect(wrong).toEqual([]);
});

test('figures are dots of their sources, and a place joins them into lines', async () => {
  const { page, wrong } = await open('/figures', WIDE);
  await page.locator('.series circle').first().waitFor();
  expect(await page.locator('.series path').count()).toBe(0);
  await page.locator('.series a').first().evaluate((link: SVGAElement) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  await page.waitForURL(/\/articles\/.*r=f\d+/);
  expect(wrong).toEqual([]);
});
