import type { Assessment } from '#policies/schema/assessment';
import { LONGEST } from '#policies/schema/limits';
import { profileFields, type ProfileField } from './profile-fields';

type Profile = Assessment['profile'];

const required = ['name', 'product', 'region', 'country'] as const;
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
  before: Profile = { name: '', region: '', country: '', product: '' },
): { ok: true; profile: Profile } | { ok: false; errors: ProfileFault[] } {
  const errors = profileFaults(values, profileFields);
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, profile: writeProfile(before, values, profileFields) };
}

/** What is wrong with these fields. */
export function profileFaults(values: ProfileValues, fields: readonly ProfileField[]): ProfileFault[] {
  return fields.flatMap((field): ProfileFault[] => {
    const typed = values[field].trim();
    if (isRequired(field) && typed === '') return [{ field, problem: 'missing' }];
    return typed.length > longest[field] ? [{ field, problem: 'too-long' }] : [];
  });
}

/** A profile with these fields as typed, and all others as they are. */
export function writeProfile(profile: Profile, values: ProfileValues, fields: readonly ProfileField[]): Profile {
  const next = { ...profile };
  const decision = { ...profile.decision };
  for (const field of fields) {
    const typed = values[field].trim();
    const part = field === 'what' || field === 'by' || field === 'budget' ? decision : next;
    if (typed === '') Reflect.deleteProperty(part, field);
    else Reflect.set(part, field, typed);
  }
  const { decision: _, ...others } = next;
  return Object.keys(decision).length === 0 ? others : { ...others, decision };
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
