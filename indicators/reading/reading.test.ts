import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlainReader } from './plain-reader';
import { readQuoted } from './read-quoted';
import { readTable } from './read-table';
import { runs } from '#testing/laws';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEADER = 'region,industry,employment,establishments,region_name';

/** Read in pieces of so many bytes by the plain reader alone. */
function readPlain(text: string, size = 1 << 20) {
  const reader = createPlainReader();
  const all = bytes(text);
  for (let at = 0; at < all.length; at += size) {
    const pushed = reader.push(all.subarray(at, at + size));
    if (pushed.kind === 'fault') return { ok: false as const, fault: pushed.fault };
    if (pushed.kind === 'odd') return 'odd';
  }
  const finished = reader.finish();
  if (finished.ok) return finished;
  return finished.pushed.kind === 'odd' ? 'odd' : { ok: false as const, fault: finished.pushed.fault };
}

const word = fc.stringMatching(/^[A-Za-z0-9é _.-]{0,8}$/);
const number = fc.oneof(
  fc.nat({ max: 1e6 }).map(String),
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
    'Infinity',
    '',
    ' ',
    ' 4 ',
    '1,5',
    '0x10',
    '1e400',
    '123456789012345678901234567890',
    '99999999999999999',
    '1.2.3',
    '1e',
    'x',
    '=1+1',
    '٣',
  ),
);

describe('the reader of plain files', () => {
  test('agrees with PapaParse in all rows, faults and line numbers, in whatever pieces the bytes come', () => {
    const delimiters = fc.constantFrom(',', ';', '\t');
    const ends = fc.constantFrom('\n', '\r\n');
    const rows = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.tuple(word, word, number, number, word) },
        { weight: 1, arbitrary: fc.array(word, { maxLength: 7 }) },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        delimiters,
        ends,
        rows,
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (delimiter, end, fields, closed, size) => {
          const lines = [
            HEADER.split(',').join(delimiter),
            ...fields.map((row) => row.map((field) => field.replaceAll(delimiter, '')).join(delimiter)),
          ];
          const text = lines.join(end) + (closed ? end : '');
          expect(readPlain(text, size)).toEqual(readQuoted(text));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('leaves a file with quotes to PapaParse, with the same result as without them', () => {
    const plain = 'region,industry,employment\nA,x,1\nB,x,2\n';
    const quoted = 'region,industry,employment\n"A",x,1\nB,"x","2"\n';
    expect(readPlain(quoted)).toBe('odd');
    expect(readTable([bytes(quoted)])).toEqual(readTable([bytes(plain)]));
  });

  test('counts lines through fields that are broken over several', () => {
    const read = readTable([bytes('region,industry,employment\n"A\nB",x,1\nC,x,-2\n')]);
    expect(read).toMatchObject({
      ok: true,
      reading: { faults: [{ kind: 'negative', line: 4, column: 'employment', value: '-2' }] },
    });
  });
});

describe('a broken file ends in a plain fault', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['no header that we know', 'a,b\n1,2\n', 'no-column'],
    ['no measure', 'region,industry\nA,x\n', 'no-column'],
    ['a column twice', 'region,industry,employment,employment\nA,x,1,1\n', 'column-twice'],
    ['a quote that is never closed', 'region,industry,employment\n"A,x,1\nB,x,2\n', 'quote-not-closed'],
    ['bytes of an image', 'region,industry,employment\nA,x\0,1\n', 'binary'],
  ])('%s', (_, text, kind) => {
    expect(readTable([bytes(text)])).toMatchObject({ ok: false, fault: { kind } });
  });

  test('text that is not UTF-8, in a name or in the header', () => {
    const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(readTable([latin('region,industry,employment\nJaú,x,1\n')])).toEqual({
      ok: false,
      fault: { kind: 'not-utf-8' },
    });
    expect(readTable([latin('região,region,industry,employment\n')])).toEqual({
      ok: false,
      fault: { kind: 'not-utf-8' },
    });
  });

  test('a line without an end, long before it fills the memory', () => {
    const reader = createPlainReader();
    reader.push(bytes('region,industry,employment\n'));
    const piece = new Uint8Array(1 << 19).fill(65);
    const kinds = [1, 2, 3].map(() => reader.push(piece).kind);
    expect(kinds).toEqual(['on', 'on', 'fault']);
  });

  test('a row cut off in the middle', () => {
    const read = readTable([bytes('region,industry,employment\nA,x,1\nB,x')]);
    expect(read).toMatchObject({
      ok: true,
      reading: { faultCount: 1, faults: [{ kind: 'fields', line: 3, found: 2, expected: 3 }] },
    });
  });

  test('tells the first hundred bad rows and counts all', () => {
    const read = readTable([bytes(`region,industry,employment\n${'A,x,none\n'.repeat(500)}`)]);
    if (!read.ok) throw new Error(read.fault.kind);
    expect(read.reading.faultCount).toBe(500);
    expect(read.reading.faults).toHaveLength(100);
  });
});

test('a mark of byte order and small differences in the header do no harm', () => {
  expect(readTable([bytes('\uFEFFRegion;Industry;Employment\nA;x;1,5\n')])).toMatchObject({
    ok: true,
    reading: { observed: { regions: ['A'], industries: ['x'], employment: Float64Array.of(1.5), rows: 1 } },
  });
});
