import type { CheckResult } from '#policies/schema/result';

/** How a plan stands by the principles, in counts. */
type Standing = {
  /** Breached without a written reason for each of its items. */
  open: number;
  /** Breached, with a written reason to go on all the same. */
  reasoned: number;
  /** Of which nobody can say yet. */
  unchecked: number;
};

/** Counts the checks that are breached, with a reason or without, and those that still wait for an answer. */
export function standingOf(checks: readonly CheckResult[]): Standing {
  const breached = checks.filter(({ status }) => status === 'breached');
  const reasoned = breached.filter(isReasoned).length;
  return {
    open: breached.length - reasoned,
    reasoned,
    unchecked: checks.filter(({ status }) => status === 'unknown').length,
  };
}

function isReasoned({ items, override, overrides = [] }: CheckResult): boolean {
  return override !== undefined || (items.length > 0 && items.every((key) => overrides.some((o) => o.item === key)));
}
