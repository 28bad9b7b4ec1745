import { describe, expect, test } from 'vitest';
import { classify } from './classify';
import { binomialInterval, poissonFactors } from '#policies/statistics/exact-interval';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Indicators } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';

const SCOPE = { applicable: true, interdependence: 'confirmed' as const, registerCoversMost: true };

function classified(figures: Partial<Indicators>) {
  return classify(anAssessment().withFigures(figures).build(), knowledgeBase, SCOPE);
}

const neighbours = (figures: Partial<Indicators>) => classified(figures).neighbours;

describe('margins', () => {
  test('stand for each cut, with the ratio and the exact interval of the value', () => {
    const { margins } = classified({ locationQuotient: 20, sectorShare: 0.5, establishments: 100 });
    const [low, high] = poissonFactors(100);
    const ofQuotient = [20 * low, 20 * high];
    const ofShare = binomialInterval(100, 200);
    expect(margins).toEqual([
      { axis: 'locationQuotient', value: 20, cut: 5, bound: 'cut', ratio: 4, interval: ofQuotient },
      { axis: 'locationQuotient', value: 20, cut: 1, bound: 'minimum', ratio: 20, interval: ofQuotient },
      { axis: 'sectorShare', value: 0.5, cut: 0.2, bound: 'cut', ratio: 2.5, interval: ofShare },
      { axis: 'sectorShare', value: 0.5, cut: 0.01, bound: 'minimum', ratio: 50, interval: ofShare },
      { axis: 'establishments', value: 100, cut: 5, bound: 'minimum', ratio: 20 },
    ]);
  });
  test('count jobs where the figures are of jobs', () => {
    const figures = { locationQuotient: 20, sectorShare: 0.5, establishments: 9, employment: 400 };
    const [byJobs] = classified({ ...figures, measuredBy: 'employment' }).margins;
    const [byPlants] = classified({ ...figures, measuredBy: 'establishments' }).margins;
    const [unsaid] = classified(figures).margins;
    expect(byJobs?.interval).toEqual(poissonFactors(400).map((f) => 20 * f));
    expect(byPlants?.interval).toEqual(poissonFactors(9).map((f) => 20 * f));
    expect(unsaid?.interval).toEqual(byPlants?.interval);
  });
  test('have no interval without a count, or where nothing was counted', () => {
    expect(classified({ locationQuotient: 20, sectorShare: 0.5 }).margins[2]).not.toHaveProperty('interval');
    const nothing = classified({ locationQuotient: 0, sectorShare: 0, establishments: 0 }).margins;
    expect(nothing.map((m) => m.interval)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const noShare = classified({ locationQuotient: 2, sectorShare: 0, establishments: 7 }).margins;
    expect(noShare.map((m) => m.interval !== undefined)).toEqual([true, true, false, false, false]);
  });
  test('leave out a cut of nought', () => {
    const own = {
      locationQuotient: 5,
      locationQuotientMinimum: 0,
      sectorShareHigh: 0.2,
      sectorShareMinimum: 0,
      establishmentsMinimum: 0,
    };
    const assessment = anAssessment().withFigures({ locationQuotient: 2, sectorShare: 0.1, establishments: 9 });
    const { margins } = classify(assessment.withCutOffs(own).build(), knowledgeBase, SCOPE);
    expect(margins.map((m) => [m.axis, m.bound])).toEqual([
      ['locationQuotient', 'cut'],
      ['sectorShare', 'cut'],
    ]);
  });
  test('stay finite for any finite figure', () => {
    const figures = { locationQuotient: Number.MAX_VALUE, sectorShare: 5e-324, establishments: 5 };
    const own = {
      locationQuotient: 5e-324,
      locationQuotientMinimum: 0,
      sectorShareHigh: 1e-300,
      sectorShareMinimum: 0,
      establishmentsMinimum: 5,
    };
    const assessment = anAssessment().withFigures(figures).withCutOffs(own).build();
    const { margins } = classify(assessment, knowledgeBase, SCOPE);
    const numbers = margins.flatMap((m) => [m.value, m.cut, m.ratio, ...(m.interval ?? [])]);
    expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
  });
});

describe('neighbours', () => {
  const far = { locationQuotient: 20, sectorShare: 0.6 };

  test('are none where every cut is far', () => {
    expect(neighbours(far)).toEqual([]);
    expect(neighbours({ ...far, establishments: 1500 })).toEqual([]);
    expect(neighbours({ locationQuotient: 4, sectorShare: 0.06, establishments: 3000 })).toEqual([]);
  });
  test.each([
    [5.5, 'below', 'advanced-vector'],
    [5, 'below', 'advanced-vector'],
    [4.99, 'above', 'center'],
    [4.55, 'above', 'center'],
  ])('within a tenth of the quotient %f: %s it, %s', (locationQuotient, to, type) => {
    const change = { axis: 'locationQuotient', to, cut: 5 };
    expect(neighbours({ locationQuotient, sectorShare: 0.6 })).toEqual([{ type, change }]);
  });
  test.each([[5.56], [4.54]])('more than a tenth of the quotient %f away is not near', (locationQuotient) => {
    expect(neighbours({ locationQuotient, sectorShare: 0.6 })).toEqual([]);
  });
  test.each([
    [0.22, 'below', 'local-development-vector'],
    [0.2, 'above', 'center'],
    [0.19, 'above', 'center'],
  ])('within a tenth of the share %f: %s it, %s', (sectorShare, to, type) => {
    const change = { axis: 'sectorShare', to, cut: 0.2 };
    expect(neighbours({ locationQuotient: 20, sectorShare })).toEqual([{ type, change }]);
  });
  test('inside the interval of a small count count as well', () => {
    const figures = { locationQuotient: 10, sectorShare: 0.6, establishments: 8 };
    const change = { axis: 'locationQuotient', to: 'below', cut: 5 };
    expect(neighbours(figures)).toEqual([{ type: 'advanced-vector', change }]);
    expect(neighbours({ ...figures, establishments: 100 })).toEqual([]);
  });
  test('the interval of the share reaches its cut', () => {
    const figures = { locationQuotient: 30, sectorShare: 0.3, establishments: 10 };
    const change = { axis: 'sectorShare', to: 'below', cut: 0.2 };
    expect(neighbours(figures)).toEqual([{ type: 'local-development-vector', change }]);
  });
  test('at a lower bound are "no type"', () => {
    expect(neighbours({ locationQuotient: 1.05, sectorShare: 0.6 })).toEqual([
      { type: null, change: { axis: 'locationQuotient', to: 'below', cut: 1 } },
    ]);
    expect(neighbours({ locationQuotient: 20, sectorShare: 0.01 })).toEqual([
      { type: null, change: { axis: 'sectorShare', to: 'below', cut: 0.01 } },
    ]);
    expect(neighbours({ ...far, locationQuotient: 200, establishments: 5 })).toEqual([
      { type: null, change: { axis: 'establishments', to: 'below', cut: 5 } },
    ]);
  });
  test('below the filter are the types that lie just above it', () => {
    expect(neighbours({ locationQuotient: 0.95, sectorShare: 0.6 })).toEqual([
      { type: 'advanced-vector', change: { axis: 'locationQuotient', to: 'above', cut: 1 } },
    ]);
    // A whole unit short is more than a tenth of four.
    expect(neighbours({ locationQuotient: 200, sectorShare: 0.9, establishments: 4 })).toEqual([]);
  });
  test('where a second figure is below the filter, crossing one cut changes nothing', () => {
    expect(neighbours({ locationQuotient: 0.95, sectorShare: 0.0095 })).toEqual([]);
  });
  test('near both cuts are two', () => {
    expect(neighbours({ locationQuotient: 5.1, sectorShare: 0.21 }).map((n) => n.type)).toEqual([
      'advanced-vector',
      'local-development-vector',
    ]);
  });
  test('are reckoned from the figures where these and judgement are both there', () => {
    const assessment = anAssessment().withFigures({ locationQuotient: 5.1, sectorShare: 0.6 }).judged('embryonic');
    expect(classify(assessment.build(), knowledgeBase, SCOPE).neighbours.map((n) => n.type)).toEqual([
      'advanced-vector',
    ]);
  });
  test('with a cut on establishments of one’s own: one more would do', () => {
    const assessment = anAssessment()
      .withFigures({ locationQuotient: 200, sectorShare: 0.9, establishments: 19 })
      .withCutOffs({
        locationQuotient: 5,
        locationQuotientMinimum: 1,
        sectorShareHigh: 0.2,
        sectorShareMinimum: 0.01,
        establishmentsMinimum: 20,
      });
    expect(classify(assessment.build(), knowledgeBase, SCOPE).neighbours).toEqual([
      { type: 'center', change: { axis: 'establishments', to: 'above', cut: 20 } },
    ]);
  });
});
