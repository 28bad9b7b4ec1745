import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { allFaults } from './all-faults';
import { decoded, encodingOf } from './decode';
import { settled } from './duplicates';
import { DEFAULT_MARKS, type Mapping, mappingFaults, mappingSchema } from './mapping';
import { type MappedOptions, type MappedReading, readMapped, readMappedCells } from './read-mapped';
import { readTable } from './read-table';
import type { RowFault } from './row-fault';
import { runs } from '#testing/laws';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])]);

type Long = Extract<Mapping, { layout: 'long' }>;
type Wide = Extract<Mapping, { layout: 'wide' }>;

const long: Long = {
  layout: 'long',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  region: 0,
  industry: 1,
  employment: 2,
};
const wide: Wide = {
  layout: 'wide',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  label: 0,
  rowsAre: 'regions',
  values: [1, 2, 3],
  measure: 'employment',
};

function readingOf(table: string | Uint8Array, mapping: Mapping, options?: MappedOptions) {
  const read = readMapped([typeof table === 'string' ? bytes(table) : table], mapping, options);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.reading;
}

function faultOf(table: string | Uint8Array, mapping: Mapping, options?: MappedOptions) {
  const read = readMapped([typeof table === 'string' ? bytes(table) : table], mapping, options);
  return read.ok ? 'none' : read.fault;
}

/** The pairs of a table with what is known of them, in an order of their own. */
function pairsOf(table: string, mapping: Mapping): string[] {
  const { observed } = readingOf(table, mapping);
  return Array.from({ length: observed.rows }, (_, row) => {
    const { regions, industries, region, industry, employment, employmentState } = observed;
    const pair = [regions[region[row] ?? 0], industries[industry[row] ?? 0]];
    return [...pair, employment?.[row], employmentState?.[row] ?? 0].join(' ');
  }).sort();
}

const word = fc.stringMatching(/^[A-Za-z0-9é _.-]{0,8}$/);
const field = fc.oneof(
  fc.nat({ max: 1e6 }).map(String),
  fc.constantFrom(...Object.values(DEFAULT_MARKS).flat()),
  fc.constantFrom(
    '0',
    '007',
    '3.5',
    '.5',
    '5.',
    '1e3',
    '-1',
    '-0',
    'NaN',
    ' ',
    ' 4 ',
    '1,5',
    '1.234',
    '1.234,5',
    '1 234',
  ),
  fc.constantFrom('1 234', '12.34.5', '1e400', '99999999999999999', '1234567890123456.5', 'x1', '=1+1', '٣', '999'),
);
const delimiters = fc.constantFrom(...([',', ';', '\t', '|'] as const));
const formats = fc.record({
  decimalComma: fc.boolean(),
  thousands: fc.constantFrom('.' as const, ',' as const, ' ' as const, undefined),
  withheld: fc.constantFrom<string[]>(['X', 'x'], ['999', 'X'], ['7']),
});

describe('plain files', () => {
  test('are read from their bytes just as PapaParse reads them', () => {
    const rows = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.tuple(word, word, field, field, word, fc.constantFrom('2019', ' 2020', '')) },
        { weight: 1, arbitrary: fc.array(word, { maxLength: 7 }) },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        delimiters,
        formats,
        fc.constantFrom('\n', '\r\n'),
        rows,
        fc.constantFrom(undefined, '2019', '2020'),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (delimiter, { decimalComma, thousands, withheld }, end, fields, year, headerLine, isLatin) => {
          const mapping: Mapping = {
            ...long,
            delimiter,
            decimalComma,
            thousands: thousands === (decimalComma ? ',' : '.') ? undefined : thousands,
            marks: { ...DEFAULT_MARKS, withheld },
            headerLine,
            establishments: 3,
            regionName: 4,
            ...(year === undefined ? {} : { year: 5 }),
          };
          const lines = [['r', 'i', ' e', 'n', 'name', 'y'], ['A', 'x', '1', '2', 'Á', '2019'], ...fields].map((row) =>
            row.map((each) => each.replaceAll(delimiter, '')).join(delimiter),
          );
          const text = lines.join(end) + end;
          // One quoted field makes the file one for PapaParse; it is of a row of its own, at the end.
          const odd = `${text}"é",y,1`;
          const plain = `${text}é,y,1`;
          const write = isLatin && !/[^\0-\xFF]/.test(text) ? latin : bytes;
          const turn = (table: string) =>
            write(table.replace(/,y,1$/, `${delimiter}y${delimiter}1${delimiter}-${delimiter}n${delimiter}2019`));
          expect(readMapped([turn(plain)], mapping, { year })).toEqual(readMapped([turn(odd)], mapping, { year }));
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test('give what the strict reader gives where it finds no fault', () => {
    const rows = fc.array(
      fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const text = `region,industry,employment\n${list.map(([j, i, n]) => `r${j},i${i},${n}`).join('\n')}\n`;
        const strict = readTable([bytes(text)]);
        expect(strict.ok && strict.reading.observed).toEqual(readingOf(text, long).observed);
      }),
    );
  });

  test('are the same in whatever pieces they come, with a mark of byte order and without', () => {
    const text = 'r,i,e\nJaú,x,1\n\nB,y,X\nC,"z\n';
    const whole = readMapped([bytes(text.replace('"', ''))], long);
    const marked = bytes(`\uFEFF${text.replace('"', '')}`);
    expect(
      readMapped(
        [...marked].map((byte) => Uint8Array.of(byte)),
        long,
      ),
    ).toMatchObject({ ok: true });
    expect(readMapped([marked.subarray(0, 9), marked.subarray(9)], long)).toEqual(whole);
  });
});

