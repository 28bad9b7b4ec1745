import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { candidatesIn, industriesOf } from './analyse';
import { cellFigures } from './cell-figures';
import type { ExportTable } from './export-columns';
import { csvPieces } from './export-csv';
import type { Stamp } from './stamp';
import { candidatesTable, industriesTable, pairsTable, regionsTable } from './export-tables';
import { exportWords } from './export-words';
import { fitsSheet, workbookOf } from './export-xlsx';
import { pairArraysOf } from './pair-arrays';
import { countedFromRows } from './testing/counted';

const words = exportWords('en');

const cuts = PRESETS['ipea-diset'];
const counted = countedFromRows([
  ['F', '=1+1', { establishments: 80 }],
  ['F', 'others', { establishments: 20 }],
  ['R', '=1+1', { establishments: 20 }],
  ['R', 'others', { establishments: 880 }],
  ['S', '=1+1', { establishments: 'withheld' }],
  ['S', 'others', { establishments: 'missing' }],
  ['S', 'a "b", <c> & \u0001 _x0041_\ud800', { establishments: 3 }],
]);
const arrays = pairArraysOf(counted);
const stamp: Stamp = {
  version: 'Arranjo 0.1.0',
  date: '2026-11-22',
  source: 'Ministry,\nof "Labour"',
  base: 'all establishments',
  referenceArea: '=HYPERLINK("x")',
  cutOffs: cuts,
  cutOffsSource: 'IPEA/DISET',
  read: { rows: 7, leftOut: 2, zeros: 0, missing: 1, withheld: 1, noRow: 2 },
};
const pairs = pairsTable(counted, arrays, cuts, words);
const candidates = candidatesTable(counted, arrays, cuts, words);
const industries = industriesTable(counted, words);
const regions = regionsTable(counted, cuts, words);

function csvOf(exported: ExportTable) {
  const text = [...csvPieces(exported, stamp, counted, words)].join('');
  const lines = text.split('\r\n');
  const about = lines.filter((line) => line.startsWith('# '));
  const rows = Papa.parse<Record<string, string>>(lines.slice(about.length).join('\r\n'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.errors).toEqual([]);
  return { about, rows: rows.data };
}

async function sheetsOf(workbook: Blob) {
  return readXlsxFile(await workbook.arrayBuffer());
}

describe('CSV', () => {
  test('holds every pair with all digits, under a stamp that programs can skip', () => {
    const { about, rows } = csvOf(pairs);
    expect(rows).toHaveLength(5);
    expect(about.length).toBeGreaterThan(40);
    const franca = rows.find((row) => row.region === 'F' && row.industry === "'=1+1");
    expect(Number(franca?.['location quotient'])).toBe(arrays.plain[0]);
    expect(Number(franca?.['corrected chance'])).toBe(arrays.corrected[0]);
    expect(franca?.['jobs per establishment']).toBe('');
    expect(franca?.type).toBe(words.types.center);
  });

  test('stamps what was counted, left out and kept secret, and escapes formulas', () => {
    const { about } = csvOf(industries);
    expect(about).toContain('# Rows left out,2');
    expect(about).toContain('# Pairs withheld,1');
    expect(about).toContain('# Source,"Ministry, of ""Labour"""');
    expect(about).toContain(`# Reference area,"'=HYPERLINK(""x"")"`);
    expect(about).toContain('# Date,2026-11-22');
    expect(about.some((line) => line.startsWith('# locational Gini,'))).toBe(true);
  });

  test('leaves a field empty where a figure has no end or is no number', () => {
    const only = csvOf(pairs).rows.find((row) => row.region === 'S');
    expect(only).toMatchObject({ 'quotient against the rest': '', value: '3' });
  });

  test('of candidates holds the pairs with a type and no others', () => {
    const { rows } = csvOf(candidates);
    expect(rows.map((row) => [row.region, row.industry?.replace("'", '')])).toEqual(
      candidatesIn(counted, cuts).map(({ region, industry }) => [region, industry]),
    );
    expect(rows).toHaveLength(candidates.count);
    expect(rows.every((row) => row.type !== '')).toBe(true);
  });

  test('of industries and regions counts what is not known, and refuses an index in words', () => {
    const { rows } = csvOf(industries);
    const shoes = rows.find((row) => row.industry === "'=1+1");
    expect(shoes).toMatchObject({ missing: '0', withheld: '1', 'Ellison-Glaeser': words.refusals['no-plant-sizes'] });
    expect(Number(shoes?.['locational Gini'])).toBe(
      industriesOf(counted).find(({ industry }) => industry === '=1+1')?.locationalGini,
    );
    expect(csvOf(regions).rows.find((row) => row.region === 'S')).toMatchObject({ missing: '1', withheld: '1' });
  });
});

describe('XLSX', () => {
  test('holds the same as the CSV, and text is text', async () => {
    const sheets = await sheetsOf(await workbookOf([pairs, industries, regions], stamp, counted, words));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['about', 'pairs', 'industries', 'regions']);
    const [about, first] = sheets;
    expect(about?.data).toContainEqual(['Reference area', '=HYPERLINK("x")']);
    expect(first?.data[0]?.slice(0, 3)).toEqual(['region', 'region name', 'industry']);
    const rows = [...pairs.rows()];
    expect(first?.data).toHaveLength(rows.length + 1);
    const numbers = (row: readonly unknown[]) => row.filter((field) => typeof field === 'number');
    rows.forEach((row, at) => expect(numbers(first?.data[at + 1] ?? [])).toEqual(numbers(row)));
    const names = first?.data.slice(1).map((row) => row[2]);
    expect(names).toContain('=1+1');
    expect(names?.find((name) => String(name).startsWith('a "b", <c> &'))).toBeDefined();
  });

  test('has one sheet for each table even where their words are alike', async () => {
    const alike = { ...words, tables: { ...words.tables, pairs: 'a/b', candidates: 'a:b', regions: '' } };
    const sheets = await sheetsOf(await workbookOf([pairs, candidates, regions], stamp, counted, alike));
    expect(sheets).toHaveLength(4);
    expect(new Set(sheets.map(({ sheet }) => sheet)).size).toBe(4);
  });

  test('is refused for more rows than a workbook is made for', async () => {
    const many = { ...pairs, count: 250_000 };
    expect([fitsSheet(pairs), fitsSheet(many)]).toEqual([true, false]);
    await expect(workbookOf([many], stamp, counted, words)).rejects.toThrow(RangeError);
  });
});

test('a row is what the figures of its cell are', () => {
  const [row] = pairs.rows();
  const figures = cellFigures(counted, arrays, 0, 0, cuts);
  expect(row?.slice(0, 3)).toEqual([figures.region, `Region ${figures.region}`, figures.industry]);
  expect(row?.[pairs.columns.indexOf('expected')]).toBe(figures.expected);
});
