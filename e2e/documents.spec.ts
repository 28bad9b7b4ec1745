import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import { exampleWith, keep } from './seeded';

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function openDocuments(page: Page): Promise<string> {
  const tasks = await keep(page, exampleWith('votuporanga-furniture'));
  await page.goto(tasks);
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await expect(page).toHaveURL(`${tasks}/documents`);
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
  return tasks;
}

test('a document is chosen, made in the browser and saved; nothing is sent, and the choice is kept', async ({
  page,
}) => {
  test.slow();
  const tasks = await openDocuments(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.getByRole('radio', { name: /^The brief/ }).check();
  await expect(page.getByRole('radio', { name: /^Without names/ })).toBeChecked();
  await page.getByLabel('Your organisation').fill('Town of Vale');
  await page.getByLabel('Your logo').setInputFiles({ name: 'vale.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByText('vale.png is used.')).toBeVisible();
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Download the brief as PDF' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^brief-.*\.pdf$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(sent).toEqual([]);

  await page.goto('/en/open');
  await page.goto(`${tasks}/documents`);
  await expect(page.getByRole('radio', { name: /^The brief/ })).toBeChecked();
  await expect(page.getByLabel('Your organisation')).toHaveValue('Town of Vale');
  await expect(page.getByRole('img', { name: 'Your logo' })).toBeVisible();
});

test('one chapter alone becomes a document', async ({ page }) => {
  test.slow();
  await openDocuments(page);
  await page.getByRole('radio', { name: /^The plan/ }).check();
  await page.getByRole('radio', { name: 'Chosen chapters' }).check();
  await page.getByRole('button', { name: 'Download the plan as PDF' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one chapter' })).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.getByRole('checkbox', { name: 'What to do' }).check();
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Download the plan as PDF' }).click();
  const text = execFileSync('pdftotext', [await (await coming).path(), '-'], { encoding: 'utf8' });
  expect(text).toContain('What to do');
  expect(text).not.toContain('What holds it back');
});

test('a file that is no picture, and a colour that cannot be read, are said', async ({ page }) => {
  await openDocuments(page);
  await page
    .getByLabel('Your logo')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(page.getByText('This is not a PNG or JPEG picture', { exact: false })).toBeVisible();
  await page.getByLabel('Colour of headings and lines').fill('#ffff00');
  await expect(page.getByText('our colour is used instead', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Use our colour' }).click();
  await expect(page.getByText('It can be read well.', { exact: false })).toBeVisible();
});

test('the place is reached from the result with the document that is read, is accessible and fits 320 pixels', async ({
  page,
}) => {
  const tasks = await keep(page, exampleWith('votuporanga-furniture'));
  await page.goto(`${tasks}/result/evidence`);
  await page.getByRole('link', { name: 'Other documents and formats' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
  await expect(page.getByRole('radio', { name: /^The evidence/ })).toBeChecked();
  await page.getByRole('radio', { name: 'Chosen chapters' }).check();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expectAccessibleInBothSchemes(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});
