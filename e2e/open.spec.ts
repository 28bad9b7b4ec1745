import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';

const exampleFile = 'examples/franca-footwear.arranjo.json';

test('a file is opened in the browser, and nothing is sent', async ({ page }) => {
  await page.goto('/en/open');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') {
      sent.push(request.url());
    }
  });
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);

  await expect(page.locator('#report-title')).toBeFocused();
  await expect(page.getByText('franca-footwear.arranjo.json is open')).toBeVisible();
  await expectAccessible(page);
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: 'Open another file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('Assessment file')).toBeVisible();
});

test('the opened plan is the one that the server shows', async ({ page }) => {
  const headings: string[] = [];
  for (const part of ['', '/plan', '/evidence']) {
    await page.goto(`/en/examples/franca-footwear${part}`);
    const all = await page.getByRole('heading').allTextContents();
    // A later page has a title and contents of its own, and ends with those of the whole plan.
    const ofTheWay = part === '' ? [] : ['Contents', 'All chapters'];
    headings.push(...all.slice(part === '' ? 0 : 1).filter((heading) => !ofTheWay.includes(heading)));
  }
  await page.goto('/en/open');
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);
  await expect(page.locator('#report-title')).toBeVisible();

  expect(await page.getByRole('heading').allTextContents()).toEqual(headings);
});

test('a file with faults is refused with their places, and the focus goes there', async ({ page }) => {
  const file = JSON.parse(await readFile(exampleFile, 'utf8'));
  delete file.profile.name;
  file.indicators = { ...file.indicators, sectorShare: 40 };
  await open(page, 'faulty.arranjo.json', JSON.stringify(file));

  const summary = page.getByRole('group', { name: 'There is a problem with faulty.arranjo.json' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem').filter({ hasText: 'name' })).toBeVisible();
  await expect(summary.getByRole('listitem').filter({ hasText: 'sectorShare' })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Assessment file')).toBeFocused();
});

test('what is no assessment at all is refused', async ({ page }) => {
  await open(page, 'letter.json', 'Dear mayor,');

  await expect(page.getByRole('group', { name: 'There is a problem with letter.json' })).toBeFocused();
});

test('a file of more than 5 MB is not read', async ({ page }) => {
  await open(page, 'large.json', ' '.repeat(5 * 1024 * 1024 + 1));

  await expect(page.getByRole('group')).toContainText('larger than 5 MB');
});

test('a second try after a refusal opens the file', async ({ page }) => {
  await open(page, 'letter.json', 'Dear mayor,');
  await expect(page.getByRole('group')).toBeFocused();
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);

  await expect(page.locator('#report-title')).toBeFocused();
  await expect(page).not.toHaveTitle(/Error/);
});

test('a file can be dropped', async ({ page }) => {
  await page.goto('/en/open');
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.arranjo.json', { type: 'application/json' }));
      return data;
    },
    await readFile(exampleFile, 'utf8'),
  );
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });

  await expect(page.locator('#report-title')).toBeFocused();
});

test('an opened plan fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/open');
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);
  await expect(page.locator('#report-title')).toBeFocused();

  await expectNoSidewaysScroll(page);
});

async function open(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/en/open');
  await page
    .getByLabel('Assessment file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
