import type { KnowledgeBase } from '#policies/engine/base';
import { checksOfProposal } from '#policies/checks/checks-of-proposal';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { DecidedItem, Decision } from '#policies/schema/result';
import { anAssessment, type AssessmentBuilder } from './an-assessment';
import { packageOf } from './package-of';

/** What one check says of a package. */
export function resultOf(
  check: string,
  decision: Decision,
  builder: AssessmentBuilder = anAssessment(),
  base: KnowledgeBase = knowledgeBase,
) {
  const result = checksOfProposal(decision, builder.build(), base).find((c) => c.check === check);
  if (result === undefined) throw new Error(`no check ${check}`);
  return result;
}

/** The outcome of a check for the package that the engine makes of an assessment. */
export function outcome(check: string, builder: AssessmentBuilder) {
  return resultOf(check, packageOf(builder), builder);
}

/** A package as no engine would make it: these measures, in stages of the given slots. */
export function holding(
  decision: Decision,
  ...stages: { slot: Decision['stages'][number]['slot']; measures: string[] }[]
): Decision {
  const item = (measure: string): DecidedItem => ({
    measure,
    priority: 'next',
    premise: 'met',
    purpose: { kind: 'begins', grounds: [] },
    rules: [],
    entry: [],
    cautions: [],
    leads: [],
    takesPart: [],
    pays: [],
    standIns: [],
  });
  return { ...decision, stages: stages.map(({ slot, measures }) => ({ id: slot, slot, items: measures.map(item) })) };
}

/** A package that lacks one of its items. */
export const without = (decision: Decision, measure: string): Decision => ({
  ...decision,
  stages: decision.stages.map((s) => ({ ...s, items: s.items.filter((i) => i.measure !== measure) })),
});

export const NOTHING = { items: [], questions: [] };
