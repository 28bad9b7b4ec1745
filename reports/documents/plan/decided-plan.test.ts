import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { isInPlan } from '#policies/plan/item';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import type { PlanItem } from '#policies/schema/plan';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { timelineGeometry } from '#charts/timeline-geometry';
import { page } from '#reports/pdf/tokens';
import { type Cell, cellText } from '#reports/cell';
import { wholeResult } from '#reports/testing/whole-result';
import type { Block, FigureBlock, Report, TableBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { agreed, planned } from '#reports/testing/planned';
import { runs } from '#testing/laws';

const made = new WeakMap<Assessment, Report>();
const furniture = example('votuporanga-furniture');
const begun = planned(furniture);
const staged = agreed(example('birigui-childrens-footwear'));
const PLAN_SECTIONS = [
  'the-plan',
  'plan-agreement',
  'plan-timeline',
  'plan-commitments',
  'plan-logframe',
  'plan-beside',
];

test('without items the document is that of the package, and says nothing of a plan', () => {
  const bare = planOf(furniture);
  expect(planOf({ ...furniture, plan: { items: [], overrides: [] } })).toEqual(bare);
  expect(bare.sections.filter(({ id }) => PLAN_SECTIONS.includes(id))).toEqual([]);
});

test('the plan follows the summary, and its reasons come after it', () => {
  const ids = planOf(staged).sections.map(({ id }) => id);
  expect(ids.slice(0, 7)).toEqual(['summary', ...PLAN_SECTIONS]);
  expect(ids).toContain('package');
  expect(planOf(begun).sections.map(({ id }) => id)).not.toContain('plan-agreement');
});

test.each([begun, staged, replaced(begun, { start: undefined, end: undefined })])(
  'no text lacks a word, and every link leads somewhere: $profile.name',
  (assessment) => {
    const report = planOf(assessment);
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/undefined|NaN|\[object|�/);
    expect(text).not.toMatch(/report\.[a-z]/);
    const places = report.sections.flatMap((section) => [section.id, ...section.blocks.flatMap(placesIn)]);
    expect(places.filter((id, index) => places.indexOf(id) !== index)).toEqual([]);
    const links = [...text.matchAll(/"to":"([^"]*)"/g)].map(([, to]) => to);
    expect(links.filter((to) => to !== undefined && !places.includes(to))).toEqual([]);
  },
);

test('any plan that a file could hold is told without a gap', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const report = planOf({ ...furniture, plan });
      const sections = report.sections.filter(({ id }) => PLAN_SECTIONS.includes(id));
      expect(sections.length === 0).toBe((plan.items ?? []).length === 0);
      expect(JSON.stringify(sections)).not.toMatch(/undefined|NaN|\[object|report\.[a-z]/);
    }),
    { numRuns: runs(60) },
  );
});