describe('rows of several lines', () => {
  test('move the lines of those below them', () => {
    const reading = readingOf('r,i,e\n"A\nB\r\nC",x,1\n\n"D",x,-2\n', long);
    expect(reading.faults).toEqual([{ kind: 'negative', value: '-2', line: 6, column: 'e' }]);
  });
});

test('of each code the name that stands beside it first is kept', () => {
  const named: Long = { ...long, regionName: 3, industryName: 4 };
  const { regionNames, industryNames } = readingOf(
    'r,i,e,rn,in\nA,x,bad,zero,zero\nA,x,1,one,\nA,y,1,two,why\nB,x,1,three,ex\nB,y,1,four,who\n',
    named,
  ).observed;
  expect([...regionNames]).toEqual([
    ['A', 'one'],
    ['B', 'three'],
  ]);
  expect([...industryNames]).toEqual([['y', 'why']]);
});

describe('zero, missing and withheld', () => {
  const reading = readingOf('r;i;jobs;firms\nA;x;0;5\nA;y;-;1\nB;x;..;1\nB;y;X;1\nC;x;;D\nC;y;3;-\n', {
    ...long,
    delimiter: ';',
    establishments: 3,
  });

  test('are three things, counted for each measure', () => {
    expect(reading.told).toEqual({
      employment: { zeros: 2, missing: 2, withheld: 1 },
      establishments: { zeros: 1, missing: 0, withheld: 1 },
    });
    expect(reading.observed.employment).toEqual(Float64Array.of(0, 0, Number.NaN, Number.NaN, Number.NaN, 3));
    expect(reading.observed.employmentState).toEqual(Uint8Array.of(0, 0, 1, 2, 1, 0));
    expect(reading.observed.establishmentsState).toEqual(Uint8Array.of(0, 0, 0, 0, 2, 0));
    expect(reading.faultCount).toBe(0);
  });

  test('are what the person says that they are, numbers among them', () => {
    const marks = { zero: ['nil'], missing: [], withheld: ['999'] };
    const own = readingOf('r,i,e\nA,x,nil\nA,y,999\nA,z,\nA,w,X\n', { ...long, marks });
    expect(own.told.employment).toEqual({ zeros: 1, missing: 0, withheld: 1 });
    expect(own.faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['empty', 4],
      ['not-a-number', 5],
    ]);
  });
});

describe('numbers', () => {
  const read = (value: string, format: Partial<Long>) =>
    readingOf(`r\ti\te\nA\tx\t${value}\n`, { ...long, ...format, delimiter: '\t' }).observed.employment?.[0];

  test.each([
    ['1.234', { decimalComma: true, thousands: '.' as const }, 1234],
    ['1.234,5', { decimalComma: true, thousands: '.' as const }, 1234.5],
    ['1234,5', { decimalComma: true, thousands: '.' as const }, 1234.5],
    ['12.34', { decimalComma: true, thousands: '.' as const }, undefined],
    ['1.234', { decimalComma: true }, undefined],
    ['1.234', {}, 1.234],
    ['1,234,567.5', { thousands: ',' as const }, 1234567.5],
    ['1,234', {}, undefined],
    ['1 234 567', { thousands: ' ' as const }, 1234567],
    ['1\u00A0234', { thousands: ' ' as const }, 1234],
    ['1\u202F234,5', { decimalComma: true, thousands: ' ' as const }, 1234.5],
    ['1 23', { thousands: ' ' as const }, undefined],
  ])('%s, %o is %s', (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });
});

