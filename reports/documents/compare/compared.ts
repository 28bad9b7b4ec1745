import { compareReadings } from '#policies/compare/compare';
import type { Comparison } from '#policies/compare/comparison';
import type { Reading } from '#policies/reading';
import { knowledgeVersion } from '#policies/version';
import type { PlanContext } from '#reports/documents/plan/context';
import type { PlanSource } from '#reports/presenters/plan/plan-source';

/** What the builders of a comparison share: both assessments with the words of one language, and what differs. */
export type Compared = Pick<PlanContext, 'texts' | 't' | 'format' | 'base'> & {
  before: PlanContext;
  after: PlanContext;
  comparison: Comparison;
};

/** The words of a document, and when it is made. */
export type Words = Pick<PlanContext, 'texts' | 't' | 'format' | 'madeAt' | 'redacted'>;

/** Holds the later of two readings against the earlier one. */
export function comparedOf(before: Reading, after: Reading, words: Words): Compared {
  const { texts, t, format, madeAt, redacted } = words;
  const told = { texts, t, format, madeAt, redacted };
  const { base } = after;
  const version = knowledgeVersion(base.knowledge, texts);
  return {
    texts,
    t,
    format,
    base,
    before: { ...before, ...told },
    after: { ...after, ...told },
    comparison: compareReadings(before, after, version),
  };
}

/** One side, as what speaks of plans wants it. */
export function sideOf(context: PlanContext): PlanSource {
  return { ...context, plan: context.assessment.plan ?? {} };
}
