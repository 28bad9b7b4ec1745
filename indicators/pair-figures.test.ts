import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { pairArraysOf } from './pair-arrays';
import { type PairAnswer, pairFigures } from './pair-figures';
import { within } from './reference-area';
import { expectClose } from './testing/close';
import { countedFromRows, type Row } from './testing/counted';
import { numbersOf, rowsOf, saoPauloRows } from './testing/golden';

const cuts = PRESETS['ipea-diset'];

const rows: Row[] = [
  ['F', 'shoes', { employment: 8000, establishments: 12 }],
  ['F', 'others', { employment: 2000, establishments: 400 }],
  ['R', 'shoes', { employment: 2000, establishments: 90 }],
  ['R', 'others', { employment: 88_000, establishments: 9000 }],
  ['S', 'shoes', { employment: 0, establishments: 0 }],
  ['S', 'others', { employment: 900, establishments: 'missing' }],
  ['T', 'others', { employment: 'withheld', establishments: 3 }],
  ['T', 'shoes', { employment: 10, establishments: 1 }],
  ['U', 'shoes', { employment: 'missing', establishments: 3 }],
  ['U', 'others', { employment: 50, establishments: 3 }],
  ['V', 'others', { employment: 0, establishments: 0 }],
  ['V', 'none', { employment: 0, establishments: 0 }],
];
const counted = countedFromRows(rows);
const arrays = pairArraysOf(counted);
const ask = (region: string, industry: string) => pairFigures(counted, arrays, { region, industry }, cuts);

function figuresIn(answer: PairAnswer) {
  if (answer.kind !== 'figures') throw new Error(answer.kind);
  return answer.figures;
}

describe('a pair that has something', () => {
  const franca = figuresIn(ask('F', 'shoes'));

  test('is told with shares, quotients and what is expected', () => {
    const total = 100_960;
    expect(franca.value).toBe(8000);
    expect(franca.regionName).toBe('Region F');
    expect(franca.sectorShare).toBeCloseTo(8000 / 10_010, 12);
    expect(franca.regionOwnShare).toBeCloseTo(0.8, 12);
    expect(franca.regionWeight).toBeCloseTo(10_000 / total, 12);
    expect(franca.locationQuotient).toBeCloseTo(0.8 / (10_010 / total), 12);
    expect(franca.symmetric).toBeCloseTo((franca.locationQuotient - 1) / (franca.locationQuotient + 1), 12);
    expect(franca.additive).toBeCloseTo(8000 / 10_010 - 10_000 / total, 12);
    expect(franca.expected).toBeCloseTo((10_000 * 10_010) / total, 8);
    expect(franca.aboveExpectation).toBeCloseTo(8000 - (10_000 * 10_010) / total, 8);
    expect(franca.quotientAgainstRest).toBeCloseTo(0.8 / (2010 / (total - 10_000)), 12);
    expect(franca.counted).toBe('above-zero');
  });

  test('has a type, margins whose quotient carries the interval, and what to ask', () => {
    expect(franca.type).toBe('center');
    expect(franca.margins).toHaveLength(5);
    expect(franca.margins[0]?.interval).toEqual(franca.locationQuotientInterval);
    expect(franca.warnings).toEqual(['few-establishments', 'few-and-large-plants']);
    expect(franca.plantSize).toBeCloseTo(8000 / 12, 12);
    expect([franca.smallNumbers, franca.jobsComeInPlants]).toEqual([true, true]);
    expect(franca.possibleTypes).toContain('center');
  });

  test('shows the neighbouring types where a cut is near', () => {
    const near = figuresIn(
      pairFigures(counted, arrays, { region: 'F', industry: 'shoes' }, { ...cuts, locationQuotient: 8.2 }),
    );
    expect(franca.neighbours).toEqual([]);
    expect(near.type).toBe('advanced-vector');
    expect(near.neighbours).toEqual([{ type: 'center', change: { axis: 'locationQuotient', to: 'above', cut: 8.2 } }]);
  });

  test('has no neighbour where it would be of no type beyond the cut as well', () => {
    const few = { ...cuts, locationQuotient: 8.2, establishmentsMinimum: 1000 };
    const figures = figuresIn(pairFigures(counted, arrays, { region: 'F', industry: 'shoes' }, few));
    expect([figures.type, figures.neighbours]).toEqual([null, []]);
  });

  test('is asked after whether its plants are few, one, or not known', () => {
    expect(figuresIn(ask('T', 'shoes')).warnings).toEqual(['one-establishment', 'few-establishments']);
    expect(figuresIn(ask('S', 'others')).warnings).toEqual(['establishments-not-known']);
    expect(figuresIn(ask('S', 'others')).establishments).toBeUndefined();
    expect(figuresIn(ask('R', 'others')).warnings).toEqual([]);
  });

  test('is significant only against all pairs that were looked at', () => {
    // Five regions and two industries have anything; two of these ten pairs are not known.
    const { chance, correctedChance } = figuresIn(ask('T', 'shoes'));
    const tests = arrays.chances.filter((each) => each <= chance).length;
    expect(chance).toBeLessThan(1e-6);
    expect(correctedChance).toBeCloseTo((chance * 8) / tests, 18);
  });
});

