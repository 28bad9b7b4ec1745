import { must } from '#policies/engine/base';
import type { EvaluationContext } from '#policies/engine/evaluation-context';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Measure } from '#policies/schema/knowledge';
import type { DecidedItem, Decision, Severity } from '#policies/schema/result';
import type { SlotId } from '#policies/schema/terms';
import { typeForConditions } from '#policies/engine/situation';
import { contextFor } from './context-for';
import { decided } from './law';

/** An item with its measure and its place: the number of its stage, and its own number in the package. */
export type SeenItem = {
  item: DecidedItem;
  measure: Measure;
  stage: string;
  slot: SlotId;
  step: number;
  place: number;
};

/** A package as an expert reads it: the answers beside it, and every item in order. */
export type Seen = { assessment: Assessment; decision: Decision; context: EvaluationContext; items: SeenItem[] };

/** What an expert looks for: the findings in words for the one who mends it, none if all is well. */
export type Search = (seen: Seen) => string[];

export function see(assessment: Assessment, decision: Decision = decided(assessment)): Seen {
  const items = decision.stages.flatMap(({ id, slot, items: inStage }, step) =>
    inStage.map((item) => ({ item, measure: must(knowledgeBase.measure, item.measure), stage: id, slot, step })),
  );
  return {
    assessment,
    decision,
    context: contextFor(assessment, typeForConditions(decision.classification)),
    items: items.map((item, place) => ({ ...item, place })),
  };
}

/** Whether a deficit is known to be that bad. */
export function atLeast(severity: Severity, bound: number): boolean {
  return typeof severity === 'number' && severity >= bound;
}

export function isClosed({ decision }: Pick<Seen, 'decision'>, gate: string): boolean {
  return decision.gates.some((g) => g.gate === gate && g.status === 'closed');
}
