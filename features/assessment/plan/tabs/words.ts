import type { KnowledgeBase } from '#policies/engine/base';
import { said, titleOfItem } from '#policies/plan/item';
import { type Budget, isActor, keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { Texts } from '#policies/schema/text';
import type { NamedItem } from '#components/plan/check-model';
import { itemHref, type PlanTabProps } from '#features/assessment/plan/plan-tab';

/** What every tab gets, with what people's own measure is called while it has no title. */
export type TabProps = PlanTabProps & { untitled: string };

/** An item by its name, with the address of its page. */
export function namedItem(item: PlanItem, props: TabProps): NamedItem {
  const key = keyOf(item);
  return { key, name: titleOfItem(item, props.texts) || props.untitled, href: itemHref(props, key) };
}

/** An item by its key; of a key that the plan does not hold, the measure of that id. */
export function itemOf(key: string, { items = [] }: Plan): PlanItem {
  return items.find((item) => keyOf(item) === key) ?? { measure: key, status: 'proposed' };
}

/** Items by their keys, by name. */
export function itemsNamed(keys: string[], props: TabProps): NamedItem[] {
  return keys.map((key) => namedItem(itemOf(key, props.plan), props));
}

/** The catalogue's code of an item; null for people's own and for measures that this edition does not hold. */
export function codeOf({ measure }: PlanItem, base: KnowledgeBase): string | null {
  return measure === undefined ? null : (base.measure.get(measure)?.code ?? null);
}

/** A party as it is called: an actor of the list in the words of the locale, or the name that people wrote. */
export function partyName(party: string, { actors }: Pick<Texts, 'actors'>): string {
  return isActor(party) ? (actors[party] ?? party) : party;
}

/** What a stage is called: as people agreed, else as the package calls it, else as given here, or by its id. */
export function stageTitle(id: string, plan: Plan, { stages }: Pick<Texts, 'stages'>, untitled = id): string {
  const agreed = plan.agreement?.stages.find((stage) => stage.id === id)?.title ?? '';
  if (said(agreed)) return agreed.trim();
  return Object.hasOwn(stages, id) ? (stages[id]?.title ?? untitled) : untitled;
}

/** An amount with its currency, as the locale writes numbers. */
export function moneyText(amount: number, currency: string | undefined, locale: string): string {
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 2 }).format(amount);
  return currency === undefined ? number : `${currency}\u00a0${number}`;
}

/** The sum of budgets in each currency; amounts without a currency cannot be added to any. */
export function sumsOf(budgets: (Budget | undefined)[], locale: string): { sums: string[]; withoutCurrency: number } {
  const paid = budgets.filter((budget) => budget !== undefined).filter(({ amount = 0 }) => amount > 0);
  const sums = new Map<string, number>();
  for (const { amount = 0, currency } of paid) {
    if (currency !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return {
    sums: [...sums].map(([currency, amount]) => moneyText(amount, currency, locale)),
    withoutCurrency: paid.filter(({ currency }) => currency === undefined).length,
  };
}
