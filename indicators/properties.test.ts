import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrations } from './concentration';
import { locationQuotients } from './location-quotient';
import { locationalGinis } from './locational-gini';
import { symmetricQuotient } from './pair';
import { corrected } from './significance';
import { createSorter } from './sort-by-key';
import { type Observations, type SparseTable, sparseTableOf } from './sparse-table';
import { specialisations } from './specialisation';
import { expectClose } from './testing/close';

/** Some regions and industries with whole counts between them, many of them nought. */
const anyObservations: fc.Arbitrary<Observations> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([regions, industries]) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })), {
        minLength: regions * industries,
        maxLength: regions * industries,
      })
      .map((values) => ({
        regions: Array.from({ length: regions }, (_, j) => `region ${j}`),
        industries: Array.from({ length: industries }, (_, i) => `industry ${i}`),
        region: Uint32Array.from(values, (_, at) => at % regions),
        industry: Uint32Array.from(values, (_, at) => Math.floor(at / regions)),
        value: Float64Array.from(values),
      })),
  )
  .filter(({ value }) => value.some((amount) => amount > 0));

function tableOf(observations: Observations): SparseTable {
  const made = sparseTableOf(observations);
  if (!made.ok) throw new Error('A pair stands there twice.');
  return made.table;
}

describe('a table', () => {
  test('is the same in whatever order its rows and names come', () => {
    const shuffled = anyObservations.chain((o) =>
      fc
        .tuple(
          fc.shuffledSubarray([...o.value.keys()], { minLength: o.value.length }),
          fc.shuffledSubarray([...o.regions.keys()], { minLength: o.regions.length }),
        )
        .map(([rows, names]) => ({
          given: o,
          other: {
            ...o,
            regions: names.map((j) => o.regions[j] ?? ''),
            region: Uint32Array.from(rows, (row) => names.indexOf(o.region[row] ?? 0)),
            industry: Uint32Array.from(rows, (row) => o.industry[row] ?? 0),
            value: Float64Array.from(rows, (row) => o.value[row] ?? 0),
          },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ given, other }) => {
        const { row: _, ...one } = tableOf(given);
        const { row: __, ...two } = tableOf(other);
        expect(two).toEqual(one);
        expect(locationalGinis(tableOf(other))).toEqual(locationalGinis(tableOf(given)));
      }),
    );
  });

  test('names a pair that stands there twice, and never adds the two up', () => {
    fc.assert(
      fc.property(anyObservations, fc.nat(), (o, pick) => {
        const again = pick % o.value.length;
        const twice = {
          ...o,
          region: Uint32Array.of(...o.region, o.region[again] ?? 0),
          industry: Uint32Array.of(...o.industry, o.industry[again] ?? 0),
          value: Float64Array.of(...o.value, 7),
        };
        expect(sparseTableOf(twice)).toEqual({
          ok: false,
          count: 1,
          duplicates: [{ first: again, row: o.value.length }],
        });
      }),
    );
  });

  test('leaves a pair that is not known out of every total, and counts it', () => {
    const values = [10, Number.NaN, 30, 5, 0, 1];
    const table = tableOf({
      regions: ['a', 'b', 'c'],
      industries: ['x', 'y'],
      region: Uint32Array.of(0, 1, 2, 0, 1, 2),
      industry: Uint32Array.of(0, 0, 0, 1, 1, 1),
      value: Float64Array.from(values),
    });
    expect(table.notKnown).toBe(1);
    expect(table.total).toBe(46);
    expect([...table.regionTotals]).toEqual([15, 0, 31]);
    expect([...locationQuotients(table)].every(Number.isFinite)).toBe(true);
  });
});

describe('location quotients', () => {
  test('weighted by the regions’ share of the whole make 1 in every industry', () => {
    fc.assert(
      fc.property(anyObservations, (o) => {
        const table = tableOf(o);
        const quotients = locationQuotients(table);
        table.industryTotals.forEach((whole, i) => {
          if (whole === 0) return;
          let mean = 0;
          for (let cell = table.starts[i] ?? 0; cell < (table.starts[i + 1] ?? 0); cell += 1) {
            mean += ((quotients[cell] ?? 0) * (table.regionTotals[table.region[cell] ?? 0] ?? 0)) / table.total;
          }
          expect(mean).toBeCloseTo(1, 10);
        });
      }),
    );
  });

  test('do not change when everything is counted in another unit', () => {
    fc.assert(
      fc.property(anyObservations, fc.integer({ min: 2, max: 1000 }), (o, unit) => {
        const [one, other] = [tableOf(o), tableOf({ ...o, value: o.value.map((amount) => amount * unit) })];
        locationQuotients(other).forEach((quotient, cell) =>
          expect(quotient).toBeCloseTo(locationQuotients(one)[cell] ?? 0, 9),
        );
      }),
    );
  });

  test('lie between -1 and 1 once symmetric, and in the same order', () => {
    expect([0, 1, Infinity].map(symmetricQuotient)).toEqual([-1, 0, 1]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (quotient) => symmetricQuotient(quotient + 1) > symmetricQuotient(quotient),
      ),
    );
  });
});

