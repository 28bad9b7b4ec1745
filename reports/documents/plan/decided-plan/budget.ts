import { isInPlan } from '#policies/plan/item';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import { sumsByPayer } from '#reports/presenters/plan/payers';
import { moneyCell, sumsOf } from '#reports/presenters/plan/money';
import { itemNames, partyNames } from '#reports/presenters/plan/names';
import type { PlanItem } from '#policies/schema/plan';
import type { Block } from '#reports/report';
import type { MadePlan } from './made-plan';

/** What the items in the plan cost and who pays, with a sum for each currency; nothing is ever summed across them. */
export function budgetBlocks(made: MadePlan): Block[] {
  const { t } = made;
  const items = made.items.filter(isInPlan);
  const costed = items.filter(({ budget }) => budget?.amount !== undefined);
  const heading: Block = {
    kind: 'heading',
    id: 'plan-budget',
    level: 2,
    text: t('decidedPlan.budget.heading'),
    margin: [],
  };
  const note = (text: string): Block => ({ kind: 'paragraph', style: 'body', text, margin: [] });
  const ceiling = presentCeiling(made);
  const against =
    ceiling.text === ''
      ? []
      : [note(t('decidedPlan.budget.ceiling', { text: ceiling.text })), ...ceiling.lines.map((line) => note(line))];
  if (costed.length === 0) {
    return items.length === 0 ? [] : [heading, note(t('decidedPlan.budget.none')), ...against];
  }
  const budgets = costed.map(({ budget }) => budget);
  const { sums, withoutCurrency } = sumsOf(budgets, made);
  return [
    heading,
    note(t('decidedPlan.budget.note')),
    {
      kind: 'table',
      id: 'plan-budget-table',
      caption: t('decidedPlan.budget.caption'),
      columns: [
        { label: t('plan.field.item'), share: 0.46, align: 'start' },
        { label: t('plan.field.amount'), share: 0.16, align: 'end' },
        { label: t('plan.field.currency'), share: 0.1, align: 'start' },
        { label: t('plan.field.paidBy'), share: 0.28, align: 'start' },
      ],
      rows: [
        ...costed.map((item) => [
          itemNames(item, made).label,
          moneyCell(item.budget?.amount ?? 0, item.budget?.currency, made),
          item.budget?.currency ?? t('none'),
          partyNames(item.budget?.paidBy, made) || t('none'),
        ]),
        ...sums.map(({ currency, sum, count }) => [
          t('decidedPlan.budget.sum', { count }),
          moneyCell(sum, currency, made),
          currency,
          '',
        ]),
      ],
    },
    ...(withoutCurrency === '' ? [] : [note(withoutCurrency)]),
    ...payersTable(items, made),
    ...against,
  ];
}

/** The same sums by who pays; where nobody said how several share, they stand together. */
function payersTable(items: PlanItem[], made: MadePlan): Block[] {
  const { t } = made;
  const rows = sumsByPayer(items, made).flatMap(({ payer, sums }) =>
    sums.map(({ currency, sum }) => [
      payer || t('decidedPlan.budget.nobodyPays'),
      moneyCell(sum, currency, made),
      currency,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'plan-payers-table',
      caption: t('decidedPlan.budget.payersCaption'),
      columns: [
        { label: t('plan.field.paidBy'), share: 0.6, align: 'start' },
        { label: t('plan.field.amount'), share: 0.25, align: 'end' },
        { label: t('plan.field.currency'), share: 0.15, align: 'start' },
      ],
      rows,
    },
  ];
}
