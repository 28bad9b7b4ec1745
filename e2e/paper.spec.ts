import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { exampleWith, keep } from './seeded';

/** Longer than a page of paper, each line with its number. */
const long = Array.from({ length: 90 }, (_, line) => `note line ${line + 1}`).join('\n');

const inLines = (text: string) => `${text},\nand a second line\n\nand a last one`;

const plan = {
  items: [
    {
      measure: 'hire-coordinator',
      status: 'changed',
      stage: 'who-carries-it',
      owner: `Ana Torres ${'x'.repeat(300)}`,
      changedTo: inLines('half time'),
      firstStep: inLines('Ask five firms'),
      contribution: { money: inLines('A fee'), land: inLines('A room') },
      budget: { amount: 1250000.5, currency: 'BRL', paidBy: ['local-government'] },
      start: '2027-03',
      end: '2027-08',
      clause: 'compliance-plan',
      compliancePlan: inLines('By December'),
      note: long,
    },
    { measure: 'management-courses', status: 'proposed', stage: 'now', start: '2027-01', end: '2027-06' },
    {
      id: 'machines',
      custom: { title: 'Machines', what: inLines('A loan'), output: inLines('Machines bought') },
      status: 'accepted',
      stage: 'build',
      budget: { amount: 900000, currency: 'BRL' },
    },
    { measure: 'local-courses', status: 'refused', stage: 'build', reason: inLines('The school has them') },
    { measure: 'service-center', status: 'postponed', stage: 'build', reason: inLines('Not this year') },
  ],
  overrides: [{ check: 'counterpart', item: 'machines', reason: inLines('No cash before the harvest') }],
};

const answers = {
  decision: { value: 'crisis', note: inLines('The mayor asked') },
  'firm-count': { value: '20-99', source: `${'y'.repeat(200)} end`, note: long },
  'past-attempt': { value: inLines('They tried a shop') },
};

/** Words of buttons, and of links that only lead on. */
const working =
  /Copy link|Change the|Enter an answer|Go on to|Continue|Skip for now|Leave it for now|Print this|Download|Save a file|Undo|Redo|See the details|Open all measures|Take over|Include all|Set one/;

test('each kind of page says on every sheet whose it is, from when and with which knowledge, whole and without buttons', async ({
  page,
}) => {
  test.slow();
  const assessment = exampleWith('votuporanga-furniture', { plan, answers });
  const address = await keep(page, assessment);
  const { name, region } = assessment.profile;
  const kinds = {
    'check-answers': /note line 90/,
    'first-questions/firm-count': /note line 90[^]*end/,
    'fieldwork?blocks=a.b&person=all': /In your own words: \(a\)/,
    plan: /A coordinator hired by the group\n[^]*Ana Torres/,
    'plan/table': /Ask five firms[^]*BRL\s1,250,000\.50/,
    'plan/logframe': /What is done, what results from it/,
    'plan/item-hire-coordinator': /note line 1$[^]*note line 45$[^]*note line 46$[^]*note line 90$/m,
    'result/plan': /A coordinator hired by the group/,
    'result/evidence': /note line 90/,
  };
  for (const [place, words] of Object.entries(kinds)) {
    await page.goto(`${address}/${place}`);
    await expect(page.locator('h1')).toBeAttached();
    const sheets = await printed(page);
    expect(sheets.join('\n'), place).toMatch(words);
    expect(working.exec(sheets.join('\n'))?.[0], place).toBeUndefined();
    for (const [index, sheet] of sheets.entries()) {
      const said = sheet.replace(/\s+/g, ' ');
      const number = `${place}, sheet ${index + 1}`;
      for (const part of [name, region]) expect(said, number).toContain(part);
      expect(said, number).toMatch(new RegExp(`\\b${index + 1} ?/ ?${sheets.length}\\b`));
      expect(said, number).toMatch(/\d+ \w+ 20\d\d\. Arranjo, knowledge \w+/);
    }
    const [first = ''] = sheets;
    const filled = first.split('\n').filter((line) => line.trim() !== '').length;
    // A row of a table may be taller than what is left of the first sheet.
    if (sheets.length > 1 && place !== 'plan/table')
      expect(filled, `${place}: lines of the first sheet`).toBeGreaterThan(12);
  }
});

