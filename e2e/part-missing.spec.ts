import { anAssessment } from '#policies/testing/an-assessment';
import { expect, test } from './fixtures';
import { exampleWith, keep } from './seeded';

test('a part whose code has not come says so, the rest stays, and it comes once there is a network', async ({
  page,
  context,
  complaints,
}) => {
  const tasks = await keep(page, anAssessment().build());
  await page.goto(tasks);
  const title = page.getByRole('heading', { level: 1, name: 'Baskets of Vale' });
  await expect(title).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Change name, place or decision' }).click();
  const missing = page.getByRole('heading', { name: 'This part needs the network' });
  await expect(missing).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save a file' })).toBeVisible();
  await page.goBack();
  await expect(title).toBeVisible();
  await page.goForward();
  await expect(missing).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('It could not be loaded.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the page again' })).toHaveCount(0);

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Name, place and decision' })).toBeVisible();
  // The browser itself says what it could not fetch.
  const others = complaints
    .splice(0)
    .filter((complaint) => !/ERR_INTERNET_DISCONNECTED|ChunkLoadError|chunk/.test(complaint));
  expect(others).toEqual([]);
});

test('after each move the heading has the focus, also where the place comes late', async ({ page }) => {
  const tasks = await keep(page, exampleWith('votuporanga-furniture'));
  await page.goto('/en/work');
  await page.getByRole('link', { name: 'Start a new assessment' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Start a new assessment' })).toBeFocused();
  await page.goto(tasks);
  await page.getByRole('link', { name: 'Change name, place or decision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Name, place and decision' })).toBeFocused();
  await page.goBack();
  await page.locator(`a[href$="/plan"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /^Begin the plan/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
