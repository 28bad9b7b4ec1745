import fc from 'fast-check';
import { test } from 'vitest';
import { decide } from '../compose';
import { knowledgeBase } from '../knowledge/knowledge';
import type { Assessment } from '../schema/assessment';
import type { Decision } from '../schema/result';
import { anyAssessment } from './arbitrary';

/** Fewer while mutants are tried, which would otherwise take hours. */
export const RUNS = { numRuns: process.env.STRYKER_MUTATOR_WORKER === undefined ? 600 : 40 };

export const decided = (assessment: Assessment): Decision => decide(assessment, knowledgeBase);

/** A law of every package that can be made with this knowledge base. */
export function law(name: string, holds: (assessment: Assessment, decision: Decision) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => holds(assessment, decided(assessment))),
      RUNS,
    );
  });
}
