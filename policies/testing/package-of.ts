import type { KnowledgeBase } from '#policies/engine/base';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { DecidedItem, Decision } from '#policies/schema/result';
import type { AssessmentBuilder } from './an-assessment';

/** What is decided for an assessment. */
export function packageOf(builder: AssessmentBuilder, base: KnowledgeBase = knowledgeBase): Decision {
  return decide(builder.build(), base);
}

/** All items, in the order of the package. */
export function itemsOf(decision: Decision): DecidedItem[] {
  return decision.stages.flatMap((stage) => stage.items);
}

/** The measures of all items, or of one stage, in order. */
export function measuresOf(decision: Decision, stage?: string): string[] {
  return decision.stages
    .filter((s) => stage === undefined || s.id === stage)
    .flatMap((s) => s.items.map((item) => item.measure));
}

export function itemOf(decision: Decision, measure: string): DecidedItem {
  const item = itemsOf(decision).find((i) => i.measure === measure);
  if (item === undefined) throw new Error(`"${measure}" is no item of this package.`);
  return item;
}

/** Why a measure is withheld; undefined if it is not. */
export function withheldFor(decision: Decision, measure: string) {
  return decision.withheld.find((w) => w.measure === measure)?.reason;
}
