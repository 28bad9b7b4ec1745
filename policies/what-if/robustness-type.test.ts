import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const flips = (builder: AssessmentBuilder) => readingOf(builder.build(), knowledgeBase).robustness().type;
const byFigures = (builder: AssessmentBuilder) =>
  flips(builder).flatMap(({ change, becomes }) => (change.kind === 'figure' ? [{ ...change, becomes }] : []));
const byAnswers = (builder: AssessmentBuilder) =>
  flips(builder).flatMap(({ change, becomes }) => (change.kind === 'answer' ? [{ ...change, becomes }] : []));

const figures = (locationQuotient: number, sectorShare: number, establishments: number) =>
  anAssessment().withInterdependence().withFigures({ locationQuotient, sectorShare, establishments });

describe('figures that flip the type', () => {
  test('stand for each cut and lower bound, nearest first', () => {
    expect(byFigures(figures(20, 0.5, 100))).toEqual([
      { kind: 'figure', axis: 'sectorShare', to: 'below', cut: 0.2, ratio: 2.5, becomes: 'local-development-vector' },
      { kind: 'figure', axis: 'locationQuotient', to: 'below', cut: 5, ratio: 4, becomes: 'advanced-vector' },
      { kind: 'figure', axis: 'locationQuotient', to: 'below', cut: 1, ratio: 20, becomes: null },
      { kind: 'figure', axis: 'establishments', to: 'below', cut: 5, ratio: 20, becomes: null },
      { kind: 'figure', axis: 'sectorShare', to: 'below', cut: 0.01, ratio: 50, becomes: null },
    ]);
  });
  test('may have to rise; equally near ones stand in the order of the axes', () => {
    expect(byFigures(figures(2, 0.1, 100)).slice(0, 2)).toEqual([
      { kind: 'figure', axis: 'locationQuotient', to: 'below', cut: 1, ratio: 2, becomes: null },
      { kind: 'figure', axis: 'sectorShare', to: 'above', cut: 0.2, ratio: 2, becomes: 'advanced-vector' },
    ]);
  });
  test('at a cut have no way to go', () => {
    expect(byFigures(figures(5, 0.5, 100))[0]).toMatchObject({ axis: 'locationQuotient', to: 'below', ratio: 1 });
    expect(byFigures(figures(20, 0.2, 100))[0]).toMatchObject({ axis: 'sectorShare', to: 'above', ratio: 1 });
  });
  test('of whole firms: one more, or one less', () => {
    expect(byFigures(figures(20, 0.5, 4))).toEqual([
      { kind: 'figure', axis: 'establishments', to: 'above', cut: 5, ratio: 1.25, becomes: 'center' },
    ]);
    expect(byFigures(figures(20, 0.5, 5)).find((f) => f.axis === 'establishments')?.ratio).toBe(1);
  });
  test('of nought have no factor, and stand last', () => {
    const found = byFigures(anAssessment().withFigures({ locationQuotient: 0, sectorShare: 0.5 }));
    expect(found).toEqual([
      { kind: 'figure', axis: 'locationQuotient', to: 'above', cut: 5, ratio: null, becomes: 'center' },
      { kind: 'figure', axis: 'locationQuotient', to: 'above', cut: 1, ratio: null, becomes: 'advanced-vector' },
    ]);
    const oneFirm = anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.5, establishments: 1 });
    const cuts = { locationQuotient: 5, locationQuotientMinimum: 1, sectorShareHigh: 0.2, sectorShareMinimum: 0.01 };
    // A distance is that to the cut, which one firm has reached exactly.
    expect(byFigures(oneFirm.withCutOffs({ ...cuts, establishmentsMinimum: 1 }))[0]).toMatchObject({
      axis: 'establishments',
      to: 'below',
      ratio: 1,
    });
  });
  test('stay finite', () => {
    const [found] = byFigures(figures(5e-324, 0.5, 100));
    expect(found?.ratio).toBe(Number.MAX_VALUE);
  });
  test('are none where a second figure is too low as well, where judgement stands, or where figures do not count', () => {
    expect(byFigures(figures(0.5, 0.005, 100))).toEqual([]);
    expect(byFigures(figures(20, 0.5, 100).judged('center'))).toEqual([]);
    expect(byFigures(figures(20, 0.5, 100).withFlag('register_coverage', 'few'))).toEqual([]);
    expect(byFigures(figures(20, 0.5, 100).withFlag('single_place', 'dispersed'))).toEqual([]);
    expect(byFigures(figures(20, 0.5, 100).withFigures({ coversMostFirms: false }))).toEqual([]);
    expect(byFigures(anAssessment().withFigures({ establishments: 100 }))).toEqual([]);
  });
});

