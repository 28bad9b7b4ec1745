import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { compare } from '#policies/compare/compare';
import { resultToKeep } from '#policies/compare/kept-result';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { anAssessment } from '#policies/testing/an-assessment';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { cellText } from '#reports/cell';
import { planDocument } from '#reports/documents/plan/plan-document';
import type { Block, Section } from '#reports/report';
import { english } from '#reports/testing/english';
import { filled, planned } from '#reports/testing/planned';

const MADE_AT = '2027-11-21T00:00:00Z';
const LATER = '2027-11-20T00:00:00Z';

const start = planned(example('votuporanga-furniture'));
const lead = knowledgeBase.leadOf.get('unwillingness-to-cooperate')?.id ?? '';

/** The question of an indicator that tells how things stand. */
const state =
  compare(start, start, knowledgeBase, 'any').indicators.find(({ indicator }) => indicator.kind === 'state')?.indicator
    .indicator ?? '';

/** A year later: one problem is gone, the figures are new, the first stage is verified, and one target was read again. */
const followUp = ofLater(withAgreement(start));
const told = chapterOf(followUp, withAgreement(start));
const text = wordsIn(told.blocks);

describe('a follow-up of Votuporanga as a chapter of its plan', () => {
  test('says how the two belong together, and which is which', () => {
    expect(text).toMatch(/a follow-up of the same system after 1[0-9]+ months/);
    expect(told.blocks.find((block) => block.kind === 'facts')).toMatchObject({
      items: [{ term: 'Before' }, { term: 'After' }],
    });
  });

  test('shows both places on one figure', () => {
    const figure = told.blocks.find((block) => block.kind === 'figure');
    expect(figure).toMatchObject({
      figure: { kind: 'two-by-two', value: { label: 'After', x: 0.3 }, other: { label: 'Before' } },
    });
  });

  test('tells answers, problems, measures, items, indicators and stages, each under its heading', () => {
    const headings = told.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(
      expect.arrayContaining([
        'Type and place',
        'Answers',
        'Problems',
        'The package',
        'The plan',
        'What was aimed at, and what came',
        'The staged agreement',
        'Should support go on?',
      ]),
    );
    expect(text).toContain('By the agreed stop rule, support goes on. “Know” was verified since');
  });

  test('names the rule or the type that brings a measure in, and what keeps one out', () => {
    expect(text).toContain('It belongs to the package of the type: Center of industrial and regional development.');
    expect(text).toContain('Now it is withheld. Belongs to another type');
    const well = anAssessment().ofType('center').withDeficit('management', 0);
    const [less, more] = [well.build(), well.withDeficit('management', 2).build()];
    const there = wordsIn(chapterOf(more, less).blocks);
    expect(there).toMatch(/Asked for by rule/);
    expect(there).toMatch(/Before, nothing asked for it/);
    expect(there).toMatch(/This changed answer alone is enough/);
    expect(wordsIn(chapterOf(less, more).blocks)).toMatch(/Nothing asks for it now/);
  });

  test('shows baseline, target and what came in one row', () => {
    const table = told.blocks.find((block) => block.kind === 'table' && block.id === 'comparison-indicators-table');
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(cellText)) : [];
    expect(
      rows.some(
        ([, , , target, actual]) => target?.includes('Twice a month') && actual === 'Once a month, October 2027',
      ),
    ).toBe(true);
  });

  test('has no word missing, no id twice, and leads nowhere that is not there', () => {
    expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|\[object|report\.[a-z]/);
    const ids = told.blocks.flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a comparison', () => {
  test('of two that say the same says so', () => {
    expect(wordsIn(chapterOf(start, { ...structuredClone(start), title: 'Copy' }).blocks)).toContain(
      'Both say the same.',
    );
  });

  test('is not in a plan that nobody asked it of', () => {
    const { sections } = planDocument(start, { locale: 'en', madeAt: MADE_AT, t: english });
    expect(sections.map(({ id }) => id)).not.toContain('comparison');
  });

  test('of a redacted plan names nobody on either side', () => {
    const who = 'Maria of the tannery row';
    const named = (assessment: Assessment): Assessment => ({
      ...assessment,
      answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, answer]) => [id, { ...answer, who }])),
    });
    const chapter = (redacted: boolean) => {
      const options = { locale: 'en', madeAt: MADE_AT, t: english, comparedWith: named(start), redacted };
      const { sections } = planDocument(named(followUp), options);
      return JSON.stringify(sections.find(({ id }) => id === 'comparison'));
    };
    expect(chapter(false)).toContain(who);
    expect(chapter(true)).not.toContain(who);
    expect(chapter(true)).toContain('What changed');
    // That a stop rule came true is a choice, and no words of anybody.
    expect(chapter(true)).toContain('support goes on');
    expect(chapter(true)).toContain('October 2027');
    expect(chapter(true)).not.toContain('Once a month');
  });

  test('tells rules that changed apart from facts', () => {
    const kept = resultToKeep(readingOf(start, knowledgeBase), 'logic-0-text-0', '2026-05-03T00:00:00Z');
    const [gone, ...measures] = kept.measures ?? [];
    const name = gone ?? '';
    const earlier: Assessment = { ...start, lastResult: { ...kept, measures } };
    const words = wordsIn(chapterOf(start, earlier).blocks);
    expect(words).toContain('The rules have changed since 3 May 2026');
    expect(words).toContain('every change named here comes from the rules');
    expect(knowledgeBase.measure.has(name)).toBe(true);
    expect(words).toMatch(/Came in: \S/);
  });

  test.each(['franca-footwear', 'birigui-childrens-footwear'])('of another system, %s, says that it is one', (name) => {
    const other = filled(example(name));
    const chapter = chapterOf(start, other);
    expect(wordsIn(chapter.blocks)).toContain('These are two different systems.');
    expect(JSON.stringify(chapter)).not.toMatch(/undefined|NaN|\[object|report\.[a-z]/);
  });

  test('with answers, measures and deficits of another edition still reads', () => {
    const odd: Assessment = {
      ...start,
      answers: { ...start.answers, 'a-retired-question': { value: ['x', 'y'], byGroup: { buyers: { value: 'z' } } } },
      lastResult: { version: 'of old', measures: ['gone-measure'], severities: { 'gone-deficit': 2 } },
    };
    expect(wordsIn(chapterOf(start, odd).blocks)).toContain('gone-measure');
  });
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example "${name}" does not open.`);
  return opened.assessment;
}

function withAgreement(assessment: Assessment): Assessment {
  const rule = { stopRule: 'Fewer than five firms take part', entry: 'Five firms have said yes' };
  const stages = [
    { id: 'know', title: 'Know', ...rule },
    { id: 'try', title: 'Try', ...rule },
  ];
  const items = (assessment.plan?.items ?? []).map((item) => ({
    ...item,
    targets: [{ indicator: state, value: 'Twice a month', month: 12 as const }],
  }));
  return { ...assessment, plan: { ...assessment.plan, items, agreement: { stages } } };
}

function ofLater(assessment: Assessment): Assessment {
  const option = knowledgeBase.question.get(lead)?.options?.find(({ severity }) => severity === 0)?.id ?? '';
  const answer: Answer = { value: option, evidence: 'visit', changedAt: LATER };
  const items = (assessment.plan?.items ?? []).map((item) => ({
    ...item,
    status: 'done' as const,
    targets: (item.targets ?? []).map((target) => ({
      ...target,
      actual: { value: 'Once a month', date: '2027-10' },
    })),
  }));
  const [first, ...rest] = assessment.plan?.agreement?.stages ?? [];
  const stages = first === undefined ? [] : [{ ...first, verifiedOn: '2027-03' }, ...rest];
  return {
    ...assessment,
    updatedAt: LATER,
    ...(assessment.indicators === undefined
      ? {}
      : { indicators: { ...assessment.indicators, sectorShare: 0.3, year: 2027 } }),
    answers: { ...assessment.answers, [lead]: answer },
    plan: { ...assessment.plan, items, agreement: { stages } },
  };
}

function chapterOf(after: Assessment, before: Assessment): Section {
  const { sections } = planDocument(after, { locale: 'en', madeAt: MADE_AT, t: english, comparedWith: before });
  const section = sections.find(({ id }) => id === 'comparison');
  if (section === undefined) throw new Error('The plan has no comparison.');
  return section;
}

function wordsIn(blocks: Block[]): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n');
}
