import { describe, expect, test } from 'vitest';
import { classify, cutOffsOf, possibleTypes, PRESETS, regionWeightOf, type Scope, typeAt } from './classify';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { CutOffs, Indicators } from '#policies/schema/assessment';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const OPEN: Scope = { applicable: true, interdependence: 'confirmed', registerCoversMost: true };
const preset = PRESETS['ipea-diset'];

function classified(builder: AssessmentBuilder, scope: Partial<Scope> = {}) {
  return classify(builder.build(), knowledgeBase, { ...OPEN, ...scope });
}

function figures(locationQuotient: number, sectorShare: number, establishments = 1000) {
  return anAssessment().withFigures({ locationQuotient, sectorShare, establishments });
}

describe('the four types and their boundaries', () => {
  test.each([
    [5, 0.2001, 5, 'center'],
    [2574, 1, 5, 'center'],
    [5, 0.2, 5, 'local-development-vector'],
    [5, 0.01, 5, 'local-development-vector'],
    [4.9999, 0.2001, 5, 'advanced-vector'],
    [1, 0.2001, 5, 'advanced-vector'],
    [4.9999, 0.2, 5, 'embryonic'],
    [1, 0.01, 5, 'embryonic'],
  ])('LQ %f, share %f, %i establishments: %s', (quotient, share, establishments, type) => {
    const result = classified(figures(quotient, share, establishments));
    expect(result.type).toBe(type);
    expect(result.status).toBe('confirmed');
    expect(result.basis).toBe('indicators');
  });
  test.each([
    ['location quotient', 0.9999, 0.5, 5],
    ['share', 20, 0.0099, 5],
    ['establishments', 20, 0.5, 4],
    ['everything', 0, 0, 0],
  ])('below the filter by %s: no type', (_, quotient, share, establishments) => {
    const result = classified(figures(quotient, share, establishments));
    expect(result).toMatchObject({ type: null, status: 'below-threshold', basis: 'indicators' });
  });
  test('the crossing of the axes', () => {
    expect([typeAt('high', 'high'), typeAt('high', 'low'), typeAt('low', 'high'), typeAt('low', 'low')]).toEqual([
      'center',
      'local-development-vector',
      'advanced-vector',
      'embryonic',
    ]);
  });
});

describe('cut-offs', () => {
  const own: CutOffs = {
    locationQuotient: 3,
    locationQuotientMinimum: 2,
    sectorShareHigh: 0.1,
    sectorShareMinimum: 0.05,
    establishmentsMinimum: 20,
  };
  test('are the cited preset where none are given or the preset is named', () => {
    const cited = {
      locationQuotient: 5,
      locationQuotientMinimum: 1,
      sectorShareHigh: 0.2,
      sectorShareMinimum: 0.01,
      establishmentsMinimum: 5,
    };
    expect(cutOffsOf(anAssessment().build())).toEqual(cited);
    expect(cutOffsOf(anAssessment().withCutOffs({ preset: 'ipea-diset' }).build())).toEqual(cited);
  });
  test.each([
    [3, 0.11, 20, 'center'],
    [2.99, 0.11, 20, 'advanced-vector'],
    [3, 0.1, 20, 'local-development-vector'],
    [2, 0.05, 20, 'embryonic'],
    [1.99, 0.11, 20, null],
    [3, 0.049, 20, null],
    [3, 0.11, 19, null],
  ])('of one’s own decide: LQ %f, share %f, %i establishments: %s', (quotient, share, establishments, type) => {
    const result = classified(figures(quotient, share, establishments).withCutOffs(own));
    expect(result.type).toBe(type);
    expect(result.cutOffs).toEqual(own);
  });
});

describe('missing figures', () => {
  test.each([[{ locationQuotient: 20 }], [{ sectorShare: 0.5 }], [{ establishments: 500 }], [{}]])(
    '%o leave the type unknown',
    (part) => {
      expect(classified(anAssessment().withFigures(part))).toMatchObject({
        type: null,
        status: 'unknown',
        basis: null,
      });
    },
  );
  test.each([[{ locationQuotient: 0.5 }], [{ sectorShare: 0.001 }], [{ establishments: 4 }]])(
    '%o alone is below the filter',
    (part) => {
      expect(classified(anAssessment().withFigures(part)).status).toBe('below-threshold');
    },
  );
  test('without a count of establishments the two axes are enough', () => {
    const result = classified(anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.5 }));
    expect(result.type).toBe('center');
    expect(result.margins.map((m) => m.interval)).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('nothing at all', () => {
    expect(classified(anAssessment())).toEqual({
      type: null,
      basis: null,
      status: 'unknown',
      interdependence: 'confirmed',
      margins: [],
      possibleTypes: [],
      neighbours: [],
      conflicts: [],
      specialisedButSmall: false,
      cutOffs: preset,
    });
  });
});

