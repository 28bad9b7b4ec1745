import { isInPlan } from '#policies/plan/item';
import type { PlanTimeline } from '#policies/plan/timeline';
import type { Plan } from '#policies/schema/plan';

/** The month of a plan in which people ask whether its goal is still right. */
const REVIEW_MONTH = 12;

/** When a plan is looked at again, and what there is to look at by then. */
type Review = {
  /** As YYYY-MM; null where no item has a month yet. */
  month: string | null;
  /** How many targets people set for that month. */
  targets: number;
  /** The items that are to be finished before it, by key. */
  finished: string[];
};

/** The review at month 12, counted from the first month of the plan; null where nothing is in it. */
export function reviewOf(plan: Plan, { from, stages }: PlanTimeline): Review | null {
  const items = (plan.items ?? []).filter(isInPlan);
  if (items.length === 0) return null;
  const month = from === null ? null : monthsAfter(from, REVIEW_MONTH);
  return {
    month,
    targets: items.flatMap(({ targets = [] }) => targets).filter((target) => target.month === REVIEW_MONTH).length,
    finished:
      month === null ? [] : stages.flatMap(({ bars }) => bars.filter(({ end }) => end < month).map(({ item }) => item)),
  };
}

/** A month some months after another (YYYY-MM). */
function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}
