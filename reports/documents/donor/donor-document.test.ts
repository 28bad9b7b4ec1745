import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { type Cell, cellText } from '#reports/cell';
import { planBuilder } from '#reports/documents/plan/plan-document';
import { evidenceBuilder } from '#reports/documents/evidence/evidence-document';
import type { Report, TableBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { examples, nothing } from '#reports/testing/form-cases';
import { filled } from '#reports/testing/planned';
import { donorBuilder } from './donor-document';

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };
const plans = examples.map(filled);

describe.each(plans)('what it says is what the plan says: $profile.name', (assessment) => {
  const donor = donorOf(assessment);
  const plan = planBuilder.build(planBuilder.read(assessment), options);
  const evidence = evidenceBuilder.build(evidenceBuilder.read(assessment), options);

  test.each([
    ['budget-table', 'plan-budget-table'],
    ['payers-table', 'plan-payers-table'],
    ['agreement-table', 'plan-agreement-amounts'],
  ])('%s holds the amounts of %s', (own, other) => {
    const amounts = amountsIn(tableIn(donor, own));
    expect(amounts.length).toBeGreaterThan(1);
    expect(amounts).toEqual(amountsIn(tableIn(plan, other)));
  });

  test('each principle stands as it does in the evidence, with its items', () => {
    const rows = tableIn(donor, 'principles-table').rows.map((row) => row.map(cellText));
    const checks = evidence.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'check');
    expect(rows.length).toBe(decide(assessment, knowledgeBase).checks.length);
    expect(rows.map(([, name, status]) => [name, status]).sort()).toEqual(
      checks.map(({ name, statusLabel }) => [name, statusLabel]).sort(),
    );
  });

  test('each written reason to go on is printed with its check and item', () => {
    const reasons = (assessment.plan?.overrides ?? []).map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(
      tableIn(donor, 'overrides-table')
        .rows.map((row) => cellText(row[2]))
        .sort(),
    ).toEqual(reasons.sort());
  });

  test('the logframe has a row for each indicator, with the targets that people set', () => {
    const targets = tableIn(donor, 'logframe-table').rows.map((row) => cellText(row[5]));
    const set = targets.filter((text) => text !== english('plan.logframe.noTarget'));
    expect(set.length).toBe(targets.length);
    const whole = JSON.stringify(plan);
    expect(set.filter((text) => !whole.includes(text))).toEqual([]);
  });
});

test.each(plans)('each table can give a sheet its name whole, and no two the same: $profile.name', (assessment) => {
  const captions = donorOf(assessment).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
  );
  expect(captions.length).toBeGreaterThan(10);
  expect(captions.filter((caption) => caption.length > 31)).toEqual([]);
  expect(new Set(captions).size).toBe(captions.length);
});

describe('what nobody has said', () => {
  const report = donorOf(nothing);

  test('is shown as empty, with room to write, and no verdict is given', () => {
    const states = tableIn(report, 'screening-table').rows.map((row) => cellText(row[1]));
    expect(states.filter((state) => state === 'Empty').length).toBe(states.length - 1);
    expect(JSON.stringify(report.sections[0])).toContain('No verdict can be given yet');
    for (const { id, blocks } of report.sections.slice(2)) {
      expect(
        blocks.some(({ kind }) => kind === 'room'),
        id,
      ).toBe(true);
    }
  });

  test('proposes no package while nobody was asked, also where there are figures', () => {
    const figures = donorOf(anAssessment().ofType('center').withoutAnswer('order-too-large').build());
    for (const each of [report, figures]) {
      const ids = each.sections.flatMap(({ blocks }) => blocks).flatMap((block) => ('id' in block ? [block.id] : []));
      expect(ids).not.toEqual(expect.arrayContaining(['principles-table']));
      expect(ids).not.toEqual(expect.arrayContaining(['risks-table']));
    }
  });

  test('is never filled in: whom the project reaches, whether a body holds money, what was learnt', () => {
    const whole = donorOf(plans[0] ?? nothing);
    const reached = tableIn(whole, 'beneficiaries-table').rows.flatMap((row) => row.slice(3).map(cellText));
    const holds = tableIn(whole, 'body-table').rows.map((row) => cellText(row[2]));
    expect(new Set([...reached, ...holds])).toEqual(new Set([english('donor.notStated')]));
  });
});

