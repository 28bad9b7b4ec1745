import { isInPlan } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { isOutsider } from '#policies/schema/terms';
import type { Cell } from '#reports/cell';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import { presentItem } from '#reports/presenters/plan/item';
import { moneyCell, sumsOf } from '#reports/presenters/plan/money';
import { itemNames, partyNames } from '#reports/presenters/plan/names';
import { sumsByPayer } from '#reports/presenters/plan/payers';
import type { Part } from './part';

/** What it costs by who pays, each currency alone, and what local people put in. */
export function budgetPart(context: FormContext): Part {
  const { t } = context;
  const items = (context.plan.items ?? []).filter(isInPlan);
  const costed = items.filter(({ budget }) => budget?.amount !== undefined);
  const { withoutCurrency } = sumsOf(
    costed.map(({ budget }) => budget),
    context,
  );
  const ceiling = presentCeiling(context);
  const given = contributions(items, context);
  return {
    id: 'budget',
    heading: t('donor.budget.heading'),
    standing: costed.length === 0 && given.length === 0 ? 'empty' : costed.length < items.length ? 'partly' : 'filled',
    blocks: [
      ...tableOf('budget-table', t('donor.budget.caption'), amountColumns(t('plan.field.item'), context), [
        ...costed.map((item) => costRow(item, context)),
        ...sumRows(costed, context),
      ]),
      ...(withoutCurrency === '' ? [] : [paragraph(withoutCurrency, 'note')]),
      ...payers(items, context),
      ...ceiling.lines.map((line) => paragraph(line)),
      ...tableOf(
        'contribution-table',
        t('donor.budget.contributionCaption'),
        [column(t('plan.field.item'), 0.4), column(t('plan.field.contribution'), 0.6)],
        given,
      ),
      ...factsOf(answerFact('counterpart', context).map(([, text]) => [t('donor.budget.offered'), text])),
    ],
  };
}

function amountColumns(first: string, { t }: FormContext) {
  return [
    column(first, 0.44),
    column(t('plan.field.amount'), 0.16, 'end'),
    column(t('plan.field.currency'), 0.12),
    column(t('plan.field.paidBy'), 0.28),
  ];
}

function costRow(item: PlanItem, context: FormContext): Cell[] {
  const { budget = {} } = item;
  return [
    itemNames(item, context).label,
    moneyCell(budget.amount ?? 0, budget.currency, context),
    budget.currency ?? context.t('donor.notStated'),
    partyNames(budget.paidBy, context) || context.t('donor.notStated'),
  ];
}

function sumRows(costed: PlanItem[], context: FormContext): Cell[][] {
  const { sums } = sumsOf(
    costed.map(({ budget }) => budget),
    context,
  );
  return sums.map(({ currency, sum, count }) => [
    context.t('donor.budget.sum', { count }),
    moneyCell(sum, currency, context),
    currency,
    '',
  ]);
}

function payers(items: PlanItem[], context: FormContext) {
  const { t } = context;
  const rows = sumsByPayer(items, context).flatMap(({ payer, sums }) =>
    sums.map(({ currency, sum }): Cell[] => [
      payer || t('donor.budget.nobody'),
      moneyCell(sum, currency, context),
      currency,
      t(`donor.budget.${fromWhere(payer, items, context)}`),
    ]),
  );
  return tableOf(
    'payers-table',
    t('donor.budget.payersCaption'),
    [
      column(t('plan.field.paidBy'), 0.44),
      column(t('plan.field.amount'), 0.16, 'end'),
      column(t('plan.field.currency'), 0.12),
      column(t('donor.budget.from'), 0.28),
    ],
    rows,
  );
}

/** Whether those who pay together are of the place. */
function fromWhere(payer: string, items: PlanItem[], context: FormContext): 'place' | 'outside' | 'both' | 'nobody' {
  if (payer === '') return 'nobody';
  const parties = items
    .map(({ budget }) => budget?.paidBy ?? [])
    .find((paidBy) => partyNames([...paidBy].sort(), context) === payer);
  const outside = (parties ?? []).filter(isOutsider).length;
  if (outside === 0) return 'place';
  return outside === parties?.length ? 'outside' : 'both';
}

function contributions(items: PlanItem[], context: FormContext): Cell[][] {
  return items.flatMap((item) => {
    const { label, contribution } = presentItem(item, context);
    return contribution.length === 0 ? [] : [[label, contribution.join('\n')]];
  });
}
