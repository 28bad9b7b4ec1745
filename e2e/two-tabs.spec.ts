import type { Page } from '@playwright/test';
import { anAssessment } from '#policies/testing/an-assessment';
import { expect, test } from './fixtures';
import { saved } from './interview-steps';
import { keep } from './seeded';

test.setTimeout(120_000);

const vale = { ...anAssessment().withAnswer('register-coverage', 'most').build() };
const budget = 'A line in a budget';
const law = 'A law, a by-law or a local plan';

test('two tabs on the same pages: fields follow, and one tab never writes back what it has not touched', async ({
  page,
  context,
}) => {
  const tasks = await keep(page, vale);
  const question = `${tasks}/first-questions/decision`;
  const other = await context.newPage();
  await Promise.all([page.goto(question), other.goto(question)]);
  await other.getByText('How do you know this?').click();

  await other.getByRole('radio', { name: budget }).check();
  await expect(page.getByRole('radio', { name: budget })).toBeChecked();
  await page.getByRole('radio', { name: law }).check();
  await expect(other.getByRole('radio', { name: law })).toBeChecked();
  await expect(other.getByText(/^Another tab changed what stands here/)).toBeVisible();
  await other.getByLabel('Note').fill('Asked in May');
  await expect(page.getByLabel('Note')).toHaveValue('Asked in May');
  await expect(page.getByRole('radio', { name: law })).toBeChecked();
  await expect(other.getByText(/^Another tab changed what stands here/)).toBeVisible();

  await Promise.all([page.goto(`${tasks}/profile`), other.goto(`${tasks}/profile`)]);
  await page.getByLabel('What do you call this system?').fill('Renamed in one');
  await expect(other.getByLabel('What do you call this system?')).toHaveValue('Renamed in one');
  await other.getByLabel('What is made there?').fill('Trays');
  await saved(other);
  await expect(page.getByLabel('What is made there?')).toHaveValue('Trays');
  await expect(page.getByLabel('What do you call this system?')).toHaveValue('Renamed in one');
});

test('the one that was not taken does not come back, also without a reload', async ({ page, context }) => {
  const tasks = await keep(page, vale);
  const question = `${tasks}/first-questions/decision`;
  const deaf = await context.newPage();
  await deaf.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await Promise.all([page.goto(question), deaf.goto(question)]);
  await expect(deaf.getByRole('radio').first()).toBeVisible();
  await page.getByRole('radio', { name: budget }).check();
  await saved(page);
  await deaf.getByRole('radio', { name: law }).check();
  await deaf.getByRole('button', { name: 'Take the other one' }).click();
  await expect(deaf.getByRole('radio', { name: budget })).toBeChecked();
  await deaf.getByText('How do you know this?').click();
  await deaf.getByLabel('Note').fill('a');
  await saved(deaf);
  await expect(deaf.getByRole('radio', { name: budget })).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('a');
  await expect(page.getByRole('radio', { name: budget })).toBeChecked();
});

test('figures half done, a draft in words and the first form are there after a reload, with what is wrong', async ({
  page,
}) => {
  const tasks = await keep(page, vale);
  await page.goto(`${tasks}/importance`);
  await page.getByText('Enter figures').click();
  await page.getByRole('radio', { name: /^I have the location quotient/ }).check();
  await page.getByRole('textbox', { name: /^Location quotient/ }).fill('1.234');
  await page.getByRole('button', { name: /between 1 and 2/ }).click();
  await page.getByLabel('Establishments of the trade').fill('1,000');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Location quotient/ })).toHaveValue('1.2340');
  await expect(page.getByLabel('Establishments of the trade')).toHaveValue('1,000');
  await expect(page.getByText(/is missing\. Figures need to say/).first()).toBeVisible();

  await page.goto('/en/work/new');
  await page.getByLabel('What is made there?').fill('Trays');
  await page.reload();
  await expect(page.getByLabel('What is made there?')).toHaveValue('Trays');
});

test('typing sixty letters says nothing but “Saved”, once', async ({ page }) => {
  const tasks = await keep(page, vale);
  await page.goto(`${tasks}/first-questions/decision`);
  await page.getByRole('radio').first().check();
  await page.getByText('How do you know this?').click();
  await heard(page);
  await page.getByLabel('Note').pressSequentially('x'.repeat(60));
  await saved(page);
  const said = await page.evaluate(() => Reflect.get(globalThis, 'said'));
  expect([...new Set(said)].filter((text) => text !== 'Saved')).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(1);
});

test('a damaged record hides none of the others', async ({ page }) => {
  await keep(page, { ...vale, id: '00000000-0000-4000-8000-000000000009', answers: undefined, title: 'Damaged one' });
  await keep(page, vale);
  await page.goto('/en/work');
  await expect(page.getByRole('link', { name: vale.title, exact: true })).toBeVisible();
  await expect(page.getByText('Damaged one', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Delete Damaged one' }).click();
  await expect(page.getByRole('button', { name: 'Delete Damaged one' })).toHaveCount(0);
});

/** Notes what live regions say from now on. */
async function heard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live]',
        );
        const text = region?.textContent?.trim() ?? '';
        if (text !== '') said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
