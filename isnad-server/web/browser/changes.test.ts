import { expect, test } from 'vitest';
import { expectSound, NARROW, open, SERVER, WIDE } from './open';

/** The newest article, and an event in it. */
async function article(): Promise<{ id: string; event: string }> {
  const { items } = await (await fetch(`${SERVER}/api/v1/articles?limit=20`)).json();
  for (const { id } of items as { id: string }[]) {
    const { reading } = await (await fetch(`${SERVER}/api/v1/articles/${id}`)).json();
    if (reading.events.length > 0) return { id, event: reading.events[0].id };
  }
  throw new Error('no article tells of an event');
}

test('a record is corrected beside its text, and the correction is taken back', async () => {
  const { id, event } = await article();
  const { page, wrong } = await open(`/articles/${id}?r=${event}`, WIDE);
  await page.getByRole('button', { name: 'صحّح' }).click();
  await page.getByLabel('الحقل').selectOption('type');
  await page.getByLabel('والصواب').selectOption('PROTEST');
  await page.getByLabel('لماذا').fill('تجربة');
  await expectSound(page, wrong);
  await page.getByRole('button', { name: 'احفظ' }).click();
  await page.getByText(/قرار.* في هذا المقال/).click();
  const type = async () => {
    const { reading } = await (await fetch(`${SERVER}/api/v1/articles/${id}`)).json();
    return (reading.events as { id: string; type: string }[]).find((one) => one.id === event)?.type;
  };
  expect(await type()).toBe('PROTEST');
  await page.getByRole('button', { name: 'تراجع عنه' }).first().click();
  await expect.poll(type).not.toBe('PROTEST');
  await page.goto(`${SERVER}/audit`);
  await page.getByText('رُجع عنه').first().waitFor();
  await page.getByRole('tab', { name: 'السجل' }).click();
  await page.getByText('POST /api/v1/decisions').first().waitFor();
  await expectSound(page, wrong);
});

test('a file is sent and read; what is none is told with its reason', async () => {
  const { page, wrong } = await open('/add', NARROW);
  const mark = String(Date.now());
  await page.setInputFiles('input[type=file]', [
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(`هدنة ${mark}\nقالت مصادر إن الهدنة قائمة.`) },
    { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ]);
  await expect.poll(() => page.getByText('done', { exact: true }).count()).toBe(2);
  await page.locator('.failures').getByText('nothing.txt').waitFor();
  await expectSound(page, wrong);
  await page.locator('.failures li', { hasText: 'nothing.txt' }).getByRole('button', { name: 'Forget' }).click();
  await expect.poll(() => page.locator('.failures').getByText('nothing.txt').count()).toBe(0);
});

test('an address in a private network is refused, with its reason, and can be tried again', async () => {
  const { page } = await open('/add', NARROW);
  await page.getByLabel('Pages or feeds, one a line').fill('http://127.0.0.1:9/');
  await page.getByRole('button', { name: 'Fetch and add' }).click();
  const failure = page.locator('.failures li', { hasText: '127.0.0.1:9' });
  await failure.waitFor();
  await failure.getByRole('button', { name: 'Try again' }).click();
  await failure.getByText('tried 2 times').waitFor();
  await failure.getByRole('button', { name: 'Forget' }).click();
});