describe('wide tables', () => {
  const wideText = 'muni,name,101,102,103,Total\nA,Á,1,-,X,1\nB,Bé,..,5,6,11\n';
  const longText = 'r,i,e\nA,101,1\nA,102,-\nA,103,X\nB,101,..\nB,102,5\nB,103,6\n';
  const mapping: Wide = { ...wide, labelName: 1, values: [2, 3, 4] };

  test('are the same as long ones, whichever of the two stands in rows', () => {
    expect(pairsOf(wideText, mapping)).toEqual(pairsOf(longText, long));
    const turned = 'cnae,A,B\n101,1,..\n102,-,5\n103,X,6\n';
    expect(pairsOf(turned, { ...wide, rowsAre: 'industries', values: [1, 2] })).toEqual(pairsOf(longText, long));
    expect([...readingOf(wideText, mapping).observed.regionNames]).toEqual([
      ['A', 'Á'],
      ['B', 'Bé'],
    ]);
  });

  test('know nothing of the one pair whose field is at fault, and a note below the table is told', () => {
    const reading = readingOf(`${wideText.replace('5', '-5')}Fonte: IBGE,,,,,\n`, mapping);
    expect(reading.observed.rows).toBe(6);
    expect(reading.told.employment).toEqual({ zeros: 1, missing: 2, withheld: 1 });
    expect(reading.faults).toEqual([
      { kind: 'negative', value: '-5', line: 3, column: '102' },
      { kind: 'no-values', value: 'Fonte: IBGE', line: 4, column: 'muni' },
    ]);
    expect(reading.pairsAbsent).toBe(0);
  });

  test('with a quoted field are the same too', () => {
    const quoted = readingOf(wideText.replace('Bé', '"Bé"'), mapping);
    expect(quoted).toEqual(readingOf(wideText, mapping));
  });
});

describe('what is odd is told and left as it is', () => {
  test('pairs that are named again, with both lines, and three ways to settle them', () => {
    const { observed, duplicates, pairsAbsent } = readingOf('r,i,e\nA,x,1\nB,x,2\nA,x,3\nB,y,4\nA,x,X\n', long);
    expect(duplicates).toEqual({
      count: 2,
      told: [
        { kind: 'twice', line: 4, firstLine: 2 },
        { kind: 'twice', line: 6, firstLine: 2 },
      ],
    });
    expect(observed.rows).toBe(5);
    expect(pairsAbsent).toBe(1);
    expect(settled(observed, 'leave-out')).toMatchObject({
      rows: 3,
      employment: Float64Array.of(Number.NaN, 2, 4),
      employmentState: Uint8Array.of(1, 0, 0),
    });
    expect(settled(observed, 'keep-first')).toMatchObject({ rows: 3, employment: Float64Array.of(1, 2, 4) });
    expect(settled(observed, 'add-up')).toMatchObject({
      rows: 3,
      line: Uint32Array.of(2, 3, 5),
      employment: Float64Array.of(Number.NaN, 2, 4),
      employmentState: Uint8Array.of(2, 0, 0),
    });
    expect(observed.employment?.[0]).toBe(1);
  });

  test('totals, by their name or because they are the sum of all others', () => {
    const rows = 'r,i,e\nA,x,1\nB,x,2\nC,x,4\nBrasil,x,7\nTotal geral,x,0\n';
    const totals = ({ levels }: MappedReading) => [levels.regions.totals, levels.industries.totals];
    expect(totals(readingOf(rows, long))).toEqual([['Brasil', 'Total geral'], []]);
    expect(totals(readingOf('r,i,e\nA,x,1\nB,x,1\n', long))).toEqual([[], []]);
  });

  test('years: one of several has to be chosen', () => {
    const rows = 'r,i,e,year\nA,x,1,2019\nA,x,2,2020\nB,x,bad,2020\n';
    const byYear = { ...long, year: 3 };
    const years = [
      { year: '2019', rows: 1 },
      { year: '2020', rows: 2 },
    ];
    expect(faultOf(rows, byYear)).toEqual({ kind: 'which-year', years });
    expect(faultOf(rows, byYear, { year: '1999' })).toEqual({ kind: 'which-year', years });
    const reading = readingOf(rows, byYear, { year: '2019' });
    expect(reading).toMatchObject({ years, faultCount: 0, observed: { rows: 1, regions: ['A'] } });
    expect(readingOf('r,i,e,year\nA,x,1,2019\n', byYear).years).toEqual([{ year: '2019', rows: 1 }]);
  });

  test('lines above the titles, no titles at all, rows of blanks', () => {
    expect(readingOf('Tabela 1\n\nr,i,e\nA,x,1\n,,\n', { ...long, headerLine: 3 })).toMatchObject({
      titles: ['r', 'i', 'e'],
      faultCount: 0,
      observed: { line: Uint32Array.of(4) },
    });
    expect(readingOf('\nA,x,1\n', { ...long, headerLine: 0 }).observed.line).toEqual(Uint32Array.of(2));
    const cells = readMappedCells(
      [
        ['', ''],
        ['A', 'x', 1],
      ],
      { ...long, headerLine: 0 },
    );
    expect(cells).toMatchObject({ ok: true, reading: { observed: { line: Uint32Array.of(2) } } });
    expect(readingOf('A,x,1\nB,,2\n', { ...long, headerLine: 0 })).toMatchObject({
      titles: ['', '', ''],
      faults: [{ kind: 'no-name', line: 2, column: '#2' }],
      observed: { regions: ['A'], line: Uint32Array.of(1) },
    });
  });
});

