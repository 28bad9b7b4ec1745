import { expect, expectAccessible, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import {
  beginPlan,
  coordinator,
  courses,
  item,
  namesIn,
  openPlan,
  reopened,
  said,
  specialists,
  stage,
} from './plan-steps';

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
    .getByRole('button', { name: /^Include/ })
    .click();
  await expect(item(page, coordinator)).toContainText('Included');
  await expect(item(page, coordinator).getByRole('heading')).toBeFocused();
  await expect(said(page)).toHaveText(`Included: ${coordinator}.`);

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

  await aside.getByRole('button', { name: `Put back ${courses}` }).click();
  await expect(item(page, courses)).toContainText('Proposed');
  await expect(stage(page, '2. What you can do now')).toContainText(courses);
});

test('all proposed items of a stage are taken over in one step, and that is undone in one', async ({ page }) => {
  await beginPlan(page);
  const build = stage(page, '3. What to build');
  const count = await build.locator('.plan-item').count();
  await build.getByRole('button', { name: `Include all ${count} proposed items of this stage` }).click();
  await expect(build.getByText('Included', { exact: true })).toHaveCount(count);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(build.getByText('Proposed', { exact: true })).toHaveCount(count);
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
  // Nothing has to be scrolled while the button is down, which no browser driver does as a hand would.
  await page.setViewportSize({ width: 1280, height: 2600 });
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

test('when answers change under a plan, it stays and says what lost its reason and what waits', async ({ page }) => {
  const address = await beginPlan(page);
  const names = await page.locator('.plan-item-title a').allTextContents();
  await page.goto(`${address.replace(/plan$/, 'governance')}/joint-attempts`);
  await page.getByRole('radio', { name: /^It was blocked/ }).check();
  await page.goto(address);
  await expect(page.locator('.plan-item-title a')).toHaveText(names);
  await expect(
    page.getByText('Your answers have changed since you made the plan. The plan is as it was.'),
  ).toBeVisible();
  await expect(item(page, coordinator)).toContainText('Lost its reason.');

  const own = 'A body of the small firms’ own';
  const waiting = stage(page, 'Suggested by the answers of today');
  await waiting.getByRole('button', { name: new RegExp(`^Put in the plan ${own}`) }).click();
  await expect(namesIn(page, '1. Who carries it')).toContainText([coordinator, own]);
  await expect(item(page, own)).toContainText('Proposed');
  await expect(waiting.getByRole('heading', { name: own })).toHaveCount(0);
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
  await press(`Include ${coordinator}`);
  await press(`Refuse ${courses}`);
  await page.keyboard.type('Not now.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(stage(page, 'Postponed and refused')).toContainText('Reason: Not now.');
  await press(`Edit ${specialists}`, 'link');
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

test('the list and the page of an item are accessible, also with a fault', async ({ page }) => {
  test.slow();
  await openPlan(page);
  await expectAccessibleInBothSchemes(page);
  await page.getByRole('button', { name: /^Begin the plan/ }).click();
  await item(page, coordinator)
    .getByRole('button', { name: /^Include/ })
    .click();
  await item(page, courses)
    .getByRole('button', { name: /^Refuse/ })
    .click();
  await page.getByRole('button', { name: 'Refuse it' }).click();
  await expectAccessibleInBothSchemes(page);
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  await page.locator('summary').filter({ hasText: 'Who takes part' }).click();
  await page.getByLabel('Currency').fill('R');
  await page.getByLabel('Your version').fill('Two of them.');
  await expect(page.getByText('Enter the three letters of a currency')).toBeVisible();
  await expectAccessibleInBothSchemes(page);
});

test('the pages for a measure of one’s own are accessible', async ({ page }) => {
  await beginPlan(page);
  await page.getByRole('link', { name: 'Add a measure of your own' }).click();
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await expectAccessibleInBothSchemes(page);
  await page.getByLabel('Title').fill('A fair');
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await page
    .getByRole('group', { name: /build a park/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expectAccessibleInBothSchemes(page);
});

test('fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await beginPlan(page);
  await item(page, courses)
    .getByRole('button', { name: /^Refuse/ })
    .click();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await item(page, coordinator).getByRole('link', { name: coordinator }).first().click();
  await page.locator('summary').filter({ hasText: 'Who takes part' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