describe('a pair that has nothing', () => {
  test('by its row, has a quotient of 0 with an upper end', () => {
    const none = figuresIn(ask('S', 'shoes'));
    expect(none.counted).toBe('zero');
    expect([none.value, none.locationQuotient, none.sectorShare, none.symmetric]).toEqual([0, 0, 0, -1]);
    expect(none.locationQuotientInterval[0]).toBe(0);
    expect(none.locationQuotientInterval[1]).toBeCloseTo(-Math.log(0.025) / none.expected, 12);
    expect(none.margins[0]?.interval).toEqual(none.locationQuotientInterval);
    expect(none.regionOwnShareInterval[1]).toBeCloseTo(1 - 0.025 ** (1 / 900), 12);
    expect([none.type, none.chance, none.correctedChance]).toEqual([null, 1, 1]);
    expect(none.standardised).toBeLessThan(0);
  });

  test('for want of a row, is told as such', () => {
    const [first, ...rest] = rows;
    const without = countedFromRows(rest);
    const answer = pairFigures(without, pairArraysOf(without), { region: 'F', industry: 'shoes' }, cuts);
    expect(first).toBeDefined();
    expect(figuresIn(answer).counted).toBe('no-row');
  });

  test.each([
    ['T', 'others', { kind: 'not-known', why: 'withheld' }],
    ['U', 'shoes', { kind: 'not-known', why: 'missing' }],
    ['V', 'others', { kind: 'nothing-to-compare', empty: 'region' }],
    ['F', 'none', { kind: 'nothing-to-compare', empty: 'industry' }],
    ['Z', 'shoes', { kind: 'no-such-code', code: 'region' }],
    ['F', 'hats', { kind: 'no-such-code', code: 'industry' }],
  ])('%s %s: %j', (region, industry, answer) => {
    expect(ask(region, industry)).toEqual(answer);
  });
});

test('held against the rest, quotient, interval and type change, and chance and expectation do not', () => {
  const rest = within(counted, { ownRegion: 'excluded' });
  const [one, other] = [
    figuresIn(ask('R', 'shoes')),
    figuresIn(pairFigures(rest, pairArraysOf(rest), { region: 'R', industry: 'shoes' }, cuts)),
  ];
  expect(other.locationQuotient).toBe(one.quotientAgainstRest);
  expect(other.plainQuotient).toBe(one.locationQuotient);
  expect(other.locationQuotientInterval[0] / one.locationQuotientInterval[0]).toBeCloseTo(
    other.locationQuotient / one.locationQuotient,
    12,
  );
  expect([other.chance, other.expected, other.standardised]).toEqual([one.chance, one.expected, one.standardised]);
});

test('every pair of São Paulo, empty ones included, has base R’s intervals and standardised quotients', () => {
  const intervals = rowsOf('golden', 'sao-paulo-manufacturing-2015.lq_exact_ci_base_stats.csv');
  const sample =
    intervals.length < 1500
      ? intervals
      : intervals.filter((row, at) => at % 7 === 0 || row.value === '0').slice(0, 1500);
  const table = countedFromRows(
    saoPauloRows().map((row) => [row.region ?? '', row.industry ?? '', { establishments: Number(row.establishments) }]),
  );
  const all = pairArraysOf(table);
  const found = sample.map(({ region = '', industry = '' }) =>
    figuresIn(pairFigures(table, all, { region, industry }, cuts)),
  );
  expect(found.filter(({ value }) => value === 0).length).toBeGreaterThan(100);
  const column = (pick: (figures: (typeof found)[number]) => number) => found.map(pick);
  expectClose(
    column((f) => f.locationQuotientInterval[0]),
    numbersOf(sample, 'pois_lo95'),
    'low',
  );
  expectClose(
    column((f) => f.locationQuotientInterval[1]),
    numbersOf(sample, 'pois_hi95'),
    'high',
  );
  expectClose(
    column((f) => f.regionOwnShareInterval[1]),
    numbersOf(sample, 'binom_share_hi95'),
    'share, high',
  );
  expectClose(
    column((f) => f.expected),
    numbersOf(sample, 'expected'),
    'expected',
  );
  const standardised = new Map(
    rowsOf('golden', 'sao-paulo-manufacturing-2015.standardised_lq_base_scale.csv').map((row) => [
      `${row.region} ${row.industry}`,
      Number(row.z_lq),
    ]),
  );
  expectClose(
    column((f) => f.standardised),
    found.map((f) => standardised.get(`${f.region} ${f.industry}`) ?? Number.NaN),
    'standardised',
    1e-12,
  );
});
