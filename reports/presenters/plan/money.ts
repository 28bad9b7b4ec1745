import type { Budget } from '#policies/schema/plan';
import type { Cell } from '#reports/cell';
import { partyNames } from './names';
import type { PlanSource } from './plan-source';

type Words = Pick<PlanSource, 'texts' | 't' | 'format'>;

/** What an item costs, who pays, and both in one line; each empty where nobody said it. */
export type PresentedBudget = { amount: string; paidBy: string; cost: string };

/** An amount with its currency, or with that none is named; nothing is paid in no currency. */
export function moneyText(amount: number, currency: string | undefined, { t, format }: Omit<Words, 'texts'>): string {
  if (amount === 0) return t('plan.budget.free');
  if (currency !== undefined) return format.money(amount, currency);
  return t('plan.budget.noCurrency', { amount: format.amount(amount) });
}

/** An amount as a cell of a table that has a column for the currency. */
export function moneyCell(amount: number, currency: string | undefined, { format }: Pick<Words, 'format'>): Cell {
  return { kind: 'money', amount, ...(currency === undefined ? {} : { currency }), text: format.amount(amount) };
}

/** The budget of an item in words. */
export function presentBudget({ amount, currency, paidBy }: Budget, words: Words): PresentedBudget {
  const { t } = words;
  const who = partyNames(paidBy, words);
  const paid = who === '' ? '' : t('plan.budget.paidBy', { who });
  const money = amount === undefined ? '' : moneyText(amount, currency, words);
  const cost = paid === '' ? money : t('plan.budget.cost', { amount: money || t('plan.budget.noAmount'), paid });
  return { amount: money, paidBy: paid, cost };
}

export type Sum = { currency: string; sum: number; amount: string; money: string; count: number };

/** The sum in each currency; amounts without a currency cannot be added to any, not even to each other. */
export function sumsOf(
  amounts: ({ amount?: number; currency?: string } | undefined)[],
  { format, t }: Omit<Words, 'texts'>,
): { sums: Sum[]; withoutCurrency: string } {
  const paid = amounts.filter((each) => each !== undefined).filter(({ amount = 0 }) => amount > 0);
  const currencies = [...new Set(paid.flatMap(({ currency }) => currency ?? []))];
  const unnamed = paid.filter(({ currency }) => currency === undefined).length;
  return {
    sums: currencies.map((currency) => {
      const parts = paid.filter((each) => each.currency === currency);
      const sum = parts.reduce((total, { amount = 0 }) => total + amount, 0);
      return { currency, sum, amount: format.amount(sum), money: format.money(sum, currency), count: parts.length };
    }),
    withoutCurrency: unnamed === 0 ? '' : t('plan.budget.withoutCurrency', { count: unnamed }),
  };
}
