import { unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { DEFAULT_MARKS, type Mapping } from './mapping';
import { readMapped, readMappedCells } from './read-mapped';
import { readSheets } from './read-sheet';

const bytes = (text: string) => new TextEncoder().encode(text);

const mapping: Mapping = {
  layout: 'long',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  region: 0,
  industry: 1,
  employment: 2,
};

/** A workbook with one sheet of these rows of XML. */
function workbook(rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': bytes(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': bytes(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

async function rowsOf(file: Uint8Array) {
  const read = await readSheets(file);
  if (!read.ok) throw new Error(read.fault.kind);
  return read.sheets[0]?.rows ?? [];
}

describe('a workbook', () => {
  test('gives what the same rows give as CSV', async () => {
    const rows = [
      ['municipio', 'cnae', 'vinculos'],
      ['Jaú', 101, 12.5],
      ['Jaú', '102', '-'],
      ['=Franca', 101, 'X'],
      ['Franca', 102, -3],
      ['Birigui', 101, null],
    ];
    const data = rows.map((row) => row.map((value) => (value === null ? null : { value })));
    const file = await writeWorkbook(data, { sheet: 'A' }).toBuffer();
    const csv = rows.map((row) => row.map((value) => value ?? '').join(',')).join('\n');
    const fromCsv = readMapped([bytes(csv)], mapping);
    const fromSheet = readMappedCells(await rowsOf(new Uint8Array(file)), mapping);
    if (!fromCsv.ok || !fromSheet.ok) throw new Error('Not read.');
    expect({ ...fromSheet.reading, encoding: 'utf-8' }).toEqual(fromCsv.reading);
    expect(fromSheet.reading.told.employment).toEqual({ zeros: 1, missing: 1, withheld: 1 });
    expect(fromSheet.reading.faults).toEqual([{ kind: 'negative', value: '-3', line: 5, column: 'vinculos' }]);
  });

  test('keeps numbers as they are, whatever the mapping says of decimal commas', async () => {
    const rows = await rowsOf(workbook('<row r="1"><c r="A1"><v>1.5</v></c></row>'));
    expect(rows).toEqual([[1.5]]);
    const read = readMappedCells(
      [
        ['r', 'i', 'e'],
        ['A', 'x', 1.5],
        ['A', 'y', '1.234,5'],
      ],
      {
        ...mapping,
        decimalComma: true,
        thousands: '.',
      },
    );
    expect(read).toMatchObject({ ok: true, reading: { observed: { employment: Float64Array.of(1.5, 1234.5) } } });
  });

  test('tells dates, errors and formulas without a value, and takes the value that a formula has', async () => {
    const file = workbook(
      `<row r="1">${text('A1', 'r')}${text('B1', 'i')}${text('C1', 'e')}</row>` +
        `<row r="3">${text('A3', 'A')}${text('B3', 'x')}<c r="C3"><f>1+1</f><v>2</v></c></row>` +
        `<row r="4">${text('A4', 'A')}${text('B4', 'y')}<c r="C4"><f>SUM(A1:A2)</f></c></row>` +
        `<row r="5">${text('A5', 'A')}${text('B5', 'z')}<c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>` +
        `<row r="6">${text('A6', 'A')}<c r="B6" t="d"><v>2024-01-10T00:00:00Z</v></c><c r="C6"><v>4</v></c></row>`,
    );
    const read = readMappedCells(await rowsOf(file), mapping);
    if (!read.ok) throw new Error(read.fault.kind);
    expect(read.reading.observed.employment).toEqual(Float64Array.of(2));
    expect(read.reading.faults).toEqual([
      { kind: 'not-a-number', value: '=SUM(A1:A2)', line: 4, column: 'e' },
      { kind: 'not-a-number', value: '#DIV/0!', line: 5, column: 'e' },
      { kind: 'a-date', value: '2024-01-10', line: 6, column: 'i' },
    ]);
  });

  test('may keep a secret behind a number', () => {
    const read = readMappedCells(
      [
        ['r', 'i', 'e'],
        ['A', 'x', 999],
        ['A', 'y', 9],
      ],
      {
        ...mapping,
        marks: { ...DEFAULT_MARKS, withheld: ['999'] },
      },
    );
    expect(read).toMatchObject({ ok: true, reading: { told: { employment: { withheld: 1, zeros: 0, missing: 0 } } } });
  });

  test('marks a date in the column of counts', () => {
    const read = readMappedCells(
      [
        ['r', 'i', 'e'],
        ['A', 'x', { date: '2024-01-10' }],
      ],
      mapping,
    );
    expect(read).toMatchObject({
      ok: true,
      reading: { faults: [{ kind: 'a-date', line: 2, column: 'e', value: '2024-01-10' }] },
    });
  });
});

test('a workbook that was written as a stream, with sizes behind each file, is read', async () => {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const [name, file] of Object.entries(unzipSync(workbook(`<row r="1">${text('A1', 'PK')}</row>`)))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(file.subarray(0, 50));
    entry.push(file.subarray(50), true);
  }
  zip.end();
  expect(await rowsOf(new Uint8Array(parts.flatMap((part) => [...part])))).toEqual([['PK']]);
});

describe('a broken workbook ends in a plain fault', () => {
  const bomb = zipSync({ ...unzipSync(workbook('')), 'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024) });

  test('a zip bomb: sixty megabytes of nothing in sixty kilobytes', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readSheets(bomb)).toEqual({ ok: false, fault: { kind: 'workbook-too-large' } });
  });

  test('a zip bomb that lies about its size', async () => {
    const liar = bomb.slice();
    const size = Uint8Array.of(0, 0, 0xc0, 3);
    const places = [...liar.keys()].filter((at) => size.every((byte, next) => liar[at + next] === byte));
    for (const at of places) liar.set([100, 0, 0, 0], at);
    expect(places.length).toBeGreaterThan(0);
    expect(await readSheets(liar)).toEqual({ ok: false, fault: { kind: 'workbook-too-large' } });
  });

  test('one field at the far end of a sheet', async () => {
    const file = workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await readSheets(file)).toEqual({ ok: false, fault: { kind: 'workbook-too-large' } });
  });

  test.each([
    ['text', bytes('r,i,e\n'), 'not-a-workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'old-workbook'],
    ['a workbook cut off', workbook('').subarray(0, 300), 'not-a-workbook'],
    ['another archive', zipSync({ 'a.txt': bytes('a') }), 'not-a-workbook'],
    ['a field that is wrong inside', workbook('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), 'workbook-broken'],
  ])('%s', async (_, file, kind) => {
    expect(await readSheets(file)).toEqual({ ok: false, fault: { kind } });
  });
});
