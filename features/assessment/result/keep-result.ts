import { factsOf } from '#policies/compare/facts';
import { isSameResult, resultToKeep } from '#policies/compare/kept-result';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';

/** The same assessment with its result; itself where it holds the same result already. */
export function withResult(assessment: Assessment, version: string, at: string): Assessment {
  const lastResult = resultToKeep(readingOf(assessment, knowledgeBase), version, at);
  return isSameResult(assessment.lastResult, lastResult) ? assessment : { ...assessment, lastResult };
}

/** The facts in one text, to tell whether they are others. */
export function factsIn(facts: Pick<Assessment, 'answers' | 'indicators' | 'thresholds'>): string {
  return JSON.stringify(Object.entries(factsOf(facts)).sort());
}
