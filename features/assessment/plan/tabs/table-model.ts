import type { PlanTableModel } from '#components/plan/plan-table';
import { isInPlan } from '#policies/plan/item';
import { budgetsOf } from '#reports/presenters/plan/agreement';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import { sumsByPayer } from '#reports/presenters/plan/payers';
import { presentItem } from '#reports/presenters/plan/item';
import { sumsOf } from '#reports/presenters/plan/money';
import { stageName } from '#reports/presenters/plan/names';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import { itemHref, type PlanTabProps } from '#features/assessment/plan/plan-tab';

/** The stages that hold something, each with the lines of its items; what all of it costs; and what is put aside, with the reason. */
export function tableModel(props: PlanTabProps): PlanTableModel {
  const items = props.plan.items ?? [];
  const ceiling = presentCeiling(props);
  const inPlan = items.filter(isInPlan);
  const aside = items.filter((item) => !isInPlan(item));
  const withLink = <Item extends { key: string }>(item: Item) => ({ ...item, href: itemHref(props, item.key) });
  return {
    stages: itemsByStage(props)
      .map(({ id, items: here }) => ({
        id,
        title: stageName(id, props),
        rows: here.filter(isInPlan).map((item) => withLink(presentItem(item, props))),
      }))
      .filter(({ rows }) => rows.length > 0),
    totals: budgetsOf(inPlan, props),
    ceiling: ceiling.text === '' ? null : ceiling,
    payers: sumsByPayer(inPlan, props).map(({ payer, sums }) => ({
      payer,
      sum: props.format.titles(sums.map(({ money }) => money)),
    })),
    withoutCurrency: sumsOf(
      inPlan.map(({ budget }) => budget),
      props,
    ).withoutCurrency,
    outside: aside.map((item) => withLink(presentItem(item, props))),
  };
}
