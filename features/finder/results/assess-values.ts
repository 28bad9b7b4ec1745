import { readTypedYear } from '#components/forms/typed-number';
import type { Said } from '#indicators/assess';
import type { About } from '#features/finder/worker/protocol';
import type { PairKey } from './listing';

/** What is asked before an assessment begins, in this order. */
export const ASSESS_FIELDS = [
  'name',
  'product',
  'region',
  'country',
  'base',
  'referenceArea',
  'year',
  'source',
] as const;

export type AssessField = (typeof ASSESS_FIELDS)[number];
export type AssessValues = Record<AssessField, string>;

/** The fields as they stand first: the names of the table, and what was said of it. */
export function assessValuesOf({ region, industry }: PairKey, about: About): AssessValues {
  const { base, referenceArea, year, source, country } = about;
  return { name: `${industry}, ${region}`, product: industry, region, country, base, referenceArea, year, source };
}

/** Reads what was typed; which fields are empty, or no year. Lengths are the affair of the assessment. */
export function readAssess(
  values: AssessValues,
  scheme: string,
): { ok: true; said: Said } | { ok: false; fields: AssessField[] } {
  const year = readTypedYear(values.year);
  const fields = ASSESS_FIELDS.filter(
    (field) => values[field].trim() === '' || (field === 'year' && year === undefined),
  );
  if (fields.length > 0 || year === undefined) return { ok: false, fields };
  return { ok: true, said: { ...values, year, ...(scheme.trim() === '' ? {} : { scheme: scheme.trim() }) } };
}