describe('the types that a region of a weight can have', () => {
  test.each([
    [1, ['advanced-vector']],
    [0.326, ['advanced-vector']],
    [0.2001, ['advanced-vector']],
    [0.2, ['center', 'advanced-vector', 'embryonic']],
    [0.081, ['center', 'advanced-vector', 'embryonic']],
    [0.0401, ['center', 'advanced-vector', 'embryonic']],
    [0.04, ['center', 'local-development-vector', 'embryonic']],
    [0.03, ['center', 'local-development-vector', 'embryonic']],
    [0.0021, ['center', 'local-development-vector', 'embryonic']],
    [0.002, ['center', 'local-development-vector']],
    [0.001, ['center', 'local-development-vector']],
  ])('%f', (weight, types) => {
    expect(possibleTypes(weight, preset)).toEqual(types);
    expect(classified(anAssessment().withFigures({ regionWeight: weight })).possibleTypes).toEqual(types);
  });
  test('follow from the share over the quotient where nobody gave the weight', () => {
    expect(classified(figures(5, 0.2)).possibleTypes).toEqual(possibleTypes(0.04, preset));
    expect(classified(figures(2, 0.6)).possibleTypes).toEqual(['advanced-vector']);
    expect(classified(figures(20, 0.01).withFigures({ regionWeight: 0.3 })).possibleTypes).toEqual(['advanced-vector']);
    expect(classified(figures(0.5, 0.6)).possibleTypes).toEqual([]);
  });
  test('follow from other cuts by the identity', () => {
    expect(possibleTypes(0.5, { ...preset, locationQuotient: 2 })).toEqual(['center', 'advanced-vector']);
    expect(possibleTypes(0.8, { ...preset, locationQuotientMinimum: 2 })).toEqual([]);
    expect(possibleTypes(0.01, { ...preset, sectorShareHigh: 1 })).toEqual(['local-development-vector', 'embryonic']);
    expect(possibleTypes(0.3, { ...preset, locationQuotient: 2, locationQuotientMinimum: 2 })).toEqual(['center']);
    expect(possibleTypes(0.01, { ...preset, locationQuotient: 2, locationQuotientMinimum: 2 })).toEqual([
      'center',
      'local-development-vector',
    ]);
  });
});

describe('the weight of the region', () => {
  const of = (part: Partial<Indicators>) =>
    regionWeightOf({ referenceArea: 'State', year: 2015, source: 'Register', ...part });
  test('is the given one, even where the other figures say another', () => {
    expect(of({ regionWeight: 0.1 })).toEqual({ weight: 0.1, derived: false });
    expect(of({ regionWeight: 0, locationQuotient: 5, sectorShare: 0.2 })).toEqual({ weight: 0, derived: false });
  });
  test('is the share over the quotient where it is not given', () => {
    expect(of({ locationQuotient: 5, sectorShare: 0.2 })).toEqual({ weight: 0.04, derived: true });
    expect(of({ locationQuotient: 1, sectorShare: 1 })).toEqual({ weight: 1, derived: true });
  });
  test.each([
    ['no share', { locationQuotient: 5 }],
    ['no quotient', { sectorShare: 0.2 }],
    ['a share of nought', { locationQuotient: 5, sectorShare: 0 }],
    ['a quotient of nought', { locationQuotient: 0, sectorShare: 0.2 }],
    ['more than the whole', { locationQuotient: 0.5, sectorShare: 0.51 }],
    ['a quotient next to nought', { locationQuotient: 5e-324, sectorShare: 0.2 }],
    ['a share that vanishes', { locationQuotient: Number.MAX_VALUE, sectorShare: 5e-324 }],
  ])('is not known with %s', (_, part) => {
    expect(of(part)).toBeUndefined();
  });
});

test.each([
  [{ locationQuotient: 5, regionOwnShare: 0.0199 }, true],
  [{ locationQuotient: 5, regionOwnShare: 0.02 }, false],
  [{ locationQuotient: 4.99, regionOwnShare: 0.0199 }, false],
  [{ locationQuotient: 5 }, false],
  [{ regionOwnShare: 0.001 }, false],
])('specialised, but small here: %o is %s', (part, small) => {
  expect(classified(anAssessment().withFigures(part)).specialisedButSmall).toBe(small);
});
