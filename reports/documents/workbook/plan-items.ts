import type { PlanItem } from '#policies/schema/plan';
import type { Cell } from '#reports/cell';
import { type MadePlan, placeOf } from '#reports/documents/plan/decided-plan/made-plan';
import { keyOf } from '#policies/schema/plan';
import { dateCell } from '#reports/presenters/dates';
import { type PresentedItem, presentItem } from '#reports/presenters/plan/item';
import { moneyCell } from '#reports/presenters/plan/money';
import { partyNames, stageName } from '#reports/presenters/plan/names';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

type Line = { item: PlanItem; words: PresentedItem };

/** The plan that people made, one row an item, those that are postponed or refused included. */
export function planSheet(made: MadePlan): Section[] {
  const { t } = made;
  return sheetSection<Line>({
    id: 'plan',
    caption: t('workbook.sheet.plan'),
    rows: made.items.map((item) => ({ item, words: presentItem(item, made) })),
    idOf: ({ item }) => placeOf(keyOf(item), made),
    columns: [
      { label: t('plan.field.item'), cell: ({ item, words }) => nameCell(item, words) },
      { label: t('plan.field.status'), cell: ({ words }) => words.statusWord },
      { label: t('plan.field.stage'), cell: ({ item }) => stageName(stageOf(item, made), made) },
      { label: t('plan.field.owner'), cell: ({ words }) => words.owner },
      { label: t('plan.field.takesPart'), cell: ({ words }) => words.takesPart },
      { label: t('plan.field.mustAgree'), cell: ({ words }) => words.mustAgree },
      { label: t('plan.field.firstStep'), cell: ({ words }) => words.firstStep },
      { label: t('plan.field.contribution'), cell: ({ words }) => words.contribution.join('\n') },
      { label: t('plan.field.amount'), cell: ({ item }) => amountCell(item, made), align: 'end' },
      { label: t('plan.field.currency'), cell: ({ item }) => item.budget?.currency ?? '' },
      { label: t('plan.field.paidBy'), cell: ({ item }) => partyNames(item.budget?.paidBy, made) },
      { label: t('plan.field.start'), cell: ({ item }) => dateCell(item.start, made) },
      { label: t('plan.field.end'), cell: ({ item }) => dateCell(item.end, made) },
      { label: t('plan.field.clause'), cell: ({ words }) => words.clause },
      { label: t('plan.field.compliancePlan'), cell: ({ words }) => words.compliancePlan },
      { label: t('plan.field.what'), cell: ({ words }) => words.what },
      { label: t('workbook.plan.output'), cell: ({ words }) => words.output },
      { label: t('workbook.plan.changedTo'), cell: ({ words }) => words.changedTo },
      { label: t('workbook.plan.reason'), cell: ({ words }) => words.reason },
      { label: t('plan.field.note'), cell: ({ words }) => words.note },
      { label: t('plan.field.missing'), cell: ({ words }) => words.missing },
    ],
  });
}

/** What costs nothing is nought; where nobody said an amount there is none. */
function amountCell({ budget }: PlanItem, made: MadePlan): Cell {
  return budget?.amount === undefined ? '' : moneyCell(budget.amount, budget.currency, made);
}

/** A measure of the catalogue leads to what the package says of it. */
function nameCell({ measure }: PlanItem, { label }: PresentedItem): Cell {
  return measure === undefined ? label : { kind: 'link', to: `measure-${measure}`, text: label };
}

function stageOf(item: PlanItem, { stages }: MadePlan): string {
  return stages.find(({ items }) => items.includes(item))?.id ?? '';
}
