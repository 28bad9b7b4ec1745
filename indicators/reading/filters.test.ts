import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_MARKS, type Mapping } from './mapping';
import { readMapped, readMappedCells } from './read-mapped';

const mapping: Mapping = {
  layout: 'long',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  region: 0,
  industry: 1,
  employment: 3,
};
const table = readFileSync('indicators/reading/testing/tables/extra-dimension.csv');

test('only the rows of one value of a further column are read', () => {
  const read = readMapped([table], { ...mapping, filters: [{ column: 2, value: 'Total' }] });
  expect(read).toMatchObject({ ok: true, reading: { duplicates: { count: 0 }, observed: { rows: 20 } } });
  const jobs = read.ok ? read.reading.observed.employment : undefined;
  expect(jobs?.reduce((sum, each) => sum + each, 0)).toBe(5000);
});

test('workbooks and wide tables are filtered in the same way, and the rows of other values are no faults', () => {
  const rows = [
    ['place', 'sex', 'looms', 'kilns'],
    ['Alvona', 'M', 1, 2],
    ['Alvona', 'F', 3, 4],
    ['Brisdal', 'M', 'no number', 'none'],
  ];
  const read = readMappedCells(rows, {
    ...mapping,
    layout: 'wide',
    label: 0,
    rowsAre: 'regions',
    values: [2, 3],
    measure: 'employment',
    filters: [{ column: 1, value: 'F' }],
  });
  expect(read).toMatchObject({ ok: true, reading: { faultCount: 0, observed: { rows: 2 } } });
});

test('a column that filters has no other meaning', () => {
  const read = readMapped([table], { ...mapping, filters: [{ column: 0, value: 'Alvona' }] });
  expect(read).toMatchObject({ ok: false, fault: { kind: 'mapping', faults: [{ kind: 'column-used-twice' }] } });
});
