import { itemsOfStage, stagesOfPlan } from '#policies/plan/propose';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { PlanContext } from '#reports/documents/plan/context';

/** What the builders of the plan's own sections share: the plan that people made, beside what the package says. */
export type MadePlan = PlanContext & {
  plan: Plan;
  /** All items in the order of their stages, those too that are postponed or refused. */
  items: PlanItem[];
  stages: { id: string; items: PlanItem[] }[];
};

/** The plan that people made; undefined where none is begun. */
export function madePlan(context: PlanContext): MadePlan | undefined {
  const { plan } = context.assessment;
  if (plan === undefined || (plan.items ?? []).length === 0) return undefined;
  const ids = stagesOfPlan(plan, context.decision);
  const stages =
    ids.length === 0
      ? [{ id: '', items: plan.items ?? [] }]
      : ids.map((id) => ({ id, items: itemsOfStage(plan, id, ids) }));
  return { ...context, plan, stages, items: stages.flatMap(({ items }) => items) };
}

/** The place of this document where an item is told. */
export function placeOf(key: string, { items }: MadePlan): string {
  return `plan-item-${items.findIndex((item) => keyOf(item) === key) + 1}`;
}

/** The item with a key. */
export function itemOf(key: string, { items }: MadePlan): PlanItem | undefined {
  return items.find((item) => keyOf(item) === key);
}
