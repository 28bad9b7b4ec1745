import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, industriesOf, regionsOf } from './analyse';
import { PRESETS } from '#policies/engine/classify';
import { whyNotCounted } from './not-counted';
import { pairArraysOf } from './pair-arrays';
import { within } from './reference-area';
import { expectClose } from './testing/close';
import { anyRows, countedFromRows } from './testing/counted';

const cuts = PRESETS['ipea-diset'];
const isNotKnown = (counted: Counted, region: string, industry: string) =>
  ['missing', 'withheld'].includes(whyNotCounted(counted, region, industry));

/** Every number of a record, whatever its names. */
const numbersIn = (record: object) => Object.values(record).filter((value) => typeof value === 'number');

describe('a pair that is missing or withheld is not read as nought', () => {
  test('an industry’s indices are those of the regions where it is known', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const counted = countedFromRows(rows);
        for (const each of industriesOf(counted)) {
          const known = counted.table.regions.filter((region) => !isNotKnown(counted, region, each.industry));
          const among = within(counted, { regions: new Set(known) });
          const alone = industriesOf(among).find(({ industry }) => industry === each.industry) ?? {};
          expectClose(numbersIn(each), numbersIn(alone), each.industry, 1e-12);
        }
      }),
    );
  });

  test('a region’s indices are those of the industries that are known of it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const counted = countedFromRows(rows);
        for (const { weight: _, ...each } of regionsOf(counted, cuts)) {
          const known = counted.table.industries.filter((industry) => !isNotKnown(counted, each.region, industry));
          const among = within(counted, { industries: new Set(known) });
          const { weight: __, ...alone } = regionsOf(among, cuts).find(({ region }) => region === each.region) ?? {};
          expectClose(numbersIn(each), numbersIn(alone), each.region, 1e-12);
        }
      }),
    );
  });

  test('a quotient is standardised by the regions where its industry is known', () => {
    const counted = countedFromRows([
      ['A', 'x', { establishments: 10 }],
      ['A', 'y', { establishments: 10 }],
      ['B', 'x', { establishments: 20 }],
      ['B', 'y', { establishments: 100 }],
      ['C', 'x', { establishments: 'withheld' }],
      ['C', 'y', { establishments: 30 }],
      ['D', 'y', { establishments: 40 }],
    ]);
    const known = within(counted, { regions: new Set(['A', 'B', 'D']) });
    const [one, other] = [pairArraysOf(counted).standardised, pairArraysOf(known).standardised];
    expectClose(one.subarray(0, 2), other.subarray(0, 2), 'x');
  });
});

test('the pairs that are not known keep their places in a part', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const counted = countedFromRows(rows);
      const half = new Set(counted.table.regions.filter((_, at) => at % 2 === 0));
      const inHalf = rows.filter(([region]) => half.has(region));
      const alone = countedFromRows(inHalf, 'establishments').table;
      const part = within(counted, { regions: half }).table;
      const industryOf = (table: typeof part) =>
        table.industries.filter((_, i) => (table.unknown?.starts[i + 1] ?? 0) > (table.unknown?.starts[i] ?? 0));
      expect(industryOf(part)).toEqual(industryOf(alone));
      expect([...(part.unknown?.region ?? [])]).toEqual([...(alone.unknown?.region ?? [])]);
      expect(part.notKnown).toBe(alone.notKnown);
    }),
  );
});
