import { expect, test } from './fixtures';
import { beginPlan, coordinator, item, openPlan, reopened } from './plan-steps';

test('an item says who, what first, with what, for how much and when; it is saved as one goes', async ({ page }) => {
  const address = await beginPlan(page);
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: coordinator })).toBeFocused();
  await expect(page.locator('.plan-item-head')).toContainText('Still missing: an owner, a first step');

  await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'Somebody else, by name' });
  await page.getByLabel('Name of the owner').fill('Ana Lima');
  await page
    .getByRole('button', { name: /^Use it/ })
    .first()
    .click();
  await expect(page.getByLabel('First step')).not.toHaveValue('');
  await page.getByLabel('First step').fill('Write to the five firms');
  await page.getByLabel('Money').fill('A monthly fee of each firm');
  await page.getByLabel('Amount').fill('120.000');
  await page.getByLabel('Currency').fill('brl');
  await page.locator('summary').filter({ hasText: 'Who pays' }).click();
  await page.getByRole('group', { name: 'Who pays' }).getByRole('checkbox', { name: 'Local government' }).check();
  await page.getByLabel('Start', { exact: true }).fill('soon');
  await page.getByLabel('Start', { exact: true }).blur();
  await expect(page.getByText('Enter a month with its year, in words or as 2027-03')).toBeVisible();
  await page.getByLabel('Start', { exact: true }).fill('2027-09');
  await page.getByLabel('End', { exact: true }).fill('2027-06');
  await expect(page.getByText('The end lies before the start.')).toBeVisible();
  await page.getByLabel('End', { exact: true }).fill('2028-06');
  await expect(page.getByText('The end lies before the start.')).toBeHidden();
  await expect(page.locator('.plan-item-head')).not.toContainText('Still missing');

  await reopened(page, page.url());
  await expect(page.getByLabel('Name of the owner')).toHaveValue('Ana Lima');
  await expect(page.getByLabel('Amount')).toHaveValue('120000');
  await expect(page.getByLabel('Currency')).toHaveValue('BRL');
  await expect(page.getByText('Who pays Local government')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the items' }).click();
  await expect(page).toHaveURL(address);
  await expect(item(page, coordinator)).toContainText('Owner: Ana Lima');
  await expect(item(page, coordinator)).toContainText('First step: Write to the five firms');
  await expect(item(page, coordinator)).toContainText('September 2027 to June 2028');
});

test('what differs from the catalogue makes an item changed, and can be given up again', async ({ page }) => {
  await beginPlan(page);
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  const head = page.locator('.plan-item-head');
  await expect(page.getByRole('group', { name: 'What the principles ask' })).toHaveCount(0);
  await page.getByLabel('Your version').fill('Two part-time coordinators.');
  await expect(head.getByText('Included with changes', { exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'What the principles ask' })).toBeVisible();
  await head.getByRole('button', { name: /^Include as proposed after all/ }).click();
  await expect(head.getByText('Included', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Your version')).toHaveValue('');
});

test('steps are undone and done again by buttons and keys, the letters of a field as one', async ({ page }) => {
  await beginPlan(page);
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  const step = page.getByLabel('First step');
  await step.pressSequentially('Ask five firms');
  await page.getByLabel('Land or premises').fill('The old station');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Land or premises')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(step).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');
  await expect(step).toHaveValue('Ask five firms');
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Land or premises')).toHaveValue('The old station');
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');

  // The steps outlive a look at another page.
  await page.getByRole('link', { name: 'Back to the assessment' }).click();
  await page.getByRole('link', { name: 'The plan', exact: true }).click();
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Begin the plan/ })).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(item(page, coordinator)).toBeVisible();
});

test('a measure of one’s own answers the short form, and the principle checks follow', async ({ page }) => {
  const address = await beginPlan(page);
  await page.getByRole('link', { name: 'Add a measure of your own' }).click();
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await expect(page.getByText('Enter a title')).toBeVisible();
  await page.getByLabel('Title').fill('A park for furniture');
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A park for furniture' })).toBeFocused();
  const head = page.locator('.plan-item-head');
  await expect(head).toContainText(/Cannot be checked yet:.*No park from above/);

  const answer = (question: string | RegExp, words: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: words, exact: true }).check();
  await answer(/build a park/, 'Yes');
  await answer(/firms of the place ask for it/, 'No');
  await expect(head).toContainText('Breaches: No park from above');
  await expect(page.locator('.plan-breached')).toContainText(/principles? (is|are) breached/);
  await answer(/firms of the place ask for it/, 'Yes');
  await expect(head).not.toContainText('No park from above');
  await answer(/one firm alone/, 'I do not know');
  await expect(head).toContainText('Groups, not single firms');
  await answer(/one firm alone/, 'No');
  await expect(head).not.toContainText('Groups, not single firms');

  await page.getByLabel('What it answers').selectOption({ index: 1 });
  await page.getByLabel('What will be there when it is carried out').fill('Ten plots with roads');
  await expect(page.getByRole('group', { name: 'Your targets' })).toContainText('Ten plots with roads');
  await page.getByLabel('Title').fill('');
  await page.getByLabel('Title').blur();
  await expect(page.getByText('This cannot be empty')).toBeVisible();

  await reopened(page, page.url());
  // What is wrong is still there with its word; the title that counts stands above.
  await expect(page.getByLabel('Title')).toHaveValue('');
  await expect(page.getByText('This cannot be empty')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'A park for furniture' })).toBeVisible();
  await expect(page.getByRole('group', { name: /build a park/ }).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.goto(address);
  await item(page, 'A park for furniture')
    .getByRole('button', { name: /^Take out/ })
    .click();
  await expect(item(page, 'A park for furniture')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'A park for furniture')).toBeVisible();
});

test('an item of another edition of the catalogue stays as it is until people take it out', async ({ page }) => {
  const address = await openPlan(page, {
    items: [
      { measure: 'of-another-edition', status: 'accepted', stage: 'now', owner: 'Ana Lima', note: 'Agreed in May' },
      { measure: 'hire-coordinator', status: 'accepted', stage: 'who-carries-it' },
    ],
  });
  const other = item(page, 'of another edition');
  await expect(other).toContainText('This edition of the catalogue does not contain the measure');
  await item(page, coordinator)
    .getByRole('button', { name: /^Mark as done/ })
    .click();
  await reopened(page, address);
  await expect(other).toContainText('Owner: Ana Lima');
  await other.getByRole('button', { name: /^Take out/ }).click();
  await expect(other).toHaveCount(0);
});

test('an address of an item that is not there leads to the list', async ({ page }) => {
  const address = await beginPlan(page);
  await page.goto(`${address}/item-nothing-of-the-kind`);
  await expect(page).toHaveURL(address);
  await expect(item(page, coordinator)).toBeVisible();
});
