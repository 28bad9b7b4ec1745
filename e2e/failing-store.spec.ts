import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { begin, saved, system, toFirstQuestion } from './interview-steps';

test.setTimeout(120_000);

test('a full store: what is not done in the list is said, and the list shows what is there', async ({ page }) => {
  await withTroubles(page);
  await begin(page);
  await page.goto('/en/work');
  const row = page.getByRole('link', { name: system.name, exact: true });
  await expect(row).toBeVisible();

  await full(page, true);
  await page.getByRole('button', { name: `Rename ${system.name}` }).click();
  await page.getByLabel('New title').fill('Northern knitwear');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(notDone('renamed', 'This device has no room left.'));
  await expect(page.getByRole('button', { name: `Rename ${system.name}` })).toBeFocused();
  await page.getByRole('button', { name: `Copy ${system.name}` }).click();
  await expect(said(page)).toHaveText(notDone('copied', 'This device has no room left.'));
  await page.getByRole('button', { name: `Delete ${system.name}` }).click();
  await expect(said(page)).toHaveText(notDone('deleted', 'This device has no room left.'));
  await expect(row).toHaveCount(1);
  await expect(page.getByText('is deleted.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Undo/ })).toHaveCount(0);

  await full(page, false);
  await page.getByRole('button', { name: `Delete ${system.name}` }).click();
  await expect(page.getByText(`“${system.name}” is deleted.`)).toBeVisible();
  await expect(said(page)).toHaveCount(0);
  await full(page, true);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(said(page)).toHaveText(notDone('brought back', 'This device has no room left.'));
  await expect(row).toHaveCount(0);
  await full(page, false);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(row).toBeVisible();
  await expect(said(page)).toHaveCount(0);
});

test('another tab that is quicker, or has deleted it: the list says so and overwrites nothing', async ({
  page,
  context,
}) => {
  await withTroubles(page);
  // Does not hear the other tab, as in a browser without channels between tabs.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await begin(page);
  await page.goto('/en/work');
  await page.evaluate(() => Reflect.set(globalThis, 'race', true));
  await rename(page, 'Northern knitwear');
  await expect(said(page)).toHaveText(notDone('renamed', 'It was changed in another tab at the same moment.'));
  await rename(page, 'Northern knitwear');
  await expect(page.getByRole('link', { name: 'Northern knitwear', exact: true })).toBeVisible();

  const other = await context.newPage();
  await other.goto('/en/work');
  await other.getByRole('button', { name: 'Delete Northern knitwear' }).click();
  await expect(other.getByText('“Northern knitwear” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy Northern knitwear' }).click();
  await expect(said(page)).toHaveText(/“Northern knitwear” was not copied\. It is no longer in this browser/);
  await expect(page.getByRole('link', { name: 'Northern knitwear' })).toHaveCount(0);
});

test('mine that cannot be kept as a copy is said, nothing is lost, and it is kept once there is room', async ({
  page,
  context,
}) => {
  await begin(page);
  await toFirstQuestion(page);
  const deaf = await context.newPage();
  await withTroubles(deaf);
  await deaf.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await deaf.goto(page.url());
  await expect(deaf.getByRole('radio').first()).toBeVisible();
  await page.getByRole('radio').nth(0).check();
  await saved(page);
  await deaf.getByRole('radio').nth(1).check();
  await expect(deaf.getByText('This assessment was changed in another tab')).toBeVisible();

  await full(deaf, true);
  await deaf.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(deaf.getByText('Your copy was not kept: this device has no room left.')).toBeVisible();
  await expect(deaf.getByRole('radio').nth(1)).toBeChecked();
  await full(deaf, false);
  await deaf.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await saved(deaf);
  await deaf.goto('/en/work');
  await expect(deaf.getByRole('link', { name: /^Tamale knitwear(, copy)?$/ })).toHaveCount(2);
});

test('without a network what an answer changes is not told, and nothing is taken for a mistake', async ({
  page,
  context,
  complaints,
}) => {
  await begin(page);
  await toFirstQuestion(page);
  await context.setOffline(true);
  await page.getByRole('radio').first().check();
  await saved(page);
  // The browser itself says what it could not fetch.
  await expect.poll(() => complaints.some((complaint) => complaint.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
  await page.waitForTimeout(1000);
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

/** Lets a test fill the store, or let another tab write just before the next write of this one. */
async function withTroubles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (Reflect.get(globalThis, 'full') === true) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof begin>) {
      if (given[1] === 'readwrite' && Reflect.get(globalThis, 'race') === true) {
        Reflect.set(globalThis, 'race', false);
        const store = begin.call(this, given[0], 'readwrite').objectStore('assessments');
        const all = store.getAll();
        all.onsuccess = () => {
          for (const kept of all.result) store.put({ ...kept, revision: kept.revision + 1 });
        };
      }
      return begin.apply(this, given);
    };
  });
}

function full(page: Page, is: boolean): Promise<boolean> {
  return page.evaluate((value) => Reflect.set(globalThis, 'full', value), is);
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Rename ${system.name}` }).click();
  await page.getByLabel('New title').fill(title);
  await page.keyboard.press('Enter');
}

function said(page: Page) {
  return page.getByRole('alert').filter({ hasText: /was not/ });
}

function notDone(what: string, reason: string): RegExp {
  return new RegExp(`“${system.name}” was not ${what}\\. ${reason}`);
}
