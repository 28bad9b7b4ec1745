import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { typeId } from '#policies/schema/terms';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { decide } from '#policies/decide/decide';
import { formatFor } from '#i18n/format';
import fc from 'fast-check';
import { captionOf } from './figure-caption';
import { english as texts } from '#policies/text/en/english';
import { cellText } from '#reports/cell';
import type { Block, Report, Section } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

describe('the headline says what it rests on', () => {
  test.each<[string, AssessmentBuilder, RegExp]>([
    ['figures far from the cuts', anAssessment().ofType('center'), /is a center.*, by a wide margin\.$/],
    ['judgement', anAssessment().judged('center'), /, in your judgement\.$/],
    [
      'judgement against the figures',
      anAssessment().ofType('embryonic').judged('center'),
      /is a center.*, in your judgement; the figures say: an embryonic local production system\.$/,
    ],
    [
      'judgement beside a register that covers half',
      anAssessment().ofType('embryonic').judged('center').withFlag('register_coverage', 'about-half'),
      /is a center.*, in your judgement; the register alone says: an embryonic local production system\.$/,
    ],
    [
      'one register and nobody asked',
      anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.6, establishments: 347 }),
      /would be a center.*, by one register’s figures only\. Nothing has been asked yet\.$/,
    ],
  ])('%s', (_, builder, sentence) => {
    expect(reportOf(builder).cover.sentence).toMatch(sentence);
  });
});

describe('the figure explains itself', () => {
  test.each<[string, AssessmentBuilder, string]>([
    ['figures', anAssessment().ofType('center'), 'the coloured square is their type: Center.'],
    ['both', anAssessment().ofType('center').judged('center'), 'their type and that of your judgement: Center.'],
    [
      'a conflict',
      anAssessment().ofType('embryonic').judged('local-development-vector'),
      'The coloured square is your judgement (Vector of local development). The mark shows the figures (Embryonic). The two disagree',
    ],
    [
      'a register that covers half',
      anAssessment().ofType('embryonic').judged('center').withFlag('register_coverage', 'about-half'),
      'The mark shows the register’s figures (Embryonic). The two differ because the register covers too few',
    ],
    [
      'a register that covers few, without judgement',
      anAssessment().ofType('embryonic').withFlag('register_coverage', 'few'),
      'No square is coloured: the register covers too few',
    ],
    [
      'figures below the bounds',
      anAssessment().withFigures({ locationQuotient: 0.5, sectorShare: 0.6 }).withFlag('metropolitan', 'no'),
      'No square is coloured: they lie below the lower bounds.',
    ],
  ])('on the cover as in its place: %s', (_, builder, caption) => {
    const report = reportOf(builder);
    const [figure] = blocksOf(report).filter((block) => block.kind === 'figure');
    expect(report.cover.figureCaption).toContain(caption);
    expect(figure?.caption).toBe(report.cover.figureCaption);
  });

  test('wherever the mark does not stand in the coloured square, the caption tells why', () => {
    for (const assessment of fc.sample(anyAssessment, 100)) {
      const decision = decide(assessment, knowledgeBase);
      const { type, registerAlone, conflicts, margins } = decision.classification;
      if (new Set(margins.map(({ axis }) => axis)).size < 2) continue;
      const caption = captionOf({ decision, t: english, format: formatFor('en') });
      const differs =
        type !== null && (conflicts.length > 0 || (registerAlone !== undefined && registerAlone !== type));
      if (/No mark is drawn/.test(caption)) continue;
      expect(/differ because|disagree/.test(caption)).toBe(differs);
      expect(/No square is coloured/.test(caption)).toBe(type === null);
    }
  });
});

