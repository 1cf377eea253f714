import { expect, test } from 'vitest';
import { expectSound, open, SERVER, type Look } from './open';

// The file's name stands last: while there is an account, every page asks who comes.
const NARROW: Look = { language: 'ar', theme: 'light', width: 390 };
const PASSWORD = 'a long password';

test('from the first account on everybody signs in, and out again', async () => {
  const { page, wrong } = await open('/accounts', NARROW);
  await page.getByLabel('الاسم').fill('amal');
  await page.getByLabel('كلمة السر').fill(PASSWORD);
  await page.getByLabel('ما يُسمح به').selectOption('admin');
  await page.getByRole('button', { name: 'احفظ' }).click();
  try {
    await page.getByText('ISN-611').waitFor();
    wrong.length = 0;
    await page.goto(`${SERVER}/network`);
    await page.getByRole('heading', { name: 'الدخول' }).waitFor();
    // That nobody came in is told by a refusal, which a browser writes to its console.
    await expectSound(page, wrong.filter((line) => !line.includes('401')));
    await page.getByLabel('الاسم').fill('amal');
    await page.getByLabel('كلمة السر').fill('a wrong password');
    await page.getByRole('button', { name: 'ادخل' }).click();
    await page.getByText('ISN-612').waitFor();
    await page.getByLabel('كلمة السر').fill(PASSWORD);
    await page.getByRole('button', { name: 'ادخل' }).click();
    await page.getByRole('heading', { name: 'الشبكة' }).waitFor();
    await page.getByRole('button', { name: 'القائمة' }).click();
    await page.getByRole('button', { name: 'اخرج' }).click();
    await page.getByRole('heading', { name: 'الدخول' }).waitFor();
    expect((await fetch(`${SERVER}/api/v1/articles`)).status).toBe(401);
  } finally {
    const headers = { 'x-isnad': '1', 'content-type': 'application/json' };
    const entered = await fetch(`${SERVER}/api/v1/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'amal', password: PASSWORD }),
    });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0]!;
    await fetch(`${SERVER}/api/v1/users/amal`, { method: 'DELETE', headers: { ...headers, cookie } });
  }
  expect((await fetch(`${SERVER}/api/v1/articles`)).status).toBe(200);
});
