import { isInPlan } from '#policies/plan/item';
import type { Block } from '#reports/report';
import type { MadePlan } from './made-plan';
import { moneyCell, nameOf, partyNames, sumsByCurrency } from './words';

/** What the items in the plan cost and who pays, with a sum for each currency; nothing is ever summed across them. */
export function budgetBlocks(made: MadePlan): Block[] {
  const { t } = made;
  const items = made.items.filter(isInPlan);
  const costed = items.filter(({ budget }) => budget?.amount !== undefined);
  const heading: Block = {
    kind: 'heading',
    id: 'plan-budget',
    level: 2,
    text: t('thePlan.budgetHeading'),
    margin: [],
  };
  const text = t(costed.length === 0 ? 'thePlan.budgetNone' : 'thePlan.budgetNote');
  const note: Block = { kind: 'paragraph', style: 'body', text, margin: [] };
  if (costed.length === 0) return items.length === 0 ? [] : [heading, note];
  const sums = sumsByCurrency(costed.map(({ budget }) => budget ?? {})).filter(({ sum }) => sum > 0);
  return [
    heading,
    note,
    {
      kind: 'table',
      id: 'plan-budget-table',
      caption: t('thePlan.budgetCaption'),
      columns: [
        { label: t('thePlan.item'), share: 0.46, align: 'start' },
        { label: t('thePlan.amount'), share: 0.16, align: 'end' },
        { label: t('thePlan.currency'), share: 0.1, align: 'start' },
        { label: t('thePlan.payer'), share: 0.28, align: 'start' },
      ],
      rows: [
        ...costed.map((item) => [
          nameOf(item, made),
          moneyCell(item.budget?.amount ?? 0, item.budget?.currency, made),
          item.budget?.currency ?? t('none'),
          partyNames(item.budget?.paidBy, made) || t('none'),
        ]),
        ...sums.map(({ currency, sum, count }) => [
          t('thePlan.sum', { count }),
          moneyCell(sum, currency, made),
          currency ?? t('none'),
          '',
        ]),
      ],
    },
  ];
}