describe('what the register covers', () => {
  const half = anAssessment().ofType('embryonic').withFlag('register_coverage', 'about-half');

  test('lines of a type stand in the package exactly where there is a type, and the words on the gate say so', () => {
    const linesIn = (builder: AssessmentBuilder) =>
      blocksOf(reportOf(builder)).filter(
        (block) =>
          block.kind === 'measure' && knowledgeBase.measure.get(block.id.replace('measure-', ''))?.type !== undefined,
      );
    expect(linesIn(half)).toEqual([]);
    expect(linesIn(half.judged('local-development-vector')).length).toBeGreaterThan(0);
    expect(texts.gates['register-coverage']?.closed).not.toMatch(/hold back every line/);
    expect(textOf(reportOf(half.judged('local-development-vector')))).toContain('rest on your judgement alone');
    expect(textOf(reportOf(half))).not.toContain('rest on your judgement alone');
  });

  test('two answers that differ on it are told with the answer to change, and asked again', () => {
    const asked = (builder: AssessmentBuilder) => textOf(sectionOf(reportOf(builder), 'fieldwork'));
    const ask = texts.questions['register-coverage']?.ask ?? '';
    const most = half.withFigures({ coversMostFirms: true });
    expect(textOf(reportOf(most))).toContain('Two answers differ.');
    expect(asked(most)).toContain(ask);
    expect(asked(half)).not.toContain(ask);
    expect(textOf(reportOf(half.withFigures({ coversMostFirms: false })))).not.toContain('Two answers differ.');
    const few = anAssessment()
      .ofType('center')
      .withFlag('register_coverage', 'most')
      .withFigures({ coversMostFirms: false });
    expect(textOf(reportOf(few))).toContain('Two answers differ.');
  });
});

describe('while nobody was asked', () => {
  const figures = anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.6, establishments: 347 });
  const report = reportOf(figures);

  test('nothing is called a plan, and there is no package', () => {
    expect([report.title, report.subject, report.cover.kind, report.runningHead].join(' ')).not.toMatch(/\bplan\b/i);
    expect(report.sections.map(({ id }) => id)).not.toContain('package');
    expect(blocksOf(report).filter(({ kind }) => kind === 'measure')).toEqual([]);
  });

  test('the first questions are offered, each with the place to answer it', () => {
    const [list] = (sectionOf(report, 'summary')?.blocks ?? []).filter((block) => block.kind === 'list');
    expect(list?.items).toHaveLength(3);
    for (const { margin } of list?.items ?? []) expect(margin[0]?.question).toBeDefined();
  });

  test('every link leads somewhere, and one answer is enough for the whole document', () => {
    const places = JSON.stringify(report);
    const links = [...places.matchAll(/"to":"([^"]*)"/g)].map(([, to]) => to);
    expect(links.filter((to) => !places.includes(`"id":"${to}"`))).toEqual([]);
    expect(reportOf(figures.withUnknown('aim')).sections.map(({ id }) => id)).toContain('package');
  });
});

describe('money', () => {
  const spent = (budget: string, ...amounts: [number, string][]) => {
    const plan = amounts.reduce(
      (builder, [amount, currency], index) =>
        builder.withOwn({
          id: `own-${index}`,
          budget: { amount, currency, paidBy: ['donors'] },
          custom: { title: 'A' },
        }),
      aPlan(),
    );
    const { profile, ...rest } = anAssessment().ofType('center').withPlan(plan.build()).build();
    return reportOf({ ...rest, profile: { ...profile, decision: { budget } } });
  };

  test('what can be spent stands on the cover, in the summary and with the budget, with the sum held against it', () => {
    const report = spent('EUR 350,000 over three years', [20_000, 'EUR'], [4_000, 'EUR'], [9_000, 'USD']);
    const line = 'EUR\u00a024,000 of EUR\u00a0350,000 planned.';
    expect(report.cover.lines.join(' ')).toContain('EUR 350,000 over three years');
    for (const text of [
      report.cover.lines.join(' '),
      textOf(sectionOf(report, 'summary')),
      textOf(sectionOf(report, 'the-plan')),
    ]) {
      expect(text).toContain(line);
      expect(text).toContain('because the currency is another one: USD\u00a09,000.');
    }
  });

  test('a plan that costs more says by how much', () => {
    expect(textOf(spent('EUR 20,000', [24_000, 'EUR']))).toContain('EUR\u00a04,000 more than the EUR\u00a020,000');
  });

  test('what names no single sum is printed and held against nothing', () => {
    const text = textOf(spent('about 350,000, or more', [24_000, 'EUR']));
    expect(text).toContain('about 350,000, or more');
    expect(text).toContain('It names no single sum with its currency');
  });

  test('the sums by payer never add up two currencies', () => {
    const [table] = blocksOf(spent('', [20_000, 'EUR'], [9_000, 'USD'])).filter(({ id }) => id === 'plan-payers-table');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(cellText))).toEqual([
      ['Donors', '20,000', 'EUR'],
      ['Donors', '9,000', 'USD'],
    ]);
  });
});

