import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { candidatesIn, countedOf, industriesOf, regionsOf } from './analyse';
import { forEachPair } from './candidates';
import { tableLevels, warningsOf } from './levels/table-levels';
import { observedIn, observedOf } from './levels/testing/nested-table';
import { againstRow } from './reference-row';

const observed = observedIn(
  readFileSync('indicators/reading/testing/tables/reference-row.csv', 'utf8').replace('jobs', 'employment'),
);

function wholeOf(from = observed) {
  const made = countedOf(from);
  if (!made.ok) throw new Error('twice');
  return made.counted;
}

function against(code: string, from = observed) {
  return againstRow(wholeOf(from), wholeOf(from), code);
}

describe('a row for the reference area', () => {
  test('quotient, share and weight are held against it, and it is no region itself', () => {
    const laid = against('Veldania');
    if (!laid.ok) throw new Error(laid.fault.kind);
    const pairs: Record<string, [number, number, number]> = {};
    forEachPair(laid.counted, ({ region, industry, locationQuotient, sectorShare, regionWeight }) => {
      pairs[`${region} ${industry}`] = [locationQuotient, sectorShare, regionWeight];
    });
    expect(Object.keys(pairs)).toHaveLength(12);
    expect(pairs['Alvona Looms']?.[0]).toBeCloseTo(900 / 1000 / (5200 / 20_000), 12);
    expect(pairs['Alvona Looms']?.[0]).toBeCloseTo(3.4615, 4);
    expect(pairs['Alvona Looms']?.slice(1)).toEqual([900 / 5200, 1000 / 20_000]);
    expect(regionsOf(laid.counted, PRESETS['ipea-diset']).map(({ region }) => region)).not.toContain('Veldania');
    expect(candidatesIn(laid.counted, PRESETS['ipea-diset']).every(({ region }) => region !== 'Veldania')).toBe(true);
  });

  test('how an industry is spread is told of the regions that are there', () => {
    const laid = against('Veldania');
    if (!laid.ok) throw new Error(laid.fault.kind);
    const looms = industriesOf(laid.counted).find(({ industry }) => industry === 'Looms');
    expect(looms).toMatchObject({ total: 1060, regions: 3 });
    expect(looms?.locationalGini).toBeLessThanOrEqual(1);
  });

  test('one that is not there, and one that has less than the regions, are refused', () => {
    expect(against('Utopia')).toEqual({ ok: false, fault: { kind: 'no-such-region' } });
    expect(against('Alvona')).toMatchObject({ ok: false, fault: { kind: 'smaller-than-regions', count: 4 } });
  });

  test('where the regions are more by rounding only, they are the whole', () => {
    const rounded = observedOf({
      Land: { a: 1000, b: 500, c: 200 },
      North: { a: 605, b: 300, c: 100 },
      South: { a: 400, b: 200, c: 100 },
    });
    const laid = against('Land', rounded);
    expect(laid.ok && Array.from(laid.counted.table.industryTotals)).toEqual([1005, 500, 200]);
  });

  test('it is pointed out: nowhere less than all others together', () => {
    expect(warningsOf(tableLevels(observed))).toEqual([
      { kind: 'covers', axis: 'region', names: ['Veldania'], count: 1 },
    ]);
  });
});
