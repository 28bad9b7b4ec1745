import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialInterval, poissonFactors } from './exact-interval';
import { runs } from '#testing/laws';

/**
 * From golden/sao-paulo-manufacturing-2015.lq_exact_ci_base_stats.csv (base R 4.2.2, poisson.test and binom.test):
 * establishments of the pair, establishments of the region, location quotient and its interval, interval of the region's own share.
 */
const GOLDEN: [number, number, number, number, number, number, number][] = [
  [1, 556, 41.468525179856115, 1.0498921578952878, 231.04783425032863, 4.5534589140149386e-5, 0.0099798402812112386],
  [2, 321, 33.800989554700386, 4.0934566470580389, 122.10079619635511, 0.00075543868428115939, 0.022324394022762428],
  [5, 267, 20.082309903318524, 6.5206713620356016, 46.86541217435817, 0.0061077460053765254, 0.043158123677156879],
  [
    5, 2782, 0.090428179282057555, 0.029361783669521802, 0.21102920503831471, 0.00058381751831818691,
    0.0041891996239357158,
  ],
  [8, 376, 10.167126005953037, 4.3894433680521345, 20.033291382173253, 0.0092294204363283072, 0.04149144818672057],
  [
    8, 2884, 0.10562676161996309, 0.045602138501096533, 0.2081268287664664, 0.0011983210811848403,
    0.0054583838482898488,
  ],
  [20, 909, 4.2011903053659401, 2.566196182375609, 6.4883976896598012, 0.013490079528400005, 0.033776852565152393],
  [
    20, 1240, 0.41504356278801841, 0.25351939067978291, 0.64100112067343817, 0.0098791438290666209,
    0.024800519933345089,
  ],
  [50, 3346, 1.3948917191595016, 1.0353155201482822, 1.8389908351458171, 0.011110947645647035, 0.019653809127350153],
  [50, 7485, 0.88516112685140391, 0.6569836496078667, 1.1669745956251829, 0.0049619911420656342, 0.0087974091374527497],
  [100, 2602, 1.4707167483678372, 1.1966338464678687, 1.7887856268080276, 0.031377071584533199, 0.046548025059985121],
  [100, 992, 0.6588459929453343, 0.53606339605709963, 0.80133325724928572, 0.082773707439134911, 0.12124691108507268],
  [1533, 2782, 20.98283972523614, 19.945495816353567, 22.060140594670433, 0.53233444286412412, 0.56964287459163643],
  [1932, 30100, 1.2100617999961969, 1.1566999220053384, 1.2652503758054403, 0.061442870642808248, 0.067013696070440498],
  [7594, 30100, 1.6489203517154334, 1.6120402262456002, 1.6864313690745252, 0.24739321208724518, 0.25723935422029554],
];

function expectClose(actual: number, expected: number, relative = 1e-9) {
  expect(Math.abs(actual - expected) / Math.abs(expected), `${actual} for ${expected}`).toBeLessThan(relative);
}

describe('the reference values of R', () => {
  test.each(GOLDEN)('%i establishments of %i: interval of the location quotient', (count, _, quotient, low, high) => {
    const factors = poissonFactors(count);
    expectClose(quotient * factors[0], low);
    expectClose(quotient * factors[1], high);
  });
  test.each(GOLDEN)('%i establishments of %i: interval of the share', (count, all, _, __, ___, low, high) => {
    const interval = binomialInterval(count, all);
    expectClose(interval[0], low);
    expectClose(interval[1], high);
  });
});

test.each([
  [5, 0.32, 2.33],
  [8, 0.43, 1.97],
  [20, 0.61, 1.54],
  [50, 0.74, 1.32],
  [100, 0.81, 1.22],
])('the factors that the catalogue names: %i establishments, %f to %f', (count, low, high) => {
  expect(poissonFactors(count).map((factor) => Math.round(100 * factor) / 100)).toEqual([low, high]);
});