describe('characters', () => {
  test.each([
    ['utf-8', bytes('r,i,e\nJaú,x,1\n')],
    ['windows-1252', latin('r,i,e\nJaú,x,1\n')],
    ['utf-16le', utf16('r,i,e\nJaú,x,1\n')],
  ])('of %s are read and it is said', (encoding, table) => {
    expect(readingOf(table, long)).toMatchObject({ encoding, observed: { regions: ['Jaú'], rows: 1 } });
  });

  test('of UTF-8 that is cut off within one are UTF-8, and Windows has its own', () => {
    expect(encodingOf([bytes('Jaú').subarray(0, 3)])).toBe('utf-8');
    expect(decoded([Uint8Array.of(0x80, 0x96)], 'windows-1252')).toBe('€–');
    expect(decoded([Uint8Array.of(0xfe, 0xff, 0), Uint8Array.of(65)], encodingOf([Uint8Array.of(0xfe, 0xff)]))).toBe(
      'A',
    );
  });

  test('that old Macs end lines with', () => {
    expect(readingOf('r,i,e\rA,x,1\rB,x,bad\r', long)).toMatchObject({ faultCount: 1, observed: { rows: 1 } });
  });
});

describe('a broken file ends in a plain fault', () => {
  test.each([
    ['nothing', '', { kind: 'empty' }],
    ['a quote that is never closed', 'r,i,e\n"A,x,1\nB,x,2\n', { kind: 'quote-not-closed' }],
    ['bytes of an image', 'r,i,e\nA,x\0,1\n', { kind: 'binary' }],
    ['bytes of an image with a quote', 'r,i,e\n"A",x\0,1\n', { kind: 'binary' }],
    ['titles for another mapping', 'r,i\nA,x\n', { kind: 'mapping', faults: [{ kind: 'no-such-column', place: 2 }] }],
    ['a workbook', 'PK\x03\x04 and more', { kind: 'workbook' }],
    ['a line without an end', `r,i,e\n${'A'.repeat(1 << 21)}`, { kind: 'line-too-long', line: 2 }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text, long)).toEqual(fault);
  });

  test('an old workbook, and more bytes than a browser can hold as text', () => {
    expect(faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), long)).toEqual({ kind: 'old-workbook' });
    const piece = new Uint8Array(1 << 24);
    expect(readMapped(Array(32).fill(piece), long)).toEqual({
      ok: false,
      fault: { kind: 'too-large', megabytes: 500 },
    });
  });

  test('negative numbers, NaN, formulas and a row that is cut off are rows at fault, left out and told', () => {
    const reading = readingOf('r,i,e\nA,x,-1\nA,y,NaN\nA,z,=1+1\nA,w,1e99\n,x,1\nB,x,2\nB,y', long);
    expect(reading.observed.rows).toBe(1);
    expect(reading.faults.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '2 negative',
      '3 not-a-number',
      '4 not-a-number',
      '5 too-large',
      '6 no-name',
      '8 fields',
    ]);
  });

  test('the pair of a row at fault is missing where others name its region and its industry, and no other row names it', () => {
    const text = 'r,i,e,n\nA,x,1,1\nA,y,-2,7\nB,x,many,2\nB,y,3,3\nC,x,bad,1\nA,x,bad,1\n';
    const { observed, told, faultCount, pairsAbsent, duplicates } = readingOf(text, { ...long, establishments: 3 });
    expect(observed.regions).toEqual(['A', 'B']);
    expect([observed.rows, faultCount, pairsAbsent, duplicates.count]).toEqual([4, 4, 0, 0]);
    expect(told.employment?.missing).toBe(2);
    expect([...(observed.establishments ?? [])].sort()).toEqual([1, 2, 3, 7]);
  });

  test('so is the pair of a row with a field too many, such as a comma within a number', () => {
    const reading = readingOf('r,i,e\nA,x,1,234\nA,y,2\nB,x,3\nB,y\n', long);
    expect([reading.observed.rows, reading.faultCount, reading.pairsAbsent]).toEqual([4, 2, 0]);
    expect(reading.told.employment?.missing).toBe(2);
  });

  test('a million rows for one pair', () => {
    const { duplicates } = readingOf(`r,i,e\n${'A,x,1\n'.repeat(1_000_000)}`, long);
    expect(duplicates.count).toBe(999_999);
    expect(duplicates.told).toHaveLength(100);
  });
});

