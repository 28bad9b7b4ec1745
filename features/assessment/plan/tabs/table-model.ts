import { monthText } from '#components/plan/month-text';
import type { PlanRow } from '#components/plan/plan-table';
import { isInPlan } from '#policies/plan/item';
import { itemsOfStage, stagesOfPlan } from '#policies/plan/propose';
import type { PlanItem, PlanStatus } from '#policies/schema/plan';
import type { NamedItem } from '#components/plan/check-model';
import { codeOf, moneyText, namedItem, partyName, stageTitle, type TabProps } from './words';

type Words = (key: string, values?: Record<string, string>) => string;

/** The stages that hold something, each with the lines of its items. */
export function stagesOfTable(props: TabProps, t: Words): { id: string; title: string; rows: PlanRow[] }[] {
  const { plan, decision, texts } = props;
  const stages = stagesOfPlan(plan, decision);
  return stages.flatMap((id) => {
    const rows = itemsOfStage(plan, id, stages)
      .filter(isInPlan)
      .map((item) => rowOf(item, props, t));
    return rows.length === 0 ? [] : [{ id, title: stageTitle(id, plan, texts, t('stage')), rows }];
  });
}

/** What is postponed or refused, with the reason. */
export function outsideRows(props: TabProps): (NamedItem & { status: PlanStatus; reason: string })[] {
  const outside = (props.plan.items ?? []).filter((item) => !isInPlan(item));
  return outside.map((item) => ({ ...namedItem(item, props), status: item.status, reason: item.reason?.trim() ?? '' }));
}

function rowOf(item: PlanItem, props: TabProps, t: Words): PlanRow {
  const { base, texts, locale } = props;
  const { amount, currency, paidBy = [] } = item.budget ?? {};
  return {
    ...namedItem(item, props),
    code: codeOf(item, base),
    status: item.status,
    owner: item.owner === undefined ? '' : partyName(item.owner, texts),
    firstStep: item.firstStep ?? '',
    contribution: contributionLines(item, t),
    budget: amount === undefined ? '' : budgetText(amount, currency, locale, t),
    paidBy: paidBy.map((party) => partyName(party, texts)).join(', '),
    when: whenText(item, locale, t),
  };
}

function contributionLines({ contribution }: PlanItem, t: Words): string[] {
  if (contribution === undefined) return [];
  if (typeof contribution === 'string') return contribution.trim() === '' ? [] : [contribution];
  return (['money', 'land', 'staffTime', 'collectiveAction'] as const).flatMap((part) => {
    const what = contribution[part]?.trim() ?? '';
    return what === '' ? [] : [t(`part.${part}`, { what })];
  });
}

function budgetText(amount: number, currency: string | undefined, locale: string, t: Words): string {
  const money = moneyText(amount, currency, locale);
  if (amount === 0) return t('free');
  return currency === undefined ? t('noCurrency', { amount: money }) : money;
}

function whenText({ start, end }: PlanItem, locale: string, t: Words): string {
  if (start !== undefined && end !== undefined) {
    return t('fromTo', { start: monthText(start, locale), end: monthText(end, locale) });
  }
  if (start !== undefined) return t('from', { start: monthText(start, locale) });
  return end === undefined ? '' : t('until', { end: monthText(end, locale) });
}
