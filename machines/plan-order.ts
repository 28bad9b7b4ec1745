import { isInPlan } from '#policies/plan/item';
import { stageOfItem } from '#policies/plan/propose';
import { keyOf, type PlanItem } from '#policies/schema/plan';

/**
 * The items with one of them moved past its neighbour in the stage, or from the stage's edge into the neighbouring stage; the same
 * reference where there is nowhere to go. What is postponed or refused is no neighbour: people do not see it in between.
 */
export function moved(items: PlanItem[], key: string, by: -1 | 1, stages: readonly string[]): PlanItem[] {
  const item = items.find((i) => keyOf(i) === key);
  if (item === undefined) return items;
  const stage = stageOfItem(item, stages);
  const inStage = items.filter((i) => i === item || (isInPlan(i) && stageOfItem(i, stages) === stage));
  const neighbour = inStage[inStage.indexOf(item) + by];
  const others = items.filter((i) => i !== item);
  if (neighbour !== undefined) return inserted(others, others.indexOf(neighbour) + (by === 1 ? 1 : 0), item);
  const next = stages.includes(stage) ? stages[stages.indexOf(stage) + by] : undefined;
  if (next === undefined) return items;
  const there = { ...item, stage: next };
  return by === 1 ? [there, ...others] : [...others, there];
}

/** The items with one of them dropped before another, or at the end of a stage; the same reference where it stands there already. */
export function placed(items: PlanItem[], key: string, before: string | null, stage: string): PlanItem[] {
  const item = items.find((i) => keyOf(i) === key);
  const others = items.filter((i) => i !== item);
  const at = before === null ? others.length : others.findIndex((i) => keyOf(i) === before);
  if (item === undefined || at === -1) return items;
  const from = items.indexOf(item);
  // What names no stage may belong to this one: the first stage takes it.
  const maybeHere = (i: PlanItem) =>
    (i.stage === undefined || i.stage === stage) && (isInPlan(i) || keyOf(i) === before);
  const following = items.slice(from + 1).find(maybeHere);
  const isThere = at === from || (following === undefined ? null : keyOf(following)) === before;
  return isThere && item.stage === stage ? items : inserted(others, at, { ...item, stage });
}

function inserted(items: PlanItem[], at: number, item: PlanItem): PlanItem[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}
