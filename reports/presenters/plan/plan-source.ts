import type { KnowledgeBase } from '#policies/engine/base';
import { itemsOfStage, stagesOfPlan } from '#policies/plan/propose';
import type { Assessment } from '#policies/schema/assessment';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { Decision } from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import type { Format } from '#i18n/format';
import type { TextFunction } from '#reports/text-function';

/** What the presenters of a plan speak from: the plan and the case, the texts of the knowledge, and the words and formats of a locale. */
export type PlanSource = {
  plan: Plan;
  decision: Decision;
  assessment: Assessment;
  base: KnowledgeBase;
  texts: Texts;
  /** Interface strings of the namespace `report`. */
  t: TextFunction;
  format: Format;
};

/** The stages of a plan in order, each with its items; of a plan without any stage, all its items in one that has no id. */
export function itemsByStage({
  plan,
  decision,
}: Pick<PlanSource, 'plan' | 'decision'>): { id: string; items: PlanItem[] }[] {
  const ids = stagesOfPlan(plan, decision);
  if (ids.length > 0) return ids.map((id) => ({ id, items: itemsOfStage(plan, id, ids) }));
  return (plan.items ?? []).length === 0 ? [] : [{ id: '', items: plan.items ?? [] }];
}

/** The item with a key; of a key that the plan does not hold, the measure of that id. */
export function itemOf(key: string, { plan }: Pick<PlanSource, 'plan'>): PlanItem {
  return plan.items?.find((item) => keyOf(item) === key) ?? { measure: key, status: 'proposed' };
}
