import type { Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/node';
import { expect, expectAccessible, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';

test('the sample leads to its candidates: footwear in Franca, Birigui and Jaú', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('/en/data');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expectStep(page, 'What do the columns mean?');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expectStep(page, 'What was read');
  await expect(page.getByText('3,854 rows were read: 63 regions and 101 industries.')).toBeVisible();
  await expect(page.getByText('No row is wrong.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectStep(page, 'What is compared with what?');
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expectStep(page, 'Results');

  for (const place of ['Franca', 'Birigui', 'Jaú']) {
    await expect(page.getByRole('row', { name: new RegExp(`${place}.*calçados`, 'i') }).first()).toBeVisible();
  }
  expect(sent).toEqual([]);
});

test('pasted rows with semicolons and decimal commas are read as what they are', async ({ page }) => {
  await paste(page, 'regiao;cnae;vinculos\nA;10;1.234,5\nB;10;-\nA;20;X\nB;20;..\n');
  await expectStep(page, 'What do the columns mean?');
  await expect(page.getByText('fields separated by semicolons')).toBeVisible();
  await expect(page.getByRole('radio', { name: '3,5 is three and a half' })).toBeChecked();
  await page.getByRole('button', { name: 'Read the table' }).click();

  await expectStep(page, 'What was read');
  const counts = page.getByRole('table', { name: 'Zero, missing and withheld' }).getByRole('row', { name: 'Jobs' });
  await expect(counts.getByRole('cell')).toHaveText(['1', '1', '1']);
});

test('bad rows are told with their lines, saved as a file, and left out', async ({ page }) => {
  await paste(page, 'region,industry,jobs\nA,10,5\nA,20,many\nB,10,-4\nB,20,7\n');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.locator('.problem')).toBeFocused();
  await page.getByRole('link', { name: 'Say what “many” means' }).click();
  await page.getByLabel('“many”, once').selectOption('Nothing: a fault in the row');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByRole('heading', { name: '2 rows are wrong' })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Rows that are wrong' }).getByRole('row');
  await expect(rows.nth(1)).toHaveText('3jobsmanyThis is not a number.');
  await expect(rows.nth(2)).toContainText('A number below 0 cannot be a count.');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all of them' }).click();
  expect((await download).suggestedFilename()).toBe('rows-at-fault.csv');
  await page.getByRole('button', { name: 'Go on without the wrong rows' }).click();
  await expectStep(page, 'What is compared with what?');
});

test('what is named twice has to be settled by the person', async ({ page }) => {
  await paste(page, 'region,industry,jobs\nA,10,5\nA,10,6\nB,10,4\nB,20,7\n');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expectStep(page, 'What was read');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.problem')).toBeFocused();
  await page.getByRole('radio', { name: 'Add them up' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectStep(page, 'What is compared with what?');
});

test('of a table of several years one has to be chosen', async ({ page }) => {
  await paste(page, 'region,industry,year,jobs\nA,10,2014,5\nB,10,2014,6\nA,10,2015,4\nB,10,2015,7\n');
  await page.getByRole('button', { name: 'Read the table' }).click();
  const problem = page.locator('.problem');
  await expect(problem).toContainText('The table holds several years');
  await problem.getByRole('radio', { name: '2014 (2 rows)' }).check();
  await problem.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByText('2 rows were read: 2 regions and one industry.')).toBeVisible();
});

test('a workbook is read as it is', async ({ page }) => {
  const rows = [
    ['region', 'industry', 'establishments'],
    ['A', '10', 5],
    ['B', '20', 3],
  ];
  const buffer = await writeWorkbook(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  await choose(page, 'table.xlsx', buffer);
  await expectStep(page, 'What do the columns mean?');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByText('2 rows were read: 2 regions and 2 industries.')).toBeVisible();
});

test('a wide table is seen as one, and names its rows', async ({ page }) => {
  await choose(page, 'wide.csv', Buffer.from('municipio,calcados,moveis,joias\nFranca,9,1,0\nJau,5,2,1\n'));
  await expectStep(page, 'What do the columns mean?');
  await expect(page.getByRole('radio', { name: /with many columns of numbers/ })).toBeChecked();
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByText('6 rows were read: 2 regions and 3 industries.')).toBeVisible();
});

test('letters and the line of the titles can be corrected, and the rows change at once', async ({ page }) => {
  const written = (text: string) => [...text].map((letter) => (letter === 'ą' ? 0xb9 : letter.charCodeAt(0)));
  await choose(page, 'polish.csv', Buffer.from(written('Powiat;PKD;Pracujący\nAlvona;13;5\nBrisdal;14;7\n')));
  await expectStep(page, 'What do the columns mean?');
  await expect(page.getByRole('columnheader', { name: 'Pracujący' })).toBeVisible();
  await page.getByLabel('Letters are written in').selectOption('Western European (Windows-1252, Latin-1)');
  await expect(page.getByRole('columnheader', { name: 'Pracuj¹cy' })).toBeVisible();
  await page.getByLabel('The titles stand on').selectOption('Line 2: Alvona | 13 | 5');
  await expect(page.getByRole('columnheader', { name: 'Alvona' })).toBeVisible();
});

test('what is no table is refused in words', async ({ page }) => {
  await choose(page, 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0x0a, 0, 0]));
  await expect(page.locator('.problem')).toBeFocused();
  await expect(page.locator('.problem')).toContainText('This is not a text');
  await expectAccessible(page);
});

