import type { Plan, PlanItem } from '#policies/schema/plan';
import type { Decision } from '#policies/schema/result';
import { embryonicStageId, slotId } from '#policies/schema/terms';

/** The stages that a package of any type can have, in order; those of an embryonic system beside the slots that they replace. */
const STAGES_OF_PACKAGES: string[] = slotId.options.flatMap((slot): string[] => {
  if (slot === 'now') return [slot, embryonicStageId.enum.know];
  return slot === 'build' ? [slot, embryonicStageId.enum.try, embryonicStageId.enum.equip] : [slot];
});

/** The items with which a plan begins: the whole package in its order, each in its stage, and nothing decided. */
export function proposedItems(decision: Pick<Decision, 'stages'>): PlanItem[] {
  return decision.stages.flatMap(({ id, items }) =>
    items.map(({ measure }) => ({ measure, status: 'proposed' as const, stage: id })),
  );
}

/**
 * The ids of a plan's stages, in order: those of the agreement where there is one, else of the package. A stage that only items
 * name stands where packages have it, or after all others.
 */
export function stagesOfPlan(plan: Plan, decision: Pick<Decision, 'stages'>): string[] {
  const agreed = (plan.agreement?.stages ?? []).map((stage) => stage.id);
  const proposed = agreed.length > 0 ? [] : decision.stages.map((stage) => stage.id);
  const named = (plan.items ?? []).flatMap((item) => item.stage ?? []);
  const others = new Set([...proposed, ...named]);
  const known = STAGES_OF_PACKAGES.filter((id) => others.has(id));
  return [...new Set([...agreed, ...known, ...others])];
}

/** The stage of an item among {@link stagesOfPlan}: the one it names, else the first; empty where there is no stage at all. */
export function stageOfItem({ stage }: Pick<PlanItem, 'stage'>, stages: readonly string[]): string {
  return stage ?? stages[0] ?? '';
}

/** The items of one stage, in order. */
export function itemsOfStage(plan: Plan, stage: string, stages: readonly string[]): PlanItem[] {
  return (plan.items ?? []).filter((item) => stageOfItem(item, stages) === stage);
}
