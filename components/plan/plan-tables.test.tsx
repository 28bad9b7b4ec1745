import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { CommitmentsTable } from './commitments-table';
import type { LogframeRow } from './logframe-row';
import { LogframeTable } from './logframe-table';
import { type PlanRow, PlanTable } from './plan-table';
import { type DrawnTimeline, PlanTimeline } from './plan-timeline';
import { RolesBoard } from './roles-board';

const nothing = () => {};
const fair = { key: 'joint-fair', name: 'A joint fair', href: '/en/work/a/plan/item-joint-fair', code: 'M22' };

function drawn(node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ plan: messages.plan, report: messages.report }}
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the table', () => {
  const row: PlanRow = {
    ...fair,
    statusWord: 'Included',
    owner: 'Ana Lima',
    firstStep: 'Book the hall',
    contribution: ['Staff time: two days', 'Money: a fee'],
    budget: 'BRL 5 000',
    paidBy: 'paid by Local government',
    when: 'March 2027',
  };
  const table = (change: Partial<PlanRow> = {}) =>
    drawn(
      <PlanTable
        stages={[{ id: 'now', title: 'What you can do now', rows: [{ ...row, ...change }] }]}
        totals="BRL 5 000; EUR 20"
        ceiling={{ text: 'BRL 8 000 over two years', lines: ['BRL 5 000 of BRL 8 000 planned.'] }}
        payers={[
          { payer: 'Local government', sum: 'BRL 5 000' },
          { payer: '', sum: 'EUR 20' },
        ]}
        withoutCurrency="One amount names no currency and is in no sum."
        outside={[{ ...fair, key: 'b', name: 'A bank', statusWord: 'Refused', reason: 'Nobody wants it' }]}
        onNavigate={nothing}
      />,
    );

  test('says of each item who, what first, what local people put in, what it costs and when', () => {
    const said = words(table());

    for (const part of [row.owner, row.firstStep, ...row.contribution, row.budget, row.paidBy, row.statusWord]) {
      expect(said).toContain(part);
    }
    expect(said).toContain('All budgets together: BRL 5 000; EUR 20.');
    expect(said).toContain('One amount names no currency');
  });

  test('what nobody has said is a dash, read out as words', () => {
    const missing = (markup: string) => words(markup).split('not said yet').length - 1;

    expect(missing(table())).toBe(0);
    expect(missing(table({ owner: '', firstStep: '', contribution: [], budget: '', paidBy: '', when: '' }))).toBe(5);
  });

  test('the sum stands against what can be spent, and by who pays', () => {
    expect(words(table())).toContain('Can be spent, at most: BRL 8 000 over two years BRL 5 000 of BRL 8 000 planned.');
    expect(words(table())).toContain('Local government BRL 5 000 nobody named EUR 20');
  });

  test('what is refused stands below, with its reason', () => {
    expect(words(table())).toMatch(/Postponed and refused A bank , Refused.*Nobody wants it/);
  });

  test('scrolls in a region of its own that the keyboard reaches', () => {
    expect(table()).toMatch(/role="region" aria-labelledby="plan-table-caption" tabindex="0"/);
  });
});

describe('the commitments', () => {
  const markup = drawn(
    <CommitmentsTable
      parties={[
        { id: 'associations', name: 'Associations' },
        { id: 'Ana Lima', name: 'Ana Lima' },
      ]}
      items={[
        {
          ...fair,
          roles: [
            [{ role: 'leads', said: false }],
            [
              { role: 'pays', said: true },
              { role: 'must-agree', said: true },
            ],
          ],
        },
        { ...fair, key: 'b', name: 'A bank', roles: [[], [{ role: 'leads', said: true }]] },
      ]}
      onNavigate={nothing}
    />,
  );

  test('what is only suggested stands in brackets and is read out as such', () => {
    expect(words(markup)).toContain('suggested: (Associations)');
    expect(words(markup)).not.toContain('(Ana Lima)');
  });

  test('each role has a column, who leads first', () => {
    const cells = [...markup.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => words(cell).trim());

    expect(cells).toEqual([
      ...['suggested: (Associations)', '– nobody', 'Ana Lima', 'Ana Lima'],
      ...['Ana Lima', '– nobody', '– nobody', '– nobody'],
    ]);
    expect(words(markup)).toMatch(/Item Leads Takes part Pays Must agree/);
  });
});

