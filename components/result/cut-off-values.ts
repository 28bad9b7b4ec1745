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

/** What is wrong with some of the fields. */
export type CutOffProblems = Partial<Record<CutOffField, CutOffProblem>>;

const kinds = {
  locationQuotient: 'decimal',
  locationQuotientMinimum: 'decimal',
  sectorShareHigh: 'percent',
  sectorShareMinimum: 'percent',
  establishmentsMinimum: 'whole',
} as const;

/** A lower bound and its cut, which must not be crossed. */
const pairs = [
  ['locationQuotientMinimum', 'locationQuotient'],
  ['sectorShareMinimum', 'sectorShareHigh'],
] as const;

/** Writes some fields of cut-offs in use, and leaves the others; says what is wrong with those that it did not take. */
export function writeCutOffs(
  stored: CutOffs,
  values: CutOffValues,
  fields: readonly CutOffField[],
): { cutOffs: CutOffs; problems: CutOffProblems } {
  const problems: CutOffProblems = {};
  const cutOffs = { ...stored };
  for (const field of fields) {
    const typed = readTypedNumber(values[field], kinds[field]);
    const isCut = field === 'locationQuotient' || field === 'sectorShareHigh';
    if (!typed.ok) problems[field] = typed.problem;
    else if (isCut && typed.value === 0) problems[field] = 'not-above-zero';
    else cutOffs[field] = typed.value;
  }
  for (const pair of pairs) {
    const [minimum, cut] = pair;
    if (cutOffs[minimum] <= cutOffs[cut]) continue;
    const refused = pair.filter((field) => fields.includes(field) && problems[field] === undefined);
    for (const field of refused) {
      cutOffs[field] = stored[field];
      problems[field] = 'above-the-cut';
    }
  }
  return { cutOffs, problems };
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
