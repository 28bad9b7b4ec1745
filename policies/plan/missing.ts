import type { Budget, PlanItem } from '#policies/schema/plan';
import { isInPlan, said } from './item';

/** What an item needs before somebody can carry it out. */
const NEEDED = ['owner', 'first-step', 'contribution', 'budget', 'dates'] as const;

/** What is missing of these: the whole of one, or, of a budget and of the dates, a part by its own name. */
export type Missing = (typeof NEEDED)[number] | 'amount' | 'currency' | 'payer' | 'start' | 'end';

/**
 * What is still to be said about an item of the plan; nothing of one that is postponed or refused. A budget of 0 is said; one above 0 also
 * needs its currency and who pays. Dates are both a start and an end. Nothing is named that is there already.
 */
export function missingOf(item: PlanItem): Missing[] {
  if (!isInPlan(item)) return [];
  return [
    ...(said(item.owner) ? [] : (['owner'] as const)),
    ...(said(item.firstStep) ? [] : (['first-step'] as const)),
    ...(hasContribution(item) ? [] : (['contribution'] as const)),
    ...missingOfBudget(item.budget),
    ...missingOfDates(item),
  ];
}

/** Whether nothing at all has been said of what an item needs. */
export function lacksAll(missing: readonly Missing[]): boolean {
  return NEEDED.every((part) => missing.includes(part));
}

/** Whether local people put anything into an item: any field that is more than spaces. */
export function hasContribution({ contribution }: Pick<PlanItem, 'contribution'>): boolean {
  if (contribution === undefined) return false;
  if (typeof contribution === 'string') return said(contribution);
  const { money, land, staffTime, collectiveAction } = contribution;
  return [money, land, staffTime, collectiveAction].some(said);
}

function missingOfBudget({ amount, currency, paidBy }: Budget = {}): Missing[] {
  if (amount === 0) return [];
  const isPaid = (paidBy ?? []).some(said);
  if (amount === undefined) return [isPaid ? 'amount' : 'budget'];
  return [...(said(currency) ? [] : (['currency'] as const)), ...(isPaid ? [] : (['payer'] as const))];
}

function missingOfDates({ start, end }: PlanItem): Missing[] {
  if (start === undefined) return [end === undefined ? 'dates' : 'start'];
  return end === undefined ? ['end'] : [];
}
