import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { AssessmentBuilder, anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { GOES_ON } from '#reports/shortened';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import type { Report } from '#reports/report';
import { wordsOf } from '#reports/words';
import { briefDocument } from './brief-document';
import { MOST_WORDS } from './sizes';

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };
const franca = example('franca-footwear');
const LONG = 'A note that goes on and on without an end, '.repeat(93);
const WORD = 'x'.repeat(300);

describe('a brief has at most 500 words', () => {
  test('of whatever a person could have answered and planned', () => {
    for (const assessment of fc.sample(anyAssessment, { numRuns: 150, seed: 500 })) {
      for (const redacted of [true, false]) {
        expect(wordsOf(briefDocument(assessment, { ...options, redacted }))).toBeLessThanOrEqual(MOST_WORDS);
      }
    }
  });

  test.each<[string, Assessment]>([
    ['names of 500 letters and notes of 4,000', named('A name of many words '.repeat(24).trim(), LONG)],
    ['names that are one word of 300 letters', named(WORD, WORD)],
    ['200 items in 30 currencies, everything said of each', withItems(filled(franca), 200)],
  ])('with %s, and what is cut says so', (_, assessment) => {
    const brief = briefDocument(assessment, options);
    const text = JSON.stringify(brief);
    expect(wordsOf(brief)).toBeLessThanOrEqual(MOST_WORDS);
    expect(text).toContain(GOES_ON);
    expect(text).toContain(english('brief.goesOn').slice(3));
    expect(Math.max(...text.split(/[\s"]/u).map((word) => word.length))).toBeLessThan(110);
  });
});

test('more than fits is counted', () => {
  const { sections } = briefDocument(withItems(filled(franca), 200), options);
  const first = sections.find(({ id }) => id === 'brief-first');
  const shown = first?.blocks.filter(({ kind }) => kind === 'heading').length ?? 0;
  expect(shown).toBeLessThanOrEqual(5);
  expect(JSON.stringify(first?.blocks.at(-1))).toMatch(/And \d+ more: see the plan/);
});

test('each thing to do says who leads, who pays, what is put in locally, cost and time, and the first step', () => {
  const facts = (briefDocument(franca, options).sections.find(({ id }) => id === 'brief-first')?.blocks ?? []).filter(
    ({ kind }) => kind === 'facts',
  );
  expect(facts.length).toBeGreaterThan(0);
  const terms = (['leads', 'pays', 'part', 'cost', 'step'] as const).map((term) => english(`brief.${term}`));
  for (const each of facts) expect(each.kind === 'facts' && each.items.map(({ term }) => term)).toEqual(terms);
});

test('it is a sheet with the sentence, the figure and its caption, and says on what it rests', () => {
  const brief = briefDocument(franca, options);
  expect(brief.layout).toBe('sheet');
  expect(brief.cover.figureCaption).toContain('The mark shows the figures');
  expect(textOf(brief, 'brief-status')).toMatch(/rests on figures: .*\d+ of \d+ questions are answered, \d+ with/);
});

test('with nothing answered it tells what is known and the first questions, and no plan', () => {
  const brief = briefDocument({ ...franca, answers: {} }, options);
  expect(brief.sections.map(({ id }) => id)).toEqual(['brief-status', 'brief-ask']);
  const ask = brief.sections.at(-1)?.blocks.find(({ kind }) => kind === 'list');
  expect(ask?.kind === 'list' && ask.items.every(({ margin }) => margin[0]?.question !== undefined)).toBe(true);
});

test('an output is what will be seen within a year, and no job is promised', () => {
  expect(textOf(briefDocument(franca, options), 'brief-takes')).toMatch(/Seen within a year.*No jobs are promised/);
});

test('people’s own plan goes before the proposal, and what is done is not to be done first', () => {
  const text = textOf(briefDocument(filled(franca), options), 'brief-first');
  expect(text).toContain('First step 1');
  expect(text).not.toContain('First step 3');
});

test('what the office decides itself is told as it was answered', () => {
  const text = (builder: AssessmentBuilder) => textOf(briefDocument(builder.build(), options), 'brief-takes');
  expect(text(anAssessment().ofType('center').withAnswer('decision-reach', ['licences']))).toContain(
    'Licences to work',
  );
  expect(text(anAssessment().ofType('center').withDeficit('quality', 2))).toContain('not answered yet');
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}

function named(name: string, note: string): Assessment {
  const profile = {
    name,
    region: name,
    country: name,
    product: name,
    decision: { what: note, by: note, budget: note },
  };
  const base = filled(franca);
  const items = base.plan?.items?.map((item) => ({ ...item, owner: name, firstStep: note, contribution: note, note }));
  return { ...base, title: name, profile, plan: { ...base.plan, items: items ?? [] } };
}

function withItems(assessment: Assessment, count: number): Assessment {
  const [first] = assessment.plan?.items ?? [];
  const items = Array.from({ length: count }, (_, index) => ({
    ...first,
    measure: undefined,
    status: 'accepted' as const,
    id: `own-${index}`,
    custom: { title: `${WORD} number ${index}`, output: LONG },
    firstStep: LONG,
    budget: { amount: 1000, currency: `A${String.fromCharCode(65 + (index % 26))}A`, paidBy: [WORD, 'donors'] },
  }));
  return { ...assessment, plan: { items } };
}

function textOf({ sections }: Report, id: string): string {
  return JSON.stringify(sections.find((section) => section.id === id));
}