test('the pages keep the lines that people wrote, number steps from one, and hold very long words', async ({
  page,
}) => {
  const assessment = exampleWith('votuporanga-furniture', { plan, answers });
  const address = await keep(page, assessment);
  const texts: string[] = [];
  let result = '';
  for (const depth of ['plan', 'evidence']) {
    const made = await page.request.post(`/api/v1/reports?document=${depth}&format=json`, { data: assessment });
    JSON.stringify(await made.json(), (_, value: unknown) => {
      if (typeof value === 'string' && value.includes('\n')) texts.push(value);
      return value;
    });
    await page.goto(`${address}/result/${depth}`);
    await expect(page.locator('.report')).toBeVisible();
    result += await wholeText(page);
  }
  expect(texts.length).toBeGreaterThan(12);
  expect(texts.filter((text) => !result.includes(text))).toEqual([]);
  await page.goto(`${address}/result/plan`);
  await expect(page.locator('#plan-commitments-table')).toBeAttached();
  const steps = page.locator('.report ol.steps > li').first();
  expect(
    await steps.evaluate((step) =>
      [getComputedStyle(step), getComputedStyle(step, '::before')].map((s) => s.counterIncrement),
    ),
  ).toEqual(['none', 'step 1']);
  const tables = await page
    .locator('.report table')
    .evaluateAll((all) =>
      all.map((table) => [...table.querySelectorAll('thead th')].map((cell) => Math.round(cell.clientWidth))),
    );
  expect(Math.min(...tables.flat().filter((width) => width > 0))).toBeGreaterThan(35);

  for (const [place, text] of [
    ['plan', inLines('Ask five firms')],
    ['plan', inLines('The school has them')],
    ['plan/table', inLines('Ask five firms')],
    ['plan/table', inLines('A fee')],
    ['plan/checks', inLines('No cash before the harvest')],
    ['check-answers', inLines('The mayor asked')],
  ] as const) {
    await page.goto(`${address}/${place}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await wholeText(page), place).toContain(text);
  }
});

test('commitments: who leads is in sight at 1280 pixels, and a narrow screen says that the table goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const owner = { ...plan.items[0], owner: 'Ana Torres' };
  const address = await keep(page, exampleWith('votuporanga-furniture', { plan: { items: [owner] } }));
  await page.goto(`${address}/plan/commitments`);
  const table = page.getByRole('region', { name: /Who leads/ });
  await expect(table.getByRole('cell', { name: 'Ana Torres' })).toBeInViewport({ ratio: 1 });
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await expect(page.getByText('Scroll sideways').first()).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.getByText('Scroll sideways').first()).toBeVisible();
});

test('words that the PDF lacks are named before it is made; a script that has a font comes with it, and names the file', async ({
  page,
}) => {
  test.slow();
  const given = exampleWith('birigui-childrens-footwear', { answers: { 'past-attempt': { value: 'தோல் and कीर्ति' } } });
  const named = { ...given, profile: { ...given.profile, name: 'ფეხსაცმელი 佛山' } };
  const address = await keep(page, named);
  await page.goto(`${address}/result/plan`);
  const warnings = page.locator('.pdf-warning');
  await expect(warnings.first()).toContainText('தோல்');
  await expect(warnings.last()).toContainText('कीर्ति');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: 'Download the plan as PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan-ფეხსაცმელი-佛山.pdf');
  const { stdout } = spawnSync('pdftotext', ['-raw', await download.path(), '-'], { encoding: 'utf8' });
  expect(stdout).toContain('ფეხსაცმელი 佛山');
});

/** All text of the page with what is folded away. */
async function wholeText(page: Page): Promise<string> {
  return page.locator('main').evaluate((main: HTMLElement) => {
    for (const fold of main.querySelectorAll('details')) fold.open = true;
    return main.innerText;
  });
}

async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error) throw new Error('pdftotext did not run: this test needs poppler-utils', { cause: error });
  return stdout.split('\f').slice(0, -1);
}
