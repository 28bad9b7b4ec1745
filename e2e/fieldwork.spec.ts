import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { exampleWith, keep } from './seeded';

test('thirty answers are entered by keys within two minutes, and stand in the assessment with who and evidence', async ({
  page,
}) => {
  test.slow();
  const assessment = exampleWith('birigui-childrens-footwear');
  const tasks = await keep(page, { ...assessment, answers: {} });
  await page.goto(`${tasks}/first-questions/firm-count`);
  await page.getByRole('radio').nth(2).check();
  await page.goto(`${tasks}/fieldwork?blocks=b.g.h.i.j.k&person=small-firms`);
  await page.getByRole('link', { name: /^Enter the answers of/ }).click();
  await page.getByLabel('What the answers rest on').selectOption('interview');

  const began = Date.now();
  await page.locator('[data-row] input').first().focus();
  for (let presses = 0; presses < 80 && (await entered(page)) < 30; presses += 1) {
    await page.keyboard.press('0');
  }
  expect(Date.now() - began).toBeLessThan(120_000);
  await expect(page.getByRole('status').filter({ hasText: '30 answers entered' })).toBeVisible();
});

test('the field guide prints a page for each person, and leaves out what only chooses', async ({ page }) => {
  const tasks = await keep(page, exampleWith('votuporanga-furniture'));
  await page.goto(`${tasks}/fieldwork?blocks=a.h&person=all`);
  await expect(page.locator('.handout').nth(1)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await expect(page.locator('.write-lines').first()).toBeVisible();
});

async function entered(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('.grid-said [role=status]').textContent()) ?? '', 10) || 0;
}
