import { type Money, moneyIn } from '#policies/plan/ceiling';
import { isInPlan } from '#policies/plan/item';
import type { Assessment } from '#policies/schema/assessment';
import { type Sum, sumsOf } from './money';
import type { PlanSource } from './plan-source';

/** What can be spent at most, as people wrote it, and how the sum of the plan stands against it; empty where nobody said it. */
type PresentedCeiling = { text: string; lines: string[] };

type CeilingSource = Pick<PlanSource, 'plan' | 'assessment' | 't' | 'format'>;

/** The ceiling with the sum of the plan held against it, in the ceiling's own currency only: nothing is converted. */
export function presentCeiling(source: CeilingSource): PresentedCeiling {
  const { plan, assessment, t } = source;
  const text = assessment.profile.decision?.budget?.trim() ?? '';
  const budgets = (plan.items ?? []).filter(isInPlan).map(({ budget }) => budget);
  const { sums } = sumsOf(budgets, source);
  if (text === '') return { text, lines: [] };
  const ceiling = moneyIn(text);
  return { text, lines: ceiling === undefined ? [t('plan.ceiling.unread')] : compared(ceiling, sums, source) };
}

/** The currency of new amounts: that of the ceiling; undefined where it names none that can be read. */
export function ownCurrency({ profile }: Pick<Assessment, 'profile'>): string | undefined {
  return moneyIn(profile.decision?.budget ?? '')?.currency;
}

function compared({ amount, currency }: Money, sums: Sum[], { t, format }: CeilingSource): string[] {
  const sum = sums.find((each) => each.currency === currency)?.sum ?? 0;
  const others = sums.filter((each) => each.currency !== currency).map(({ money }) => money);
  const words = { sum: format.money(sum, currency), ceiling: format.money(amount, currency) };
  return [
    sum > amount
      ? t('plan.ceiling.over', { ...words, over: format.money(sum - amount, currency) })
      : t('plan.ceiling.within', words),
    ...(others.length === 0 ? [] : [t('plan.ceiling.others', { sums: format.titles(others) })]),
  ];
}
