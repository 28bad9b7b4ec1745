import { describe, expect, test } from 'vitest';
import type { Indicators } from '#policies/schema/assessment';
import { indicatorValuesOf, readIndicators, type IndicatorValues, writeIndicators } from './importance-values';

const franca: Indicators = {
  locationQuotient: 20.9828,
  sectorShare: 0.6329,
  establishments: 1533,
  regionOwnShare: 0.551,
  regionWeight: 0.03017,
  measuredBy: 'establishments',
  base: 'manufacturing establishments of the state',
  referenceArea: 'State of São Paulo',
  year: 2015,
  source: 'RAIS',
};

test('reads what was typed, per cent as shares from 0 to 1', () => {
  const typed = someValues({ locationQuotient: '20,98', sectorShare: '63,29 %', establishments: '1 533' });

  expect(readIndicators(typed)).toEqual({
    ok: true,
    indicators: {
      locationQuotient: 20.98,
      sectorShare: 0.6329,
      establishments: 1533,
      referenceArea: 'State of São Paulo',
      year: 2015,
      source: 'RAIS',
    },
  });
});

test('nothing typed is no fault and no indicators', () => {
  expect(readIndicators(indicatorValuesOf(undefined))).toEqual({ ok: true, indicators: undefined });
});

test('a choice alone, without any figure, is let go', () => {
  const chosen = { ...indicatorValuesOf(undefined), measuredBy: 'employment', coversMostFirms: 'yes' };

  expect(readIndicators(chosen)).toEqual({ ok: true, indicators: undefined });
});

test('a source without any figure is asked about, not dropped', () => {
  expect(readIndicators(someValues({}))).toEqual({
    ok: false,
    errors: [{ field: 'locationQuotient', problem: 'no-figure' }],
  });
});

test('a figure needs its area, year and source', () => {
  const typed = { ...indicatorValuesOf(undefined), employment: '900' };

  expect(readIndicators(typed)).toEqual({
    ok: false,
    errors: [
      { field: 'referenceArea', problem: 'missing' },
      { field: 'year', problem: 'missing' },
      { field: 'source', problem: 'missing' },
    ],
  });
});

test('lists the faults in the order of the page', () => {
  const typed = someValues({ sectorShare: '120', locationQuotient: 'high', year: '20155', base: 'x'.repeat(501) });

  expect(readIndicators(typed)).toEqual({
    ok: false,
    errors: [
      { field: 'locationQuotient', problem: 'not-a-number' },
      { field: 'sectorShare', problem: 'over-hundred' },
      { field: 'base', problem: 'too-long' },
      { field: 'year', problem: 'not-a-year' },
    ],
  });
});

test.each(['1799', '2201', '15', 'last year'])('%j is not a year', (year) => {
  expect(readIndicators(someValues({ employment: '9', year }))).toMatchObject({
    errors: [{ field: 'year', problem: 'not-a-year' }],
  });
});

test.each([
  ['yes', true],
  ['no', false],
  ['unknown', undefined],
  ['', undefined],
])('the cover of the register, %j, is kept as %j', (coversMostFirms, kept) => {
  const read = readIndicators(someValues({ employment: '9', coversMostFirms }));

  expect(read.ok && read.indicators?.coversMostFirms).toBe(kept);
});

test.each<Indicators>([
  franca,
  { ...franca, coversMostFirms: false, measuredBy: 'value of production' },
  { referenceArea: 'Country', year: 1990, source: 'Census', locationQuotient: 2574, employment: 0 },
])('indicators shown as text read back as they were: $source', (indicators) => {
  expect(readIndicators(indicatorValuesOf(indicators))).toEqual({ ok: true, indicators });
});

function someValues(values: Partial<IndicatorValues>): IndicatorValues {
  return {
    ...indicatorValuesOf(undefined),
    referenceArea: 'State of São Paulo',
    year: '2015',
    source: 'RAIS',
    ...values,
  };
}

describe('figures that are stored', () => {
  const stored = {
    locationQuotient: 2.574,
    establishments: 177,
    referenceArea: 'The state',
    year: 2015,
    source: 'Register',
  };
  const shown = indicatorValuesOf(stored);

  test('only the field that is written changes, and no other is read again', () => {
    const typed = { ...shown, establishments: '1,500', source: 'Never looked at' };
    expect(writeIndicators(stored, typed, ['establishments'])).toEqual({
      indicators: { ...stored, establishments: 1500 },
      errors: [],
    });
  });

  test('a field that cannot be read stays as it is stored, and the others are taken', () => {
    const typed = { ...shown, locationQuotient: '1.234', year: '', source: 'Census' };
    expect(writeIndicators(stored, typed, ['locationQuotient', 'year', 'source'])).toEqual({
      indicators: { ...stored, source: 'Census' },
      errors: [
        {
          field: 'locationQuotient',
          problem: 'ambiguous',
          readings: [
            { value: 1234, text: '1234' },
            { value: 1.234, text: '1.2340' },
          ],
        },
        { field: 'year', problem: 'missing' },
      ],
    });
  });

  test('with the last figure all of them go', () => {
    const typed = { ...shown, locationQuotient: '', establishments: ' ' };
    expect(writeIndicators(stored, typed, ['locationQuotient', 'establishments']).indicators).toBeUndefined();
  });
});
