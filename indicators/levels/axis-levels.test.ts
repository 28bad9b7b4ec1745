import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Observed } from '#indicators/reading/observed';
import { axisLevels } from './axis-levels';
import { counts, mapped, observedIn, observedOf, rounded, withSums } from './testing/nested-table';

const REGIONS = ['Alvona', 'Brisdal', 'Corvell', 'Dunmere', 'Estrava', 'Farrow'];
const sample = (name: string): Observed =>
  observedIn(
    readFileSync(`indicators/reading/testing/tables/${name}.csv`, 'utf8').replace(/jobs|employees/, 'employment'),
  );
const codesOf = (observed: Observed, axis: 'region' | 'industry') =>
  axisLevels(observed, axis).levels.map(({ codes }) => codes.toSorted());
const transposed = (values: Record<string, Record<string, number>>) => {
  const turned: Record<string, Record<string, number>> = {};
  for (const [region, industries] of Object.entries(values)) {
    for (const [industry, jobs] of Object.entries(industries)) (turned[industry] ??= {})[region] = jobs;
  }
  return turned;
};

describe('nested codes', () => {
  test('section, division and group of industries: two levels, each of which counts everything once', () => {
    const { nested, levels, counted, totals } = axisLevels(sample('nested-industries'), 'industry');
    expect(totals).toEqual([]);
    expect(nested).toContainEqual({ whole: 'C', parts: ['13', '16'], isExact: true });
    expect(nested).toHaveLength(3);
    expect(levels).toEqual([
      { codes: ['13', '16'], total: 5000 },
      { codes: ['131', '139', '161', '162'], total: 5000 },
    ]);
    expect(counted).toBe(15_000);
  });

  test('country, parts and districts, which only their numbers show', () => {
    expect(codesOf(sample('nested-regions'), 'region')).toEqual([
      ['North', 'South'],
      ['Alvona', 'Brisdal', 'Corvell', 'Dunmere', 'Estrava'],
    ]);
    expect(axisLevels(sample('nested-regions'), 'industry').nested).toEqual([]);
  });

  test('the order of rows says nothing', () => {
    const [header = '', ...rows] = readFileSync('indicators/reading/testing/tables/nested-regions.csv', 'utf8')
      .trim()
      .replace('jobs', 'employment')
      .split('\n');
    const mixed = rows.toSorted((a, b) => (a.slice(3) < b.slice(3) ? -1 : 1));
    expect(codesOf(observedIn([header, ...mixed].join('\n')), 'region')).toHaveLength(2);
  });

  const groups = ['131', '132', '139', '161', '162', '201', '202', '203'];
  const four = withSums(counts(REGIONS, groups), {
    13: ['131', '132', '139'],
    16: ['161', '162'],
    20: ['201', '202', '203'],
    C: ['13', '16', '20'],
  });

  test.each([
    ['exact', four],
    ['rounded to 5', rounded(four, 5)],
    ['rounded to 10', rounded(four, 10)],
    ['in thousands with one decimal', mapped(four, (row) => mapped(row, (value) => Math.round(value) / 10))],
  ])('three levels, %s', (_, values) => {
    expect(codesOf(observedOf(values), 'industry')).toEqual([['13', '16', '20'], groups]);
    expect(codesOf(observedOf(transposed(values)), 'region')).toEqual([['13', '16', '20'], groups]);
  });

  test('with a total by name above them', () => {
    const all = withSums(four, { 'All industries': ['C'] });
    const { totals, levels } = axisLevels(observedOf(all), 'industry');
    expect(totals).toEqual(['All industries']);
    expect(levels.map(({ codes }) => codes.length)).toEqual([3, 8]);
  });

  test('suppressed parts: a whole is held against its parts only where all of them are told', () => {
    const some: Record<string, Record<string, number>> = {};
    for (const [region, row] of Object.entries(four)) {
      const { 131: _secret, ...others } = row;
      some[region] = region === 'Alvona' ? others : row;
    }
    expect(codesOf(observedOf(some), 'industry')).toEqual([['13', '16', '20'], groups]);
    const observed = observedOf(four);
    const hidden = observed.employment?.slice() ?? new Float64Array(0);
    observed.line.forEach((_, row) => {
      if (row % 11 === 3) hidden[row] = Number.NaN;
    });
    const levels = codesOf({ ...observed, employment: hidden }, 'industry');
    expect(levels.at(-1)).toEqual(groups);
  });

  test('sums that are printed for some of the regions only, and parts that are', () => {
    const withoutSection = Object.fromEntries(
      Object.entries(four).map(([region, { C, ...others }]) => [
        region,
        region < 'C' ? others : { ...others, ...(C === undefined ? {} : { C }) },
      ]),
    );
    expect(codesOf(observedOf(withoutSection), 'industry').at(-1)).toEqual(groups);
    const withoutParts = mapped(four, (row) => ({ ...row }));
    for (const code of groups) delete withoutParts.Farrow?.[code];
    expect(codesOf(observedOf(withoutParts), 'industry').at(-1)).toEqual(groups);
  });

  test.each([
    ['NAICS with a range', { '31-33': ['321', '335'], 44: ['441', '445'] }],
    ['NAICS as the census writes it', { '31----': ['3121//', '3132//'], '44----': ['4411//', '4421//'] }],
    ['sections of NACE and their divisions', { C: ['10', '13', '33'], G: ['45', '47'] }],
    ['the older SIC', { D: ['20', '22', '39'], E: ['40', '49'] }],
    ['ranges of sections', { 'B-E': ['B', 'C', 'D'], 'G-I': ['G', 'H', 'I'] }],
    ['codes of CNAE with dots', { '13': ['13.1', '13.2'], '16': ['16.1', '16.2'] }],
    ['codes with letters', { C13: ['C13.1', 'C13.9'], C16: ['C16.1', 'C16.2'] }],
    ['codes filled up with noughts', { 1300: ['1310', '1390'], 1600: ['1610', '1620'] }],
    ['ITL or NUTS regions', { TLC: ['TLC1', 'TLC2'], TLD: ['TLD1', 'TLD3'] }],
    ['states and counties', { '01000': ['01001', '01003'], '02000': ['02001', '02013'] }],
  ])('%s', (_, sums) => {
    const parts = Object.values(sums).flat();
    const values = withSums(counts(REGIONS, parts), sums);
    const { nested, levels } = axisLevels(observedOf(values), 'industry');
    expect(nested.map(({ whole }) => whole).sort()).toEqual(Object.keys(sums).sort());
    expect(levels.at(-1)?.codes.toSorted()).toEqual(parts.toSorted());
  });

  test('a country with its parts, and one of its states with its municipalities: they are no level together', () => {
    const places = Array.from({ length: 9 }, (_, at) => `Town ${at + 1}`);
    const industries = ['Maize', 'Beans', 'Coffee', 'Cotton', 'Rice'];
    const state = { 'State of Piaui': places };
    const towns = withSums(transposed(counts(places, industries, 5)), state);
    const parts = ['North', 'Northeast', 'South'];
    const country = withSums(
      mapped(transposed(counts(parts, industries, 7)), (row) => mapped(row, (value) => 2000 + 9 * value)),
      { Brasil: parts },
    );
    const table = transposed(
      Object.fromEntries(industries.map((industry) => [industry, { ...country[industry], ...towns[industry] }])),
    );
    const { levels } = axisLevels(observedOf(table), 'region');
    expect(levels.map(({ codes }) => codes)).toEqual([parts, places]);
  });

  test('a division with one group is told by its code, and beside other sums by its numbers', () => {
    const values = withSums(counts(REGIONS, ['Yarn', 'Cloth', 'Tobacco goods']), {
      Textiles: ['Yarn', 'Cloth'],
      Tobacco: ['Tobacco goods'],
    });
    expect(axisLevels(observedOf(values), 'industry').levels.at(-1)?.codes).toHaveLength(3);
  });
});

