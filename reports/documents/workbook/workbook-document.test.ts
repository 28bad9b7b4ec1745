import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { isInPlan } from '#policies/plan/item';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { type Cell, cellText } from '#reports/cell';
import { planDocument } from '#reports/documents/plan/plan-document';
import type { Report, TableBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { agreed, filled, planned } from '#reports/testing/planned';
import { workbookBuilder } from './workbook-document';

const OPTIONS = { locale: 'en', madeAt: '2026-11-30T12:00:00Z', t: english };
const franca = example('franca-footwear');
const full = filled(example('votuporanga-furniture'));
const words = english;

describe('a workbook', () => {
  test('has one table a sheet, named alike nowhere, and every row as wide as its head', () => {
    const report = workbookOf(full);
    const tables = tablesOf(report);
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Figures',
      'Answers',
      'Findings',
      'Measures',
      'Plan',
      'Sums',
      'Logframe',
      'Outside the logframe',
      'Commitments',
      'Fieldwork',
      'Sources',
    ]);
    for (const { rows, columns } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    }
  });

  test('leads to places that it has, and names each place once', () => {
    const tables = tablesOf(workbookOf(full));
    const places = tables.flatMap(({ id, rowIds = [] }) => [id, ...rowIds]);
    expect(places.filter((id, index) => places.indexOf(id) !== index)).toEqual([]);
    const links = tables.flatMap(({ rows }) => rows.flat()).flatMap((cell) => (kindOf(cell) === 'link' ? [cell] : []));
    expect(links.length).toBeGreaterThan(50);
    const lost = links.filter((cell) => typeof cell === 'object' && cell.kind === 'link' && !places.includes(cell.to));
    // A plan may hold a measure of another edition, of which nothing is known.
    expect(lost.map(cellText).filter((text) => !text.includes('a measure of another edition'))).toEqual([]);
  });

  test('says on its first page what it is, and when and with what it was made', () => {
    const { cover, author } = workbookOf(franca);
    expect(author).toBe('Arranjo');
    expect(cover.title).toBe(franca.profile.name);
    expect(cover.lines[0]).toBe('Made on 30 November 2026');
    expect(cover.lines[1]).toMatch(/^Made with the knowledge logic-/);
    expect(cover.sentence).toBe(planDocument(franca, OPTIONS).cover.sentence);
  });

  test('of an assessment without anything has no empty sheet', () => {
    const tables = tablesOf(workbookOf(anAssessment().build()));
    expect(tables.map(({ caption }) => caption)).not.toContain('Plan');
    for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0);
  });

  test('of some chapters has these alone', () => {
    const report = workbookBuilder.build(workbookBuilder.read(full), { ...OPTIONS, chapters: ['plan', 'answers'] });
    expect(report.sections.map(({ id }) => id)).toEqual(['answers', 'plan']);
  });
});

describe('a redacted workbook', () => {
  const told = { evidence: 'interview' as const, who: 'Ana Lima', note: 'Do not say it', source: 'Her cousin' };
  const answers = Object.fromEntries(Object.entries(full.answers).map(([id, answer]) => [id, { ...answer, ...told }]));
  const reading = workbookBuilder.read({ ...full, answers });
  const report = workbookBuilder.build(reading, { ...OPTIONS, redacted: true });
  const texts = tablesOf(report).flatMap(({ rows }) => rows.flat().map(cellText));

  test('names nobody and repeats no note', () => {
    for (const secret of ['Ana Lima', 'Do not say it', 'Her cousin', 'First step 1', 'Reason 1']) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
    expect(report.cover.lines).not.toContain(words('workbook.confidential'));
  });

  test('has the same rows and the same amounts', () => {
    const open = workbookBuilder.build(reading, OPTIONS);
    const sizes = (of: Report) => tablesOf(of).map(({ caption, rows }) => `${caption} ${rows.length}`);
    expect(sizes(report).filter((size) => !size.startsWith('Sums'))).toEqual(
      sizes(open).filter((size) => !size.startsWith('Sums')),
    );
    expect(moneyIn(sheet(report, 'Plan').rows)).toEqual(moneyIn(sheet(open, 'Plan').rows));
  });
});