describe('answers that flip the type', () => {
  test('are importance the other way, by the nearest option, and gates that would close', () => {
    expect(byAnswers(anAssessment().judged('center').withFlag('single_place', 'one-place'))).toEqual([
      { kind: 'answer', question: 'aim', from: null, to: 'yes', becomes: null },
      { kind: 'answer', question: 'firm-count', from: null, to: 'under-5', becomes: null },
      { kind: 'answer', question: 'single-place', from: 'one-place', to: 'dispersed', becomes: null },
      { kind: 'answer', question: 'product-process', from: null, to: 'continuous', becomes: null },
      {
        kind: 'answer',
        question: 'regional-importance',
        from: 'dominant',
        to: 'one-of-several',
        becomes: 'advanced-vector',
      },
      {
        kind: 'answer',
        question: 'industry-importance',
        from: 'dominant',
        to: 'one-of-several',
        becomes: 'local-development-vector',
      },
    ]);
    expect(byAnswers(anAssessment().judged('embryonic')).at(-1)).toMatchObject({ from: 'small', to: 'large' });
  });
  test('name "does not apply" as not known', () => {
    const builder = anAssessment().judged('center').withNotApplicable('single-place');
    expect(byAnswers(builder).find((f) => f.question === 'single-place')).toMatchObject({ from: null });
  });
  test('a missing half of the judgement gives each type that it can', () => {
    const half = anAssessment().withFlag('regional_importance', 'large');
    expect(byAnswers(half).map((f) => [f.question, f.to, f.becomes])).toEqual([
      ['industry-importance', 'dominant', 'center'],
      ['industry-importance', 'one-of-several', 'local-development-vector'],
    ]);
  });
  test('a register that is said to cover little takes the figures’ type away', () => {
    expect(byAnswers(figures(20, 0.5, 100).withFlag('register_coverage', 'most'))).toContainEqual({
      kind: 'answer',
      question: 'register-coverage',
      from: 'most',
      to: 'about-half',
      becomes: null,
    });
  });
  test('fewer than five firms stop a plan whatever the aim, and an aim to create where nobody has counted', () => {
    const judged = anAssessment().judged('center');
    const few = judged.withFlag('exists', 'under-5');
    const five = { kind: 'answer', question: 'firm-count', from: 'under-5', to: '5-19', becomes: 'center' };
    expect(byAnswers(few)).toContainEqual(five);
    expect(byAnswers(few.withFlag('aim_create', 'no'))).toContainEqual(five);
    expect(byAnswers(few).map((f) => f.question)).toContain('firm-count-basis');
    expect(byAnswers(judged)).toContainEqual({ kind: 'answer', question: 'aim', from: null, to: 'yes', becomes: null });
    expect(byAnswers(judged.withFlag('exists', '5-19')).map((f) => f.question)).not.toContain('aim');
  });
  test('a gate that is closed can be opened', () => {
    const dispersed = anAssessment().judged('center').withFlag('single_place', 'dispersed');
    expect(byAnswers(dispersed)).toEqual([
      { kind: 'answer', question: 'single-place', from: 'dispersed', to: 'one-place', becomes: 'center' },
    ]);
  });
  test('figures stand before them', () => {
    const both = flips(figures(20, 0.5, 100)).map((f) => f.change.kind);
    expect(both).toEqual([...both].sort().reverse());
    expect(new Set(both).size).toBe(2);
  });
});
