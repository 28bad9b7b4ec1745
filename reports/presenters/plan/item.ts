import { said, whatOfItem } from '#policies/plan/item';
import { lacksAll, missingOf } from '#policies/plan/missing';
import type { PlanItem, PlanStatus } from '#policies/schema/plan';
import { presentBudget } from './money';
import { monthsText } from './months';
import { type ItemNames, itemNames, partyName, partyNames } from './names';
import type { PlanSource } from './plan-source';

/** An item of the plan in words; what nobody has said is empty. */
export type PresentedItem = ItemNames & {
  status: PlanStatus;
  statusWord: string;
  /** Why it is postponed or refused. */
  reason: string;
  what: string;
  output: string;
  changedTo: string;
  owner: string;
  takesPart: string;
  mustAgree: string;
  firstStep: string;
  /** What local people put in, a line for each kind. */
  contribution: string[];
  budget: string;
  paidBy: string;
  /** Budget and payer in one. */
  cost: string;
  when: string;
  clause: string;
  compliancePlan: string;
  note: string;
  /** What is still to be said before somebody can carry it out, one after the other. */
  missing: string;
  /** The same where room is short: where nothing is said, that alone. */
  missingInShort: string;
};

/** Everything that people wrote about an item, in words. */
export function presentItem(item: PlanItem, source: PlanSource): PresentedItem {
  const { texts, t, format } = source;
  const { amount, paidBy, cost } = presentBudget(item.budget ?? {}, source);
  const missing = missingOf(item);
  const missingWords = format.sequence(missing.map((part) => t(`plan.missing.${part}`)));
  return {
    ...itemNames(item, source),
    status: item.status,
    statusWord: t(`plan.status.${item.status}`),
    reason: written(item.reason),
    what: whatOfItem(item, texts),
    output: written(item.custom?.output),
    changedTo: written(item.changedTo),
    owner: said(item.owner) ? partyName(item.owner ?? '', source) : '',
    takesPart: partyNames(item.takesPart, source),
    mustAgree: partyNames(item.mustAgree, source),
    firstStep: written(item.firstStep),
    contribution: contributionLines(item, source),
    budget: amount,
    paidBy,
    cost,
    when: monthsText(item, source),
    clause: item.clause === undefined ? '' : t(`plan.clause.${item.clause}`),
    compliancePlan: written(item.compliancePlan),
    note: written(item.note),
    missing: missingWords,
    missingInShort: lacksAll(missing) ? t('plan.missing.all') : missingWords,
  };
}

function contributionLines({ contribution }: PlanItem, { t }: PlanSource): string[] {
  if (contribution === undefined) return [];
  if (typeof contribution === 'string') return said(contribution) ? [contribution.trim()] : [];
  return (['money', 'land', 'staffTime', 'collectiveAction'] as const).flatMap((kind) => {
    const text = written(contribution[kind]);
    return text === '' ? [] : [t(`plan.contribution.${kind}`, { text })];
  });
}

function written(text: string | undefined): string {
  return text?.trim() ?? '';
}
