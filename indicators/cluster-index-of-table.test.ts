import { describe, expect, test } from 'vitest';
import { clusterIndexIn, type Ground } from './cluster-index-of-table';
import { expectClose } from './testing/close';
import { countedFromRows, type Row } from './testing/counted';
import { numbersOf, rowsOf } from './testing/golden';

const ground = new Map<string, Ground>([
  ['A', { area: 50, people: 488 }],
  ['B', { area: 526, people: 4133 }],
]);
const rows: Row[] = [
  ['A', 'x', { employment: 1743, establishments: 35 }],
  ['B', 'x', { employment: 3997, establishments: 18 }],
  ['A', 'y', { employment: 0, establishments: 0 }],
  ['B', 'y', { employment: 5, establishments: 1 }],
];
const ask = (table: Row[], region = 'A', industry = 'x', on: ReadonlyMap<string, Ground> = ground) =>
  clusterIndexIn(countedFromRows(table), on, { region, industry });

describe('the cluster index of a table', () => {
  test('is the textbook’s', () => {
    const answer = ask(rows);
    expect(answer.ok && answer.index).toBeCloseTo(21.87491, 5);
  });

  test.each<[string, Row[], string, string, ReadonlyMap<string, Ground>]>([
    ['no-such-code', rows, 'Z', 'x', ground],
    ['no-such-code', rows, 'A', 'z', ground],
    ['one-measure-only', [['A', 'x', { employment: 5 }]], 'A', 'x', ground],
    ['no-ground', rows, 'A', 'x', new Map([['A', { area: 50, people: 488 }]])],
    ['no-ground', rows, 'A', 'x', new Map([...ground, ['B', { area: 0, people: 4133 }]])],
    [
      'not-known',
      [...rows, ['C', 'x', { employment: 'withheld', establishments: 2 }]],
      'A',
      'x',
      new Map([...ground, ['C', { area: 1, people: 1 }]]),
    ],
    [
      'not-known',
      [...rows, ['C', 'x', { employment: 7, establishments: 'missing' }]],
      'A',
      'x',
      new Map([...ground, ['C', { area: 1, people: 1 }]]),
    ],
    ['no-jobs', rows, 'A', 'y', ground],
  ])('is refused: %s', (refusal, table, region, industry, on) => {
    expect(ask(table, region, industry, on)).toEqual({ ok: false, refusal });
  });

  test('is that of other people’s software for every pair of the Länder', () => {
    const data = rowsOf('data', 'germany-laender-2015.csv');
    const golden = rowsOf('golden', 'germany-laender-2015.litzenberger.csv').filter(
      (row) => Number(row.litzenberger_sternberg) > 0,
    );
    const counted = countedFromRows(
      data.map((row) => [
        row.region_code ?? '',
        row.ind_code ?? '',
        { employment: Number(row.emp_all), establishments: Number(row.firms) },
      ]),
    );
    const lands = new Map(
      data.map((row) => [row.region_code ?? '', { area: Number(row.area_sqkm), people: Number(row.pop) }]),
    );
    const found = golden.map(({ region = '', industry = '' }) => {
      const answer = clusterIndexIn(counted, lands, { region, industry });
      return answer.ok ? answer.index : Number.NaN;
    });
    expect(golden.length).toBeGreaterThan(200);
    expectClose(found, numbersOf(golden, 'litzenberger_sternberg'), 'cluster index');
  });
});
