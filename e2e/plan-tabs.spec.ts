import type { Page } from '@playwright/test';
import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import { saved } from './interview-steps';
import { exampleWith, keep } from './seeded';

const tabs = ['table', 'timeline', 'commitments', 'agreement', 'logframe', 'checks'] as const;
type Tab = (typeof tabs)[number];

/** A plan of a few items: one with everything said, one with money and no local part, one refused. */
const plan = {
  items: [
    {
      measure: 'hire-coordinator',
      status: 'accepted',
      stage: 'who-carries-it',
      owner: 'associations',
      takesPart: ['Ana Lima'],
      firstStep: 'Ask five firms for a fee',
      contribution: { money: 'A fee of each firm', staffTime: 'Two meetings a month' },
      budget: { amount: 120000, currency: 'BRL', paidBy: ['local-government'] },
      start: '2027-03',
      end: '2027-08',
    },
    { measure: 'management-courses', status: 'proposed', stage: 'now', start: '2027-01', end: '2027-06' },
    {
      id: 'machines',
      custom: { title: 'New machines for all', what: 'A loan for machines', output: 'Machines bought' },
      status: 'accepted',
      stage: 'build',
      budget: { amount: 900000, currency: 'BRL' },
      clause: 'complies',
    },
    { measure: 'local-courses', status: 'refused', stage: 'build', reason: 'The school gives them already' },
  ],
};

/** Opens the example of Votuporanga with a plan, and goes to one view of it; gives the address of the task list. */
async function openTab(page: Page, tab: Tab, given: object = plan): Promise<string> {
  const address = await keep(page, exampleWith('votuporanga-furniture', { plan: given }));
  await page.goto(`${address}/plan/${tab}`);
  await expect(page.locator('.plan-bar')).toBeVisible();
  return address;
}

