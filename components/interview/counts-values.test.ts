import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { faultsOfCounts, figuresOfCounts, outcomeOfFigures } from '#policies/engine/figures-of-counts';
import { indicatorValuesOf, readIndicators } from './importance-values';
import { countsBehind, type CountValues, NO_COUNTS, readCounts, standBy, withCounts } from './counts-values';

const counting = {
  faultsOf: faultsOfCounts,
  figuresOf: figuresOfCounts,
  outcomeOf: (figures: Parameters<typeof outcomeOfFigures>[0]) => outcomeOfFigures(figures, PRESETS['ipea-diset']),
};
const counts = (tradeHere: string, allHere: string, tradeThere: string, allThere: string): CountValues => ({
  tradeHere,
  allHere,
  tradeThere,
  allThere,
});
const empty = indicatorValuesOf(undefined);
const typed = counts('600', '2000', '10000', '1000000');
const given = withCounts(empty, typed, NO_COUNTS, counting);

describe('four counts', () => {
  test('are read with their thousands apart, and give the figures', () => {
    const { figures } = readCounts(counts('600', '2,000', '10.000', '1 000 000'), counting);
    expect(figures?.locationQuotient).toBeCloseTo(30, 10);
    expect(figures).toMatchObject({ sectorShare: 0.06, regionOwnShare: 0.3, regionWeight: 0.002 });
  });

  test('give nothing until all of them are there', () => {
    const read = readCounts(counts('600', '', '10000', '1000000'), counting);
    expect([read.figures, read.faults]).toEqual([undefined, []]);
  });

  test.each([
    [counts('3000', '2000', '10000', '1000000'), { field: 'tradeHere', over: 'allHere' }],
    [counts('600', '0', '10000', '1000000'), { field: 'allHere', problem: 'zero' }],
    [counts('6.5', '20', '100', '1000'), { field: 'tradeHere', problem: 'not-whole' }],
    [counts('-6', '20', '100', '1000'), { field: 'tradeHere', problem: 'below-zero' }],
    [counts('many', '20', '100', '1000'), { field: 'tradeHere', problem: 'not-a-number' }],
    [counts('5', '20', '100', '1e300'), { field: 'allThere', problem: 'too-large' }],
  ])('that cannot be are told: %j', (wrong, fault) => {
    expect(readCounts(wrong, counting).faults[0]).toEqual(fault);
    expect(readCounts(wrong, counting).figures).toBeUndefined();
  });

  test('fill the fields of the figures, in jobs unless establishments are counted', () => {
    expect(given).toMatchObject({ measuredBy: 'employment', employment: '600', sectorShare: '6' });
    expect(withCounts({ ...empty, measuredBy: 'establishments' }, typed, NO_COUNTS, counting)).toMatchObject({
      establishments: '600',
      employment: '',
    });
  });

  test('never fill a field with what can be read in two ways', () => {
    // 9 / 80 over 1,000 / 10,000 is 1.125, which some read as more than a thousand.
    const three = withCounts(empty, counts('9', '80', '1000', '10000'), NO_COUNTS, counting);
    const read = readIndicators({ ...three, referenceArea: 'State', year: '2015', source: 'Register' });
    expect(read).toMatchObject({ ok: true, indicators: { locationQuotient: 1.125 } });
    const stored = indicatorValuesOf(read.ok ? read.indicators : undefined);
    expect(countsBehind(stored, counting)).toEqual(counts('9', '80', '1000', '10000'));
  });

  test('can be told from the figures that they gave, and from no others', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (here, more, elsewhere, rest) => {
        const some = counts(
          String(here),
          String(here + more),
          String(here + elsewhere),
          String(here + more + elsewhere + rest),
        );
        expect(countsBehind(withCounts(empty, some, NO_COUNTS, counting), counting)).toEqual(some);
      }),
    );
    expect(countsBehind(empty, counting)).toEqual(NO_COUNTS);
    expect(countsBehind({ ...given, locationQuotient: '20.9828' }, counting)).toEqual(NO_COUNTS);
    expect(countsBehind({ ...given, sectorShare: '6.01' }, counting)).toEqual(NO_COUNTS);
  });
});

describe('counts beside figures that were typed', () => {
  const other = { ...empty, locationQuotient: '20.98', sectorShare: '63.3', employment: '42' };

  test('leave them until all four are there, and then take their place', () => {
    expect(withCounts(other, { ...typed, allThere: '' }, NO_COUNTS, counting)).toEqual(other);
    expect(withCounts(other, { ...typed, allHere: '1' }, NO_COUNTS, counting)).toEqual(other);
    expect(withCounts(other, typed, { ...typed, allThere: '' }, counting)).toMatchObject({
      locationQuotient: given.locationQuotient,
      sectorShare: '6',
      employment: '600',
    });
  });

  test('take with them the figures that they gave when one of them goes', () => {
    const after = withCounts(given, { ...typed, allThere: '' }, typed, counting);
    expect(after).toMatchObject({ locationQuotient: '', sectorShare: '', regionOwnShare: '', regionWeight: '' });
    expect(after.employment).toBe('600');
  });

  test('do not take a figure that was typed after them', () => {
    const later = { ...given, locationQuotient: '12.5' };
    expect(standBy(given, typed, counting)).toBe(true);
    expect(standBy(later, typed, counting)).toBe(false);
    expect(withCounts(later, { ...typed, allThere: '' }, typed, counting)).toEqual(later);
  });
});
