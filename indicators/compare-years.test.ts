import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { candidatesIn } from './analyse';
import { type Comparison, comparedPair, compareYears } from './compare-years';
import { anyRows, countedFromRows, type Row } from './testing/counted';
import { counter, runs } from '#testing/laws';

const cuts = PRESETS['ipea-diset'];

function compared(before: Row[], after: Row[]): Comparison {
  const made = compareYears(countedFromRows(before), countedFromRows(after), cuts);
  if (!made.ok) throw new Error(made.fault);
  return made.comparison;
}

function pairsOf(comparison: Comparison) {
  return Array.from(comparison.pairs.before, (_, at) => comparedPair(comparison, at));
}

describe('two years', () => {
  const comparison = compared(
    [
      ['F', 'shoes', { establishments: 80 }],
      ['F', 'hats', { establishments: 20 }],
      ['R', 'shoes', { establishments: 20 }],
      ['R', 'hats', { establishments: 80 }],
      ['R', 'toys', { establishments: 'withheld' }],
      ['F', 'toys', { establishments: 7 }],
      ['Old', 'shoes', { establishments: 5 }],
    ],
    [
      ['F', 'shoes', { establishments: 90 }],
      ['F', 'hats', { establishments: 0 }],
      ['R', 'shoes', { establishments: 10 }],
      ['R', 'hats', { establishments: 120 }],
      ['R', 'toys', { establishments: 30 }],
      ['R', 'New trade', { establishments: 9 }],
      ['F', 'toys', { establishments: 9 }],
      ['S', 'shoes', { establishments: 9 }],
    ],
  );
  const named = (region: string, industry: string) =>
    pairsOf(comparison).find((pair) => pair.region === region && pair.industry === industry);

  test('name the codes that only one has, and leave them out', () => {
    expect(comparison.onlyBefore).toEqual({ regions: ['Old'], industries: [] });
    expect(comparison.onlyAfter).toEqual({ regions: ['S'], industries: ['New trade'] });
    expect([comparison.regions, comparison.industries]).toEqual([
      ['F', 'R'],
      ['hats', 'shoes', 'toys'],
    ]);
    expect([comparison.before, comparison.after]).toEqual([207, 229]);
  });

  test('do not take a pair that was withheld for one that came', () => {
    expect(named('R', 'toys')).toBeUndefined();
    expect(comparison.notComparable).toBe(1);
    expect(comparison.entries).toBe(0);
  });

  test('tell growth and exits', () => {
    expect(named('F', 'shoes')).toMatchObject({ before: 80, after: 90, change: 10, growth: 0.125, kind: 'stayed' });
    expect(named('F', 'hats')).toMatchObject({ after: 0, growth: -1, kind: 'exit' });
    expect(comparison.exits).toBe(1);
  });

  test('give the three parts of a change as the formula says', () => {
    const growth = 229 / 207 - 1;
    // Hats went from 100 to 120.
    const hats = named('R', 'hats');
    expect(hats?.national).toBeCloseTo(80 * growth, 12);
    expect(hats?.industryMix).toBeCloseTo(80 * (0.2 - growth), 12);
    expect(hats?.regional).toBeCloseTo(120 - 80 * 1.2, 12);
  });

  test('give the types of each whole table', () => {
    const [one, other] = [named('F', 'shoes')?.typeBefore, named('F', 'shoes')?.typeAfter];
    expect([one, other]).toEqual(['advanced-vector', 'advanced-vector']);
    expect(named('F', 'hats')).toMatchObject({ typeBefore: null, typeAfter: null });
  });
});

test('an entry has a growth of no number, and all of it is regional', () => {
  const [entry] = pairsOf(
    compared(
      [
        ['F', 'hats', { establishments: 0 }],
        ['F', 'shoes', { establishments: 10 }],
      ],
      [
        ['F', 'hats', { establishments: 12 }],
        ['F', 'shoes', { establishments: 10 }],
      ],
    ),
  );
  expect(entry).toMatchObject({ kind: 'entry', growth: Number.NaN, national: 0, industryMix: 0, regional: 12 });
});

test('the parts sum to the change, in every pair, every region and the whole', () => {
  const { hit, expectShare } = counter();
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      const made = compareYears(countedFromRows(before), countedFromRows(after), cuts);
      if (!made.ok) return;
      hit();
      const { comparison } = made;
      const pairs = pairsOf(comparison);
      const sums = { national: 0, industryMix: 0, regional: 0 };
      for (const each of [...pairs, ...comparison.byRegion, comparison.whole]) {
        expect(each.national + each.industryMix + each.regional).toBeCloseTo(each.change, 6);
      }
      for (const pair of pairs) {
        sums.national += pair.national;
        sums.industryMix += pair.industryMix;
        sums.regional += pair.regional;
        expect(pair.kind).toBe(pair.before === 0 ? 'entry' : pair.after === 0 ? 'exit' : 'stayed');
        expect(pair.before + pair.after).toBeGreaterThan(0);
      }
      expect(comparison.whole).toMatchObject(sums);
      if (comparison.before > 0) expect(comparison.whole.national).toBeCloseTo(comparison.whole.change, 6);
    }),
  );
  expectShare(0.5, runs(500));
});

test('types are those that each whole table gives', () => {
  const { hit, expectShare } = counter();
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      const years = [countedFromRows(before), countedFromRows(after)] as const;
      const made = compareYears(...years, cuts);
      if (!made.ok) return;
      hit();
      const [then, now] = years.map(
        (year) => new Map(candidatesIn(year, cuts).map((each) => [`${each.region} ${each.industry}`, each.type])),
      );
      for (const { region, industry, typeBefore, typeAfter } of pairsOf(made.comparison)) {
        expect(typeBefore).toBe(then?.get(`${region} ${industry}`) ?? null);
        expect(typeAfter).toBe(now?.get(`${region} ${industry}`) ?? null);
      }
    }),
  );
  expectShare(0.5, runs(500));
});

test('pairs are those of both years that are known in both', () => {
  const { hit, expectShare } = counter();
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      const made = compareYears(countedFromRows(before), countedFromRows(after), cuts);
      if (!made.ok) return;
      hit();
      const names = new Set(pairsOf(made.comparison).map(({ region, industry }) => `${region} ${industry}`));
      const in_ = (rows: Row[], region: string, industry: string) =>
        rows.find((row) => row[0] === region && row[1] === industry)?.[2].establishments ?? 0;
      for (const region of made.comparison.regions) {
        for (const industry of made.comparison.industries) {
          const [e0, e1] = [in_(before, region, industry), in_(after, region, industry)];
          const isKnown = typeof e0 === 'number' && typeof e1 === 'number';
          expect(names.has(`${region} ${industry}`)).toBe(isKnown && e0 + e1 > 0);
        }
      }
    }),
  );
  expectShare(0.5, runs(500));
});

test('tables that cannot be compared are refused', () => {
  const jobs = countedFromRows([['F', 'shoes', { employment: 1 }]]);
  const plants = countedFromRows([['F', 'shoes', { establishments: 1 }]]);
  const others = countedFromRows([['G', 'shoes', { employment: 1 }]]);
  expect(compareYears(jobs, plants, cuts)).toEqual({ ok: false, fault: 'different-measures' });
  expect(compareYears(jobs, others, cuts)).toEqual({ ok: false, fault: 'nothing-in-common' });
});
