import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorValuesOf } from './importance-values';
import { countsBehind, type CountValues, NO_COUNTS, readCounts, withCounts } from './counts-values';

const counts = (tradeHere: string, allHere: string, tradeThere: string, allThere: string): CountValues => ({
  tradeHere,
  allHere,
  tradeThere,
  allThere,
});
const empty = indicatorValuesOf(undefined);

describe('four counts', () => {
  test('give the quotient, the share, the own share and the weight', () => {
    const { figures } = readCounts(counts('600', '2000', '10000', '1 000 000'));
    expect(figures?.locationQuotient).toBeCloseTo(30, 10);
    expect(figures).toMatchObject({ sectorShare: 0.06, regionOwnShare: 0.3, regionWeight: 0.002 });
  });

  test('give nothing until all of them are there', () => {
    expect(readCounts(counts('600', '', '10000', '1000000'))).toEqual({ figures: undefined, faults: [] });
  });

  test.each([
    [counts('3000', '2000', '10000', '1000000'), { field: 'tradeHere', over: 'allHere' }],
    [counts('600', '2000', '500', '1000000'), { field: 'tradeHere', over: 'tradeThere' }],
    [counts('600', '2000', '10000', '1000'), { field: 'allHere', over: 'allThere' }],
    [counts('600', '0', '10000', '1000000'), { field: 'allHere', problem: 'zero' }],
    [counts('6.5', '20', '100', '1000'), { field: 'tradeHere', problem: 'not-whole' }],
  ])('that cannot be are told: %j', (typed, fault) => {
    expect(readCounts(typed).faults[0]).toEqual(fault);
    expect(readCounts(typed).figures).toBeUndefined();
  });

  test('fill the fields of the figures, in jobs unless establishments are counted', () => {
    const typed = counts('600', '2000', '10000', '1000000');
    expect(withCounts(empty, typed)).toMatchObject({ measuredBy: 'employment', employment: '600', sectorShare: '6' });
    expect(withCounts({ ...empty, measuredBy: 'establishments' }, typed)).toMatchObject({
      establishments: '600',
      employment: '',
    });
    expect(withCounts(withCounts(empty, typed), { ...typed, allThere: '' })).toMatchObject({ locationQuotient: '' });
  });

  test('can be told from the figures that they gave', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (here, more, elsewhere, rest) => {
        const typed = counts(
          String(here),
          String(here + more),
          String(here + elsewhere),
          String(here + more + elsewhere + rest),
        );
        expect(countsBehind(withCounts(empty, typed))).toEqual(typed);
      }),
    );
    expect(countsBehind(empty)).toEqual(NO_COUNTS);
  });
});
