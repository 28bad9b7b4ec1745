import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures';

test('a million rows are read while the page answers, and can be cancelled', async ({ page }) => {
  test.slow();
  await page.goto('/en/data');
  await page.evaluate(() => {
    const lines = ['region,industry,employment\n'];
    for (let region = 0; region < 2500; region += 1) {
      for (let industry = 0; industry < 400; industry += 1)
        lines.push(`r${region},i${industry},${(region * industry) % 97}\n`);
    }
    const data = new DataTransfer();
    data.items.add(new File(lines, 'million.csv'));
    const input = document.querySelector<HTMLInputElement>('#table-file');
    if (input === null) throw new Error('no field');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expectStep(page, 'What do the columns mean?');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.problem')).toContainText('Cancelled');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByText('1,000,000 rows were read: 2,500 regions and 400 industries.')).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible({ timeout: 60_000 });

  const longest = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') ?? [])));
  expect(longest, 'milliseconds of the longest task').toBeLessThan(200);
});

async function expectStep(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}
