import { readFileSync } from 'node:fs';
import { createTranslator, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AgreementForm } from '#components/plan/agreement-form';
import { CheckList } from '#components/plan/check-list';
import { CommitmentsTable } from '#components/plan/commitments-table';
import { ItemPage } from '#components/plan/item-page';
import { LogframeTable } from '#components/plan/logframe-table';
import { PlanList } from '#components/plan/plan-list';
import { PlanTable } from '#components/plan/plan-table';
import { PlanTimeline } from '#components/plan/plan-timeline';
import { RolesBoard } from '#components/plan/roles-board';
import { addressesIn } from '#features/browser/path';
import { formatFor } from '#i18n/format';
import messages from '#messages/en.json';
import { decide } from '#policies/decide/decide';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { isInPlan } from '#policies/plan/item';
import { keyOf } from '#policies/schema/plan';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { wholeResult } from '#reports/testing/whole-result';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import type { Block, FactsBlock, Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import { itemPageModel } from './plan-item-model';
import { type PlanContext, planModels } from './plan-models';
import { itemHref, type PlanTabProps } from './plan-tab';
import { boardModel } from './tabs/board-model';
import { agreedStageModels } from './tabs/agreement-model';
import { checkModels } from './tabs/check-models';
import { logframeModel } from './tabs/logframe-model';
import { tableModel } from './tabs/table-model';
import { timelineModel } from './tabs/timeline-model';
import { cellText } from '#reports/cell';

const nothing = () => {};
const planWords = createTranslator({ locale: 'en', messages, namespace: 'plan' });
const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'];
const cases = examples.flatMap((name) =>
  ['en-GB', 'de-DE'].map((locale) => ({ name, locale, ...planOf(name, locale) })),
);

describe.each(cases)('the plan of $name on the page and in the document, in $locale', ({ pages, report }) => {
  const said = sayings(report);
  const models = modelsOf(pages);

  test('what the page says of an item is what the document says of it', () => {
    const rows = models.table.stages.flatMap((stage) => stage.rows);
    expect(rows.length).toBeGreaterThan(3);
    for (const { code, ...row } of rows) {
      const facts = factsUnder(code === null ? row.name : `${code}, ${row.name}`, report);
      expect(facts.slice(0, 1)).toEqual([['Status', row.statusWord]]);
      expect(facts).toContainEqual(['Owner', row.owner]);
      expect(facts).toContainEqual(['First step', row.firstStep]);
      expect(facts).toContainEqual(['Local contribution', row.contribution.join('\n')]);
      expect(facts).toContainEqual(['Budget', `${row.budget}, ${row.paidBy}`]);
      expect(facts).toContainEqual(['When', row.when]);
    }
  });

  test('the bars, their months and what they wait for are the same', () => {
    const figures = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure');
    const timelines = figures.flatMap(({ figure, table }) => (figure.kind === 'timeline' ? [{ figure, table }] : []));
    const drawn = models.timeline.drawn;
    expect(timelines[0]?.figure.ticks).toEqual(drawn?.figure.ticks);
    const bars = (stages: { bars: unknown[] }[]) => stages.flatMap((stage) => stage.bars);
    expect(timelines.flatMap(({ figure }) => bars(figure.stages))).toEqual(bars(drawn?.figure.stages ?? []));
    expect(timelines.flatMap(({ table }) => table.rows.map((row) => row.slice(1).map(cellText)))).toEqual(
      drawn?.rows.map(({ start, end, after }) => [start, end, after].map((text) => text || '–')),
    );
  });

  test('the terms of a stage and whether its support is open are the same', () => {
    const stages = models.agreement;
    expect(stages.map(({ title }) => title)).toEqual(headings('plan-agreement', report));
    const facts = blocksOf('plan-agreement', report).flatMap((block) => (block.kind === 'facts' ? [block.items] : []));
    stages.forEach(({ support, missingText }, index) => {
      expect(facts[index]?.[0]?.text.startsWith(support)).toBe(true);
      expect(facts[index]?.find(({ term }) => term === 'Missing')?.text ?? '').toBe(missingText);
    });
  });

  test('each principle check has the same outcome, items, reasons and remedy', () => {
    const checks = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'check');
    expect(models.checks.length).toBe(checks.length);
    for (const check of models.checks) {
      const told = checks.find(({ id }) => id === `check-${check.id}`);
      expect([told?.name, told?.statusLabel]).toEqual([check.name, check.statusWord]);
      const parts = [check.text, check.mend, ...check.items.map((i) => i.name), ...check.reasons.map((r) => r.reason)];
      expect(parts.filter((part) => told?.text.includes(part) !== true)).toEqual([]);
      expect(told?.margin.map(({ text }) => text)).toEqual([check.principle, ...check.sources, check.basis]);
    }
  });

  test('every string of the page’s models stands in the document', () => {
    const leaves = stringsIn(models);
    expect(leaves.length).toBeGreaterThan(200);
    expect(leaves.filter((text) => !said.includes(text))).toEqual([]);
  });

  test('the sum of each currency is the same', () => {
    const rows = blocksOf('the-plan', report).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(cellText)) : [],
    );
    const sums = rows.filter(([label = '']) => label.startsWith('Sum of')).map(([, sum, currency]) => [sum, currency]);
    const totals = models.table.totals.split('; ').map((total) => total.split('\u00a0'));
    expect(totals.length).toBeGreaterThan(1);
    expect(totals.map((parts) => [...parts].sort())).toEqual(sums.map((parts) => [...parts].sort()));
  });

  test('every number, amount and month that the pages draw stands in the document', () => {
    const drawn = drawnPages(pages, models);
    expect(figuresIn(drawn).length).toBeGreaterThan(20);
    const { list, agreement } = models;
    // The document says of what is put aside only why, and sums what a whole plan costs, not what each stage does.
    const ofThePage = [...list.aside.flatMap(({ lines }) => lines), ...agreement.map(({ budgets }) => budgets)].join();
    expect(figuresIn(drawn).filter((figure) => !`${said}${ofThePage}`.includes(figure))).toEqual([]);
  });
});

