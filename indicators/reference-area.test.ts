import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { candidatesIn, type Counted, regionsOf } from './analyse';
import { locationQuotients } from './location-quotient';
import { ownRegionExcluded, quotientAgainstRest, within } from './reference-area';
import { anyCuts } from './testing/any-cuts';
import { expectClose } from './testing/close';
import { anyRows, countedFromRows } from './testing/counted';
import { runs } from '#testing/laws';

const cuts = PRESETS['ipea-diset'];

const footwear = countedFromRows([
  ['F', 'shoes', { establishments: 80 }],
  ['F', 'others', { establishments: 20 }],
  ['R', 'shoes', { establishments: 20 }],
  ['R', 'others', { establishments: 880 }],
  ['S', 'others', { establishments: 'withheld' }],
]);

/** A table without the rows that its cells come from. */
function bare({ table }: Counted) {
  const { row: _, ...rest } = table;
  return rest;
}

describe('a part of a table', () => {
  test('is the table that its rows alone would make', () => {
    const some = anyRows.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        regions: fc.subarray([...new Set(rows.map(([region]) => region))]),
        industries: fc.subarray([...new Set(rows.map(([, industry]) => industry))], { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(some, ({ rows, regions, industries }) => {
        const part = within(countedFromRows(rows), { regions: new Set(regions), industries: new Set(industries) });
        const inside = rows.filter(([region, industry]) => regions.includes(region) && industries.includes(industry));
        const alone = countedFromRows(inside, 'establishments');
        const names = { regions: part.table.regions, industries: part.table.industries };
        expect(names).toEqual({ regions: regions.toSorted(), industries: industries.toSorted() });
        expect(part.table.total).toBe(alone.table.total);
        expect(part.table.notKnown).toBe(alone.table.notKnown);
        expect([...part.table.value]).toEqual([...alone.table.value]);
        expect(candidatesIn(part, cuts)).toEqual(candidatesIn(alone, cuts));
      }),
    );
  });

  test('of everything is everything, and a part of a part is a part', () => {
    expect(bare(within(footwear, { regions: new Set(['F', 'R', 'S']) }))).toEqual(bare(footwear));
    const part = within(within(footwear, { regions: new Set(['F', 'R']) }), { regions: new Set(['F', 'S']) });
    expect(part.table.regions).toEqual(['F']);
    expect([...part.table.regionTotals]).toEqual([100]);
  });

  test('counts the pairs that are not known in it only', () => {
    expect(within(footwear, { regions: new Set(['F', 'R']) }).table.notKnown).toBe(0);
    expect(within(footwear, { regions: new Set(['S']) }).table.notKnown).toBe(1);
    expect(within(footwear, { industries: new Set(['shoes']) }).table.notKnown).toBe(0);
  });

  test('keeps what is known of each cell besides its value', () => {
    const both = countedFromRows([
      ['A', 'x', { employment: 5, establishments: 1 }],
      ['B', 'x', { employment: 70, establishments: 7 }],
      ['B', 'y', { employment: 30, establishments: 'withheld' }],
    ]);
    const part = within(both, { regions: new Set(['B']) });
    expect([0, 1].map(part.establishmentsOf)).toEqual([7, undefined]);
    expect([0, 1].map(part.employmentOf)).toEqual([70, 30]);
  });
});

describe('the own region left out', () => {
  test('holds a region against the rest', () => {
    expect(quotientAgainstRest({ pair: 80, region: 100, industry: 100, total: 1000 })).toBeCloseTo(
      80 / 100 / (20 / 900),
      12,
    );
    const [others, shoes] = [ownRegionExcluded(footwear.table)[0], ownRegionExcluded(footwear.table)[2]];
    expect(others).toBeCloseTo(20 / 100 / (880 / 900), 12);
    expect(shoes).toBeCloseTo(36, 12);
  });

  test('has no end where no other region has the industry, and is no number where there is no rest', () => {
    expect(quotientAgainstRest({ pair: 5, region: 10, industry: 5, total: 100 })).toBe(Infinity);
    expect(quotientAgainstRest({ pair: 5, region: 10, industry: 5, total: 10 })).toBeNaN();
  });

  test('is the odds of the share over the odds of the weight', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { table } = countedFromRows(rows);
        const plain = locationQuotients(table);
        const rest = ownRegionExcluded(table);
        const odds = Array.from(plain, (quotient, cell) => {
          const weight = (table.regionTotals[table.region[cell] ?? 0] ?? 0) / table.total;
          const share = quotient * weight;
          return share / (1 - share) / (weight / (1 - weight));
        });
        const usual = [...rest.keys()].filter((cell) => Number.isFinite(rest[cell]) && (rest[cell] ?? 0) < 1e5);
        expectClose(
          usual.map((cell) => rest[cell] ?? 0),
          usual.map((cell) => odds[cell] ?? 0),
          'odds',
        );
      }),
    );
  });

  test('changes the quotient that the types are read from', () => {
    const excluded = within(footwear, { ownRegion: 'excluded' });
    const franca = candidatesIn(excluded, cuts).find(({ region, industry }) => region === 'F' && industry === 'shoes');
    expect(franca?.type).toBe('center');
    expect(franca?.locationQuotient).toBeCloseTo(36, 12);
  });
});

test.each(['included', 'excluded'] as const)('no region has a type that its weight rules out, own region %s', (own) => {
  fc.assert(
    fc.property(anyRows, anyCuts, (rows, any) => {
      const counted = within(countedFromRows(rows), { ownRegion: own });
      const possible = new Map(regionsOf(counted, any).map((each) => [each.region, each.possibleTypes]));
      for (const candidate of candidatesIn(counted, any)) {
        // A quotient on the very cut may fall on either side of it by rounding.
        const onACut = [any.locationQuotient, any.locationQuotientMinimum].some(
          (cut) => Math.abs(candidate.locationQuotient - cut) < 1e-9 * cut,
        );
        if (onACut || candidate.sectorShare === any.sectorShareMinimum) continue;
        expect(possible.get(candidate.region)).toContain(candidate.type);
        expect(candidate.possibleTypes).toEqual(possible.get(candidate.region));
      }
    }),
    { numRuns: runs(1000) },
  );
});
