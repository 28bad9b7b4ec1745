import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_MARKS, type Mapping } from '#indicators/reading/mapping';
import { readMapped } from '#indicators/reading/read-mapped';
import { extraDimensions } from './extra-dimensions';

const mapping = (employment: number): Mapping => ({
  layout: 'long',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  region: 0,
  industry: 1,
  employment,
});

function dimensionsIn(text: string, employment: number) {
  const read = readMapped([new TextEncoder().encode(text)], mapping(employment));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const rows = text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, fields: line.split(',') }));
  return extraDimensions(read.reading.observed, rows, read.reading.titles, new Set([0, 1, employment]));
}

/** Rows for each pair and each combination of further values, with what `count` says of it. */
function table(titles: string, values: string[][], count: (pair: number, values: string[]) => number): string {
  const combinations = values.reduce<string[][]>(
    (all, each) => all.flatMap((one) => each.map((v) => [...one, v])),
    [[]],
  );
  const pairs = ['Alvona', 'Brisdal', 'Corvell'].flatMap((region) =>
    ['Looms', 'Kilns', 'Nets'].map((i) => `${region},${i}`),
  );
  const lines = pairs.flatMap((pair, at) => combinations.map((each) => `${pair},${each.join(',')},${count(at, each)}`));
  return [titles, ...lines].join('\n');
}

test('sex, with its total, tells the rows of a pair apart', () => {
  const text = readFileSync('indicators/reading/testing/tables/extra-dimension.csv', 'utf8');
  expect(dimensionsIn(text, 3)).toEqual([
    {
      column: 2,
      title: 'sex',
      totalValue: 'Total',
      values: [
        { value: 'Total', rows: 20, total: 5000 },
        { value: 'M', rows: 20, total: 3000 },
        { value: 'F', rows: 20, total: 2000 },
      ],
    },
  ]);
});

test('a total that is not called so is known by its sum; without one none is named', () => {
  const amounts: Record<string, number> = { '0': 100, '1': 60, '2': 10, '3': 30 };
  const owned = table(
    'r,i,own_code,jobs',
    [['0', '1', '2', '3']],
    (pair, [own = '']) => (amounts[own] ?? 0) * (pair + 1),
  );
  expect(dimensionsIn(owned, 3)).toMatchObject([{ title: 'own_code', totalValue: '0' }]);
  const parts = table('r,i,geschlecht,jobs', [['m', 'w']], (pair, [sex]) => (sex === 'm' ? 7 : 11) * (pair + 3));
  expect(dimensionsIn(parts, 3)).toMatchObject([{ title: 'geschlecht' }]);
  expect(dimensionsIn(parts, 3)[0]).not.toHaveProperty('totalValue');
});

test('two columns together, each with its own total', () => {
  const share: Record<string, number> = { Insgesamt: 6, m: 4, w: 2, alle: 5, small: 3, large: 2 };
  const text = table(
    'r,i,sex,size,jobs',
    [
      ['Insgesamt', 'm', 'w'],
      ['alle', 'small', 'large'],
    ],
    (pair, values) => values.reduce((product, value) => product * (share[value] ?? 1), 10 * (pair + 1)),
  );
  const found = dimensionsIn(text, 4);
  expect(found.map(({ title, totalValue }) => [title, totalValue]).sort()).toEqual([
    ['sex', 'Insgesamt'],
    ['size', 'alle'],
  ]);
});

test('an indicator; a column of other numbers and a remark that is always the same are left alone', () => {
  const text = table('r,i,indicator,note,other,value', [['jobs', 'firms'], ['final']], (pair) => pair * 31 + 7)
    .split('\n')
    .map((line, at) => (at === 0 ? line : line.replace(/,(\d+)$/, (_, value: string) => `,${at * 17},${value}`)))
    .join('\n');
  expect(dimensionsIn(text, 5)).toMatchObject([{ column: 2, title: 'indicator' }]);
  expect(dimensionsIn(text, 5)).toHaveLength(1);
});

test('rows that nothing tells apart', () => {
  expect(dimensionsIn('r,i,jobs\nA,x,1\nA,x,2\nB,x,3\n', 2)).toEqual([]);
});
