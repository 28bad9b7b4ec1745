import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, schemes, test } from './fixtures';

/** Opens the example of Votuporanga, with a plan where one is given, and goes to its plan; gives the address of the plan. */
async function openPlan(page: Page, plan?: object): Promise<string> {
  const example = JSON.parse(readFileSync('examples/votuporanga-furniture.arranjo.json', 'utf8'));
  const buffer = Buffer.from(JSON.stringify(plan === undefined ? example : { ...example, plan }));
  await page.goto('/en/work');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.arranjo.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Your assessments/);
  const address = `${page.url().split('?')[0]}/plan`;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'The plan' })).toBeVisible();
  return address;
}

async function beginPlan(page: Page): Promise<string> {
  const address = await openPlan(page);
  await page.getByRole('button', { name: /^Begin the plan with the \d+ proposed items/ }).click();
  await expect(page.locator('.plan-item').first()).toBeVisible();
  return address;
}

/** An item of the list by its name. */
function item(page: Page, title: string): Locator {
  return page.locator('.plan-item').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
}

function stage(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** The names of the items of a stage, in order. */
function namesIn(page: Page, name: string): Locator {
  return stage(page, name).locator('.plan-item-title a');
}

/** What is said of the last edit. */
function said(page: Page): Locator {
  return page.locator('.plan-said');
}

/** The last change is written once it is in the store of the browser, which a second tab reads. */
async function reopened(page: Page, address: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.goto('/en');
  await page.goto(address);
  await expect(page.locator('.plan-bar')).toBeVisible();
}

const coordinator = 'A coordinator hired by the group';
const courses = 'Short courses in running a firm';
const specialists = 'Production and quality specialists for groups of firms';

test('a plan is begun with the items of the package, each still to be decided', async ({ page }) => {
  const address = await beginPlan(page);
  const count = await page.locator('.plan-item').count();
  expect(count).toBeGreaterThan(5);
  await expect(page.getByText(`${count} items: none decided, ${count} still to be decided`)).toBeVisible();
  await expect(stage(page, '1. Who carries it').getByRole('heading', { name: coordinator })).toBeVisible();
  await expect(item(page, coordinator)).toContainText('M6');
  await reopened(page, address);
  await expect(page.locator('.plan-item')).toHaveCount(count);
});

test('the plan is reached from the task list and from the result', async ({ page }) => {
  const address = await beginPlan(page);
  await page.getByRole('link', { name: 'Back to the assessment' }).click();
  await page.getByRole('link', { name: 'The plan', exact: true }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1, name: 'The plan' })).toBeFocused();
  await page.goto(address.replace(/plan$/, 'result'));
  await page.getByRole('link', { name: 'Go on with the plan' }).click();
  await expect(page).toHaveURL(address);
});

