import fc from 'fast-check';
import { test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Decision } from '#policies/schema/result';
import { anyAssessment } from './arbitrary';

/** Fewer while mutants are tried, which would otherwise take hours. */
export const RUNS = { numRuns: process.env.STRYKER_MUTATOR_WORKER === undefined ? 2000 : 40 };

export const decided = (assessment: Assessment): Decision => decide(assessment, knowledgeBase);

/** Read by all laws of a file: made once, as making them takes longer than reading them. */
let sample: { assessment: Assessment; decision: Decision }[] | undefined;

/** A law of every package that can be made with this knowledge base. */
export function law(name: string, holds: (assessment: Assessment, decision: Decision) => void): void {
  test(name, () => {
    sample ??= fc.sample(anyAssessment, RUNS).map((assessment) => ({ assessment, decision: decided(assessment) }));
    for (const { assessment, decision } of sample) {
      try {
        holds(assessment, decision);
      } catch (fault) {
        throw new Error(`${String(fault)}\nwith ${JSON.stringify(assessment)}`, { cause: fault });
      }
    }
  });
}