describe('the answers', () => {
  test('stand in rows with everything that is known of each', () => {
    const [question] = knowledgeBase.knowledge.questions.filter(({ kind }) => kind === 'number');
    const id = question?.id ?? '';
    const known = { evidence: 'survey' as const, who: 'Ana', note: 'A note', source: 'A register', asOf: '2025-06' };
    const table = sheet(
      workbookOf({
        ...franca,
        answers: { [id]: { value: 1234.5, ...known, byGroup: { 'small-firms': { value: 7 } } } },
      }),
      'Answers',
    );
    const [row, ofGroup] = table.rows;
    expect(row?.map(kindOf)).toContain('number');
    expect(at(table, row, words('workbook.answers.answer'))).toMatchObject({ kind: 'number', value: 1234.5 });
    expect(row?.map(cellText)).toEqual(expect.arrayContaining(['survey', 'Ana', 'A note', 'A register']));
    expect(at(table, row, words('workbook.answers.asOf'))).toMatchObject({ kind: 'date', date: '2025-06' });
    expect(at(table, ofGroup, words('workbook.answers.answer'))).toMatchObject({ kind: 'number', value: 7 });
    expect(at(table, ofGroup, words('workbook.answers.whose'))).not.toBe(words('workbook.answers.agreed'));
  });

  test('that are not agreed, or belong to the past, are told apart', () => {
    const [id = ''] = Object.keys(franca.answers);
    const former = [{ unknown: true as const, who: 'Somebody before' }];
    const answers = { ...franca.answers, [id]: { unknown: true as const, formerEvidence: former } };
    const table = sheet(workbookOf({ ...franca, answers }), 'Answers');
    const rows = table.rows.filter((_, index) =>
      [`answer-${id}`, `answer-${id}-former-1`].includes(table.rowIds?.[index] ?? ''),
    );
    expect(rows).toHaveLength(2);
    expect(at(table, rows[1], words('workbook.answers.state'))).toBe(words('workbook.answers.former'));
    expect(at(table, rows[1], words('workbook.answers.who'))).toBe('Somebody before');
  });
});

describe('the plan', () => {
  test.each([planned(franca), agreed(franca), full])(
    'has its amounts as numbers and its months as dates',
    (assessment) => {
      const table = sheet(workbookOf(assessment), 'Plan');
      const items = new Map(assessment.plan?.items?.map((item) => [JSON.stringify(item.budget ?? null), item]));
      expect(table.rows).toHaveLength(assessment.plan?.items?.length ?? 0);
      const column = (name: string) => table.rows.map((row) => at(table, row, name));
      const amounts = column(words('plan.field.amount')).filter((cell) => cell !== '');
      expect(amounts.length).toBeGreaterThan(2);
      expect(amounts.every((cell) => kindOf(cell) === 'money')).toBe(true);
      expect(items.size).toBeGreaterThan(1);
      const months = [...column(words('plan.field.start')), ...column(words('plan.field.end'))].filter(
        (cell) => cell !== '',
      );
      expect(months.length).toBeGreaterThan(2);
      expect(months.every((cell) => kindOf(cell) === 'date')).toBe(true);
      const currencies = column(words('plan.field.currency')).filter((cell) => cell !== '');
      expect(currencies.every((cell) => /^[A-Z]{3}$/.test(cellText(cell)))).toBe(true);
    },
  );

  test('has the amounts, currencies, owners and months that the assessment holds, item by item', () => {
    const table = sheet(workbookOf(full), 'Plan');
    const amounts = table.rows.flatMap((row) => {
      const cell = at(table, row, words('plan.field.amount'));
      return typeof cell === 'object' && cell.kind === 'money' ? [cell.amount] : [];
    });
    const held = (full.plan?.items ?? []).flatMap(({ budget }) => budget?.amount ?? []);
    expect(amounts.toSorted()).toEqual(held.toSorted());
  });

  test('has the sums that the plan document says', () => {
    const sums = sheet(workbookOf(full), 'Sums');
    const document = planDocument(full, OPTIONS);
    const budget = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' && block.id.startsWith('plan-') ? block.rows : []));
    const said = moneyIn(budget);
    const here = moneyIn(sums.rows);
    expect(here.length).toBeGreaterThan(1);
    expect(here.filter((each) => !said.includes(each))).toEqual([]);
    const inPlan = (full.plan?.items ?? []).filter(isInPlan);
    const brl = inPlan.reduce((sum, { budget: b }) => sum + (b?.currency === 'BRL' ? (b.amount ?? 0) : 0), 0);
    expect(here).toContain(`${brl} BRL`);
  });
});

