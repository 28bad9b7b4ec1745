import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { begin, saved, system, toFirstQuestion } from './interview-steps';
import { expect, test } from './fixtures';

test.setTimeout(120_000);

test('a whole assessment, answered by hand in all sections, ends in a PDF that says what was answered', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const tasks = await begin(page);
  await page.getByRole('radio', { name: /^Everything/ }).check();
  const sections = [
    'first-questions',
    'infrastructure',
    'local-institutions',
    'collective-organisation',
    'governance',
    'environment',
    'firms-production',
    'firms-market',
  ];
  for (const section of sections) {
    await page.goto(`${tasks}/${section}`);
    await expect(page.locator('.answer').first()).toBeVisible();
    await answerAll(page);
    await saved(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(tasks);
  }
  await page.getByRole('link', { name: 'Go on: How much the trade matters' }).click();
  await page.getByText('Enter figures').click();
  await page.getByRole('radio', { name: /^I have the location quotient/ }).check();
  await page.getByRole('textbox', { name: 'Location quotient' }).fill('7,5');
  await page.getByLabel('Share of the industry').fill('4.3');
  await page.getByLabel('Establishments of the trade').fill('177');
  await page.getByLabel('Reference area').fill('The country');
  await page.getByLabel('Year of the figures').fill('2024');
  await page.getByRole('textbox', { name: 'Source', exact: true }).fill('Register of firms');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What follows for the type' })).toBeFocused();
  await expect(page.getByText(/: Vector of local development\./).first()).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(tasks);

  await page.getByRole('link', { name: 'Check the answers' }).first().click();
  await expect(page.getByText('people can say when larger firms').first()).toBeVisible();
  await page.getByRole('link', { name: 'Go on to the result' }).first().click();
  await expect(page.getByText('is a vector of local development').first()).toBeVisible({ timeout: 30_000 });
  await page
    .getByRole('navigation', { name: 'How much you want to read' })
    .getByRole('link', { name: 'Evidence' })
    .click();
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Download the evidence as PDF' }).click();
  const file = await (await coming).path();
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  expect(text).toContain(system.name);
  expect(text).toContain('is a vector of local development');
  expect(text).toContain('people can say when larger firms');
  expect(text).toContain('Register of firms');
});

test('what is being typed survives a reload', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio', { name: 'A line in a budget' }).check();
  await page.getByText('How do you know this?').click();
  await page.getByLabel('Note').fill('Told by the treasurer, half a sen');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'A line in a budget' })).toBeChecked();
  await expect(page.getByLabel('Note')).toHaveValue('Told by the treasurer, half a sen');
});

test('a note typed before any answer survives a reload too, and so does a number half written', async ({ page }) => {
  const tasks = await begin(page);
  await toFirstQuestion(page);
  await page.getByText('How do you know this?').click();
  await page.getByLabel('Note').fill('Ask again on Monday');
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('Ask again on Monday');
  await page.getByRole('radio').first().check();
  await page.goto(`${tasks}/first-questions/willing-firms`);
  await page.getByRole('textbox', { name: 'Number' }).fill('about 2');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Number' })).toHaveValue('about 2');
});

test('a question is checked on Continue only, and the summary leads to it', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('the keyboard is enough: a number chooses, Enter goes on', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'What is the largest thing that it could pay for' }),
  ).toBeVisible();
});

test('after an answer the margin says what it changed, and before it nothing', async ({ page }) => {
  const tasks = await begin(page);
  await page.goto(`${tasks}/first-questions/joint-attempts`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByText('What this answer changed')).toHaveCount(0);
  await page.getByRole('radio', { name: /blocked/ }).check();
  await expect(page.getByText('What this answer changed').first()).toBeVisible();
  await expect(page.getByText(/Enters the plan: .*A body of the small firms’ own/).first()).toBeVisible();
});

test('back and forward move through the places, and every answer stays', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio', { name: 'A line in a budget' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio').nth(2).check();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'A line in a budget' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'A line in a budget' })).toBeChecked();
});

test('a deep link out of reach leads to the nearest place, with a word of why', async ({ page }) => {
  const tasks = await begin(page);
  await page.goto(`${tasks}/environment`);
  await expect(page).toHaveURL(/\/first-questions\?instead/);
  await expect(page.getByText('That part opens once you have answered one of the first questions.')).toBeVisible();
});

test('Change on the check page comes back to it', async ({ page }) => {
  const tasks = await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio').first().check();
  await saved(page);
  await page.goto(`${tasks}/check-answers`);
  const row = page
    .locator('[id^="row-"]')
    .filter({ has: page.locator('a[href*="/first-questions/"]') })
    .first();
  await row.getByRole('link', { name: /^Change/ }).click();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/check-answers\?row=/);
  await expect(row).toBeFocused();
  await expect(row).toContainText('You came back from here');
  await expect(page.locator('#content').getByText(system.name).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText('A law, a by-law or a local plan')).toBeVisible();
});

test('after it has loaded, the interview needs no server', async ({ page, context, complaints }) => {
  await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio').first().check();
  await context.setOffline(true);
  for (let question = 0; question < 4; question += 1) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('radio').first().check();
  }
  await page.getByRole('link', { name: 'Answer this whole section on one page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First questions' })).toBeVisible();
  await saved(page);
  await context.setOffline(false);
  // The browser reports what it could not fetch ahead of time; nothing on the page waits for it.
  complaints.length = 0;
  await page.reload();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5);
});

async function answerAll(page: Page): Promise<void> {
  for (let asked = -1; asked !== (await page.locator('.answer').count());) {
    asked = await page.locator('.answer').count();
    for (let index = 0; index < asked; index += 1) await answerOne(page, index);
  }
}

async function answerOne(page: Page, index: number): Promise<void> {
  const field = page.locator('.answer').nth(index);
  // An answer may have ruled this question out meanwhile.
  if ((await field.count()) === 0) return;
  const options = field.getByRole('radio');
  if ((await options.count()) > 1) {
    const blocked = field.getByRole('radio', { name: /blocked/ });
    await ((await blocked.count()) > 0 ? blocked : options.first()).check();
    return;
  }
  const text = field.getByRole('textbox');
  if ((await text.count()) === 0) await field.getByRole('checkbox').first().check();
  else await text.fill((await text.getAttribute('inputmode')) === null ? 'Told at length.' : '25');
}
