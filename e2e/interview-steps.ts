import { expect, type Page } from '@playwright/test';

export const system = { name: 'Tamale knitwear', product: 'Knitwear', region: 'Tamale', country: 'Ghana' };

/** Begins a new assessment; the page then shows its task list. Gives the address of the task list. */
export async function begin(page: Page): Promise<string> {
  await page.goto('/en/work/new');
  await page.getByLabel('What do you call this system?').fill(system.name);
  await page.getByLabel('What is made there?').fill(system.product);
  await page.getByLabel('In which town or region is it?').fill(system.region);
  await page.getByLabel('In which country?').fill(system.country);
  await page.locator('form button[type=submit]').click();
  await expect(page.getByRole('heading', { level: 1, name: system.name })).toBeVisible();
  return page.url();
}

/** Goes to the first question of the first section. */
export async function toFirstQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Begin/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Which kind of decision will this plan feed into?' }),
  ).toBeVisible();
}

/** Waits until the last change is written. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved at/)).toBeVisible();
}