describe('what was decided', () => {
  test('everything that people wrote about the items in the plan is printed', () => {
    const text = textOfSections(planOf(begun), 'the-plan');
    for (const item of (begun.plan?.items ?? []).filter(isInPlan)) {
      for (const written of stringsOf(item)) expect(text).toContain(written);
    }
    expect(text).toContain('BRL\u00a012,000, paid by Small independent firms and Local government');
    expect(text).toContain('March 2027 to August 2027');
    expect(text).toContain('from May 2027, no end said');
    expect(text).toContain('nothing to pay');
  });

  test('every item in the plan has a row at a glance, with what is still missing', () => {
    const rows = tableOf(planOf(begun), 'the-plan-glance').rows;
    const inPlan = (begun.plan?.items ?? []).filter(isInPlan);
    expect(rows).toHaveLength(inPlan.length);
    expect(rows.find(([name]) => name === 'A shared drying shed')?.slice(1)).toEqual([
      'Included',
      'Six workshops of the river street',
      'April 2027 to June 2027',
      'a first step, the local contribution, a budget and who pays it',
    ]);
  });

  test('an item with nothing but a proposal is named in one line, and not told', () => {
    const proposed = (begun.plan?.items ?? []).filter((i) => i.status === 'proposed' && i.measure !== undefined);
    expect(proposed.length).toBeGreaterThan(0);
    const blocks = blocksOf(planOf(begun), 'the-plan');
    const told = blocks.filter((block) => block.kind === 'facts');
    expect(told).toHaveLength((begun.plan?.items ?? []).filter(isInPlan).length - proposed.length);
    const listed = blocks.filter((block) => block.kind === 'paragraph' && block.text.startsWith('Proposed and not'));
    expect(listed.length).toBeGreaterThan(0);
  });

  test('budgets are summed for each currency, and never across', () => {
    expect(tableOf(planOf(begun), 'plan-budget-table').rows.slice(-2).map(printed)).toEqual([
      ['Sum of 2 items', '60,000.50', 'BRL', ''],
      ['Sum of 1 item', '9,000', 'USD', ''],
    ]);
  });

  test('amounts and months are kept as what they are beside their text, for a workbook', () => {
    const sums = tableOf(planOf(begun), 'plan-budget-table').rows.map(([, amount]) => amount);
    expect(sums.slice(-2)).toEqual([
      { kind: 'money', amount: 60_000.5, currency: 'BRL', text: '60,000.50' },
      { kind: 'money', amount: 9000, currency: 'USD', text: '9,000' },
    ]);
    expect(sums).toSatisfy((cells: unknown[]) => cells.every((cell) => typeof cell === 'object'));
    expect(figuresOf(planOf(begun)).flatMap(({ table }) => table.rows.flat())).toContainEqual({
      kind: 'date',
      date: '2027-03',
      text: 'March 2027',
    });
  });

  test('the summary names the first items that were decided, each with its owner, and how many more there are', () => {
    const items = listIn(blocksOf(planOf(begun), 'summary'), 'summary-decided');
    const decided = (begun.plan?.items ?? []).filter((item) => isInPlan(item) && item.status !== 'proposed');
    expect(items[0]?.text).toContain('Owner: Maria Aparecida, tannery row');
    expect(items).toHaveLength(Math.min(decided.length, 5) + 1);
    expect(items.at(-1)?.text).toMatch(/^And \d+ more items of the plan$/);
    const undecided = { ...begun, plan: { items: [{ measure: 'standing-forum', status: 'proposed' as const }] } };
    expect(JSON.stringify(blocksOf(planOf(undecided), 'summary'))).toContain(
      'The plan holds 1 proposed item; none is decided yet.',
    );
  });
});

describe('the staged agreement', () => {
  const facts = blocksOf(planOf(staged), 'plan-agreement').flatMap((b) => (b.kind === 'facts' ? [b.items] : []));

  test('a stage’s support is open once all before it are verified', () => {
    expect(facts.map((items) => items[0]?.text)).toEqual([
      'Support is open. Verified: December 2027.',
      'Support is open.',
      'No support yet: “The second year” has to be verified first.',
    ]);
  });

  test('what is still empty is named', () => {
    expect(facts.map((items) => items.find(({ term }) => term === 'Missing')?.text)).toEqual([
      undefined,
      'when it begins, the local contribution, what verifies it, when to stop',
      'its name, when it begins, the local contribution, what verifies it, who verifies it, when to stop',
    ]);
  });

  test('the amounts are summed for each currency', () => {
    expect(tableOf(planOf(staged), 'plan-agreement-amounts').rows.slice(-2).map(printed)).toEqual([
      ['Sum of 2 stages', '55,000', 'BRL'],
      ['Sum of 1 stage', '5,000', 'USD'],
    ]);
  });
});