test('a file of all faults has every one, duplicates too, and no formula', () => {
  const table = `r,i,e\n${'A,x,none\n'.repeat(150)}A,y,1\nA,y,2\nA,z,=cmd()\n`;
  const words = {
    titles: ['line', 'column', 'value', 'what'] as [string, string, string, string],
    what: (fault: RowFault) => fault.kind,
  };
  const text = [...allFaults({ chunks: [bytes(table)] }, { mapping: long }, words)].join('');
  const { data } = Papa.parse<string[]>(text.trim());
  expect(data).toHaveLength(1 + 150 + 1 + 1);
  expect(data[0]).toEqual(['line', 'column', 'value', 'what']);
  expect(data[1]).toEqual(['2', 'e', 'none', 'not-a-number']);
  expect(data.at(-2)).toEqual(['154', 'e', "'=cmd()", 'not-a-number']);
  expect(data.at(-1)).toEqual(['153', '', '', 'twice']);
});

test('progress goes up to the end', () => {
  const shares: number[] = [];
  readingOf(`r,i,e\n${'A,x,1\n'.repeat(400_000)}`, long, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

describe('a mapping', () => {
  const header = ['a', 'b', 'c', 'd'];

  test('comes back from JSON as it was', () => {
    for (const mapping of [long, wide]) {
      expect(mappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    }
    expect(mappingSchema.safeParse({ ...long, delimiter: 'x' }).success).toBe(false);
  });

  test.each([
    [long, []],
    [wide, []],
    [{ ...long, employment: undefined }, [{ kind: 'no-measure' }]],
    [{ ...long, employment: 0 }, [{ kind: 'column-used-twice', place: 0 }]],
    [{ ...long, employment: 9 }, [{ kind: 'no-such-column', place: 9 }]],
    [{ ...long, thousands: '.' as const }, [{ kind: 'thousands-are-decimals' }]],
    [{ ...long, marks: { zero: ['-'], missing: ['-'], withheld: [] } }, [{ kind: 'mark-used-twice', mark: '-' }]],
    [{ ...wide, values: [] }, [{ kind: 'no-values' }]],
    [{ ...wide, headerLine: 0 }, [{ kind: 'no-titles' }]],
  ])('%#: what is wrong with it is said', (mapping, faults) => {
    expect(mappingFaults(mapping, header)).toEqual(faults);
  });

  test('of a wide table needs titles that differ', () => {
    expect(mappingFaults(wide, ['a', 'x', 'x', ''])).toEqual([
      { kind: 'title-empty', place: 3 },
      { kind: 'title-twice', title: 'x' },
    ]);
  });
});