describe('the logframe', () => {
  test('has one row an indicator, as many as the plan document, with targets and months as numbers', () => {
    const table = sheet(workbookOf(full), 'Logframe');
    const document = planDocument(full, OPTIONS).sections.find(({ id }) => id === 'plan-logframe');
    const told = (document?.blocks ?? [])
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter(([first]) => !cellText(first).startsWith(words('plan.logframe.level.activity')));
    expect(table.rows).toHaveLength(told.length);
    const targets = table.rows.map((row) => at(table, row, words('workbook.logframe.target')));
    expect(targets.filter((cell) => kindOf(cell) === 'number').length).toBeGreaterThan(5);
    for (const row of table.rows)
      expect(cellText(at(table, row, words('workbook.logframe.verification')))).not.toBe('');
    const months = table.rows.map((row) => at(table, row, words('workbook.logframe.month')));
    expect(months.filter((cell) => cell !== '').every((cell) => kindOf(cell) === 'number')).toBe(true);
  });
});

test('shares are shares, and figures have their intervals and cuts', () => {
  const table = sheet(workbookOf(franca), 'Figures');
  const share = table.rows.find(([name]) => name === words('workbook.figures.of.sectorShare'));
  expect(at(table, share, words('workbook.figures.value'))).toMatchObject({
    value: franca.indicators?.sectorShare,
    unit: 'share',
  });
  expect(at(table, share, words('workbook.figures.cut'))).toMatchObject({ value: 0.2 });
});

test('the measures are those of the package, those kept for later and those withheld', () => {
  const { decision } = workbookBuilder.read(franca);
  const table = sheet(workbookOf(franca), 'Measures');
  const stands = table.rows.map((row) => at(table, row, words('workbook.measures.stands')));
  const count = (of: 'package' | 'later' | 'withheld') =>
    stands.filter((cell) => cell === words(`workbook.measures.standsOf.${of}`)).length;
  expect(count('package')).toBe(decision.stages.flatMap(({ items }) => items).length);
  expect(count('later')).toBe(decision.later.length);
  expect(count('withheld')).toBe(decision.withheld.length);
});

function workbookOf(assessment: Assessment): Report {
  return workbookBuilder.build(workbookBuilder.read(assessment), OPTIONS);
}

function tablesOf(report: Report): TableBlock[] {
  return report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
}

function sheet(report: Report, caption: string): TableBlock {
  const found = tablesOf(report).find((table) => table.caption === caption);
  if (found === undefined) throw new Error(`There is no sheet ${caption}.`);
  return found;
}

function at({ columns }: TableBlock, row: readonly Cell[] | undefined, label: string): Cell {
  const index = columns.findIndex((column) => column.label === label);
  if (index < 0) throw new Error(`There is no column ${label}.`);
  return row?.[index] ?? '';
}

function kindOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.kind : 'text';
}

function moneyIn(rows: readonly Cell[][]): string[] {
  return rows
    .flat()
    .flatMap((cell) =>
      typeof cell === 'object' && cell.kind === 'money' ? [`${cell.amount} ${cell.currency ?? ''}`] : [],
    );
}

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`${name} does not open.`);
  return opened.assessment;
}