test('a page that writes numbers by itself is found out', () => {
  const [first] = cases;
  if (first === undefined) throw new Error('There is no example.');
  const { pages, report } = first;
  const astray = { ...pages, format: { ...pages.format, number: String, money: (value: number) => `R$ ${value}` } };
  const strange = stringsIn(modelsOf(astray)).filter((text) => !sayings(report).includes(text));

  expect(strange).toContainEqual(expect.stringContaining('R$ 1234567.5'));
  expect(strange).toContainEqual(expect.stringContaining('1234.5, at month 12'));
  expect(figuresIn('Verified in Mai 2027, paid BRL 5.000,50 by 3')).toEqual(['Mai 2027', '5.000,50']);
});

function planOf(name: string, locale: string): { pages: PlanTabProps & PlanContext; report: Report } {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example ${name} does not open.`);
  const assessment: Assessment = filled(opened.assessment);
  const report = wholeResult(assessment, { locale, madeAt: '2026-11-21T00:00:00Z', t: english });
  const pages = {
    plan: assessment.plan ?? {},
    decision: decide(assessment, knowledgeBase),
    assessment,
    base: knowledgeBase,
    texts: textsFor(locale),
    t: english,
    format: formatFor(locale),
    addresses: addressesIn('en'),
    edit: nothing,
    words: planWords,
  };
  return { pages, report };
}

type Models = ReturnType<typeof modelsOf>;

function modelsOf(pages: PlanTabProps & PlanContext) {
  const items = (pages.plan.items ?? []).filter(isInPlan);
  return {
    list: planModels(pages),
    table: tableModel(pages),
    timeline: timelineModel(pages),
    commitments: presentCommitments(pages),
    board: boardModel(pages),
    agreement: agreedStageModels(pages),
    logframe: logframeModel(pages),
    checks: checkModels(pages),
    items: items.map((item) => itemPageModel(item, pages)),
  };
}

/** Ids, addresses and fields as people typed them; and what only the page says: sums of a stage’s items, a party’s items, and questions to answer. */
const UNREAD = ['key', 'id', 'href', 'status', 'measure', 'targetKey', 'targetHref', 'role', 'missing', 'stage'];
const OF_THE_PAGE = ['budgets', 'totals', 'byRole', 'questions'];

/** What the pages say of the plan, without the labels before it and without what only helps to write an item. */
function stringsIn(models: Models): string[] {
  const { list, items, table, ...tabs } = models;
  const lines = [...list.stages.flatMap((stage) => stage.items), ...items];
  const rows = table.stages.flatMap((stage) => stage.rows);
  const shown = [
    ...rows.flatMap((row) => [row.name, row.statusWord, row.owner, row.firstStep, row.budget, row.paidBy, row.when]),
    ...rows.flatMap(({ contribution }) => contribution),
    ...table.outside.flatMap(({ name, statusWord, reason }) => [name, statusWord, reason]),
    ...table.stages.map(({ title }) => title),
    table.withoutCurrency,
    ...lines.flatMap(({ lines: facts }) => facts.map((fact) => fact.replace(/^[^:]*: /, ''))),
    ...lines.flatMap(({ title, statusWord, code }) => [title, statusWord, code ?? '']),
    ...list.aside.flatMap(({ title, reason, statusWord }) => [title, reason ?? '', statusWord]),
    ...list.stages.map(({ title }) => title),
    ...list.waiting.flatMap(({ title, code }) => [title, code]),
    ...lines.flatMap(({ lost, breaches }) => [lost ?? '', ...breaches.map(({ name }) => name)]),
    ...items.flatMap(({ targets }) => targets.flatMap(({ name, today }) => [name, ...today.split(/(?<=\.) /)])),
  ];
  const found = new Set(shown);
  const walk = (value: unknown, key: string): void => {
    if (UNREAD.includes(key) || OF_THE_PAGE.includes(key)) return;
    if (typeof value === 'string') found.add(value);
    else if (Array.isArray(value)) value.forEach((each: unknown) => walk(each, ''));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([inner, of]: [string, unknown]) => walk(of, inner));
  };
  walk(tabs, '');
  return [...found].filter((text) => text.trim() !== '');
}

function drawnPages(pages: PlanTabProps & PlanContext, models: Models): string {
  const { plan } = pages;
  const { list, table, timeline, commitments, board, agreement, logframe, checks, items } = models;
  const links = { onNavigate: nothing };
  const acts = { ...links, onDecide: nothing, onMove: nothing, onRemove: nothing };
  const drawn = [
    <PlanList key="list" {...list} {...acts} ownHref="" onPlace={nothing} onTakeOverAll={nothing} onPutIn={nothing} />,
    <PlanTable key="table" {...table} {...links} />,
    <PlanTimeline key="timeline" {...timeline} {...links} />,
    <CommitmentsTable
      key="commitments"
      parties={commitments.parties}
      items={commitments.items.map((item) => ({ ...item, href: itemHref(pages, item.key) }))}
      {...links}
    />,
    <RolesBoard key="board" {...board} {...links} />,
    <AgreementForm
      key="agreement"
      stages={agreement}
      proposed={{ count: 0, because: null }}
      onMake={nothing}
      onTakeBack={nothing}
      onAdd={nothing}
      onTakeOut={nothing}
      onSet={nothing}
      {...links}
    />,
    <LogframeTable key="logframe" {...logframe} {...links} />,
    <CheckList key="checks" checks={checks} onReason={nothing} {...links} />,
    ...items.slice(0, 5).flatMap((model) => {
      const item = plan.items?.find((each) => keyOf(each) === model.key);
      return item === undefined
        ? []
        : [
            <ItemPage
              key={model.key}
              item={item}
              model={model}
              listHref=""
              {...acts}
              onSet={nothing}
              onStage={nothing}
            />,
          ];
    }),
  ];
  return drawn.map(textOfPage).join('\n');
}

/** What can be read of a page; what people type stands in fields and is left as they typed it. */
function textOfPage(page: ReactNode): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {page}
    </NextIntlClientProvider>,
  );
  const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  return markup
    .replace(/<(textarea|select|svg|form)\b.*?<\/\1>/gs, '\n')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => characters[entity] ?? entity);
}

/** Months, and numbers with a mark in them or of four digits and more: what a locale writes in its own way. */
function figuresIn(text: string): string[] {
  const months = text.match(/\p{Lu}?\p{L}+\s(?:de\s)?\d{4}(?![-\d])/gu) ?? [];
  const numbers = text.match(/\d+(?:[.,\u00a0\u202f]\d+)+|\d{4,}/g) ?? [];
  return [...new Set([...months, ...numbers])].filter((figure) => !/^\d{4}$/.test(figure));
}

/** All that the document says, in one text. */
function sayings(report: Report): string {
  const texts: string[] = [];
  JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}

function blocksOf(section: string, report: Report): Block[] {
  return report.sections.find(({ id }) => id === section)?.blocks ?? [];
}

function headings(section: string, report: Report): string[] {
  return blocksOf(section, report).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function factsUnder(heading: string, report: Report): [string, string][] {
  const blocks = blocksOf('the-plan', report);
  const facts = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1];
  const items: FactsBlock['items'] = facts?.kind === 'facts' ? facts.items : [];
  return items.map(({ term, text }) => [term, text]);
}
