import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESETS } from './classify';
import { type FourCounts, faultsOfCounts, figuresOfCounts, outcomeOfFigures } from './figures-of-counts';

const CUTS = PRESETS['ipea-diset'];
const counts = (tradeHere: number, allHere: number, tradeThere: number, allThere: number): FourCounts => ({
  tradeHere,
  allHere,
  tradeThere,
  allThere,
});

describe('four counts', () => {
  test('give the quotient, the shares and the weight: 600 of 2,000 here, 10,000 of 1,000,000 there', () => {
    // By hand: 0.3 / 0.01 = 30; 600 / 10,000 = 6 %; 600 / 2,000 = 30 %; 2,000 / 1,000,000 = 0.2 %.
    const figures = figuresOfCounts(counts(600, 2000, 10_000, 1_000_000));
    expect(figures?.locationQuotient).toBeCloseTo(30, 12);
    expect(figures).toMatchObject({ sectorShare: 0.06, regionOwnShare: 0.3, regionWeight: 0.002 });
  });

  test('give a published quotient', () => {
    expect(figuresOfCounts(counts(1714, 79_006, 879_213, 15_593_224))?.locationQuotient).toBeCloseTo(0.3847623, 7);
  });

  test('of a trade that nobody here has give nought', () => {
    expect(figuresOfCounts(counts(0, 2000, 10_000, 1_000_000))).toMatchObject({ locationQuotient: 0, sectorShare: 0 });
  });

  test('give nothing while one is missing', () => {
    for (const field of ['tradeHere', 'allHere', 'tradeThere', 'allThere'] as const) {
      const { [field]: _, ...others } = counts(600, 2000, 10_000, 1_000_000);
      expect(figuresOfCounts(others)).toBeUndefined();
      expect(faultsOfCounts(others)).toEqual([]);
    }
  });

  test.each([
    [counts(3000, 2000, 10_000, 1_000_000), [{ field: 'tradeHere', over: 'allHere' }]],
    [counts(600, 2000, 500, 1_000_000), [{ field: 'tradeHere', over: 'tradeThere' }]],
    [
      counts(600, 2000, 10_000, 1000),
      [
        { field: 'allHere', over: 'allThere' },
        { field: 'tradeThere', over: 'allThere' },
      ],
    ],
    [counts(600, 0, 10_000, 1_000_000), [{ field: 'allHere', problem: 'zero' }]],
    [
      counts(0, 0, 0, 0),
      [
        { field: 'allHere', problem: 'zero' },
        { field: 'tradeThere', problem: 'zero' },
        { field: 'allThere', problem: 'zero' },
      ],
    ],
    [counts(6.5, 20, 100, 1000), [{ field: 'tradeHere', problem: 'not-whole' }]],
    [counts(-1, 20, 100, 1000), [{ field: 'tradeHere', problem: 'below-zero' }]],
    [counts(5, Infinity, 100, 1000), [{ field: 'allHere', problem: 'not-whole' }]],
  ])('that cannot be are told, and give nothing: %j', (wrong, faults) => {
    expect(faultsOfCounts(wrong)).toEqual(faults);
    expect(figuresOfCounts(wrong)).toBeUndefined();
  });

  test('never give a share over 1, and the quotient is the share over the weight', () => {
    const whole = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (here, more, elsewhere, rest) => {
        const figures = figuresOfCounts(
          counts(here, here + more + 1, here + elsewhere + 1, here + more + elsewhere + rest + 2),
        );
        for (const share of [figures?.sectorShare, figures?.regionOwnShare, figures?.regionWeight]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const { locationQuotient = NaN, sectorShare = NaN, regionWeight = NaN } = figures ?? {};
        expect(locationQuotient).toBeCloseTo(sectorShare / regionWeight, 6);
      }),
    );
  });
});

describe('what the figures of counts say', () => {
  const outcome = (four: FourCounts, measuredBy = 'employment') => {
    const figures = figuresOfCounts(four);
    return outcomeOfFigures({ ...figures, measuredBy, [measuredBy]: four.tradeHere }, CUTS);
  };

  test('is a type with the exact interval of each figure', () => {
    const { type, margins } = outcome(counts(600, 2000, 10_000, 1_000_000));
    expect(type).toBe('local-development-vector');
    const interval = (axis: string) => margins.find((each) => each.axis === axis)?.interval;
    // Exact limits of a Poisson count of 600 (chi square): 552.94 and 649.99; of 600 in 10,000 (Clopper-Pearson).
    expect(interval('locationQuotient')?.[0]).toBeCloseTo((30 * 552.94) / 600, 2);
    expect(interval('locationQuotient')?.[1]).toBeCloseTo((30 * 649.99) / 600, 2);
    expect(interval('sectorShare')?.[0]).toBeCloseTo(0.05542, 4);
    expect(interval('sectorShare')?.[1]).toBeCloseTo(0.06484, 4);
  });

  test('has a neighbour where the interval reaches over a cut', () => {
    const { type, neighbours } = outcome(counts(52, 1000, 10_000, 1_000_000));
    expect(type).toBeNull();
    expect(outcome(counts(520, 10_000, 10_000, 1_000_000)).neighbours).toEqual(['embryonic']);
    expect(neighbours).not.toContain(type);
  });

  test('has no type below a lower bound, and no interval where nothing was counted', () => {
    expect(outcome(counts(3, 100, 100, 100_000), 'establishments').type).toBeNull();
    const none = outcome(counts(0, 2000, 10_000, 1_000_000));
    expect(none.type).toBeNull();
    expect(none.margins.every(({ interval }) => interval === undefined)).toBe(true);
  });
});