test('columns without a meaning are asked for, and the links lead to them', async ({ page }) => {
  await paste(page, 'a,b,c\nx,y,3\nz,w,4\n');
  await expectStep(page, 'What do the columns mean?');
  await page.getByLabel('Region (code or name)').selectOption('');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.locator('.problem')).toBeFocused();
  await page.getByRole('link', { name: 'Choose the column of the regions' }).click();
  await expect(page.getByLabel('Region (code or name)')).toBeFocused();
});

test('the browser goes back a step, and what was chosen is still there', async ({ page }) => {
  await paste(page, 'region,industry,jobs\nA,10,5\nB,20,7\n');
  await page.getByLabel('Missing: nobody said').fill('none');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expectStep(page, 'What was read');
  await page.goBack();
  await expectStep(page, 'What do the columns mean?');
  await expect(page.getByLabel('Missing: nobody said')).toHaveValue('none');
  await page.goForward();
  await expectStep(page, 'What was read');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'What was read' })).toBeVisible();
  await expect(page.getByText('2 rows were read: 2 regions and 2 industries.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete what is kept' }).click();
  await expect(page.getByText('Deleted from this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Find systems in data' })).toBeVisible();
});

test('part of a table can be the base', async ({ page }) => {
  await paste(page, 'region,industry,jobs\nA,10,5\nB,10,7\nA,20,9\nB,20,1\nC,20,4\n');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Chosen regions only' }).check();
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expect(page.locator('.problem')).toContainText('Choose at least one region');
  await page.getByRole('checkbox', { name: 'A', exact: true }).check();
  await page.getByLabel('Search regions by code or name').fill('B');
  await page.getByRole('button', { name: 'Choose all found' }).click();
  await expect(page.getByText('One found; 2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expectStep(page, 'Results');
  await expect(page.getByText('2 regions').first()).toBeVisible();
});

test('every step is accessible and fits 320 pixels', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/data');
  await expectFine(page);
  await page.getByLabel('Rows copied').fill('region,industry,jobs\nA,10,5\nA,10,6\nB,20,many\nB,20,7\nTotal,10,11\n');
  await page.getByRole('button', { name: 'Use these rows' }).click();
  await expectStep(page, 'What do the columns mean?');
  await page.getByLabel('“many”, once').selectOption('Nothing: a fault in the row');
  await page.getByText('Titles, separators and letters').click();
  await page.getByText('Codes in two columns').click();
  await expectFine(page);
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expectStep(page, 'What was read');
  await expectFine(page);
  await page.getByRole('radio', { name: 'Add them up' }).check();
  await page.getByRole('button', { name: 'Go on without' }).click();
  await expectStep(page, 'What is compared with what?');
  await page.getByRole('radio', { name: 'Chosen regions only' }).check();
  await expectFine(page);
});

async function expectFine(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothSchemes(page);
}

async function expectStep(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/en/data');
  await page.getByLabel('Rows copied').fill(text);
  await page.getByRole('button', { name: 'Use these rows' }).click();
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/en/data');
  await page.getByLabel('File with the table').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
