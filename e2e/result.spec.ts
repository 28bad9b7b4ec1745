import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';
import { exampleWith, keep } from './seeded';

type Answers = Record<string, unknown>;

const files = {
  votuporanga: 'votuporanga-furniture',
  franca: 'franca-footwear',
  birigui: 'birigui-childrens-footwear',
} as const;

type Depth = '' | '/plan' | '/evidence';

/** Opens an example and goes to its result, in one of its depths. */
async function openResult(page: Page, name: keyof typeof files, depth: Depth, answers: Answers = {}): Promise<string> {
  const address = `${await keep(page, exampleWith(files[name], { answers }))}/result`;
  await page.goto(address + depth);
  await expect(page.locator('.report')).toBeVisible();
  return address;
}

/** Goes to another depth by its tab. */
async function goTo(page: Page, name: 'Brief' | 'Plan' | 'Evidence'): Promise<void> {
  await tab(page, name).click();
  await expect(tab(page, name)).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.report')).toBeVisible();
}

function tab(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'How much you want to read' }).getByRole('link', { name });
}

function section(page: Page, id: string) {
  return page.locator(`section[aria-labelledby="${id}"]`);
}

/** Opens the answer to a question for change, from the list of all answers. */
async function change(page: Page, question: string): Promise<void> {
  await page.locator(`#answer-${question} [data-changes="${question}"]`).click();
  await expect(page.getByRole('region', { name: 'Change an answer' })).toBeVisible();
}

test('1: what it is, in one sentence, with the figure, its numbers and what would confirm it', async ({ page }) => {
  await openResult(page, 'birigui', '/evidence');
  await expect(page.locator('header p').getByText(/is a vector of local development/)).toBeVisible();
  const position = section(page, 'position');
  await expect(position.getByRole('img')).toBeVisible();
  const figures = position.getByRole('table', { name: 'The figures and their distance' });
  await expect(figures).toContainText('13.3 % to 16.2 %');
  await expect(figures).toContainText('the cut-off is 1.36 times as large');
  await expect(position.getByText(/can only be:/)).toBeVisible();
  await expect(position.getByText(/not confirmed yet/)).toBeVisible();
  await expect(position.getByText(/What would confirm it/)).toBeVisible();
  const flips = position.getByRole('table', { name: 'What alone would change the type' });
  await expect(flips).toContainText('Share of the industry above 20 % (now the cut-off is 1.36 times as large)');
  await expect(flips).toContainText('Center of industrial and regional development');
});

test('1: where figures and judgement disagree, both are told', async ({ page }) => {
  await openResult(page, 'birigui', '/evidence', {
    'regional-importance': { value: 'small' },
    'industry-importance': { value: 'small' },
  });
  await expect(section(page, 'position').getByText(/Figures and judgement disagree/)).toBeVisible();
});