describe('principles', () => {
  const plan = aPlan().withOwn({
    id: 'machines',
    budget: { amount: 100, currency: 'BRL' },
    custom: { title: 'New machines' },
  });

  test('the summary of a plan that breaches some says so, with the item that does', () => {
    const text = textOf(sectionOf(reportOf(anAssessment().ofType('center').withPlan(plan.build())), 'summary'));
    expect(text).toMatch(/New machines\. No owner yet\. Breaches: /);
    expect(text).toMatch(/The plan breaches (one principle|\d+ principles): .*not checked\./);
  });

  test('where none is breached it says how many are not checked', () => {
    const own = aPlan().withOwn({ id: 'a', contribution: 'A hall', owner: 'small-firms', custom: { title: 'A fair' } });
    const text = textOf(
      sectionOf(reportOf(anAssessment().withFlag('metropolitan', 'no').withPlan(own.build())), 'summary'),
    );
    expect(text).toMatch(/breaches no principle that could be checked; \d+ are not checked\./);
  });
});

test('everything that was said of the system is printed', () => {
  const { profile, ...rest } = anAssessment()
    .ofType('center')
    .withFigures({ measuredBy: 'employment', source: 'Register 2015' })
    .build();
  const report = reportOf({
    ...rest,
    title: 'Second round of Vale',
    profile: {
      ...profile,
      productKind: 'Willow baskets',
      activity: { scheme: 'CNAE 2.0', code: '16.29' },
      past: ['A fair in 2019', { what: 'A credit line', by: 'the state bank', became: 'stopped' }],
    },
  });
  const text = textOf(sectionOf(report, 'summary'));
  for (const words of [
    'Second round of Vale',
    'Willow baskets',
    'CNAE 2.0, 16.29',
    'A fair in 2019',
    'A credit line, the state bank, stopped',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('The two figures count Jobs');
  expect(text).toMatch(/Counted by: Register 2015(?!, 2015)/);
  expect(textOf(sectionOf(report, 'position'))).toMatch(/Figures: Register 2015\. /);
});

test.each(typeId.options)('a cut has one distance wherever it is told: %s', (type) => {
  const report = reportOf(anAssessment().ofType(type).withFigures({ establishments: 347 }));
  const margins = blocksOf(report).flatMap((block) =>
    block.kind === 'figure' && block.id === 'two-by-two' ? block.table.rows : [],
  );
  const flips = blocksOf(report).flatMap((block) =>
    block.kind === 'table' && block.id === 'flips-table' ? block.rows : [],
  );
  const told = flips.flatMap((row) => /now ([\d.,]+) times/.exec(cellText(row[0] ?? ''))?.[1] ?? []);
  const distances = margins.map((row) => cellText(row.at(-1) ?? '').replace(/ times.*/, ''));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((times) => !distances.includes(times))).toEqual([]);
});

test('the warning that the document says who blocks whom stands only where somebody is said to block', () => {
  const warned = (builder: AssessmentBuilder) =>
    reportOf(builder).cover.lines.some((line) => line.startsWith('Confidential'));
  expect(warned(anAssessment().ofType('center').withBlockedInitiative())).toBe(true);
  expect(warned(anAssessment().ofType('center').withDeficit('governance', 2))).toBe(false);
});

test('of the things to keep in mind each has the way to its details, or none has: one leads there for all', () => {
  const { blocks = [] } = sectionOf(reportOf(anAssessment().ofType('center')), 'summary') ?? {};
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'summary-not');
  const list = blocks[at + 1];
  expect(list?.kind === 'list' && list.items.length > 1 && list.items.every(({ margin }) => margin.length === 0)).toBe(
    true,
  );
  expect(blocks[at]).toMatchObject({ margin: [{ to: 'cautions-list' }] });
});

function reportOf(given: AssessmentBuilder | Assessment): Report {
  const assessment = 'build' in given ? given.build() : given;
  return wholeResult(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
}

function sectionOf(report: Report, id: string): Section | undefined {
  return report.sections.find((section) => section.id === id);
}

function blocksOf(report: Report): (Block & { id?: string })[] {
  return report.sections.flatMap(({ blocks }) => blocks);
}

/** All strings of a part of the report, in order. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  return Object.values(part).map(textOf).join(' ').replace(/ +/g, ' ');
}
