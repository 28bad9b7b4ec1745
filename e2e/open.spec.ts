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
  await expect(page.getByRole('heading', { level: 2, name: /Franca/ })).toBeFocused();
  await expectAccessible(page);
  await look(page);

  await expect(page.locator('#report-title')).toBeFocused();
  await expect(page.getByText('franca-footwear.arranjo.json is open')).toBeVisible();
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: 'Back to the choice' }).click();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('Assessment file')).toBeVisible();
  await page.goto('/en/work');
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
});

test('the opened result is the one that the server shows, in each depth, and nothing is loaded anew', async ({
  page,
}) => {
  const depths = page.getByRole('navigation', { name: 'How much you want to read' });
  const shown = async () => page.locator('.section :is(h2, h3, h4)').allTextContents();
  const headings: string[][] = [];
  for (const parts of [[''], ['/plan'], ['/evidence', '/rules', '/measures', '/sources']]) {
    const all: string[] = [];
    for (const part of parts) {
      await page.goto(`/en/examples/franca-footwear${part}`);
      all.push(...(await shown()));
    }
    headings.push(all);
  }
  await page.goto('/en/open');
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);
  await look(page);
  await expect(page.locator('#report-title')).toBeFocused();
  expect(await shown()).toEqual(headings[0]);
  for (const [index, name] of [
    [1, 'Plan'],
    [2, 'Evidence'],
  ] as const) {
    await depths.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`depth=${name.toLowerCase()}$`));
    await expect(page.locator('#report-title')).toBeFocused();
    await expect.poll(shown).toEqual(headings[index]);
  }
  await depths.getByRole('link', { name: 'Brief' }).click();
  await page.locator('.report a[href*="depth=plan#"]').first().click();
  await expect(depths.getByRole('link', { name: 'Plan' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('franca-footwear.arranjo.json is open')).toBeVisible();
  await page.goBack();
  await expect(depths.getByRole('link', { name: 'Brief' })).toHaveAttribute('aria-current', 'page');
});

test('a damaged file is refused in words, with the places in a fold, and the focus goes there', async ({ page }) => {
  const file = JSON.parse(await readFile(exampleFile, 'utf8'));
  delete file.profile.name;
  file.indicators = { ...file.indicators, sectorShare: 40 };
  await open(page, 'faulty.arranjo.json', JSON.stringify(file));

  const summary = page.getByRole('group', { name: 'There is a problem with faulty.arranjo.json' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('This file is damaged or is not an assessment. Ask for it again.');
  await expect(summary.getByRole('listitem')).toHaveCount(0);
  await summary.getByText('What exactly cannot be read').click();
  await expect(summary.getByRole('listitem').filter({ hasText: 'profile.name' })).toBeVisible();
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

test('a file of more than 20 MB is not read', async ({ page }) => {
  await open(page, 'large.json', ' '.repeat(20 * 1024 * 1024 + 1));

  await expect(page.getByRole('group')).toContainText('larger than 20 MB');
});

test('a second try after a refusal opens the file', async ({ page }) => {
  await open(page, 'letter.json', 'Dear mayor,');
  await expect(page.getByRole('group', { name: /problem/ })).toBeFocused();
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);
  await look(page);

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
  await look(page);

  await expect(page.locator('#report-title')).toBeFocused();
});

test('an opened plan fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/open');
  await page.getByLabel('Assessment file').setInputFiles(exampleFile);
  await look(page);
  await expect(page.locator('#report-title')).toBeFocused();

  await expectNoSidewaysScroll(page);
});

test('a file leads to work; the colleague’s changed copy of it is compared, merged, and then nothing differs', async ({
  page,
}) => {
  const mine = JSON.parse(await readFile(exampleFile, 'utf8'));
  const [question] = Object.keys(mine.answers);
  const theirs = { ...mine, title: 'Franca, as Rui sees it', answers: { ...mine.answers } };
  theirs.answers[question ?? ''] = { unknown: true, note: 'Rui asked twice', changedAt: '2026-11-29T10:00:00Z' };
  await open(page, 'mine.arranjo.json', JSON.stringify(mine));
  await page.getByRole('button', { name: 'Keep it and go on' }).click();
  await expect(page).toHaveURL(/\/en\/work\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await open(page, 'rui.arranjo.json', JSON.stringify(theirs));
  await page.getByRole('button', { name: 'Compare and merge' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'What differs: 2 places' })).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Choose all of the file' }).click();
  await page.getByRole('button', { name: 'Merge as chosen' }).click();
  await expect(page).toHaveURL(/\/en\/work\/[0-9a-f-]{36}$/);

  await open(page, 'rui.arranjo.json', JSON.stringify(theirs));
  await expect(page.getByText('The file and the one in this browser say the same.')).toBeVisible();
  await page.goto('/en/work');
  await expect(page.getByRole('link', { name: 'Franca, as Rui sees it', exact: true })).toHaveCount(1);
});

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at it without keeping it' }).click();
}

async function open(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/en/open');
  await page
    .getByLabel('Assessment file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