describe('the timeline', () => {
  test('has a bar and a row for each item with a month, and names the others', () => {
    const report = planOf(begun);
    const dated = (begun.plan?.items ?? []).filter((i) => isInPlan(i) && (i.start ?? i.end) !== undefined);
    expect(barsOf(report).map(({ id }) => id)).toHaveLength(dated.length);
    expect(figuresOf(report).flatMap(({ table }) => table.rows)).toHaveLength(dated.length);
    expect(textOfSections(report, 'plan-timeline')).toContain('Without a month: ');
  });

  test('the bars say how an item stands, not by colour', () => {
    const states = barsOf(planOf(begun)).map(({ state, open }) => [state, open]);
    expect(states).toContainEqual(['decided', undefined]);
    expect(states).toContainEqual(['done', undefined]);
    expect(states).toContainEqual(['decided', 'start']);
    expect(states).toContainEqual(['decided', 'end']);
  });

  test('where stages are agreed, what begins too soon is named', () => {
    const report = planOf(replaced(staged, { start: '2027-03', end: '2027-08' }));
    expect(blocksOf(report, 'plan-timeline').some((block) => 'id' in block && block.id === 'plan-clashes')).toBe(true);
    expect(barsOf(report).some(({ clash }) => clash)).toBe(true);
  });

  test('what does not fit a page becomes several figures with the same axis', () => {
    const items = Array.from({ length: 20 }, (_, index): PlanItem => ({
      custom: { title: `Measure ${index + 1} ${'with a long name '.repeat(20)}` },
      status: 'accepted',
      start: `2027-${index < 10 ? '03' : '05'}`,
      end: '2027-08',
    }));
    const report = planOf({ ...begun, plan: { items } });
    const figures = figuresOf(report);
    expect(figures.length).toBe(2);
    for (const { figure } of figures) {
      if (figure.kind !== 'timeline') throw new Error('This is no timeline.');
      expect(figure.stages.flatMap((stage) => stage.bars).length).toBeLessThanOrEqual(12);
      expect(timelineGeometry(figure, { width: page.full, textSize: 9 }).height).toBeLessThan(640);
      expect([figure.from, figure.to]).toEqual([2027 * 12 + 2, 2027 * 12 + 7]);
    }
    expect(barsOf(report).map(({ id }) => id)).toEqual(items.map(({ custom }) => custom?.title));
  });

  test('without any month there is no figure, and this is said', () => {
    const report = planOf(replaced(begun, { start: undefined, end: undefined }));
    expect(figuresOf(report)).toEqual([]);
    expect(textOfSections(report, 'plan-timeline')).toContain('No item has a month yet.');
  });
});

