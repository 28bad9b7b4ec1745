import { describe, expect, test } from 'vitest';
import { english as texts } from '#policies/text/en/english';
import { aVector } from '#policies/testing/a-vector';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const report = (builder: AssessmentBuilder) =>
  wholeResult(builder.build(), { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
const blocksOf = (builder: AssessmentBuilder, section: string) =>
  report(builder).sections.find(({ id }) => id === section)?.blocks ?? [];
const paragraphsOf = (builder: AssessmentBuilder, section: string) =>
  blocksOf(builder, section).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('importance and interdependence', () => {
  test('are told apart, and an absence only where it was seen', () => {
    const typed = anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.6, establishments: 900 });
    const told = (builder: AssessmentBuilder) => paragraphsOf(builder, 'position').join(' ');
    expect(told(typed)).toContain(english('position.status.typed'));
    expect(told(typed)).toContain(english('position.interdependence.unknown'));
    expect(told(typed.withInterdependence())).toContain(english('position.interdependence.confirmed'));
    expect(told(typed.withFlag('interdependence', 'alone'))).toContain(english('position.interdependence.absent'));
    expect(told(typed.withFlag('interdependence', 'none-come'))).not.toContain(
      english('position.interdependence.absent'),
    );
  });
  test('is told where there are no figures and no type', () => {
    const told = paragraphsOf(anAssessment().withInterdependence(), 'position').join(' ');
    expect(told).toContain(english('position.interdependence.confirmed'));
  });
  test('what makes it doubtful is told', () => {
    const doubted = aVector()
      .withAnswer('subcontractor-pay', 'by-piece')
      .withAnswer('slack-season', 'the-same-sent-home');
    const told = paragraphsOf(doubted, 'position').join(' ');
    expect(told).toContain(english('position.interdependence.unknown'));
    expect(told).toContain(texts.gates['no-interdependence']?.doubts?.['capacity-subcontracting']);
  });
  test('an agglomeration without a type is not told that a type stays', () => {
    const alone = anAssessment().withFlag('interdependence', 'alone').withFlag('single_place', 'dispersed');
    expect(JSON.stringify(report(alone))).not.toMatch(/type stays/i);
  });
});

test('the four choices behind the figures stand beside them', () => {
  const facts = blocksOf(
    aVector().withFigures({ base: 'Manufacturing', measuredBy: 'employment' }),
    'position',
  ).flatMap((block) => (block.kind === 'facts' ? block.items : []));
  expect(facts.map(({ term, text }) => `${term}: ${text}`)).toEqual([
    'Reference area: State',
    'Base: Manufacturing, Jobs',
    'Regional unit: Vale',
    'Class of the industry: Not said',
  ]);
  expect(blocksOf(anAssessment(), 'position').some((block) => block.kind === 'facts')).toBe(false);
});

describe('what is left out', () => {
  test.each([
    ['single_place', 'dispersed', 'no-single-place'],
    ['discrete_product', 'continuous', 'continuous-process'],
    ['register_coverage', 'few', 'register-coverage'],
  ])('%s %s: the lines of types are told once why they are', (flag, value, gate) => {
    const blocks = blocksOf(aVector().withFlag(flag, value), 'withheld');
    const why = texts.gates[gate]?.closed ?? '';
    expect(JSON.stringify(blocks).split(JSON.stringify(why).slice(1, -1))).toHaveLength(2);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.length : 0).toBeGreaterThan(8);
  });
  test('a system with a type names the lines of others, and gives no gate', () => {
    const headings = blocksOf(aVector(), 'withheld').map((block) => block.kind);
    expect(headings.at(-1)).toBe('table');
    expect(headings.at(-2)).toBe('heading');
  });
});

describe('how sure a package is', () => {
  test('what does not apply counts neither as known nor as missing', () => {
    const known = (builder: AssessmentBuilder) =>
      paragraphsOf(builder, 'summary').find((text) => text.startsWith('The state of')) ?? '';
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
    const [without = 0, all = 0] = numbers(known(aVector().withDeficit('quality', 2)));
    expect(without).toBe(1);
    const applied = numbers(known(aVector().withDeficit('quality', 2).withDeficitNotApplicable('environment')));
    expect(applied.slice(0, 2)).toEqual([1, all - 1]);
  });
});

test('what to ask first is the head of the fieldwork: joint attempts, where larger firms are there', () => {
  const list = blocksOf(aVector().withFlag('lead_firms', 'both'), 'fieldwork').find((block) => block.kind === 'list');
  const first = list?.kind === 'list' ? list.items[0]?.text : undefined;
  expect(first).toBe(texts.questions['joint-attempts']?.ask);
});
