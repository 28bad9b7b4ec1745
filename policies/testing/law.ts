import { test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Decision } from '#policies/schema/result';
import { counter, runs } from '#testing/laws';
import { manyPackages } from './many-packages';

/** A failure is told as it was found: shrinking it would decide thousands of packages. */
export const RUNS = { numRuns: runs(2000, 40), endOnFailure: true };

export const decided = (assessment: Assessment): Decision => decide(assessment, knowledgeBase);

/**
 * A law of every package that can be made with this knowledge base. One that looks at some packages only calls `hit` for each of
 * these and names the part of all packages that they make at the least.
 */
export function law(
  name: string,
  holds: (assessment: Assessment, decision: Decision, hit: () => void) => void,
  leastShare?: number,
): void {
  test(name, () => {
    const { hit, expectShare } = counter();
    for (const { assessment, decision } of manyPackages(RUNS.numRuns)) {
      try {
        holds(assessment, decision, hit);
      } catch (fault) {
        throw new Error(`${String(fault)}\nwith ${JSON.stringify(assessment)}`, { cause: fault });
      }
    }
    if (leastShare !== undefined) expectShare(leastShare, RUNS.numRuns);
  });
}
