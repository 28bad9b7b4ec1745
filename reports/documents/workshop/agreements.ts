import { isInPlan } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { column, heading, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentItem, type PresentedItem } from '#reports/presenters/plan/item';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import type { Section } from '#reports/report';

/** What is agreed and what is objected to: what the plan says already, and room for more. */
export function agreementsSection(context: FormContext): Section {
  const { t } = context;
  const items = itemsByStage(context).flatMap(({ items: placed }) => placed);
  const told = (wanted: (item: PlanItem) => boolean) => items.filter(wanted).map((item) => presentItem(item, context));
  return {
    id: 'agreements',
    heading: t('workshop.agreements.heading'),
    startsPage: false,
    blocks: [
      heading('agreed', t('workshop.agreements.agreed')),
      ...itemTable('agreed-table', 'agreedCaption', 'how', told(isDecided), context),
      { kind: 'room', lines: 5, label: t('workshop.agreements.room') },
      heading('objected', t('workshop.agreements.objected')),
      ...itemTable('objected-table', 'objectedCaption', 'reason', told(isAgainst), context),
      { kind: 'room', lines: 5, label: t('workshop.agreements.objections') },
    ],
  };
}

function isDecided(item: PlanItem): boolean {
  return isInPlan(item) && item.status !== 'proposed';
}

function isAgainst({ status }: PlanItem): boolean {
  return status === 'postponed' || status === 'refused';
}

function itemTable(
  id: string,
  caption: 'agreedCaption' | 'objectedCaption',
  last: 'how' | 'reason',
  items: PresentedItem[],
  { t }: FormContext,
) {
  return tableOf(
    id,
    t(`workshop.agreements.${caption}`),
    [
      column(t('workshop.agreements.item'), 0.42),
      column(t('plan.field.status'), 0.18),
      column(t(`workshop.agreements.${last}`), 0.4),
    ],
    items.map(({ label, statusWord, changedTo, reason }) => [
      label,
      statusWord,
      last === 'how' ? changedTo || t('none') : reason || t('plan.noReason'),
    ]),
  );
}