describe('a verdict', () => {
  const counted = anAssessment()
    .ofType('center')
    .withFigures({ establishments: 300, employment: 4000 })
    .withAnswer('past-attempt', 'A fair in 2019')
    .withAnswer('past-outcome', 'stopped');

  test('is refused for what is empty, and for that alone', () => {
    const said = JSON.stringify(donorOf(counted.build()).sections[0]);
    expect(said).toContain(`No verdict can be given yet: ${english('donor.exit.heading')} must not be empty.`);
    const paid = counted.withPlan({
      items: [
        {
          id: 'a',
          custom: { title: 'A fair' },
          status: 'accepted',
          budget: { amount: 5, currency: 'EUR', paidBy: ['small-firms'] },
        },
      ],
    });
    const open = JSON.stringify(donorOf(paid.build()).sections[0]);
    expect(open).toContain('The verdict is yours');
    expect(open).toContain('Answered in part only');
  });

  test('rests on counts that are numbers, with who counted them', () => {
    const [firms = [], workers = []] = tableIn(donorOf(counted.build()), 'beneficiaries-table').rows;
    expect(firms[1]).toMatchObject({ kind: 'number', value: 300 });
    expect(workers[1]).toMatchObject({ kind: 'number', value: 4000 });
    expect(firms[2]).toBe('Register, 2015');
  });

  test('sees what was tried and what became of it', () => {
    const [row = []] = tableIn(donorOf(counted.build()), 'lessons-table').rows;
    expect(cellText(row[0])).toBe('A fair in 2019');
    expect(cellText(row[1])).toContain('ended before it did what it was meant to do');
  });
});

test('groups that were not heard are named as absent', () => {
  const heard = anAssessment().withAnswer('joint-attempts', 'done', { who: 'small-firms', evidence: 'interview' });
  const rows = tableIn(donorOf(heard.build()), 'consulted-table').rows.map((row) => row.map(cellText));
  const standing = (group: string) => rows.find(([name]) => name === group)?.[3];
  expect(standing('Small owners')).toBe(english('donor.others.yes'));
  expect(standing('Women and others who work at home')).toBe(english('donor.others.unreached'));
});

test('money from outside is told apart from money of the place', () => {
  const item = (id: string, paidBy: string[]) => ({
    id,
    custom: { title: id },
    status: 'accepted' as const,
    budget: { amount: 10, currency: 'EUR', paidBy },
  });
  const plan = { items: [item('a', ['donors']), item('b', ['small-firms']), item('c', ['small-firms', 'donors'])] };
  const report = donorOf(anAssessment().withPlan(plan).build());
  expect(tableIn(report, 'payers-table').rows.map((row) => cellText(row[3]))).toEqual([
    'Outside',
    'The place',
    'The place and outside',
  ]);
  expect(tableIn(report, 'exit-table').rows.map((row) => cellText(row[2]))).toEqual(['No', 'Yes', 'In part']);
});

function donorOf(assessment: Assessment): Report {
  return donorBuilder.build(donorBuilder.read(assessment), options);
}

function tableIn(report: Report, id: string): TableBlock {
  const found = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`There is no table "${id}".`);
  return found;
}

function amountsIn({ rows }: TableBlock): (number | string)[][] {
  return rows.flatMap((row) => {
    const money = row.find(
      (cell): cell is Extract<Cell, { kind: 'money' }> => typeof cell === 'object' && cell.kind === 'money',
    );
    return money === undefined ? [] : [[money.amount, money.currency ?? '']];
  });
}
