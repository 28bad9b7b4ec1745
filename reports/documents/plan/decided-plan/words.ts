import { said, titleOfItem } from '#policies/plan/item';
import { type Budget, isActor, type PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import type { PlanContext } from '#reports/documents/plan/context';
import { itemOf, type MadePlan } from './made-plan';

/** An item as one names it: the code and name of its measure, or the title that people gave it. */
export function nameOf(item: Pick<PlanItem, 'id' | 'measure' | 'custom'>, { base, texts, t }: PlanContext): string {
  const { measure } = item;
  if (measure === undefined) return said(item.custom?.title) ? titleOfItem(item, texts) : t('thePlan.untitled');
  const known = base.measure.get(measure);
  if (known === undefined) return t('thePlan.unknownMeasure', { id: measure });
  return t('link.measure', { code: known.code, name: titleOfItem(item, texts) });
}

/** The name of the item with a key. */
export function nameOfKey(key: string, made: MadePlan): string {
  const item = itemOf(key, made);
  return item === undefined ? key : nameOf(item, made);
}

/** An actor of the list by its name, and anybody else as they were written. */
export function partyName(party: string, { texts }: PlanContext): string {
  return isActor(party) ? textOf(texts.actors, party) : party.trim();
}

/** Several parties in one line; blanks name nobody. */
export function partyNames(parties: readonly string[] | undefined, context: PlanContext): string {
  return (parties ?? [])
    .filter(said)
    .map((party) => partyName(party, context))
    .join(', ');
}

/** The months of an item in words; empty where it has none. */
export function monthsOf({ start, end }: Pick<PlanItem, 'start' | 'end'>, { t, format }: PlanContext): string {
  if (start !== undefined && end !== undefined) {
    const months = { start: format.month(start), end: format.month(end) };
    return months.start === months.end ? months.start : t('thePlan.months', months);
  }
  if (start !== undefined) return t('thePlan.startOnly', { start: format.month(start) });
  return end === undefined ? '' : t('thePlan.endOnly', { end: format.month(end) });
}

/** An amount with its currency. */
export function moneyOf(amount: number, currency: string | undefined, { t, format }: PlanContext): string {
  const number = format.number(amount);
  return currency === undefined
    ? t('thePlan.moneyWithoutCurrency', { amount: number })
    : t('thePlan.money', { amount: number, currency });
}

/** An amount as a cell of a table that has a column for the currency. */
export function moneyCell(amount: number, currency: string | undefined, { format }: PlanContext): Cell {
  return { kind: 'money', amount, ...(currency === undefined ? {} : { currency }), text: format.number(amount) };
}

/** What an item costs and who pays; empty where nobody said either. */
export function budgetOf({ amount, currency, paidBy }: Budget, context: PlanContext): string {
  const { t } = context;
  const who = partyNames(paidBy, context);
  if (amount === undefined) return who === '' ? '' : t('thePlan.paidOnly', { who });
  const money = amount === 0 ? t('thePlan.noMoney') : moneyOf(amount, currency, context);
  return who === '' ? money : t('thePlan.paidBy', { amount: money, who });
}

/** The name of a stage: as people called it, or as packages do; of a stage of people's own, its id is no name. */
export function stageName(id: string, { plan, texts, t }: MadePlan): string {
  const agreed = plan.agreement?.stages.find((stage) => stage.id === id)?.title;
  if (agreed !== undefined && said(agreed)) return agreed;
  if (id === '') return t('thePlan.noStage');
  return Object.hasOwn(texts.stages, id) ? textOf(texts.stages, id).title : t('thePlan.unnamedStage');
}

/** One thing, one line: amounts by currency, each summed alone. */
export function sumsByCurrency(
  amounts: { amount?: number; currency?: string }[],
): { currency: string | undefined; sum: number; count: number }[] {
  const sums = new Map<string | undefined, { sum: number; count: number }>();
  for (const { amount, currency } of amounts) {
    if (amount === undefined) continue;
    const { sum, count } = sums.get(currency) ?? { sum: 0, count: 0 };
    sums.set(currency, { sum: sum + amount, count: count + 1 });
  }
  return [...sums].map(([currency, total]) => ({ currency, ...total }));
}