describe('totals', () => {
  test('with another name and inexact by rounding', () => {
    const { totals, levels } = axisLevels(sample('total-other-name-rounded'), 'industry');
    expect(totals).toEqual(['All industries']);
    expect(levels).toEqual([]);
  });

  test.each([
    ...['Total', 'Insgesamt', 'Ensemble', 'Todas as atividades', 'Totale', 'Ogółem', 'All industries', 'Összesen'],
    ...['Todos los sectores', 'Toutes activités', 'Alle Wirtschaftszweige', 'Totaal', 'I alt', 'Итого', '合计', '_T'],
    ...[
      'Grand total',
      'TOTAL - All',
      'Total, all sectors',
      'Gesamtwirtschaft',
      'Razem',
      'Celkem',
      'Yhteensä',
      '------',
    ],
  ])('%s', (name) => {
    const values = withSums(counts(REGIONS, ['Looms', 'Kilns', 'Nets']), { [name]: ['Looms', 'Kilns', 'Nets'] });
    expect(axisLevels(observedOf(values), 'industry').totals).toEqual([name]);
    expect(axisLevels(observedOf(transposed(values)), 'region').totals).toEqual([name]);
  });

  test('of any name, by the sum', () => {
    const values = withSums(counts(REGIONS, ['Looms', 'Kilns', 'Nets']), { Veldania: ['Looms', 'Kilns', 'Nets'] });
    expect(axisLevels(observedOf(values), 'industry').totals).toEqual(['Veldania']);
    expect(axisLevels(observedOf(rounded(values, 5)), 'industry').totals).toEqual(['Veldania']);
  });

  test('the department of Somme and a place called Alle are none', () => {
    const observed = observedOf(counts(['Somme', 'Alle', 'Oise', 'Aisne', 'Nord'], ['Looms', 'Kilns', 'Nets']));
    expect(axisLevels(observed, 'region').totals).toEqual([]);
  });
});

