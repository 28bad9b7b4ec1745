import { describe, expect, test } from 'vitest';
import { ellisonGlaeser } from './ellison-glaeser';
import { ellisonGlaeserIn, plantsByIndustry, plantsIn } from './plants-in-table';
import { countedFromRows, type Row, type Said } from './testing/counted';

const plant = (region: string, industry: string, employment: Said, establishments: Said = 1): Row => [
  region,
  industry,
  { employment, establishments },
];

describe('the index of Ellison and Glaeser', () => {
  test('is refused where there are totals only', () => {
    const counted = countedFromRows([plant('A', 'x', 100, 2), plant('B', 'x', 50), plant('B', 'y', 50)]);
    expect(ellisonGlaeserIn(counted, 'x')).toEqual({ ok: false, refusal: 'no-plant-sizes' });
    expect(ellisonGlaeserIn(countedFromRows([['A', 'x', { employment: 9 }]]), 'x')).toEqual({
      ok: false,
      refusal: 'no-plant-sizes',
    });
    expect(ellisonGlaeserIn(countedFromRows([['A', 'x', { establishments: 1 }]]), 'x')).toEqual({
      ok: false,
      refusal: 'no-plant-sizes',
    });
    expect(ellisonGlaeserIn(counted, 'no such')).toEqual({ ok: false, refusal: 'no-plant-sizes' });
  });

  test('is given where every establishment is the only one of its region', () => {
    const counted = countedFromRows([plant('A', 'x', 100), plant('B', 'x', 50), plant('B', 'y', 350, 9)]);
    const plants = [
      { region: 'A', industry: 'x', jobs: 100 },
      { region: 'B', industry: 'x', jobs: 50 },
    ];
    const totals = new Map([
      ['A', 100],
      ['B', 400],
    ]);
    expect(plantsIn(counted, 'x')).toEqual(plants);
    expect(ellisonGlaeserIn(counted, 'x')).toEqual({ ok: true, ...ellisonGlaeser(plants, totals) });
  });

  test('is refused where a plant is withheld', () => {
    const counted = countedFromRows([plant('A', 'x', 100), plant('B', 'x', 50), plant('C', 'x', 'withheld')]);
    expect(plantsIn(counted, 'x')).toBeUndefined();
  });

  test('takes plants from elsewhere where they lie in the table, and jobs are its base', () => {
    const rows = [plant('A', 'x', 100, 2), plant('B', 'x', 50, 1), plant('B', 'y', 350, 9)];
    const own = [
      { region: 'A', industry: 'x', jobs: 60 },
      { region: 'B', industry: 'x', jobs: 50 },
    ];
    const others = [
      { region: 'C', industry: 'x', jobs: 1 },
      { region: 'C', industry: 'y', jobs: 1 },
      { region: 'A', industry: 'z', jobs: 1 },
    ];
    const counted = countedFromRows(rows);
    expect(plantsByIndustry(counted, [...others, ...own])).toEqual(new Map([['x', own]]));
    expect(ellisonGlaeserIn(counted, 'x', own)).toMatchObject({ ok: true, plants: 2 });
    expect(ellisonGlaeserIn(countedFromRows(rows, 'establishments'), 'x', own)).toEqual({
      ok: false,
      refusal: 'not-jobs',
    });
  });

  test('is refused for one plant, for none, and where there is one region only', () => {
    const counted = countedFromRows([plant('A', 'x', 100), plant('B', 'y', 50, 4), plant('A', 'z', 0, 0)]);
    expect(ellisonGlaeserIn(counted, 'x')).toEqual({ ok: false, refusal: 'one-plant' });
    expect(ellisonGlaeserIn(counted, 'z')).toEqual({ ok: false, refusal: 'no-jobs' });
    const one = countedFromRows([plant('A', 'x', 100)]);
    const two = [
      { region: 'A', industry: 'x', jobs: 60 },
      { region: 'A', industry: 'x', jobs: 40 },
    ];
    expect(ellisonGlaeserIn(one, 'x', two)).toEqual({ ok: false, refusal: 'one-region' });
  });
});
