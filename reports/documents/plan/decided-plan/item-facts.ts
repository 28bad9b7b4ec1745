import { isOwn } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { presentItem } from '#reports/presenters/plan/item';
import type { FactsBlock } from '#reports/report';
import type { MadePlan } from './made-plan';

/** Everything that people wrote about an item, and what they have not said yet; what is empty takes no line. */
export function itemFacts(item: PlanItem, made: MadePlan): FactsBlock['items'] {
  const { t } = made;
  const words = presentItem(item, made);
  const own = isOwn(item);
  const lines: [string, string][] = [
    [t('plan.field.status'), words.statusWord],
    [t('plan.field.what'), own ? words.what : ''],
    [t('decidedPlan.field.output'), own ? words.output : ''],
    [t('decidedPlan.field.changedTo'), words.changedTo],
    [t('plan.field.owner'), words.owner],
    [t('plan.field.takesPart'), words.takesPart],
    [t('plan.field.mustAgree'), words.mustAgree],
    [t('plan.field.firstStep'), words.firstStep],
    [t('plan.field.contribution'), words.contribution.join('\n')],
    [t('plan.field.budget'), words.cost],
    [t('plan.field.when'), words.when],
    [t('plan.field.clause'), words.clause],
    [t('plan.field.compliancePlan'), words.compliancePlan],
    [t('plan.field.note'), words.note],
    [t('plan.field.missing'), words.missingInShort],
  ];
  return lines.flatMap(([term, text]) => (text === '' ? [] : [{ term, text, margin: [] }]));
}