test('a breach names the item, the source and what to do, and goes when the local part is there', async ({ page }) => {
  await openTab(page, 'checks');
  const check = page.locator('#check-counterpart');
  await expect(check).toContainText('Breached');
  await expect(check).toContainText('What to do:');
  await expect(check).toContainText(/Suzigan.*section 4/);
  await check.getByRole('link', { name: 'New machines for all' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New machines for all');
  await page
    .getByLabel(/^Money/)
    .first()
    .fill('A tenth of the price');
  await page.getByRole('link', { name: 'Checks', exact: true }).click();
  await expect(check).not.toContainText('What to do:');
});

test('a written reason stands beside the breach and in the document, and can be taken back', async ({ page }) => {
  const address = await openTab(page, 'checks');
  const check = page.locator('#check-counterpart');
  await check.getByRole('button', { name: /^Continue, with a written reason/ }).click();
  const reason = check.getByLabel('Why do you continue?');
  await expect(reason).toBeFocused();
  await check.getByRole('button', { name: 'Keep this reason' }).click();
  await expect(check.getByText(/Write the reason, or cancel/)).toBeVisible();
  await expect(reason).toBeFocused();
  await reason.fill('The firms have no cash before the harvest.');
  await check.getByRole('button', { name: 'Keep this reason' }).click();
  await expect(check).toContainText('Breached, with a written reason');
  await expect(check.getByRole('button', { name: /^Change the reason/ })).toBeFocused();
  await saved(page);

  await page.goto(`${address}/result/evidence`);
  await expect(page.locator('.report #check-counterpart')).toContainText('The firms have no cash before the harvest.');
  await page.goto(`${address}/plan/checks`);
  await check.getByRole('button', { name: /^Take it back/ }).click();
  await expect(check).not.toContainText('The firms have no cash before the harvest.');
  await expect(check.getByRole('button', { name: /^Continue, with a written reason/ })).toBeFocused();
});

test('where several items breach a check, the reason says for which it is', async ({ page }) => {
  const mills = { ...plan.items[2], id: 'mills', custom: { title: 'A mill' } };
  await openTab(page, 'checks', { items: [...plan.items, mills] });
  const check = page.locator('#check-counterpart');
  await check.getByRole('button', { name: /^Continue, with a written reason/ }).click();
  await check.getByRole('button', { name: 'Keep this reason' }).click();
  await expect(check.getByText(/Choose what the reason is for/)).toBeVisible();
  await check.getByRole('radio', { name: 'A mill' }).check();
  await check.getByLabel('Why do you continue?').fill('The town owns it.');
  await check.getByRole('button', { name: 'Keep this reason' }).click();
  await expect(check.locator('.written-reason')).toContainText('“A mill”: The town owns it.');
});

test('a staged agreement is made, edited, kept, and taken back', async ({ page }) => {
  await openTab(page, 'agreement');
  await page.getByRole('button', { name: /^Make a staged agreement from the 3 stages/ }).click();
  const first = page.getByRole('group', { name: /^1\./ });
  const second = page.getByRole('group', { name: /^2\./ });
  await expect(first).toContainText('Support is open.');
  await expect(second).toContainText(/No support yet: “Who carries it” has to be verified first/);
  await expect(first).toContainText('Still empty: who verifies it, the amount.');

  await first.getByLabel('What the stage is called').fill('Find who answers for it');
  await first.getByLabel('Who verifies it').fill('The bank of the people');
  await first.getByLabel('Amount').fill('twelve');
  await first.getByLabel('Amount').blur();
  await expect(first.getByText(/Enter an amount in figures/)).toBeVisible();
  await first.getByLabel('Amount').fill('12 000');
  await expect(first).toContainText('Still empty: the currency.');
  await first.getByLabel('Currency').fill('brl');
  await first.getByLabel('Verified in').fill('2027-04');
  await expect(second).toContainText('Support is open.');
  await saved(page);

  await page.reload();
  await expect(first.getByLabel('What the stage is called')).toHaveValue('Find who answers for it');
  await expect(first.getByLabel('Amount')).toHaveValue('12000');
  await expect(first.getByLabel('Currency')).toHaveValue('BRL');
  await expect(first).not.toContainText('Still empty');
  await page.getByRole('button', { name: 'Take the agreement back' }).click();
  await expect(page.getByRole('button', { name: /^Make a staged agreement/ })).toBeFocused();
});

test('a stage is added at the end and taken out again', async ({ page }) => {
  await openTab(page, 'agreement');
  await page.getByRole('button', { name: /^Make a staged agreement/ }).click();
  await page.getByRole('button', { name: 'Add a stage at the end' }).click();
  const last = page.getByRole('group', { name: /^4\./ });
  await expect(last.getByLabel('What the stage is called')).toBeFocused();
  await last.getByRole('button', { name: /^Take this stage out/ }).click();
  await expect(last).toHaveCount(0);
});

test('a target typed on the page of an item stands in the logframe', async ({ page }) => {
  await openTab(page, 'logframe');
  await expect(page.getByText('no target set.').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^Set one/ })
    .first()
    .click();
  const target = page.locator('.plan-target').first();
  await target.getByRole('textbox').first().fill('8');
  await saved(page);
  await page.getByRole('link', { name: 'Logframe', exact: true }).click();
  await expect(page.getByRole('region').getByText(/\b8\b.*at month 12/)).toBeVisible();
});

test('the table, the timeline and the commitments say what the items say', async ({ page }) => {
  await openTab(page, 'table');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /coordinator/ })).toContainText('Money: A fee of each firm');
  await expect(page.getByText('All budgets together: BRL 1,020,000.')).toBeVisible();
  await expect(page.getByText('The school gives them already')).toBeVisible();

  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.getByRole('img', { name: /The plan from January 2027 to August 2027/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Without months' })).toBeVisible();

  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  const row = page.getByRole('row', { name: /coordinator/ });
  await expect(row.getByRole('cell', { name: 'Ana Lima', exact: true })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /courses/ }).first()).toContainText('suggested:');
});

for (const tab of tabs) {
  test(`${tab}: accessible`, async ({ page }) => {
    await openTab(page, tab);
    if (tab === 'agreement') await page.getByRole('button', { name: /^Make a staged agreement/ }).click();
    if (tab === 'checks')
      await page
        .getByRole('button', { name: /^Continue, with a written reason/ })
        .first()
        .click();
    // Under the bar that stays in sight, what is just being scrolled away is half hidden and counted as too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessibleInBothSchemes(page);
  });
}

for (const tab of tabs) {
  test(`${tab}: fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTab(page, tab);
    if (tab === 'agreement') await page.getByRole('button', { name: /^Make a staged agreement/ }).click();
    if (tab === 'checks')
      await page
        .getByRole('button', { name: /^Continue, with a written reason/ })
        .first()
        .click();
    await expectNoSidewaysScroll(page);
  });
}
