import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { cutOffs } from '#policies/schema/assessment';
import { type Counted, countedOf } from './analyse';
import { forEachPair, typeOfPair } from './candidates';
import { readTable } from './reading/read-table';
import { within } from './reference-area';
import { changesBetween, changesOf, sensitivityOf } from './sensitivity';
import { anyCuts } from './testing/any-cuts';
import { anyRows, countedFromRows } from './testing/counted';
import { saoPaulo } from './testing/golden';
import { TYPE_OF_CODE, typeCodes, typingArraysOf } from './type-codes';
import { runs } from '#testing/laws';

const preset = PRESETS['ipea-diset'];
const anyReading = fc
  .tuple(anyRows, fc.constantFrom<Counted['ownRegion']>('included', 'excluded'))
  .map(([rows, ownRegion]) => within(countedFromRows(rows), { ownRegion }));

test('the types from arrays are the types of the pairs', () => {
  fc.assert(
    fc.property(anyReading, anyCuts, (counted, cuts) => {
      const codes = typeCodes(typingArraysOf(counted), cuts);
      forEachPair(counted, (pair, cell) => expect(TYPE_OF_CODE[codes[cell] ?? 0]).toBe(typeOfPair(pair, cuts)));
    }),
  );
});

test('a share or quotient that equals its bound is not below it', () => {
  const arrays = typingArraysOf(countedFromRows([['A', 'x', { establishments: 5 }]]));
  const bounds = { ...preset, sectorShareHigh: 1, sectorShareMinimum: 1 };
  expect([...typeCodes(arrays, bounds)].map((code) => TYPE_OF_CODE[code])).toEqual(['embryonic']);
});

test('the pairs of a shift are told so many at a time', () => {
  const { table } = countedFromRows([
    ['A', 'x', { establishments: 5 }],
    ['B', 'x', { establishments: 5 }],
    ['B', 'y', { establishments: 5 }],
  ]);
  const shift = {
    cut: 'locationQuotient' as const,
    by: 0.1 as const,
    cuts: preset,
    cells: Uint32Array.of(0, 1, 2),
    from: Uint8Array.of(0, 1, 2),
    to: Uint8Array.of(3, 4, 0),
    counts: [],
  };
  expect(changesOf(table, shift, 1)).toEqual([
    { region: 'B', industry: 'x', from: 'center', to: 'embryonic' },
    { region: 'B', industry: 'y', from: 'advanced-vector', to: null },
  ]);
  expect(changesOf(table, shift, 0, 1)).toEqual([
    { region: 'A', industry: 'x', from: null, to: 'local-development-vector' },
  ]);
});

test('every shift names exactly the pairs whose type its cut-offs change, and none that an assessment could not hold', () => {
  fc.assert(
    fc.property(anyReading, anyCuts, (counted, cuts) => {
      for (const shift of sensitivityOf(typingArraysOf(counted), cuts)) {
        expect(cutOffs.safeParse(shift.cuts).success).toBe(true);
        const expected: unknown[] = [];
        forEachPair(counted, (pair) => {
          const [from, to] = [typeOfPair(pair, cuts), typeOfPair(pair, shift.cuts)];
          if (from !== to) expected.push({ region: pair.region, industry: pair.industry, from, to });
        });
        expect(changesOf(counted.table, shift)).toEqual(expected);
        expect(changesOf(counted.table, shift, 1, 2)).toEqual(expected.slice(1, 3));
        expect(shift.counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      }
    }),
    { numRuns: runs(60) },
  );
});

describe('the moves', () => {
  const arrays = typingArraysOf(countedFromRows([['A', 'x', { establishments: 5 }]]));

  test('go a tenth and a fifth either way, establishments by whole ones, and without the lower bound', () => {
    const moves = sensitivityOf(arrays, preset).map(({ cut, by, cuts }) => [cut, by, cuts[cut]]);
    expect(moves).toHaveLength(20);
    expect(moves.filter(([cut]) => cut === 'locationQuotient').map(([, , to]) => to)).toEqual([4, 4.5, 5.5, 6]);
    // Nine tenths of five establishments is five still.
    expect(moves.filter(([cut]) => cut === 'establishmentsMinimum')).toEqual([
      ['establishmentsMinimum', -0.2, 4],
      ['establishmentsMinimum', 0.1, 6],
      ['establishmentsMinimum', 0.2, 6],
    ]);
    expect(moves.at(-1)).toEqual(['locationQuotientMinimum', 'without', 0]);
    // In floating point 50 times 1.1 is a little more than 55.
    const many = sensitivityOf(arrays, { ...preset, establishmentsMinimum: 50 });
    expect(many.find(({ cut, by }) => cut === 'establishmentsMinimum' && by === 0.1)?.cuts.establishmentsMinimum).toBe(
      55,
    );
  });

  test('of a bound that is nought there are none', () => {
    const none = { ...preset, locationQuotientMinimum: 0, sectorShareMinimum: 0, establishmentsMinimum: 0 };
    expect(new Set(sensitivityOf(arrays, none).map(({ cut }) => cut))).toEqual(
      new Set(['locationQuotient', 'sectorShareHigh']),
    );
  });
});

test('another reference area is compared on the pairs that both have', () => {
  const whole = countedFromRows([
    ['F', 'shoes', { establishments: 80 }],
    ['F', 'others', { establishments: 20 }],
    ['R', 'shoes', { establishments: 20 }],
    ['R', 'others', { establishments: 880 }],
    ['S', 'shoes', { establishments: 900 }],
  ]);
  const part = within(whole, { regions: new Set(['F', 'R']) });
  expect(changesBetween(whole, part, preset)).toEqual([
    { region: 'F', industry: 'shoes', from: 'embryonic', to: 'center' },
  ]);
  expect(changesBetween(whole, whole, preset)).toEqual([]);
});

test('without the lower bound São Paulo has as many more candidates as the catalogue counts', () => {
  const read = readTable([readFileSync(saoPaulo)]);
  const made = read.ok ? countedOf(read.reading.observed) : undefined;
  if (!made?.ok) throw new Error('The sample cannot be read.');
  const without = sensitivityOf(typingArraysOf(made.counted), preset).at(-1);
  expect(without?.cells).toHaveLength(435);
  expect(without?.counts).toContainEqual({ from: null, to: 'advanced-vector', count: 24 });
});
