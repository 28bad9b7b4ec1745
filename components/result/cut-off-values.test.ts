import { expect, test } from 'vitest';
import { cutOffs } from '#policies/schema/assessment';
import { PRESETS } from '#policies/engine/classify';
import { cutOffFields, cutOffValuesOf, type CutOffValues, writeCutOffs } from './cut-off-values';

const stored = PRESETS['ipea-diset'];
const preset = cutOffValuesOf(stored);
const readAll = (values: CutOffValues) => writeCutOffs(stored, values, cutOffFields);

test('the preset is typed as it is printed, and read back as it was', () => {
  expect(preset).toEqual({
    locationQuotient: '5',
    locationQuotientMinimum: '1',
    sectorShareHigh: '20',
    sectorShareMinimum: '1',
    establishmentsMinimum: '5',
  });
  expect(readAll(preset)).toEqual({ cutOffs: stored, problems: {} });
});

test('what is read is what the schema takes', () => {
  const read = readAll({ ...preset, locationQuotient: '3,5', sectorShareHigh: '12.5 %' });
  expect(read.problems).toEqual({});
  expect(read.cutOffs).toMatchObject({ locationQuotient: 3.5, sectorShareHigh: 0.125 });
  expect(cutOffs.safeParse(read.cutOffs).success).toBe(true);
});

test('only the fields that are written change, and none of the others is read again', () => {
  const odd = { ...stored, locationQuotient: 2.574 };
  const typed = { ...cutOffValuesOf(odd), establishmentsMinimum: '1,000' };
  expect(writeCutOffs(odd, typed, ['establishmentsMinimum'])).toEqual({
    cutOffs: { ...odd, establishmentsMinimum: 1000 },
    problems: {},
  });
});

test.each([
  ['locationQuotient', '', 'not-a-number'],
  ['locationQuotient', '1.234', 'ambiguous'],
  ['locationQuotient', '0.5', 'above-the-cut'],
  ['locationQuotient', '0', 'not-above-zero'],
  ['sectorShareHigh', '0', 'not-above-zero'],
  ['sectorShareHigh', '101', 'over-hundred'],
  ['establishmentsMinimum', '2.5', 'not-whole'],
  ['locationQuotientMinimum', '6', 'above-the-cut'],
  ['sectorShareMinimum', '21', 'above-the-cut'],
  ['sectorShareMinimum', '-1', 'below-zero'],
] as const)('%s of "%s" is told: %s', (field, text, problem) => {
  const read = writeCutOffs(stored, { ...preset, [field]: text }, [field]);
  expect(read).toEqual({ cutOffs: stored, problems: { [field]: problem } });
});
