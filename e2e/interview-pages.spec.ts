import { begin, saved, toFirstQuestion } from './interview-steps';
import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';

test.setTimeout(180_000);

const kinds = [
  'list',
  'new',
  'tasks',
  'question',
  'section',
  'importance',
  'check-answers',
  'fieldwork',
  'fieldwork-enter',
  'documents',
  'error',
] as const;

test('every kind of page of the interview is accessible', async ({ page }) => {
  const tasks = await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio').first().check();
  await saved(page);
  for (const kind of kinds) {
    await test.step(kind, async () => {
      await open(page, kind, tasks);
      await expectAccessibleInBothSchemes(page);
    });
  }
});

test('every kind of page of the interview fits 320 pixels, and a screen of 1280 at 200 %', async ({ page }) => {
  const tasks = await begin(page);
  await toFirstQuestion(page);
  await page.getByRole('radio').first().check();
  await saved(page);
  for (const kind of kinds) {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, kind, tasks);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 640, height: 450 });
    await expectNoSidewaysScroll(page);
  }
});

test('in forced colours the chosen option can be told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await toFirstQuestion(page);
  const [first, second] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)];
  await first.check();
  const shown = await Promise.all([first, second].map((radio) => radio.screenshot()));
  expect(shown[0]?.equals(shown[1] ?? Buffer.alloc(0))).toBe(false);
});

async function open(page: import('@playwright/test').Page, kind: (typeof kinds)[number], tasks: string): Promise<void> {
  const address = {
    list: '/en/work',
    new: '/en/work/new',
    tasks,
    question: `${tasks}/first-questions/joint-attempts`,
    section: `${tasks}/environment`,
    importance: `${tasks}/importance`,
    'check-answers': `${tasks}/check-answers`,
    fieldwork: `${tasks}/fieldwork`,
    'fieldwork-enter': `${tasks}/fieldwork/enter`,
    documents: `${tasks}/documents`,
    error: `${tasks}/first-questions/lead-firms`,
  }[kind];
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  if (kind === 'error') {
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('There is a problem')).toBeVisible();
  }
}