describe('nothing is found where nothing is nested', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('in made-up tables (%i)', (seed) => {
    const industries = Array.from({ length: 40 }, (_, at) => String(at + 10));
    const regions = Array.from({ length: 30 }, (_, at) => `Region ${at + 1}`);
    const observed = observedOf(counts(regions, industries, seed));
    for (const axis of ['region', 'industry'] as const) {
      expect(axisLevels(observed, axis)).toMatchObject({ totals: [], nested: [], levels: [] });
    }
  });

  test('in a table whose numbers come round again', () => {
    const industries = Array.from({ length: 60 }, (_, at) => `Trade ${at}`);
    const regions = Array.from({ length: 300 }, (_, at) => `Region ${at}`);
    const values = regions.map((region, j) => [
      region,
      Object.fromEntries(industries.map((industry, i) => [industry, 1 + ((300 * i + j) % 97)])),
    ]);
    expect(axisLevels(observedOf(Object.fromEntries(values)), 'industry').nested).toEqual([]);
  });

  test('in small tables with small numbers', () => {
    const observed = observedOf(
      mapped(counts(REGIONS, ['a', 'b', 'c', 'd'], 9), (row) => mapped(row, (value) => value % 7)),
    );
    expect(axisLevels(observed, 'region').nested).toEqual([]);
    expect(axisLevels(observed, 'industry').nested).toEqual([]);
  });

  test('in the state of São Paulo', () => {
    const observed = observedIn(readFileSync('public/samples/sao-paulo-manufacturing-2015.csv', 'utf8'));
    for (const axis of ['region', 'industry'] as const) {
      expect(axisLevels(observed, axis)).toMatchObject({ totals: [], nested: [] });
    }
  });
});
