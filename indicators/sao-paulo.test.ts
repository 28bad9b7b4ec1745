import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { candidatesIn, countedOf } from './analyse';
import { readTable } from './reading/read-table';
import { saoPaulo } from './testing/golden';

describe('the manufacturing of São Paulo in 2015', () => {
  const read = readTable([readFileSync(saoPaulo)]);
  if (!read.ok) throw new Error(read.fault.kind);
  const { observed, faultCount } = read.reading;
  const made = countedOf(observed);
  if (!made.ok) throw new Error('A pair stands there twice.');
  const candidates = candidatesIn(made.counted, PRESETS['ipea-diset']);

  test('is read whole', () => {
    expect(faultCount).toBe(0);
    expect(observed.rows).toBe(3854);
    expect(made.counted.table.total).toBe(92226);
    expect(made.counted.measuredBy).toBe('establishments');
  });

  test('has three systems of footwear, and no fourth', () => {
    const footwear = candidates.filter((candidate) => candidate.industry === '153');
    const named = footwear.map(({ region, type }) => `${observed.regionNames.get(region)}: ${type}`);
    expect(named.sort()).toEqual([
      'Birigui: local-development-vector',
      'Franca: center',
      'Jaú: local-development-vector',
    ]);
  });

  test('has as many of each type as the catalogue counts', () => {
    const count = (type: string) => candidates.filter((candidate) => candidate.type === type).length;
    expect(candidates).toHaveLength(924);
    expect([count('center'), count('local-development-vector'), count('advanced-vector'), count('embryonic')]).toEqual([
      10, 74, 47, 793,
    ]);
    const specialised = candidates.filter((candidate) => candidate.locationQuotient >= 5);
    expect(specialised.filter((candidate) => candidate.warnings.includes('small-in-its-region'))).toHaveLength(28);
    expect(specialised.filter((candidate) => candidate.warnings.includes('few-establishments'))).toHaveLength(50);
  });
});