describe('commitments, framework, and what stands beside', () => {
  test('what people wrote stands plainly, what the catalogue suggests in brackets', () => {
    const rows = tableOf(planOf(begun), 'plan-commitments-table').rows;
    expect(rows[0]?.slice(1)).toEqual([
      'Maria Aparecida, tannery row',
      'Lead firms and Local government',
      'Small independent firms and Local government',
      'Trade unions and workers',
    ]);
    expect(JSON.stringify(rows)).toContain('(Small independent firms)');
  });

  test('the framework has no empty cell, sets no target of its own, and keeps those of people', () => {
    const tables = blocksOf(planOf(begun), 'plan-logframe').filter((block) => block.kind === 'table');
    const rows = tables.flatMap((table) => table.rows.map(printed));
    expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([]);
    const counted = rows.filter(([level = '']) => !level.startsWith('Activity'));
    expect(counted.filter(([, indicator = '']) => !/No target set\.|Target: /.test(indicator))).toEqual([]);
    expect(counted.filter(([, indicator = '']) => indicator.includes('Target: '))).toEqual([
      ['Output. A shed that six workshops use', 'Target: 6, at month 12.', expect.any(String), '–'],
    ]);
  });

  test('an item outside the framework says what is missing', () => {
    expect(listIn(blocksOf(planOf(begun), 'plan-logframe'), 'logframe-outside').map(({ text }) => text)).toEqual([
      'A film about the town. Say which deficit it answers. Say what will be there when it is carried out.',
      expect.stringContaining('This edition of the catalogue does not contain the measure.'),
    ]);
  });

  test('what was postponed and refused stands with its reason, or with that none was written', () => {
    const text = textOfSections(planOf(begun), 'plan-beside');
    expect(text).toContain('Not before the election in October.');
    expect(text).toContain('the machines stood still.');
    expect(text).toContain('No reason is written.');
  });

  test('everything that people wrote about what they postponed or refused is printed there', () => {
    const written = {
      owner: 'Rosa Lima',
      firstStep: 'Ask the three banks.',
      contribution: { money: 'A share of the fee', staffTime: 'Two days a month' },
      budget: { amount: 4300, currency: 'BRL', paidBy: ['donors'] },
      start: '2027-09',
      end: '2027-11',
      note: 'Taken up again after the harvest.',
    };
    for (const status of ['postponed', 'refused'] as const) {
      const [first, ...others] = begun.plan?.items ?? [];
      if (first === undefined) throw new Error('The plan is empty.');
      const items = [{ ...first, ...written, status, reason: 'Too early.' }, ...others];
      const text = textOfSections(planOf({ ...begun, plan: { ...begun.plan, items } }), 'plan-beside');
      for (const words of [
        'Too early.',
        'Rosa Lima',
        'Ask the three banks.',
        'A share of the fee',
        'Two days a month',
        'BRL\u00a04,300, paid by',
        'September 2027 to November 2027',
        'Taken up again after the harvest.',
      ]) {
        expect(text, status).toContain(words);
      }
    }
  });

  test('items that lost their reason are named, and what waits; where nothing changed, this is said', () => {
    expect(listIn(blocksOf(planOf(begun), 'plan-beside'), 'plan-lost').map(({ text }) => text)).toEqual([
      expect.stringContaining('does not contain the measure'),
    ]);
    const other = knowledgeBase.advice.find(({ type }) => type === 'embryonic')?.id ?? '';
    const moved = { ...furniture, plan: { items: [{ measure: other, status: 'accepted' as const }] } };
    const blocks = blocksOf(planOf(moved), 'plan-beside');
    expect(listIn(blocks, 'plan-lost')).toHaveLength(1);
    expect(listIn(blocks, 'plan-waiting').length).toBeGreaterThan(3);
    const kept = (begun.plan?.items ?? []).filter((item) => item.measure !== 'a-measure-of-another-edition');
    expect(textOfSections(planOf({ ...begun, plan: { items: kept } }), 'plan-beside')).toContain(
      'Every item still has its reason',
    );
  });
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}

/** The same plan with these fields on each of its items. */
function replaced(assessment: Assessment, fields: Partial<PlanItem>): Assessment {
  const items = (assessment.plan?.items ?? []).map((item) => ({ ...item, ...fields }));
  return { ...assessment, plan: { ...assessment.plan, items } };
}

/** The plan of an assessment, made once for all tests that read it. */
function planOf(assessment: Assessment): Report {
  const report =
    made.get(assessment) ?? wholeResult(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  made.set(assessment, report);
  return report;
}

function blocksOf(report: Report, section: string): Block[] {
  return report.sections.find(({ id }) => id === section)?.blocks ?? [];
}

function textOfSections(report: Report, section: string): string {
  const texts: string[] = [];
  JSON.stringify(blocksOf(report, section), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}

const printed = (row: Cell[]) => row.map(cellText);

function tableOf(report: Report, id: string): TableBlock {
  const found = report.sections.flatMap(({ blocks }) => blocks).find((b) => b.kind === 'table' && b.id === id);
  if (found?.kind !== 'table') throw new Error(`There is no table "${id}".`);
  return found;
}

/** The list under a heading. */
function listIn(blocks: Block[], heading: string) {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === heading);
  const list = at === -1 ? undefined : blocks[at + 1];
  return list?.kind === 'list' ? list.items : [];
}

function figuresOf(report: Report): FigureBlock[] {
  return blocksOf(report, 'plan-timeline').filter((block) => block.kind === 'figure');
}

function barsOf(report: Report) {
  return figuresOf(report).flatMap(({ figure }) =>
    figure.kind === 'timeline' ? figure.stages.flatMap((stage) => stage.bars) : [],
  );
}

/** What people wrote in their own words. */
function stringsOf({ firstStep, changedTo, note, compliancePlan, contribution, custom }: PlanItem): string[] {
  const parts = typeof contribution === 'object' ? Object.values(contribution) : [contribution];
  return [firstStep, changedTo, note, compliancePlan, custom?.title, custom?.what, custom?.output, ...parts].filter(
    (text) => typeof text === 'string',
  );
}

function placesIn(block: Block): string[] {
  const own = 'id' in block ? [block.id] : [];
  if (block.kind === 'answers') return [...own, ...block.rows.map((row) => row.id)];
  if (block.kind === 'figure') return [...own, block.table.id];
  return block.kind === 'measure' ? [...own, ...block.tensions.map((tension) => tension.id)] : own;
}
