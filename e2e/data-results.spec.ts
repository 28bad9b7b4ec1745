import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';

const SAMPLE = 'public/samples/sao-paulo-manufacturing-2015.csv';
const FOOTWEAR = '=153';

test('footwear in the sample has three candidates: Franca, Birigui and Jaú', async ({ page }) => {
  await openSample(page);
  await expect(page.getByText('924 pairs reach the cut-offs.')).toBeVisible();
  await page.getByLabel('Industry', { exact: true }).selectOption(FOOTWEAR);
  await expect(page.getByRole('status').filter({ hasText: /^3 candidates$/ })).toBeVisible();
  await expect(rowHeaders(page)).toHaveText([/^Franca/, /^Birigui/, /^Jaú/]);
  await expect(page.locator('figcaption').first()).toHaveText('3 of 924 candidates are shown.');
  // The table, the base and the filter are kept: leaving the page and coming back loses nothing.
  await page.goto('/en/work');
  await page.goBack();
  await expect(page.getByRole('status').filter({ hasText: /^3 candidates$/ })).toBeVisible();
  await expect(page.getByLabel('Industry', { exact: true })).toHaveValue(FOOTWEAR);
});

test('the table is searched without regard to accents, filtered by type and sorted by its headings', async ({
  page,
}) => {
  await openSample(page);
  await page.getByLabel('Search by name or code').first().fill('calcados jau');
  await expect(rowHeaders(page).first()).toHaveText(/^Jaú/);
  await page.getByLabel('Search by name or code').first().fill('');
  await page.getByLabel('Type', { exact: true }).selectOption('center');
  await expect(page.getByRole('status').filter({ hasText: /^10 candidates$/ })).toBeVisible();

  const heading = page.getByRole('columnheader', { name: 'Establishments' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rowHeaders(page).first()).toHaveText(/^Franca/);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rowHeaders(page).first()).not.toHaveText(/^Franca/);
});

test('all pairs come in pages of fifty', async ({ page }) => {
  await openSample(page);
  await page.getByLabel('Pairs', { exact: true }).selectOption('all');
  await expect(page.getByRole('status').filter({ hasText: /^3,854 pairs$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('51 to 100 of 3,854')).toBeVisible();
});

test('a pair opens with all of its figures, and the way back leads to its row', async ({ page }) => {
  await openSample(page);
  await openFranca(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Fabricação de calçados in Franca' })).toBeFocused();
  await expect(page.getByRole('row', { name: /^Location quotient, against the whole 20\.98/ })).toBeVisible();
  await expect(page.getByText('A concentration in a register is not yet').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Franca ?, Fabricação de calçados:/ })).toBeFocused();
});

test('a mark of the figure opens its pair', async ({ page }) => {
  await openSample(page);
  await page.getByLabel('Industry', { exact: true }).selectOption(FOOTWEAR);
  // The figure is drawn after the table; before that the marks of all candidates stand there.
  await expect(page.locator('figcaption').first()).toHaveText('3 of 924 candidates are shown.');
  await page.locator('.candidates-figure').scrollIntoViewIfNeeded();
  const mark = await page.locator('.candidate-mark.two-by-two-center').boundingBox();
  if (mark === null) throw new Error('no mark');
  await page.mouse.click(mark.x + 4, mark.y + mark.height - 4);
  await expect(page.getByRole('heading', { level: 2, name: /in (Franca|Birigui)$/ })).toBeVisible();
});

test('"assess this system" begins an assessment with its figures', async ({ page }) => {
  await openSample(page);
  await openFranca(page);
  await page.getByLabel('What do you call this system?').fill('');
  await page.getByRole('button', { name: 'Start the assessment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Some fields have to be corrected' })).toBeFocused();
  await page.getByLabel('What do you call this system?').fill('Footwear of Franca');
  await page.getByLabel('What is made there?').fill('footwear');
  await page.getByRole('button', { name: 'Start the assessment' }).click();
  await page.waitForURL(/\/en\/work\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Footwear of Franca' })).toBeVisible();
  await page.goto(`${page.url()}/importance`);
  // A table gives whole counts, so these are what is shown, with what follows from them.
  await expect(page.getByRole('main')).toContainText(/[Ll]ocation quotient.{0,40}20\.9/);
});

test('tables are taken away as CSV and as XLSX, with the definitions stamped in', async ({ page }) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Downloads' }).click();
  await page.getByRole('checkbox', { name: 'Industries' }).check();
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await workbook).suggestedFilename()).toMatch(/^arranjo-tables-\d{4}-\d\d-\d\d\.xlsx$/);
  const packed = await readFile(await (await workbook).path());
  expect(packed.subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('checkbox', { name: 'Industries' }).uncheck();
  await page.getByLabel('As', { exact: true }).selectOption('csv');
  const text = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await text).suggestedFilename()).toMatch(/^arranjo-candidates-.*\.csv$/);
  const lines = (await readFile(await (await text).path(), 'utf8')).split('\r\n');
  expect(lines.filter((line) => line !== '' && !/^\uFEFF?#/.test(line))).toHaveLength(925);
  expect(lines.join('\n')).toContain('RAIS');
});