describe('large counts', () => {
  test('up to a hundred thousand are exact', () => {
    const [low, high] = poissonFactors(100_000);
    expectClose(low, 0.9938115266374472);
    expectClose(high, 1.0062174473974388);
  });
  test('above that are narrow, and agree to four digits with the exact interval', () => {
    const [low, high] = poissonFactors(150_000);
    expectClose(low, 0.9949457120624018, 2e-5);
    expectClose(high, 1.0050736001727474, 2e-5);
    expect(poissonFactors(1e12)).toEqual([1 - 1.959963984540054e-6, 1 + 1.959963984540054e-6]);
  });
  test('of a share agree with the exact interval from both sides of the change of method', () => {
    const [below, above] = [binomialInterval(100_000, 150_000), binomialInterval(100_001, 150_001)];
    expectClose(below[0], 0.6642745373410696);
    expectClose(below[1], 0.6690523523439662);
    expectClose(above[0], below[0], 2e-5);
    expectClose(above[1], below[1], 2e-5);
  });
  test('of a share are normal, the same on both sides', () => {
    const half = 1.959963984540054 * Math.sqrt(0.25 / 2e6);
    expect(binomialInterval(1e6, 2e6)).toEqual([0.5 - half, 0.5 + half]);
  });
  test('that are the whole class have no upper end above one', () => {
    const [low, high] = binomialInterval(200_000, 200_000);
    expect(high).toBe(1);
    expect(low).toBeGreaterThan(0.9999);
  });
});

describe('the whole and the tiny share', () => {
  test('all of five: the lower end is the fifth root of the tail, the upper end one', () => {
    const [low, high] = binomialInterval(5, 5);
    expectClose(low, 0.025 ** (1 / 5));
    expect(high).toBe(1);
  });
  test('one of two', () => {
    const [low, high] = binomialInterval(1, 2);
    expectClose(low, 1 - Math.sqrt(0.975));
    expectClose(high, Math.sqrt(0.975));
  });
  test('99 of 100', () => {
    const [low, high] = binomialInterval(99, 100);
    expectClose(low, 0.9455406146079194);
    expectClose(high, 0.9997468539670226);
  });
  test('a share below a thousand-millionth takes the factors of the count', () => {
    const [low, high] = binomialInterval(5, 5e11);
    expectClose(low, 1e-11 * 0.32469727802368414);
    expectClose(high, 1e-11 * 2.333666415864534);
    expect(binomialInterval(5, Infinity)).toEqual([0, 0]);
  });
  test('a share just above it is still close to the exact value', () => {
    const [low, high] = binomialInterval(5, 4e9);
    expectClose(low, 1.25e-9 * 0.32469727802368414, 1e-4);
    expectClose(high, 1.25e-9 * 2.333666415864534, 1e-4);
  });
});

test('one event: the ends are known in closed form', () => {
  expectClose(poissonFactors(1)[0], -Math.log(0.975));
  expectClose(poissonFactors(1)[1], 5.571643390938898);
});

test('the interval holds the value and narrows as the count grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 500 }), (count, more) => {
      const [narrow, wide] = [poissonFactors(count + more), poissonFactors(count)];
      expect(wide[0]).toBeLessThan(narrow[0]);
      expect(narrow[0]).toBeLessThan(1);
      expect(narrow[1]).toBeGreaterThan(1);
      expect(wide[1]).toBeGreaterThan(narrow[1]);
    }),
    { numRuns: runs(500) },
  );
});

test('the interval of a share holds the share, inside nought to one, and rises with the count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), (count, others) => {
      const all = count + others;
      const [low, high] = binomialInterval(count, all);
      expect(low).toBeGreaterThan(0);
      expect(low).toBeLessThan(count / all);
      expect(high).toBeGreaterThan(count / all);
      expect(high).toBeLessThanOrEqual(1);
      const next = binomialInterval(count + 1, all);
      expect(next[0]).toBeGreaterThan(low);
      expect(next[1]).toBeGreaterThanOrEqual(high);
    }),
    { numRuns: runs(500) },
  );
});

test('the last interval is remembered, and not given for another count', () => {
  expect(poissonFactors(7)).toEqual(poissonFactors(7));
  expect(poissonFactors(8)).not.toEqual(poissonFactors(7));
  expect(binomialInterval(7, 20)).toEqual(binomialInterval(7, 20));
  expect(binomialInterval(7, 21)).not.toEqual(binomialInterval(7, 20));
  expect(binomialInterval(8, 21)).not.toEqual(binomialInterval(7, 21));
});
