import type { CutOffs } from '#policies/schema/assessment';
import { percentText, readTypedNumber, type NumberProblem } from '#components/forms/typed-number';

export const cutOffFields = [
  'locationQuotient',
  'locationQuotientMinimum',
  'sectorShareHigh',
  'sectorShareMinimum',
  'establishmentsMinimum',
] as const;

export type CutOffField = (typeof cutOffFields)[number];

/** The fields as typed; shares in per cent. */
export type CutOffValues = Record<CutOffField, string>;

export type CutOffProblem = NumberProblem | 'not-above-zero' | 'above-the-cut';

type Reading = { ok: true; cutOffs: CutOffs } | { ok: false; problems: Partial<Record<CutOffField, CutOffProblem>> };

const kinds = {
  locationQuotient: 'decimal',
  locationQuotientMinimum: 'decimal',
  sectorShareHigh: 'percent',
  sectorShareMinimum: 'percent',
  establishmentsMinimum: 'whole',
} as const;

/** Reads cut-offs as typed: every field a number, a cut above 0, and no lower bound above its cut. */
export function readCutOffs(values: CutOffValues): Reading {
  const problems: Partial<Record<CutOffField, CutOffProblem>> = {};
  const read = (field: CutOffField): number => {
    const typed = readTypedNumber(values[field], kinds[field]);
    if (typed.ok) return typed.value;
    problems[field] = typed.problem;
    return Number.NaN;
  };
  const cutOffs: CutOffs = {
    locationQuotient: read('locationQuotient'),
    locationQuotientMinimum: read('locationQuotientMinimum'),
    sectorShareHigh: read('sectorShareHigh'),
    sectorShareMinimum: read('sectorShareMinimum'),
    establishmentsMinimum: read('establishmentsMinimum'),
  };
  if (cutOffs.locationQuotient === 0) problems.locationQuotient = 'not-above-zero';
  if (cutOffs.sectorShareHigh === 0) problems.sectorShareHigh = 'not-above-zero';
  if (cutOffs.locationQuotientMinimum > cutOffs.locationQuotient) problems.locationQuotientMinimum = 'above-the-cut';
  if (cutOffs.sectorShareMinimum > cutOffs.sectorShareHigh) problems.sectorShareMinimum = 'above-the-cut';
  return Object.keys(problems).length === 0 ? { ok: true, cutOffs } : { ok: false, problems };
}

/** Cut-offs as they would be typed. */
export function cutOffValuesOf(cutOffs: CutOffs): CutOffValues {
  return {
    locationQuotient: String(cutOffs.locationQuotient),
    locationQuotientMinimum: String(cutOffs.locationQuotientMinimum),
    sectorShareHigh: percentText(cutOffs.sectorShareHigh),
    sectorShareMinimum: percentText(cutOffs.sectorShareMinimum),
    establishmentsMinimum: String(cutOffs.establishmentsMinimum),
  };
}
