import { said, whatOfItem } from '#policies/plan/item';
import { MISSING, missingOf } from '#policies/plan/missing';
import type { PlanItem } from '#policies/schema/plan';
import type { FactsBlock } from '#reports/report';
import type { MadePlan } from './made-plan';
import { budgetOf, monthsOf, partyNames } from './words';

/** Everything that people wrote about an item, and what they have not said yet; what is empty takes no line. */
export function itemFacts(item: PlanItem, made: MadePlan): FactsBlock['items'] {
  const { t } = made;
  const own = item.measure === undefined ? item.custom : undefined;
  const lines: [string, string | undefined][] = [
    [t('thePlan.stands'), t(`thePlan.status.${item.status}`)],
    [t('thePlan.fact.what'), own === undefined ? undefined : whatOfItem(item, made.texts)],
    [t('thePlan.fact.output'), own?.output],
    [t('thePlan.fact.changedTo'), item.changedTo],
    [t('thePlan.fact.owner'), partyNames(item.owner === undefined ? [] : [item.owner], made)],
    [t('thePlan.fact.takesPart'), partyNames(item.takesPart, made)],
    [t('thePlan.fact.mustAgree'), partyNames(item.mustAgree, made)],
    [t('thePlan.fact.firstStep'), item.firstStep],
    [t('thePlan.fact.contribution'), contributionOf(item, made)],
    [t('thePlan.fact.budget'), budgetOf(item.budget ?? {}, made)],
    [t('thePlan.fact.when'), monthsOf(item, made)],
    [t('thePlan.fact.clause'), item.clause === undefined ? undefined : t(`thePlan.clause.${item.clause}`)],
    [t('thePlan.fact.compliancePlan'), item.compliancePlan],
    [t('thePlan.fact.note'), item.note],
    [t('thePlan.fact.missing'), stillMissing(item, made)],
  ];
  return lines.flatMap(([term, text]) => (text === undefined || !said(text) ? [] : [{ term, text, margin: [] }]));
}

function contributionOf({ contribution }: PlanItem, { t }: MadePlan): string | undefined {
  if (contribution === undefined || typeof contribution === 'string') return contribution;
  return (['money', 'land', 'staffTime', 'collectiveAction'] as const)
    .flatMap((kind) => {
      const text = contribution[kind];
      return text === undefined || !said(text) ? [] : [t(`thePlan.contribution.${kind}`, { text: text.trim() })];
    })
    .join('\n');
}

/** What is still to be said about an item before somebody can carry it out; empty where nothing is. */
export function stillMissing(item: PlanItem, { t }: MadePlan): string {
  const missing = missingOf(item);
  if (missing.length === MISSING.length) return t('thePlan.missingAll');
  return missing.map((part) => t(`thePlan.missingPart.${part}`)).join(', ');
}