describe('the locational Gini', () => {
  test('lies between 0 and 1, both ways', () => {
    fc.assert(
      fc.property(anyObservations, (o) => {
        const { weighted, unweighted } = locationalGinis(tableOf(o));
        for (const gini of [...weighted, ...unweighted].filter((value) => !Number.isNaN(value))) {
          expect(gini).toBeGreaterThan(-1e-12);
          expect(gini).toBeLessThan(1);
        }
      }),
    );
  });

  test('does not change when one industry is counted in another unit', () => {
    // Only if the whole stays as it is: regions are weighed by all their jobs.
    fc.assert(
      fc.property(anyObservations, fc.integer({ min: 2, max: 1000 }), (o, unit) => {
        const one = locationalGinis(tableOf(o));
        const other = locationalGinis(tableOf({ ...o, value: o.value.map((amount) => amount * unit) }));
        expectClose(other.weighted, one.weighted, 'weighted', 1e-12);
        expectClose(other.unweighted, one.unweighted, 'unweighted', 1e-12);
      }),
    );
  });

  test('weighted, does not change when a region is cut into parts that are made up alike', () => {
    fc.assert(
      fc.property(anyObservations, (o) => {
        const doubled = o.value.map((amount) => amount * 2);
        const isFirst = (at: number) => o.region[at] === 0;
        const halves = [...o.value.keys()].filter(isFirst);
        const cut: Observations = {
          regions: [...o.regions, 'the other half'],
          industries: o.industries,
          region: Uint32Array.of(...o.region, ...halves.map(() => o.regions.length)),
          industry: Uint32Array.of(...o.industry, ...halves.map((at) => o.industry[at] ?? 0)),
          value: Float64Array.of(
            ...doubled.map((amount, at) => (isFirst(at) ? amount / 2 : amount)),
            ...halves.map((at) => (doubled[at] ?? 0) / 2),
          ),
        };
        const whole = locationalGinis(tableOf({ ...o, value: doubled })).weighted;
        expectClose(locationalGinis(tableOf(cut)).weighted, whole, 'weighted', 1e-12);
      }),
    );
  });

  test('is 0 where an industry is spread like everything else', () => {
    const table = tableOf({
      regions: ['a', 'b'],
      industries: ['x', 'y'],
      region: Uint32Array.of(0, 1, 0, 1),
      industry: Uint32Array.of(0, 0, 1, 1),
      value: Float64Array.of(1, 3, 10, 30),
    });
    expect([...locationalGinis(table).weighted]).toEqual([0, 0]);
    expect(concentrations(table).map((each) => each.hoover)).toEqual([0, 0]);
    expect(specialisations(table).map((each) => each.krugman)).toEqual([0, 0]);
    expect(specialisations(table).map((each) => each.hachman)).toEqual([1, 1]);
  });

  test('is not a number where an industry has nothing, and the others are not touched', () => {
    const table = tableOf({
      regions: ['a', 'b'],
      industries: ['x', 'y'],
      region: Uint32Array.of(0, 1, 0),
      industry: Uint32Array.of(0, 0, 1),
      value: Float64Array.of(1, 3, 0),
    });
    expect([...locationalGinis(table).weighted]).toEqual([0, Number.NaN]);
    expect(concentrations(table)[1]?.herfindahl).toBeNaN();
  });
});

describe('the parts', () => {
  test('sorting carries each companion with its key and keeps equal keys in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 400 }), (keys) => {
        const sorted = Float64Array.from(keys);
        const companions = Float64Array.from(keys.keys());
        createSorter(keys.length)(sorted, companions, keys.length);
        const expected = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        expect([...companions]).toEqual(expected);
        expect([...sorted]).toEqual(expected.map((at) => keys[at]));
      }),
    );
  });

  test('corrected chances follow Benjamini and Hochberg’s example', () => {
    // The fifteen chances of their paper of 1995, section 4.1: four are significant at 0.05.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const result = corrected(Float64Array.from(chances), 15);
    expect([...result].filter((chance) => chance <= 0.05)).toHaveLength(4);
    expect(result[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect([...result]).toEqual([...result].sort((a, b) => a - b));
  });
});
