import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples, expect, test } from './fixtures';
import { namesOf, shownBy, untranslated, withOwnWordsMarked } from './marked';
import { exampleWith, keep } from './seeded';

/*
 * In the locale en-XA every string of messages/ and of the knowledge stands between marks. What a page says outside them is a string that
 * no translator could reach; each is named here with its page.
 */
const LOCALE = 'en-XA';

/** The worked examples are files that somebody wrote: data, not strings of the interface. */
const EXAMPLE_WORDS = examples.flatMap((id) => wordsIn(exampleWith(id)));

const plan = {
  items: [
    {
      measure: 'hire-coordinator',
      status: 'accepted',
      stage: 'who-carries-it',
      owner: 'associations',
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

test('the pages of the site', async ({ page, request, complaints }) => {
  const names = [...(await namesOf(request)), ...EXAMPLE_WORDS];
  for (const path of [
    '',
    '/open',
    '/work',
    '/work/new',
    '/data',
    '/examples/franca-footwear',
    '/examples/franca-footwear/evidence',
    '/nowhere',
  ]) {
    await page.goto(`/${LOCALE}${path}`);
    await expectMarked(page, names, path);
  }
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  // The address that leads nowhere is answered with 404, and the browser says so.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('404')));
});

test('the interview and the result', async ({ page, request }) => {
  test.slow();
  const names = await namesOf(request);
  const tasks = await keep(page, withOwnWordsMarked(exampleWith('votuporanga-furniture')), LOCALE);
  for (const path of [
    '',
    '/profile',
    '/first-questions/firm-count',
    '/governance/collective-action',
    '/governance',
    '/markets-and-chains',
    '/importance',
    '/check-answers',
    '/fieldwork?blocks=a.b.h',
    '/fieldwork/enter',
    '/result',
    '/result/plan',
    '/result/evidence',
    '/documents',
    '/compare',
  ]) {
    await page.goto(tasks + path);
    await expectMarked(page, names, `work${path}`);
  }
});

test('the plan', async ({ page, request }) => {
  test.slow();
  const names = await namesOf(request);
  const tasks = await keep(page, withOwnWordsMarked(exampleWith('votuporanga-furniture', { plan })), LOCALE);
  for (const tab of ['', 'table', 'timeline', 'commitments', 'agreement', 'logframe', 'checks', 'own']) {
    await page.goto(`${tasks}/plan/${tab}`);
    await expectMarked(page, names, `plan/${tab}`);
  }
  for (const item of ['item-hire-coordinator', 'item-machines']) {
    await page.goto(`${tasks}/plan/${item}`);
    await expectMarked(page, names, `plan/${item}`);
  }
});

test('the finder', async ({ page, request }) => {
  test.slow();
  const names = await namesOf(request);
  await page.goto(`/${LOCALE}/data`);
  for (const button of ['Open the sample', 'Read the table', 'Continue', 'Find candidates']) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('button', { name: button })).toHaveCount(0);
    await expectMarked(page, names, `after "${button}"`);
  }
  for (const view of ['Industries', 'Regions', 'Sensitivity', 'Two years', 'Map', 'Downloads', 'Candidates']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByRole('status').filter({ hasText: /Working out|Moving/ })).toHaveCount(0);
    await expectMarked(page, names, view);
  }
  await page.locator('tbody th[scope="row"] button').first().click();
  await expect(page.getByRole('button', { name: 'Start the assessment' })).toBeVisible();
  await expectMarked(page, names, 'a pair');
});

for (const [kind, part] of [
  ['as proposed', {}],
  ['as decided', { plan }],
] as const) {
  test(`the PDF of a plan ${kind}`, async ({ request }) => {
    const data = { ...withOwnWordsMarked(exampleWith('votuporanga-furniture', part)), locale: LOCALE };
    const answer = await request.post('/api/v1/reports?document=plan&format=pdf', { data });
    expect(answer.status()).toBe(200);
    const file = join(mkdtempSync(join(tmpdir(), 'marked-')), 'plan.pdf');
    writeFileSync(file, await answer.body());
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    expect(untranslated(text, await namesOf(request))).toEqual([]);
  });
}

/** Checks what the page says, and goes on to the next page all the same. */
async function expectMarked(page: Page, names: string[], where: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect.soft(untranslated(await shownBy(page), names), `what no translator reaches: ${where}`).toEqual([]);
}

function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return /[A-Z ]/.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}