test('2: what holds it back, each with the answers behind it and who said so', async ({ page }) => {
  await openResult(page, 'votuporanga', '/plan');
  const findings = section(page, 'findings');
  for (const group of ['Act', 'Not known: ask']) {
    await expect(findings.getByRole('heading', { name: group, exact: true })).toBeVisible();
  }
  await goTo(page, 'Evidence');
  const margin = page.locator('#finding-governance .margin');
  await expect(margin).toContainText(/Answer\. Small firms’ joint attempt: .* \(guess, Suzigan/);
});

test('3: the package as stages, and a measure opens to all that one needs to act on it', async ({ page }) => {
  await openResult(page, 'votuporanga', '/plan');
  const stages = page.locator('.stages');
  expect(await stages.locator('.stage-item[data-first=true]').count()).toBeLessThanOrEqual(5);
  const [first, second] = await stages
    .locator('.stage')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(second).toBeGreaterThan(first ?? 0);

  await stages.locator('.stage-item a').first().click();
  const measure = page.locator('.measure').first();
  await expect(measure.locator('details.measure-fold')).toHaveAttribute('open', '');
  for (const term of ['First steps', 'Who leads', 'Who pays', 'When not']) {
    await expect(measure.getByText(term, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Close all measures' }).click();
  await expect(measure.getByText('When not', { exact: true })).toBeHidden();
  for (const term of ['Who leads', 'Who pays', 'What would count as local contribution', 'Cost and time']) {
    await expect(measure.locator('.in-sight').getByText(term, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Open all measures' }).click();
  await expect(page.locator('.measure details:not([open]).measure-fold')).toHaveCount(0);
});

test('4: a reason can be followed from the measure to the answer and back, over the depths', async ({ page }) => {
  const address = await openResult(page, 'votuporanga', '/plan');
  const measure = page.locator('#measure-hire-coordinator');
  await page.locator('.stages').getByRole('link', { name: 'A coordinator hired by the group' }).click();
  await measure.getByRole('link', { name: 'Reasons and sources' }).click();
  await expect(page).toHaveURL(`${address}/evidence#measure-hire-coordinator`);
  await measure
    .getByRole('link', { name: /^Rule R/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/result\/evidence#rule-/);
  const rule = page.locator(new URL(page.url()).hash);
  await expect(rule).toBeInViewport();
  await expect(rule.getByText('Because', { exact: true })).toBeVisible();
  await rule.getByRole('link', { name: /^Answer\. Small firms’ joint attempt/ }).click();
  const answer = page.locator('#answer-joint-attempts');
  await expect(answer).toBeInViewport();
  await expect(answer.getByRole('button', { name: /^Change/ })).toBeVisible();
  await answer.getByRole('link', { name: /^Finding\. Small firms cannot act together/ }).click();
  await expect(page).toHaveURL(`${address}/evidence#finding-governance`);
  await expect(page.locator('#finding-governance')).toBeInViewport();
  await page.goBack();
  await expect(answer).toBeInViewport();
  await answer.getByRole('link', { name: /A coordinator hired/ }).click();
  await expect(measure).toBeInViewport();
  await measure
    .getByRole('link', { name: /^Suzigan/ })
    .first()
    .click();
  await expect(page.locator('#source-suzigan-furtado-garcia-2006')).toBeInViewport();
});

test('5: the checks, the visits by person, and how well all of it is known', async ({ page }) => {
  await openResult(page, 'birigui', '/evidence');
  await expect(
    page
      .locator('[id^="check"]')
      .filter({ hasText: /Met|met/ })
      .first(),
  ).toBeVisible();
  const visits = section(page, 'fieldwork').getByRole('heading', { level: 3 });
  expect(await visits.count()).toBeGreaterThan(0);
  expect(await visits.count()).toBeLessThan(9);
});

test('6: an answer is changed in place, each depth follows, and the change can be undone in another depth', async ({
  page,
}) => {
  await openResult(page, 'votuporanga', '/evidence');
  await change(page, 'joint-attempts');
  const panel = page.locator('.change-panel');
  await expect(page.getByRole('heading', { name: 'Change an answer' })).toBeFocused();
  await panel.getByRole('radio', { name: /^It was blocked/ }).check();
  await expect(panel.locator('.change-lines')).toContainText('Enters the plan: A body of the small firms’ own');
  await expect(panel.locator('.change-lines')).toContainText('Leaves the plan: A coordinator hired by the group');
  await expect(page.locator('#answer-joint-attempts')).toContainText('It was blocked');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /^Changed: Small firms’ joint attempt/ })).toBeVisible();
  await expect(page.locator('[data-changes="joint-attempts"]:focus')).toHaveCount(1);
  await goTo(page, 'Plan');
  await expect(page.locator('#measure-small-firms-own-body').first()).toBeAttached();
  await expect(page.locator('#measure-hire-coordinator')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo this change' }).click();
  await expect(page.locator('#measure-hire-coordinator')).toBeAttached();
  await expect(panel).toHaveCount(0);
});

test('6: what is changed is kept, and an open question can be answered from the result', async ({ page }) => {
  await openResult(page, 'birigui', '/evidence');
  await page
    .locator('#finding-plant-environment')
    .getByRole('button', { name: /^Answer/ })
    .click();
  await page.locator('.change-panel').getByRole('radio').nth(3).check();
  await expect(page.locator('.change-panel .change-lines')).toContainText('needs action');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(section(page, 'findings').getByRole('heading', { name: 'Act first' })).toBeVisible();
});

test('7: other cut-offs count at once, and the cited set comes back', async ({ page }) => {
  await openResult(page, 'votuporanga', '/evidence');
  await page.getByRole('button', { name: 'Change the cut-offs' }).click();
  const panel = page.locator('.change-panel');
  await expect(panel.getByText(/IPEA\/DISET/)).toBeVisible();
  await panel.getByRole('radio', { name: 'Our own' }).check();
  await panel.getByLabel('Location quotient: the cut between low and high').fill('50');
  await expect(panel.locator('.change-lines')).toContainText('The type is now: Embryonic');
  await expect(page.locator('header p').getByText(/is an embryonic/)).toBeVisible();
  await panel.getByLabel('Location quotient: lower bound').fill('60');
  await expect(panel.getByText(/must not lie above its cut/)).toBeVisible();
  await expect(page.locator('header p').getByText(/is an embryonic/)).toBeVisible();
  await panel.getByRole('radio', { name: /^The published set/ }).check();
  await expect(page.locator('header p').getByText(/is a vector of local development/)).toBeVisible();
});

test('8: a link to a place leads there, also after the page is loaded anew', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openResult(page, 'votuporanga', '/plan');
  const measure = page.locator('#measure-hire-coordinator');
  await measure.hover();
  await measure.getByRole('button', { name: /^Copy link/ }).click();
  await expect(page.getByText(/The link is copied/)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/result\/plan#measure-hire-coordinator$/);
  await page.goto('/en/open');
  await page.goto(address);
  await expect(measure).toBeInViewport();
  await expect(measure.getByText('When not', { exact: true })).toBeVisible();
});

test('8: an address from the time of the one long page leads to the depth that tells its place now', async ({
  page,
}) => {
  const address = await openResult(page, 'votuporanga', '');
  for (const [place, depth] of [
    ['measure-hire-coordinator', 'plan'],
    ['answer-joint-attempts', 'evidence'],
    ['sources', 'evidence'],
  ] as const) {
    await page.goto('/en/open');
    await page.goto(`${address}#${place}`);
    await expect(page).toHaveURL(`${address}/${depth}#${place}`);
    await expect(page.locator(`#${place}`)).toBeInViewport();
  }
  await page.goto(`${address}/brief`);
  await expect(page).toHaveURL(address);
  await page.goto(`${address}/no-such-depth`);
  await expect(page).toHaveURL(address);
});

test('8: on paper every measure is open and nothing is left to press', async ({ page }) => {
  await openResult(page, 'votuporanga', '/plan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#measure-hire-coordinator').getByText('When not', { exact: true })).toBeVisible();
  await expect(page.locator('[data-changes]:visible')).toHaveCount(0);
  for (const gone of ['.depth-tabs', '.report-contents', '.back-to-contents'])
    await expect(page.locator(gone)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, 'Evidence');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Change the cut-offs' })).toBeHidden();
  await expect(page.locator('[data-changes]:visible')).toHaveCount(0);
});

test('9: three depths with an address, a title and a document of their own; the heading has the focus after a move', async ({
  page,
}) => {
  const address = await openResult(page, 'votuporanga', '');
  const heading = page.getByRole('heading', { level: 1 });
  for (const [name, path, title] of [
    ['Plan', '/plan', ': plan'],
    ['Evidence', '/evidence', ': evidence'],
    ['Brief', '', ': brief'],
  ] as const) {
    await goTo(page, name);
    await expect(page).toHaveURL(address + path);
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(heading).toBeFocused();
    await expect(page.getByRole('button', { name: `Download the ${name.toLowerCase()} as PDF` })).toBeVisible();
  }
  await page.goBack();
  await expect(tab(page, 'Evidence')).toHaveAttribute('aria-current', 'page');
});

test('9: the brief is one screen and a half', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await openResult(page, 'franca', '');
  const { height } = (await page.locator('.report').boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThan(1536);
});

test('9: from 1100 pixels the contents stay in sight and mark what is read; below, one link leads back to them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await openResult(page, 'votuporanga', '/plan');
  const contents = page.locator('.report-contents');
  const back = page.getByRole('link', { name: 'Back to the contents' });
  await expect(back).toBeHidden();
  await page.locator('#package').evaluate((heading) => heading.scrollIntoView());
  await expect(contents).toBeInViewport();
  await expect(contents.locator('[aria-current=true]')).toHaveAttribute('href', '#package');
  await expectNoSidewaysScroll(page);

  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeInViewport();
});

for (const depth of ['', '/plan', '/evidence'] as const) {
  test(`the result${depth} is accessible, and fits 320 pixels`, async ({ page }) => {
    test.slow();
    await openResult(page, 'votuporanga', depth);
    if (depth === '/plan') await page.getByRole('button', { name: 'Open all measures' }).click();
    await expectAccessibleInBothSchemes(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}

test('the result is accessible while an answer is changed', async ({ page }) => {
  test.slow();
  await openResult(page, 'votuporanga', '/evidence');
  await change(page, 'joint-attempts');
  await page.locator('.change-panel').getByRole('radio').nth(0).check();
  await expectAccessibleInBothSchemes(page);
});

test('fits 320 pixels while the cut-offs are changed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openResult(page, 'votuporanga', '/evidence');
  await page.getByRole('button', { name: 'Change the cut-offs' }).click();
  await page.locator('.change-panel').getByRole('radio', { name: 'Our own' }).check();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('on a phone the option that was chosen stays in sight beside what it changed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openResult(page, 'votuporanga', '/evidence');
  await change(page, 'joint-attempts');
  const panel = page.locator('.change-panel');
  const chosen = panel.getByRole('radio', { name: /^It was blocked/ });
  await chosen.check();
  await expect(panel.locator('.change-lines')).toContainText('What it changed');
  const [option, fields, lines] = await Promise.all(
    [chosen, panel.locator('.change-fields'), panel.locator('.change-lines')].map((part) => part.boundingBox()),
  );
  if (!option || !fields || !lines) throw new Error('A part of the panel is not drawn.');
  expect(fields.height).toBeGreaterThan(200);
  expect(option.y).toBeGreaterThanOrEqual(fields.y);
  expect(option.y + option.height).toBeLessThanOrEqual(fields.y + fields.height);
  expect(lines.y + lines.height).toBeLessThan(740);
});

test('the keyboard alone changes an answer and comes back to where it was', async ({ page }) => {
  await openResult(page, 'votuporanga', '/evidence');
  await page.locator('#answer-joint-attempts [data-changes]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Change an answer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.change-panel .change-lines')).toContainText('What it changed');
  await page.keyboard.press('Escape');
  await expect(page.locator('#answer-joint-attempts [data-changes]')).toBeFocused();
});