test('an item is taken over, refused with a reason, postponed, and taken up again', async ({ page }) => {
  await beginPlan(page);
  await item(page, coordinator)
    .getByRole('button', { name: /^Take over/ })
    .click();
  await expect(item(page, coordinator)).toContainText('Taken over');
  await expect(item(page, coordinator).getByRole('heading')).toBeFocused();
  await expect(said(page)).toHaveText(`Taken over: ${coordinator}.`);

  await item(page, courses)
    .getByRole('button', { name: /^Refuse/ })
    .click();
  const why = page.getByLabel(`Why is this refused: ${courses}?`);
  await expect(why).toBeFocused();
  await page.getByRole('button', { name: 'Refuse it' }).click();
  await expect(page.getByText('Write why it is refused')).toBeVisible();
  await expect(item(page, courses)).toContainText('Proposed');
  await why.fill('The school gives them already.');
  await page.getByRole('button', { name: 'Refuse it' }).click();
  const aside = stage(page, 'Postponed and refused');
  await expect(aside).toContainText('Reason: The school gives them already.');
  await expect(namesIn(page, '2. What you can do now')).not.toContainText([courses]);

  await item(page, specialists)
    .getByRole('button', { name: /^Postpone/ })
    .click();
  await page.keyboard.press('Escape');
  await expect(item(page, specialists).getByRole('button', { name: /^Postpone/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Postpone it' }).click();
  await expect(aside.getByRole('heading', { name: specialists })).toBeVisible();

  await aside.getByRole('button', { name: `Take up again: ${courses}` }).click();
  await expect(item(page, courses)).toContainText('Proposed');
  await expect(stage(page, '2. What you can do now')).toContainText(courses);
});

test('all proposed items of a stage are taken over in one step, and that is undone in one', async ({ page }) => {
  await beginPlan(page);
  const build = stage(page, '3. What to build');
  const count = await build.locator('.plan-item').count();
  await build.getByRole('button', { name: `Take over the ${count} proposed items of this stage` }).click();
  await expect(build.getByText('Taken over', { exact: true })).toHaveCount(count);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(build.getByText('Proposed', { exact: true })).toHaveCount(count);
});

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
  await page.getByText('Who pays', { exact: true }).click();
  await page.getByRole('group', { name: 'Who pays' }).getByRole('checkbox', { name: 'Local government' }).check();
  await page.getByLabel('Start', { exact: true }).fill('3/2027');
  await page.getByLabel('Start', { exact: true }).blur();
  await expect(page.getByText('Enter a year and a month, such as 2027-03')).toBeVisible();
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
  await expect(head.getByText('Changed', { exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'What the principles ask' })).toBeVisible();
  await head.getByRole('button', { name: /^Take it as proposed after all/ }).click();
  await expect(head.getByText('Taken over', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Your version')).toHaveValue('');
});

test('the buttons move an item, also into the next stage, and keep the focus', async ({ page }) => {
  await beginPlan(page);
  const now = namesIn(page, '2. What you can do now');
  const [first = '', second = ''] = await now.allTextContents();
  const down = page.getByRole('button', { name: `Move down: ${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(now.nth(1)).toHaveText(first);
  await expect(down).toBeFocused();
  await expect(said(page)).toHaveText(new RegExp(`^${first}: now 2 of \\d+ in “What you can do now”\\.$`));

  const up = page.getByRole('button', { name: `Move up: ${second}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(namesIn(page, '1. Who carries it')).toContainText([coordinator, second]);
  await expect(up).toBeFocused();

  const top = page.getByRole('button', { name: `Move up: ${coordinator}` });
  await expect(top).toHaveAttribute('aria-disabled', 'true');
});

test('an item is dragged by its handle to another place and another stage', async ({ page }) => {
  await beginPlan(page);
  const now = namesIn(page, '2. What you can do now');
  const [first = '', , third = ''] = await now.allTextContents();
  const handle = (title: string) => item(page, title).locator('.plan-handle');
  await handle(third).dragTo(item(page, first), { targetPosition: { x: 200, y: 4 } });
  await expect(now.first()).toHaveText(third);
  const last = namesIn(page, '3. What to build').last();
  const end = (await last.textContent()) ?? '';
  const { height = 0 } = (await item(page, end).boundingBox()) ?? {};
  await handle(third).dragTo(item(page, end), { targetPosition: { x: 200, y: height - 4 } });
  await expect(namesIn(page, '3. What to build').last()).toHaveText(third);
});

test('steps are undone and done again by buttons and keys, the letters of a field as one', async ({ page }) => {
  await beginPlan(page);
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  const step = page.getByLabel('First step');
  await step.pressSequentially('Ask five firms');
  await page.getByLabel('Land or a building').fill('The old station');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Land or a building')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(step).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');
  await expect(step).toHaveValue('Ask five firms');
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Land or a building')).toHaveValue('The old station');
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
  await expect(page.getByLabel('Title')).toHaveValue('A park for furniture');
  await expect(page.getByRole('group', { name: /build a park/ }).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.goto(address);
  await item(page, 'A park for furniture')
    .getByRole('button', { name: /^Take out/ })
    .click();
  await expect(item(page, 'A park for furniture')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'A park for furniture')).toBeVisible();
});

test('when answers change under a plan, it stays and says what lost its reason and what waits', async ({ page }) => {
  const address = await beginPlan(page);
  const names = await page.locator('.plan-item-title a').allTextContents();
  await page.goto(`${address.replace(/plan$/, 'governance')}/joint-attempts`);
  await page.getByRole('radio', { name: /^It was blocked/ }).check();
  await page.waitForTimeout(300);
  await page.goto(address);
  await expect(page.locator('.plan-item-title a')).toHaveText(names);
  await expect(
    page.getByText('The answers changed under the plan. Nothing of the plan changed with them.'),
  ).toBeVisible();
  await expect(item(page, coordinator)).toContainText('Lost its reason.');

  const own = 'A body of the small firms’ own';
  const waiting = stage(page, 'Waiting to be put in');
  await waiting.getByRole('button', { name: new RegExp(`^Put in the plan: ${own}`) }).click();
  await expect(namesIn(page, '1. Who carries it')).toContainText([coordinator, own]);
  await expect(item(page, own)).toContainText('Proposed');
  await expect(waiting.getByRole('heading', { name: own })).toHaveCount(0);
});

test('an item of another edition of the catalogue stays as it is until people take it out', async ({ page }) => {
  const address = await openPlan(page, {
    items: [
      { measure: 'of-another-edition', status: 'accepted', stage: 'now', owner: 'Ana Lima', note: 'Agreed in May' },
      { measure: 'hire-coordinator', status: 'accepted', stage: 'who-carries-it' },
    ],
  });
  const other = item(page, 'of-another-edition');
  await expect(other).toContainText('This edition of the catalogue does not hold the measure');
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

test('the keyboard alone begins a plan, decides, and writes an item', async ({ page }) => {
  await openPlan(page);
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    const wanted = page.getByRole(role, { name }).first();
    for (let tabs = 0; tabs < 80; tabs += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/^Begin the plan/);
  await press(`Take over: ${coordinator}`);
  await press(`Refuse: ${courses}`);
  await page.keyboard.type('Not now.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(stage(page, 'Postponed and refused')).toContainText('Reason: Not now.');
  await press(`Edit: ${specialists}`, 'link');
  await expect(page.getByRole('heading', { level: 1, name: specialists })).toBeFocused();
  while (!(await page.getByLabel('Owner', { exact: true }).evaluate((e) => e === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('Coord');
  await expect(page.getByLabel('Owner', { exact: true })).toHaveValue('coordinator');
});

test('on paper the list says everything and has nothing to press', async ({ page }) => {
  await beginPlan(page);
  await page.emulateMedia({ media: 'print' });
  await expect(item(page, coordinator)).toBeVisible();
  await expect(page.locator('.plan button:visible')).toHaveCount(0);
});

for (const colorScheme of schemes) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the list and the page of an item are accessible, also with a fault', async ({ page }) => {
      test.slow();
      await openPlan(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Begin the plan/ }).click();
      await item(page, coordinator)
        .getByRole('button', { name: /^Take over/ })
        .click();
      await item(page, courses)
        .getByRole('button', { name: /^Refuse/ })
        .click();
      await page.getByRole('button', { name: 'Refuse it' }).click();
      await expectAccessible(page);
      await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
      await page.getByText('Who takes part', { exact: true }).first().click();
      await page.getByLabel('Currency').fill('R');
      await page.getByLabel('Your version').fill('Two of them.');
      await expect(page.getByText('Enter the three letters of a currency')).toBeVisible();
      await expectAccessible(page);
    });

    test('the pages for a measure of one’s own are accessible', async ({ page }) => {
      await beginPlan(page);
      await page.getByRole('link', { name: 'Add a measure of your own' }).click();
      await page.getByRole('button', { name: 'Add it to the plan' }).click();
      await expectAccessible(page);
      await page.getByLabel('Title').fill('A fair');
      await page.getByRole('button', { name: 'Add it to the plan' }).click();
      await page
        .getByRole('group', { name: /build a park/ })
        .getByRole('radio', { name: 'Yes' })
        .check();
      await expectAccessible(page);
    });
  });
}

test('fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await beginPlan(page);
  await item(page, courses)
    .getByRole('button', { name: /^Refuse/ })
    .click();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  await page.getByText('Who takes part', { exact: true }).first().click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
