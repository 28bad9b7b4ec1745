import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { isQuick } from '#policies/interview/interview';
import { interviewBase } from '#policies/knowledge/interview';
import { type examples, expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import { begin, saved } from './interview-steps';
import { exampleWith, keep } from './seeded';

test.setTimeout(120_000);

const names = [
  'Markets and chains',
  'Innovation and learning',
  'Work and labour',
  'Trust and cooperation',
  'Policy and outside forces',
];

test('the five parts stand on the task list once something is answered, with minutes and what they could change', async ({
  page,
}) => {
  const tasks = await begin(page);
  await expect(page.getByRole('region', { name: 'The questions' })).toBeVisible();
  await expect(parts(page)).toHaveCount(0);
  await answer(page, `${tasks}/first-questions/price-and-model`, 'The firm shows its own model');
  await page.goto(tasks);
  await expect(parts(page).getByRole('link')).toHaveText(names);
  for (const name of names) {
    await expect(part(page, name).getByText(/^about (a minute|\d+ minutes)$/)).toBeVisible();
    await expect(part(page, name).getByText('What it could change')).toBeVisible();
  }
});

test('a buyer who names the price speaks for markets and chains, and for no other part', async ({ page }) => {
  const tasks = await begin(page);
  await answer(page, `${tasks}/first-questions/price-and-model`, 'The firm shows its own model');
  await page.goto(tasks);
  await expect(parts(page).getByRole('link')).toHaveCount(5);
  await expect(parts(page).getByText('Recommended', { exact: true })).toHaveCount(0);

  await answer(page, `${tasks}/first-questions/price-and-model`, 'The buyer names the price');
  await page.goto(tasks);
  await expect(part(page, names[0]).getByText('Recommended', { exact: true })).toBeVisible();
  await expect(parts(page).getByText('Recommended', { exact: true })).toHaveCount(1);
});

test('the quick pass stays as short, and never leads into a part that nobody began', async ({ page }) => {
  const tasks = await openExample(page, 'franca-footwear', {
    ...everythingAsked(),
    ...readExample('franca-footwear').answers,
  });
  await expect(page.getByText('The quick pass is done.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on: Check the answers' })).toBeVisible();
  await expect(part(page, names[3]).getByText('Recommended', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Go on: Check the answers' }).click();
  await expect(page.getByText('Every question that was asked has an answer.')).toBeVisible();
  await expect(page.getByRole('heading', { name: names[3] })).toHaveCount(0);
  await page.goto(`${tasks}/infrastructure`);
  await expect(page.getByText(/^Section \d of \d$/)).toBeVisible();

  await answer(page, `${tasks}/work-and-labour/lowest-pay`);
  await page.goto(tasks);
  await expect(page.getByRole('link', { name: 'Go on: Work and labour' })).toBeVisible();
  await expect(page.getByText(/^About \d+ minutes of the quick pass are left\./)).toBeVisible();
});

test('the minutes are those of the questions that everybody is asked', async ({ page }) => {
  const minutes = async () => Number(/\d+/.exec(await page.getByText(/minutes of the quick pass/).innerText())?.[0]);
  const tasks = await openExample(page, 'votuporanga-furniture');
  const before = await minutes();
  expect(before).toBeLessThanOrEqual(20);
  await answer(page, `${tasks}/first-questions/price-and-model`, 'The buyer names the price');
  await page.goto(tasks);
  await expect(part(page, names[0]).getByText('Recommended', { exact: true })).toBeVisible();
  expect(await minutes()).toBeLessThanOrEqual(before);
});

test('the worst state in a part that was left alone changes the result', async ({ page }) => {
  const tasks = await openExample(page, 'votuporanga-furniture');
  await page.goto(`${tasks}/result/plan`);
  const finding = page.locator('#finding-channel-dependence');
  await expect(page.locator('.report')).toBeVisible();
  await expect(finding).toHaveCount(0);
  await expect(page.locator('.stages').getByRole('link', { name: 'Export together' })).toHaveCount(0);
  await page.goto(`${tasks}/result/evidence`);
  await expect(section(page, 'findings').getByText(/^Markets and chains: /)).toBeVisible();

  await answer(page, `${tasks}/markets-and-chains/largest-buyer-leaves`, 'It has happened');
  await page.goto(`${tasks}/result/plan`);
  await expect(finding.getByText('Has caused a loss (dated case)')).toBeVisible();
  const [actFirst, found, unknown] = await Promise.all([
    topOf(page.locator('#findings-actFirst')),
    topOf(finding),
    topOf(page.locator('#findings-unknown')),
  ]);
  expect(found).toBeGreaterThan(actFirst);
  expect(found).toBeLessThan(unknown);
  await expect(page.locator('.stages').getByRole('link', { name: 'Export together' })).toBeVisible();
  await page.goto(`${tasks}/result/evidence`);
  await expect(finding.getByRole('link', { name: /Export together/ }).first()).toBeVisible();
  await expect(section(page, 'findings').getByText(/^Markets and chains: /)).toHaveCount(0);
});

test('a question that can harm who answers it says to ask in private, and an ordinary one does not', async ({
  page,
}) => {
  const tasks = await openExample(page, 'franca-footwear');
  const alone = page.getByText(/^Ask this in private, never in front of others/);
  await page.goto(`${tasks}/work-and-labour/lowest-pay`);
  await expect(alone).toBeVisible();
  await page.goto(`${tasks}/markets-and-chains/largest-buyer-leaves`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(alone).toHaveCount(0);
});

test('a place like Votuporanga is told of it, with what is alike and what forbids copying', async ({ page }) => {
  const tasks = await openExample(page, 'votuporanga-furniture', { counterpart: { value: ['none'] } });
  await page.goto(`${tasks}/result/evidence`);
  const like = page.locator('#case-votuporanga-furniture-likeness');
  await expect(like).toContainText(/Alike: .+ here; /);
  await expect(like).toContainText(/Different, so do not copy: /);
  await expect(section(page, 'cases').getByText(/Likeness is no reason to copy/)).toBeVisible();
});

test('a disagreement between sources names the questions that would settle it here', async ({ page }) => {
  const tasks = await openExample(page, 'franca-footwear');
  await page.goto(`${tasks}/result/evidence`);
  const tension = page.locator('.facing#tension-lead-firms-help-or-harm').first();
  await expect(tension.getByText(/^Answer\. Small firms’ joint attempt/)).toBeAttached();
  await expect(tension.getByText('What would settle it here', { exact: false })).toBeAttached();
});

test('the task list with its parts and the first question of one are accessible', async ({ page }) => {
  const tasks = await openExample(page, 'franca-footwear', { 'lowest-pay': { value: 'all-above' } });
  await expect(parts(page).getByText('Recommended', { exact: true }).first()).toBeVisible();
  await expectAccessibleInBothSchemes(page);
  await page.goto(`${tasks}/work-and-labour/lowest-pay`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expectAccessibleInBothSchemes(page);
});

test('the parts fit 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tasks = await openExample(page, 'franca-footwear', { 'lowest-pay': { value: 'all-above' } });
  await expect(parts(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto(`${tasks}/work-and-labour`);
  await expect(page.locator('.answer').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

function parts(page: Page): Locator {
  return page.getByRole('region', { name: 'More topics (optional)' });
}

function part(page: Page, name: string | undefined): Locator {
  return parts(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

function section(page: Page, id: string): Locator {
  return page.locator(`section[aria-labelledby="${id}"]`);
}

/** Answers the question of an address and waits until it is kept. */
async function answer(page: Page, address: string, name?: string): Promise<void> {
  await page.goto(address);
  const choice =
    name === undefined ? page.getByRole('radio').first() : page.getByRole('radio', { name: new RegExp(name) });
  await choice.check();
  await saved(page);
}

type Answers = Record<string, unknown>;

function readExample(id: string): { answers: Answers } {
  return JSON.parse(readFileSync(`examples/${id}.arranjo.json`, 'utf8'));
}

/** "I do not know" to whatever the quick pass asks of everybody. */
function everythingAsked(): Answers {
  const { questions, modules } = interviewBase.knowledge;
  const optional = new Set<string>(modules.map(({ id }) => id));
  const asked = questions.filter((question) => isQuick(question) && !optional.has(question.section));
  return Object.fromEntries(asked.map(({ id }) => [id, { unknown: true }]));
}

function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top);
}

/** Opens an example changed by some answers; the page then shows its task list. */
async function openExample(page: Page, id: (typeof examples)[number], answers: Answers = {}): Promise<string> {
  const tasks = await keep(page, exampleWith(id, { answers }));
  await page.goto(tasks);
  await expect(page.getByRole('region', { name: 'The questions' })).toBeVisible();
  return tasks;
}
