import { readFileSync } from 'node:fs';
import { begin, saved, system, toFirstQuestion } from './interview-steps';
import { anAssessment } from '#policies/testing/an-assessment';
import { expect, test } from './fixtures';
import { keep } from './seeded';

test.setTimeout(120_000);

const budget = 'A line in a budget';
const plan = 'A law, a by-law or a local plan';

test('two tabs: what one saves appears in the other, where nothing waits there', async ({ page, context }) => {
  await begin(page);
  await toFirstQuestion(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('radio').first()).toBeVisible();
  await page.getByRole('radio', { name: budget }).check();
  await expect(other.getByRole('radio', { name: budget })).toBeChecked();
});

for (const choice of ['mine', 'theirs', 'copy'] as const) {
  test(`two tabs that do not hear each other: nothing is overwritten silently (${choice})`, async ({
    page,
    context,
  }) => {
    await begin(page);
    await toFirstQuestion(page);
    const deaf = await context.newPage();
    await deaf.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await deaf.goto(page.url());
    await expect(deaf.getByRole('radio').first()).toBeVisible();
    await page.getByRole('radio', { name: budget }).check();
    await saved(page);
    await deaf.getByRole('radio', { name: plan }).check();
    await expect(deaf.getByText('This assessment was changed in another tab')).toBeVisible();

    const button = { mine: 'Keep mine instead', theirs: 'Take the other one', copy: 'Keep mine as a copy' }[choice];
    await deaf.getByRole('button', { name: button }).click();
    await saved(deaf);
    await deaf.reload();
    if (choice === 'copy') {
      await deaf.goto('/en/work');
      await expect(deaf.getByRole('link', { name: system.name, exact: true })).toHaveCount(1);
      await expect(deaf.getByRole('link', { name: `${system.name}, copy`, exact: true })).toHaveCount(1);
    } else {
      await expect(deaf.getByRole('radio', { name: choice === 'mine' ? plan : budget })).toBeChecked();
    }
  });
}

test('a browser that refuses storage still lets one work, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
  });
  await begin(page);
  await expect(page.getByText(/Your answers last until this tab is closed or reloaded/)).toBeVisible();
  await toFirstQuestion(page);
  await page.getByRole('radio', { name: budget }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Save.*file/ })
    .first()
    .click();
  const file = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
  expect(file.answers.decision.value).toBe('budget-line');
});

test('a full store is said plainly, the file is offered, and saving goes on when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (Reflect.get(globalThis, 'full') === true) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await begin(page);
  await toFirstQuestion(page);
  await page.evaluate(() => Reflect.set(globalThis, 'full', true));
  await page.getByRole('radio', { name: budget }).check();
  await expect(page.getByText(/this device has no room left/).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: budget })).toBeChecked();
  await page.evaluate(() => Reflect.set(globalThis, 'full', false));
  await page.getByRole('radio', { name: plan }).check();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: plan })).toBeChecked();
});

test('a tab that crashes loses nothing', async ({ page, context, complaints }) => {
  await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio', { name: budget }).check();
  await page.getByText('How do you know this?').click();
  await page.getByLabel('Note').fill('Before the crash');
  await saved(page);
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  complaints.length = 0;
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole('radio', { name: budget })).toBeChecked();
  await expect(next.getByLabel('Note')).toHaveValue('Before the crash');
});

test('leaving the page at once after typing loses nothing', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);
  const address = page.url();
  await page.getByText('How do you know this?').click();
  await page.getByRole('radio', { name: budget }).check();
  await page.getByLabel('Note').fill('x'.repeat(500));
  await page.goto('/en/open');
  await page.goto(address);
  await expect(page.getByLabel('Note')).toHaveValue('x'.repeat(500));
});

test('assessments are listed, searched, renamed, copied, and deleted with undo', async ({ page }) => {
  await begin(page);
  await page.goto('/en/work');
  await page.getByRole('button', { name: `Rename ${system.name}` }).click();
  await page.getByLabel('New title').fill('Northern knitwear');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Northern knitwear', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy Northern knitwear' }).click();
  await expect(page.getByRole('link', { name: 'Northern knitwear, copy', exact: true })).toBeVisible();
  await page.getByLabel('Search by title or place').fill('copy');
  await expect(page.getByRole('link', { name: 'Northern knitwear', exact: true })).toHaveCount(0);
  await page.getByLabel('Search by title or place').fill('');
  await page.getByRole('button', { name: 'Delete Northern knitwear, copy' }).click();
  await expect(page.getByRole('link', { name: 'Northern knitwear, copy', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(page.getByRole('link', { name: 'Northern knitwear, copy', exact: true })).toBeVisible();
});

test('a worked example becomes a copy of one’s own', async ({ page }) => {
  await page.goto('/en/work');
  await page.getByRole('button', { name: /Votuporanga/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Votuporanga/ })).toBeVisible();
  await page.goto('/en/work');
  await expect(page.getByRole('link', { name: /^Votuporanga/ })).toHaveCount(1);
});

test('a file of an older program opens, one of a newer program is refused clearly', async ({ page }) => {
  const old = readFileSync('policies/testing/schema-version-1.arranjo.json', 'utf8');
  await page.goto('/en/work');
  const field = page.locator('input[type=file]');
  await field.setInputFiles({
    name: 'new.arranjo.json',
    mimeType: 'application/json',
    buffer: Buffer.from(old.replace('"schemaVersion": 1', '"schemaVersion": 99')),
  });
  await expect(page.getByText(/newer version/)).toBeVisible();
  await field.setInputFiles({ name: 'old.arranjo.json', mimeType: 'application/json', buffer: Buffer.from(old) });
  await expect(page.getByRole('heading', { level: 1, name: /Votuporanga/ })).toBeVisible();
});

test('after ten changes the status says that they are in no file, and a saved file ends that', async ({ page }) => {
  const tasks = await keep(page, anAssessment().build(), 'en', 10);
  await page.goto(tasks);
  const line = page.getByText(/10 changes are in no file yet/);
  await expect(line).toBeVisible();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Save.*file/ })
    .first()
    .click();
  await coming;
  await expect(line).toHaveCount(0);
});

test('answers to questions that nobody knows are named when a file is opened', async ({ page }) => {
  const old = JSON.parse(readFileSync('policies/testing/schema-version-1.arranjo.json', 'utf8'));
  const strange = { ...old, answers: { ...old.answers, 'retired-long-ago': { value: 'x' } } };
  await page.goto('/en/work');
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.arranjo.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(strange)),
  });
  await expect(page.getByText(/does not ask: retired-long-ago/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep it and go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Votuporanga/ })).toBeVisible();
});

test('when the page fails, the file comes first', async ({ page, complaints }) => {
  const tasks = await begin(page);
  await page.addInitScript(() => {
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (...given: Parameters<typeof get>) {
      if (location.hash === '#broken') throw new DOMException('Broken', 'UnknownError');
      return get.apply(this, given);
    };
  });
  // By way of another page: to the same one with a mark behind it, the browser would load nothing.
  await page.goto('/en/open');
  await page.goto(`${tasks}#broken`);
  await expect(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  complaints.length = 0;
});
