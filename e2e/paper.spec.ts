import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { exampleWith, keep } from './seeded';

/** Longer than a page of paper, each line with its number. */
const long = Array.from({ length: 90 }, (_, line) => `note line ${line + 1}`).join('\n');

const plan = {
  items: [
    {
      measure: 'hire-coordinator',
      status: 'accepted',
      stage: 'who-carries-it',
      owner: 'Ana Torres',
      firstStep: 'Ask five firms\nCount their answers',
      contribution: { money: 'A fee\nof each firm' },
      budget: { amount: 1250000.5, currency: 'BRL', paidBy: ['local-government'] },
      start: '2027-03',
      end: '2027-08',
      note: long,
    },
    { measure: 'management-courses', status: 'proposed', stage: 'now', start: '2027-01', end: '2027-06' },
  ],
};

const answers = { 'bottleneck-known': { value: 'yes', note: long } };

/** Words of buttons, and of links that only lead on. */
const working =
  /Copy link|Change the|Enter an answer|Go on to|Continue|Skip for now|Leave it for now|Print this|Download|Save a file|Undo|Redo|See the details|Open all measures|Take over|Include all|Set one/;

test('each kind of page says on paper whose it is, from when and with which knowledge, whole and without buttons', async ({
  page,
}) => {
  const assessment = exampleWith('votuporanga-furniture', { plan, answers });
  const address = await keep(page, assessment);
  const { name, region } = assessment.profile;
  const kinds = {
    'check-answers': 'Check the answers',
    plan: 'The plan',
    'plan/table': 'Ask five firms',
    'plan/commitments': 'Ana Torres',
    'plan/logframe': 'Baseline',
    'plan/checks': 'principle',
    'plan/item-hire-coordinator': 'note line 90',
    result: 'note line 90',
  };
  for (const [place, words] of Object.entries(kinds)) {
    await page.goto(`${address}/${place}`);
    await expect(page.locator('h1')).toBeVisible();
    if (place === 'result') await expect(page.locator('#plan-commitments-table')).toBeAttached();
    const sheets = await printed(page);
    const all = sheets.join('\n');
    expect(all, place).toContain(words);
    expect(all.match(working)?.[0], place).toBeUndefined();
    for (const [index, sheet] of sheets.entries()) {
      expect(flat(sheet), `${place}, sheet ${index + 1}`).toContain(name);
      expect(flat(sheet), `${place}, sheet ${index + 1}`).toContain(region);
      expect(flat(sheet), `${place}, sheet ${index + 1}`).toMatch(/\d+ \w+ 20\d\d|\w+ \d+, 20\d\d/);
      expect(flat(sheet), `${place}, sheet ${index + 1}`).toMatch(/Arranjo, knowledge \w+/);
      expect(flat(sheet), `${place}, sheet ${index + 1}`).toContain(`${index + 1} / ${sheets.length}`);
    }
    const lines = sheets.map((sheet) => sheet.trim().split('\n').length);
    expect(Math.min(...lines.slice(0, -1), 99), `${place}: lines of the emptiest sheet`).toBeGreaterThan(8);
  }
});

test('a long note prints whole on the page of its question and of its item, and the list of items is no ribbon', async ({
  page,
}) => {
  const address = await keep(page, exampleWith('votuporanga-furniture', { plan, answers }));
  for (const place of ['plan/item-hire-coordinator']) {
    await page.goto(`${address}/${place}`);
    await expect(page.locator('h1')).toBeVisible();
    const all = (await printed(page)).join('\n');
    for (let line = 1; line <= 90; line += 1) expect(all).toMatch(new RegExp(`note line ${line}$`, 'm'));
  }
  await page.goto(`${address}/plan`);
  await expect(page.locator('.plan-item').first()).toBeVisible();
  expect((await printed(page)).join('\n')).toMatch(/Ana Torres/);
});

async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error) throw new Error('pdftotext did not run: this test needs poppler-utils', { cause: error });
  return stdout.split('\f').slice(0, -1);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
