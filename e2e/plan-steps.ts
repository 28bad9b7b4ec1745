import { expect, type Locator, type Page } from '@playwright/test';
import { exampleWith, keep } from './seeded';

/** Opens the example of Votuporanga, with a plan where one is given, and goes to its plan; gives the address of the plan. */
export async function openPlan(page: Page, plan?: object): Promise<string> {
  const address = `${await keep(page, exampleWith('votuporanga-furniture', { plan }))}/plan`;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'The plan' })).toBeVisible();
  return address;
}

export async function beginPlan(page: Page): Promise<string> {
  const address = await openPlan(page);
  await page.getByRole('button', { name: /^Begin the plan with the \d+ proposed items/ }).click();
  await expect(page.locator('.plan-item').first()).toBeVisible();
  return address;
}

/** An item of the list by its name. */
export function item(page: Page, title: string): Locator {
  return page.locator('.plan-item').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
}

export function stage(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** The names of the items of a stage, in order. */
export function namesIn(page: Page, name: string): Locator {
  return stage(page, name).locator('.plan-item-title a');
}

/** What is said of the last edit. */
export function said(page: Page): Locator {
  return page.locator('.plan-said');
}

/** Leaves the page as people do, at once after the last change, and comes back to it. */
export async function reopened(page: Page, address: string): Promise<void> {
  await page.goto('/en/open');
  await page.goto(address);
  await expect(page.locator('.plan-bar')).toBeVisible();
}

export const coordinator = 'A coordinator hired by the group';
export const courses = 'Short courses in running a firm';
export const specialists = 'Production and quality specialists for groups of firms';
