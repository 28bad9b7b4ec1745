import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/laws';
import { createQuotedReader, readQuoted } from './read-quoted';
import { readOdd } from './read-table';

const HEADER = 'region,industry,employment,region_name\n';

/** Read in pieces of so many characters, of which as many are parsed at once. */
function inPieces(text: string, size: number) {
  const reader = createQuotedReader(size);
  for (let at = 0; at < text.length; at += size) if (reader.push(text.slice(at, at + size)) !== undefined) break;
  return reader.finish();
}

describe('the reader of files with quotes', () => {
  const plain = fc.stringMatching(/^[A-Za-zé .-]{0,6}$/);
  const quoted = fc.stringMatching(/^[A-Za-z,\n" ]{0,8}$/).map((text) => `"${text.replaceAll('"', '""')}"`);
  const sloppy = fc.constantFrom('5" pipe', 'a"b"c', "'", '""', ' "a"', '"a" ');
  const field = fc.oneof(
    { weight: 5, arbitrary: plain },
    { weight: 4, arbitrary: quoted },
    { weight: 1, arbitrary: sloppy },
  );
  const number = fc.constantFrom('1', '"2"', '-3', '', 'x', '4.5');

  test('gives the same in whatever pieces a text comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field, number, field), { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 45, max: 90 }),
        (rows, end, isClosed, size) => {
          const lines = [HEADER.trim(), ...rows.map((row) => row.join(','))];
          const text = lines.join(end) + (isClosed ? end : '');
          expect(inPieces(text, size)).toEqual(readQuoted(text));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('holds a piece of a large text only, and of each row its numbers', () => {
    const reader = createQuotedReader(1 << 14);
    reader.push(HEADER);
    let most = 0;
    for (let at = 0; at < 2000; at += 1) {
      const rows = Array.from({ length: 50 }, (_, row) => `"R, ${at % 70}","I\n${row}",${row},"Name ""${at % 70}"""\n`);
      expect(reader.push(rows.join(''))).toBeUndefined();
      most = Math.max(most, reader.held());
    }
    const read = reader.finish();
    expect(read).toMatchObject({ ok: true, reading: { faultCount: 0, observed: { rows: 100_000 } } });
    expect(read.ok && read.reading.observed.regions).toHaveLength(70);
    expect(read.ok && read.reading.observed.regionNames.get('R, 3')).toBe('Name "3"');
    expect(read.ok && read.reading.observed.line.at(-1)).toBe(200_000);
    expect(most).toBeLessThan(1 << 15);
  });

  test('a quote that is never closed ends the reading long before the end', () => {
    const reader = createQuotedReader(1 << 14);
    reader.push(`${HEADER}"A`);
    let pushed = 0;
    while (reader.push('x,1,2\n'.repeat(20_000)) === undefined && pushed < 1000) pushed += 1;
    expect(pushed).toBeLessThan(100);
    expect(reader.finish()).toEqual({ ok: false, fault: { kind: 'quote-not-closed' } });
  });

  test('letters of several bytes may be cut anywhere', () => {
    const bytes = new TextEncoder().encode(`${HEADER}"São José",x,1,"ść"\n`);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(readOdd(pieces)).toMatchObject({ ok: true, reading: { observed: { regions: ['São José'], rows: 1 } } });
  });
});
