import { said } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { type Sum, sumsOf } from './money';
import { partyNames } from './names';
import type { PlanSource } from './plan-source';

/** What is paid by one party, or by several together where nobody said how they share; empty where nobody said who. */
type PayerSums = { payer: string; sums: Sum[] };

/** The sums of what items cost by who pays, in the order in which they first pay; each currency alone. */
export function sumsByPayer(
  items: Pick<PlanItem, 'budget'>[],
  source: Pick<PlanSource, 'texts' | 't' | 'format'>,
): PayerSums[] {
  const paid = items.flatMap(({ budget }) => ((budget?.amount ?? 0) > 0 ? [budget] : []));
  const payerOf = (budget: PlanItem['budget']) => partyNames([...(budget?.paidBy ?? [])].filter(said).sort(), source);
  return [...new Set(paid.map(payerOf))].map((payer) => ({
    payer,
    sums: sumsOf(
      paid.filter((budget) => payerOf(budget) === payer),
      source,
    ).sums,
  }));
}
