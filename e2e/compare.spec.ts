import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import { exampleWith, keep } from './seeded';

const LATER = '2027-11-20T00:00:00Z';

/** The same place a year later: firms now do things together. */
function aYearLater() {
  const answers = { 'competitors-together': { value: 'regular-things', evidence: 'visit', changedAt: LATER } };
  return {
    ...exampleWith('votuporanga-furniture', { answers }),
    id: '00000000-0000-4000-8000-000000000005',
    title: 'Votuporanga, a year later',
    updatedAt: LATER,
  };
}

test('an assessment is compared with another one of the browser, from the list', async ({ page }) => {
  const first = exampleWith('votuporanga-furniture');
  await keep(page, first);
  const tasks = await keep(page, aYearLater());
  await page.goto(new URL('/en/work', tasks).href);
  await page.getByRole('link', { name: 'Compare Votuporanga, a year later with another' }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await page
    .getByLabel('The other assessment')
    .selectOption({ label: `${first.title}, last changed on 21 November 2026` });
  await expect(page).toHaveURL(new RegExp(`with=${first.id}$`));
  await expect(page.getByText('This is a follow-up of the same system after 12 months.')).toBeVisible();
  await expect(page.locator('.two-by-two-other').locator('visible=true')).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothSchemes(page);

  // The address is enough to come back to it.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
});

test('a file is compared with and not kept', async ({ page }) => {
  const tasks = await keep(page, exampleWith('votuporanga-furniture'));
  await page.goto(`${tasks}/compare`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'theirs.arranjo.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(aYearLater())),
  });
  await expect(page.getByText('Compared with the file theirs.arranjo.json.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await page.goto(new URL('/en/work', tasks).href);
  await expect(page.getByRole('link', { name: 'Votuporanga, a year later', exact: true })).toHaveCount(0);
});

test('a result that is looked at is kept, and other rules are told when it is opened again', async ({ page }) => {
  const kept = { version: 'logic-0-text-0', date: '2026-05-03T00:00:00Z', measures: ['hire-coordinator'] };
  const tasks = await keep(page, { ...exampleWith('votuporanga-furniture'), lastResult: kept });
  await page.goto(`${tasks}/result`);
  const sentence = page.getByText(/^Since .*3 May 2026.*the rules have changed/);
  await expect(sentence).toBeVisible();
  await sentence.getByRole('link', { name: 'See what changed' }).click();
  await expect(page.getByRole('heading', { name: 'Since this result was last kept' })).toBeVisible();

  // What these rules make of it was kept meanwhile: there is nothing to tell any more.
  await page.goto(`${tasks}/result`);
  await expect(page.locator('.report')).toBeVisible();
  await expect(page.getByText('the rules have changed')).toHaveCount(0);
});