describe('the roles board', () => {
  const nobodys = { leads: [], 'takes-part': [], pays: [], 'must-agree': [] };
  const board = (changes: Partial<ComponentProps<typeof RolesBoard>> = {}) =>
    drawn(
      <RolesBoard
        rows={[
          {
            id: 'associations',
            name: 'Associations',
            items: { ...nobodys, leads: [{ ...fair, name: '(A joint fair)' }] },
          },
          { id: 'Ana Lima', name: 'Ana Lima', items: { ...nobodys, pays: [fair], 'must-agree': [fair] } },
        ]}
        idle={{ count: 2, parties: 'Unions and Banks' }}
        unfilled={[{ role: 'pays', items: 'A bank' }]}
        onNavigate={nothing}
        {...changes}
      />,
    );
  const rowOf = (name: string) =>
    board()
      .split('</tr>')
      .map((row) =>
        words(row.replace(/^.*<tr>/, ''))
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .find((row) => row.startsWith(name));

  test('has a row for each party with what it does in each role, and empty cells', () => {
    expect(rowOf('Ana Lima')).toBe('Ana Lima – nobody – nobody A joint fair A joint fair');
    expect(rowOf('Associations')).toContain('(A joint fair)');
  });

  test('says who has no part, and what nobody pays for', () => {
    expect(words(board())).toContain('Unions and Banks have no part in this plan yet.');
    expect(words(board())).toContain('Nobody pays: A bank.');
    expect(words(board({ idle: { count: 0, parties: '' }, unfilled: [] }))).not.toMatch(/no part|Nobody/);
  });
});

describe('the logframe', () => {
  const row: LogframeRow = {
    ...fair,
    outputs: [
      {
        id: 'o',
        name: 'Firms at the fair',
        unit: 'Unit: firms',
        targetHref: '#target-o',
        baseline: null,
        target: null,
        actual: null,
        verification: 'A list.',
      },
    ],
    outcomes: [
      {
        id: 'p',
        name: 'New buyers',
        unit: null,
        targetHref: '#target-p',
        baseline: 'None (interview)',
        target: '5, at month 24',
        actual: '3, October 2027',
        verification: 'Asked again.',
      },
    ],
    assumptions: ['A coordinator is there.'],
  };
  const markup = drawn(
    <LogframeTable
      problems={[
        { id: 'deficit-market', heading: 'Problem: Few buyers', state: 'Usual.', rows: [row], also: [] },
        { id: 'deficit-trust', heading: 'Problem: Little trust', state: 'Usual.', rows: [], also: [fair] },
      ]}
      outside={[{ ...fair, key: 'own', name: 'A school', mend: 'Say which deficit it answers.' }]}
      onNavigate={nothing}
    />,
  );

  test('has activity, output and outcome, each with what shows it, and the assumption beside all of them', () => {
    expect(words(markup)).toMatch(
      /Activity M22 A joint fair A coordinator is there\. Output Firms at the fair Unit: firms.*A list\. Outcome New buyers.*Asked again\./,
    );
    expect(markup).toContain('rowSpan="3"');
  });

  test('says where one stands today, the target that people set, and that none is set', () => {
    expect(words(markup)).toContain('Baseline: None (interview) Target: 5, at month 24 What came: 3, October 2027');
    expect(words(markup)).toMatch(/Firms at the fair Unit: firms No target set\. Set one : Firms at the fair/);
  });

  test('names the items that work on a problem from elsewhere, and those without a place', () => {
    expect(words(markup)).toContain('Also worked on by: A joint fair');
    expect(words(markup)).toMatch(/Without a place in the table A school \. Say which deficit it answers\./);
    expect(markup.match(/<table/g)).toHaveLength(1);
  });
});

describe('the timeline', () => {
  const bank = { ...fair, key: 'b', name: 'A bank' };
  const bar = {
    label: 'A joint fair, from March 2027',
    start: 24326,
    end: 24326,
    state: 'decided' as const,
    clash: false,
  };
  const timeline: DrawnTimeline = {
    title: 'The plan from March 2027 to May 2027',
    figure: {
      from: 24326,
      to: 24328,
      ticks: [{ month: 24326, label: 'Mar 2027' }],
      stages: [{ id: 'now', title: 'Now', bars: [{ ...bar, id: 'joint-fair', after: [] }] }],
    },
    rows: [{ ...fair, stage: 'Now', start: 'March 2027', end: '', after: 'A bank' }],
  };
  const review = { month: 'March 2028', targets: 2 };
  const draw = (drawnTimeline: DrawnTimeline | null, reviewed: typeof review | null = review) =>
    drawn(
      <PlanTimeline
        drawn={drawnTimeline}
        undated={[bank]}
        reversed={[]}
        clashes={[[fair, bank]]}
        review={reviewed}
        onNavigate={nothing}
      />,
    );

  test('is a figure with its title, and the same as a table', () => {
    const markup = draw(timeline);

    expect(markup).toMatch(/<svg role="img"/);
    expect(words(markup)).toContain('A joint fair Now March 2027 – not said yet A bank');
    expect(markup).not.toMatch(/\sstyle=/);
  });

  test('says what begins too early and which items have no months, each with a link', () => {
    const markup = draw(timeline);

    expect(words(markup)).toMatch(/Begins too early A joint fair begins before A bank has ended/);
    expect(words(markup)).toMatch(/Without months.*A bank/);
    expect(words(markup)).not.toContain('Ends before it begins');
    expect(markup).toContain(`href="${fair.href}"`);
  });

  test('asks at month 12 whether the goal is still right, and says how many targets there are by then', () => {
    const markup = words(draw(timeline));

    expect(markup).toContain('Is the goal still right? In March 2028, look at what was done');
    expect(markup).toContain('2 targets are set for month 12.');
    expect(words(draw(timeline, { month: 'none', targets: 0 }))).toContain('Twelve months after the first item begins');
    expect(words(draw(timeline, null))).not.toContain('goal');
  });

  test('without any month there is neither figure nor table', () => {
    expect(draw(null)).not.toMatch(/<svg|<table/);
  });
});
