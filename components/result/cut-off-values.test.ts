import { expect, test } from 'vitest';
import { cutOffs } from '#policies/schema/assessment';
import { PRESETS } from '#policies/engine/classify';
import { cutOffValuesOf, readCutOffs } from './cut-off-values';

const preset = cutOffValuesOf(PRESETS['ipea-diset']);

test('the preset is typed as it is printed, and read back as it was', () => {
  expect(preset).toEqual({
    locationQuotient: '5',
    locationQuotientMinimum: '1',
    sectorShareHigh: '20',
    sectorShareMinimum: '1',
    establishmentsMinimum: '5',
  });
  expect(readCutOffs(preset)).toEqual({ ok: true, cutOffs: PRESETS['ipea-diset'] });
});

test('what is read is what the schema takes', () => {
  const read = readCutOffs({ ...preset, locationQuotient: '3,5', sectorShareHigh: '12.5 %' });
  expect(read).toMatchObject({ ok: true, cutOffs: { locationQuotient: 3.5, sectorShareHigh: 0.125 } });
  expect(read.ok && cutOffs.safeParse(read.cutOffs).success).toBe(true);
});

test.each([
  ['locationQuotient', '', 'not-a-number'],
  ['locationQuotient', '0', 'not-above-zero'],
  ['sectorShareHigh', '0', 'not-above-zero'],
  ['sectorShareHigh', '101', 'over-hundred'],
  ['establishmentsMinimum', '2.5', 'not-whole'],
  ['locationQuotientMinimum', '6', 'above-the-cut'],
  ['sectorShareMinimum', '21', 'above-the-cut'],
  ['sectorShareMinimum', '-1', 'below-zero'],
] as const)('%s of "%s" is told: %s', (field, text, problem) => {
  const read = readCutOffs({ ...preset, [field]: text });
  expect(read).toEqual(expect.objectContaining({ ok: false }));
  expect(!read.ok && read.problems[field]).toBe(problem);
});
