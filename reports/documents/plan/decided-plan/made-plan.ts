import { keyOf, type PlanItem } from '#policies/schema/plan';
import { presentItem, type PresentedItem } from '#reports/presenters/plan/item';
import { itemsByStage, type PlanSource } from '#reports/presenters/plan/plan-source';
import type { PlanContext } from '#reports/documents/plan/context';

/** What the builders of the plan's own sections share: the plan that people made, beside what the package says. */
export type MadePlan = PlanContext &
  PlanSource & {
    /** All items in the order of their stages, those too that are postponed or refused. */
    items: PlanItem[];
    stages: { id: string; items: PlanItem[] }[];
  };

/** The plan that people made; undefined where none is begun. */
export function madePlan(context: PlanContext): MadePlan | undefined {
  const source = planSource(context);
  if ((source.plan.items ?? []).length === 0) return undefined;
  const stages = itemsByStage(source);
  return { ...context, ...source, stages, items: stages.flatMap(({ items }) => items) };
}

/** What the presenters of the plan speak from; of an assessment without a plan, an empty one. */
export function planSource({ assessment, decision, base, texts, t, format }: PlanContext): PlanSource {
  return { plan: assessment.plan ?? {}, assessment, decision, base, texts, t, format };
}

/** The place of this document where an item is told. */
export function placeOf(key: string, { items }: MadePlan): string {
  return `plan-item-${items.findIndex((item) => keyOf(item) === key) + 1}`;
}

/** Items in words, in the order in which they are given. */
export function presented(items: PlanItem[], made: MadePlan): PresentedItem[] {
  return items.map((item) => presentItem(item, made));
}
