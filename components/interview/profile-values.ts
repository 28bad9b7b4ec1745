import type { Assessment } from '#policies/schema/assessment';
import { LONGEST } from '#policies/schema/limits';

type Profile = Assessment['profile'];

const required = ['name', 'product', 'region', 'country'] as const;
const fields = ['name', 'product', 'productKind', 'region', 'country', 'what', 'by', 'budget'] as const;
const longest: Record<ProfileField, number> = {
  name: LONGEST.line,
  product: LONGEST.line,
  productKind: LONGEST.line,
  region: LONGEST.line,
  country: LONGEST.line,
  what: LONGEST.note,
  by: LONGEST.note,
  budget: LONGEST.note,
};

export type ProfileField = (typeof fields)[number];

/** The fields as typed. */
export type ProfileValues = Record<ProfileField, string>;

/** What is wrong with one field; each pair has its words in the messages. */
export type ProfileFault =
  { field: (typeof required)[number]; problem: 'missing' } | { field: ProfileField; problem: 'too-long' };

/** The longest text that a field takes. */
export function longestOf(field: ProfileField): number {
  return longest[field];
}

/**
 * Reads who is meant and what has to be decided.
 *
 * @param before - the profile to change, whose other keys are kept
 */
export function readProfile(
  values: ProfileValues,
  before?: Profile,
): { ok: true; profile: Profile } | { ok: false; errors: ProfileFault[] } {
  const typed = (field: ProfileField) => values[field].trim();
  const errors = fields.flatMap((field): ProfileFault[] => {
    if (isRequired(field) && typed(field) === '') return [{ field, problem: 'missing' }];
    return typed(field).length > longest[field] ? [{ field, problem: 'too-long' }] : [];
  });
  if (errors.length > 0) return { ok: false, errors };

  const { productKind: _kind, decision: _decision, ...kept } = before ?? {};
  const decision = {
    ...(typed('what') === '' ? {} : { what: typed('what') }),
    ...(typed('by') === '' ? {} : { by: typed('by') }),
    ...(typed('budget') === '' ? {} : { budget: typed('budget') }),
  };
  return {
    ok: true,
    profile: {
      ...kept,
      name: typed('name'),
      region: typed('region'),
      country: typed('country'),
      product: typed('product'),
      ...(typed('productKind') === '' ? {} : { productKind: typed('productKind') }),
      ...(Object.keys(decision).length === 0 ? {} : { decision }),
    },
  };
}

function isRequired(field: ProfileField): field is (typeof required)[number] {
  return required.some((one) => one === field);
}

/** The profile as it would be typed; empty fields where there is none. */
export function profileValuesOf(profile: Profile | undefined): ProfileValues {
  return {
    name: profile?.name ?? '',
    product: profile?.product ?? '',
    productKind: profile?.productKind ?? '',
    region: profile?.region ?? '',
    country: profile?.country ?? '',
    what: profile?.decision?.what ?? '',
    by: profile?.decision?.by ?? '',
    budget: profile?.decision?.budget ?? '',
  };
}
