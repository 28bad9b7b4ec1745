import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { look, openSource, readOpened } from './open-source';

const TABLES = join(import.meta.dirname, '..', '..', '..', 'indicators', 'reading', 'testing', 'tables');
const CSV = 'region,industry,jobs\nAlvona,Looms,5\nBrisdal,Looms,6\nAlvona,Kilns,7\n';
const quiet = () => undefined;

/** Looks at a file and reads it as it was guessed. */
async function readOf(file: File) {
  const looked = await look({ file });
  if (!looked.ok || looked.preview.mapping === undefined) throw new Error('Not looked at.');
  const { sheet, preview } = looked;
  const opened = await openSource({ file, ...(sheet === undefined ? {} : { sheet }) }, quiet);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const read = readOpened(opened.table, { mapping: preview.mapping ?? looked.preview.mapping }, quiet);
  if (!read.ok) throw new Error(read.fault.kind);
  return { looked, rows: read.reading.observed.rows };
}

async function small(name: string): Promise<File> {
  return new File([await readFile(join(TABLES, name))], name);
}

describe('what a table is packed in', () => {
  test('a workbook opens on the sheet that holds a table, and all sheets can be chosen', async () => {
    const { looked, rows } = await readOf(await small('cover-sheet.xlsx'));
    expect(rows).toBe(20);
    expect(looked.sheets?.length).toBeGreaterThan(1);
    expect(looked.sheet).toBeGreaterThan(0);
    expect(looked.sheets?.[looked.sheet ?? 0]).toBe('Table 1');
    const cover = await look({ file: await small('cover-sheet.xlsx'), sheet: 0 });
    expect(cover).toEqual({ ok: false, fault: { kind: 'empty' } });
  });

  test('a list of contents with two columns is no table of regions and industries', async () => {
    const sheets = [
      [
        ['Table', 'Page'],
        ['Jobs by district and craft', 1],
        ['Firms by district and craft', 2],
      ],
      [['Notes'], ['All names are invented.']],
      CSV.trim()
        .split('\n')
        .map((line) => line.split(',')),
    ].map((rows) => rows.map((row) => row.map((value) => ({ value }))));
    const blob = await writeWorkbook(sheets.map((data, at) => ({ data, sheet: `S${at}` }))).toBlob();
    const { looked } = await readOf(new File([blob], 'contents.xlsx'));
    expect(looked.sheet).toBe(2);
  });

  test('an OpenDocument table is opened', async () => {
    expect((await readOf(await small('table.ods'))).rows).toBe(20);
  });

  test('a ZIP gives its tables to choose from', async () => {
    expect((await readOf(await small('zipped.zip'))).rows).toBe(1);
    const zip = zipSync({
      'readme.pdf': strToU8('x'),
      'notes.txt': strToU8('just notes\n'),
      'data/jobs.csv': strToU8(CSV),
    });
    const { looked, rows } = await readOf(new File([new Uint8Array(zip)], 'jobs.zip'));
    expect([looked.sheets, looked.sheet, rows]).toEqual([['notes.txt', 'data/jobs.csv'], 1, 3]);
  });

  test('a GZIP gives the table in it, a workbook in a ZIP its sheets', async () => {
    const gzip = new File([new Uint8Array(gzipSync(strToU8(CSV)))], 'jobs.csv.gz');
    expect((await readOf(gzip)).rows).toBe(3);
    const workbook = new Uint8Array(await readFile(join(TABLES, 'cover-sheet.xlsx')));
    const { looked, rows } = await readOf(new File([new Uint8Array(zipSync({ 'a.xlsx': workbook }))], 'packed.zip'));
    expect([looked.sheets?.includes('Table 1'), rows]).toEqual([true, 20]);
  });

  test.each([
    ['a ZIP without a table', new Uint8Array(zipSync({ 'a.shp': strToU8('x') })), 'archive-without-table'],
    ['a ZIP that was cut off', new Uint8Array(zipSync({ 'a.csv': strToU8(CSV) })).subarray(0, 60), 'archive-broken'],
    ['a GZIP that was cut off', new Uint8Array(gzipSync(strToU8(CSV))).subarray(0, 30), 'archive-broken'],
    [
      'a binary workbook',
      new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.bin': strToU8('x') })),
      'not-a-workbook',
    ],
    ['a PDF', strToU8('%PDF-1.7 and more'), 'pdf'],
    ['an archive three deep', packedThrice(), 'archive-without-table'],
  ])('%s is called what it is', async (_, bytes, kind) => {
    expect(await look({ file: new File([new Uint8Array(bytes)], 'x') })).toEqual({ ok: false, fault: { kind } });
  });
});

function packedThrice(): Uint8Array {
  const inner = gzipSync(strToU8(CSV));
  return new Uint8Array(gzipSync(gzipSync(gzipSync(inner))));
}
