import { isInPlan } from '#policies/plan/item';
import type { Cell } from '#reports/cell';
import type { MadePlan } from '#reports/documents/plan/decided-plan/made-plan';
import { moneyCell, type Sum, sumsOf } from '#reports/presenters/plan/money';
import { sumsByPayer } from '#reports/presenters/plan/payers';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

type Line = { payer: string; sum: Sum };

/** What the items in the plan cost, in each currency: together, and by who pays. Nothing is summed across currencies. */
export function sumsSheet(made: MadePlan): Section[] {
  const { t, format } = made;
  const items = made.items.filter(isInPlan);
  const { sums } = sumsOf(
    items.map(({ budget }) => budget),
    made,
  );
  const count = (value: number): Cell => ({ kind: 'number', value, unit: 'items', text: format.number(value) });
  return sheetSection<Line>({
    id: 'sums',
    caption: t('workbook.sheet.sums'),
    rows: [
      ...sums.map((sum) => ({ payer: t('workbook.sums.all'), sum })),
      ...sumsByPayer(items, made).flatMap(({ payer, sums: paid }) =>
        paid.map((sum) => ({ payer: payer || t('decidedPlan.budget.nobodyPays'), sum })),
      ),
    ],
    columns: [
      { label: t('plan.field.paidBy'), cell: ({ payer }) => payer },
      { label: t('plan.field.amount'), cell: ({ sum }) => moneyCell(sum.sum, sum.currency, made), align: 'end' },
      { label: t('plan.field.currency'), cell: ({ sum }) => sum.currency },
      { label: t('workbook.sums.items'), cell: ({ sum }) => count(sum.count), align: 'end' },
    ],
  });
}
