import type { Budget, PlanItem } from '#policies/schema/plan';
import { isInPlan, said } from './item';

/** What an item needs before somebody can carry it out. */
export const MISSING = ['owner', 'first-step', 'contribution', 'budget', 'dates'] as const;
export type Missing = (typeof MISSING)[number];

/**
 * What is still to be said about an item of the plan, in the order of {@link MISSING}; nothing of one that is postponed or refused.
 * A budget of 0 is said; one above 0 also needs its currency and who pays. Dates are both a start and an end.
 */
export function missingOf(item: PlanItem): Missing[] {
  if (!isInPlan(item)) return [];
  const there: Record<Missing, boolean> = {
    owner: said(item.owner),
    'first-step': said(item.firstStep),
    contribution: hasContribution(item),
    budget: hasBudget(item.budget),
    dates: item.start !== undefined && item.end !== undefined,
  };
  return MISSING.filter((part) => !there[part]);
}

/** Whether local people put anything into an item: any field that is more than spaces. */
export function hasContribution({ contribution }: Pick<PlanItem, 'contribution'>): boolean {
  if (contribution === undefined) return false;
  if (typeof contribution === 'string') return said(contribution);
  const { money, land, staffTime, collectiveAction } = contribution;
  return [money, land, staffTime, collectiveAction].some(said);
}

function hasBudget({ amount, currency, paidBy }: Budget = {}): boolean {
  if (amount === undefined) return false;
  return amount === 0 || (currency !== undefined && (paidBy ?? []).some(said));
}
