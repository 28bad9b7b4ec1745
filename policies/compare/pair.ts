import type { Assessment } from '#policies/schema/assessment';
import { isSame } from '#policies/file/same';
import { factsOf } from './facts';
import type { PairKind } from './comparison';

const MONTH = 30.44 * 24 * 60 * 60 * 1000;
/** Ours: nearer to a year than to the beginning. */
const LEAST_MONTHS = 6;
/** Ours: nearer to two years than to one. */
const NEARER_TO_TWO_YEARS = 18;

/** How two assessments belong together, as far as they say. */
export function pairOf(before: Assessment, after: Assessment): PairKind {
  if (before.id !== after.id && !isSameSystem(before, after)) return { kind: 'other-system' };
  if (isSame(factsOf(before), factsOf(after)) && isSame(before.plan, after.plan)) return { kind: 'copy' };
  const months = monthsBetween(before, after);
  if (months >= LEAST_MONTHS) return { kind: 'follow-up', month: months < NEARER_TO_TWO_YEARS ? 12 : 24, months };
  return { kind: before.id === after.id ? 'colleague' : 'scenario' };
}

/** Of two assessments the one that was worked on first. */
export function inOrder(one: Assessment, other: Assessment): [before: Assessment, after: Assessment] {
  return Date.parse(one.updatedAt) <= Date.parse(other.updatedAt) ? [one, other] : [other, one];
}

function isSameSystem({ profile: one }: Assessment, { profile: other }: Assessment): boolean {
  return (['region', 'country', 'product'] as const).every((field) => plain(one[field]) === plain(other[field]));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function monthsBetween(before: Assessment, after: Assessment): number {
  const apart = Math.abs(Date.parse(after.updatedAt) - Date.parse(before.updatedAt));
  return Number.isNaN(apart) ? 0 : Math.round(apart / MONTH);
}