test('area and people of the regions give a pair its cluster index', async ({ page }) => {
  await openPasted(page, 'region,industry,jobs,firms\nA,x,1743,35\nB,x,3997,18\nA,y,2,1\nB,y,5,1\n');
  await page.getByRole('tab', { name: 'Regions' }).click();
  const give = (text: string) =>
    page
      .getByLabel('Your file of area and people')
      .setInputFiles({ name: 'ground.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give('region;area;population\nA;50,0;488\nB;none;4133\n');
  await expect(page.getByText('One region was read.')).toBeVisible();
  await expect(page.getByText('One region of your base has no row that can be read')).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 area none This is not a number/ })).toBeVisible();
  await expectAccessible(page);
  await give('region;area;population\nA;50,0;488\nB;526;4133\n');
  await expect(page.getByText('2 regions were read.')).toBeVisible();
  await page.getByRole('tab', { name: 'Candidates' }).click();
  await page.getByLabel('Pairs', { exact: true }).selectOption('all');
  await page.getByRole('button', { name: /^A ?, x:/ }).click();
  await expect(page.getByRole('row', { name: /^Cluster index 21\.87/ })).toBeVisible();
});

test('sizes of plants give the industries the index of Ellison and Glaeser', async ({ page }) => {
  await openPasted(page, 'region,industry,jobs\nA,x,100\nB,x,50\nB,y,350\n');
  await page.getByRole('tab', { name: 'Industries' }).click();
  await expect(page.getByText('Ellison-Glaeser is not given: the table holds totals')).toBeVisible();
  const give = (text: string) =>
    page
      .getByLabel('Your file of plants')
      .setInputFiles({ name: 'plants.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give('region,industry\nA,x\n');
  await expect(page.getByText('there is no column with the title “employment”')).toBeVisible();
  await give('region,industry,employment\nA,x,60\nA,x,40\nB,x,many\n');
  await expect(page.getByRole('row', { name: /^4 employment many This is not a number/ })).toBeVisible();
  await expectAccessible(page);
  await give('region,industry,employment\nA,x,60\nA,x,40\nB,x,50\n');
  await expect(page.getByText('3 plants were read.')).toBeVisible();
  await expect(page.getByText('One industry of your base has no plant in the file')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Ellison-Glaeser' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^x\b/ })).toContainText('1.549');
});

test('a cut that moves names those who change type', async ({ page }) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Sensitivity' }).click();
  const row = page.getByRole('row', { name: /^Location quotient: lower bound taken away/ });
  await expect(row).toContainText('below the cut-offs → Advanced vector: 24');
  await row.getByRole('button').click();
  await expect(page.getByText('1 to 50 of 435')).toBeVisible();
});

test('the same table as another year shows no change, and other codes are told', async ({ page }) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Two years' }).click();
  await page.getByLabel('The table of the other year').setInputFiles(SAMPLE);
  await expect(page.getByText('None entered and none left.')).toBeVisible();
  const [head = '', ...rows] = (await readFile(SAMPLE, 'utf8')).split('\n');
  const other = [head, ...rows.filter((row) => !row.startsWith('35012,')), '99,Nowhere,153,X,7'].join('\n');
  await page
    .getByLabel('The table of the other year')
    .setInputFiles({ name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from(other) });
  await expect(page.getByText('One region in the earlier year only')).toBeVisible();
  await expect(page.getByText('One region in the later year only')).toBeVisible();
});

test('candidates stand on a map of the person’s own', async ({ page }) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(page.getByText('There is no map yet.')).toBeVisible();
  const square = (code: string, west: number) => ({
    type: 'Feature',
    properties: { id: west, code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, -21],
          [west, -20],
          [west + 1, -20],
          [west + 1, -21],
          [west, -21],
        ],
      ],
    },
  });
  const map = { type: 'FeatureCollection', features: [square('35012', -48), square('35004', -46)] };
  await page
    .getByLabel('Your map')
    .setInputFiles({ name: 'map.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(map)) });
  await expect(page.getByLabel('Which property holds the code of the region?')).toHaveValue('code');
  await expect(page.locator('figcaption').filter({ hasText: /candidates are on the map, of 924\.$/ })).toBeVisible();
  await page
    .getByLabel('Your map')
    .setInputFiles({ name: 'map.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{}') });
  await expect(page.getByText('This file holds no regions that can be read.')).toBeVisible();
});

test('views are gone through with the arrow keys', async ({ page }) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Candidates' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Industries' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: /^Industries/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Downloads' })).toHaveAttribute('aria-selected', 'true');
});

test('every view is accessible and fits 320 pixels', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample(page);
  for (const view of ['Candidates', 'Industries', 'Regions', 'Sensitivity', 'Two years', 'Map', 'Downloads']) {
    await page.getByRole('tab', { name: view, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: /Working out|Moving/ })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothSchemes(page);
  }
  await page.getByRole('tab', { name: 'Candidates' }).click();
  await openFranca(page);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothSchemes(page);
});

function rowHeaders(page: Page) {
  return page.getByRole('table').first().getByRole('rowheader');
}

async function openFranca(page: Page): Promise<void> {
  await page.getByLabel('Industry', { exact: true }).selectOption(FOOTWEAR);
  await page.getByRole('button', { name: /^Franca ?, Fabricação de calçados:/ }).click();
}

async function openPasted(page: Page, text: string): Promise<void> {
  await page.goto('/en/data');
  await page.getByLabel('Rows copied').fill(text);
  await page.getByRole('button', { name: 'Use these rows' }).click();
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
}

async function openSample(page: Page): Promise<void> {
  await page.goto('/en/data');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
}
