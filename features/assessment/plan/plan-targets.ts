import type { TargetModel } from '#components/plan/plan-model';
import { logframeOf } from '#policies/plan/logframe';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { type PresentedIndicator, presentRow } from '#reports/presenters/plan/logframe-row';
import type { PlanContext } from './plan-models';

/** The indicators of an item's line in the logframe, with the targets that people set; none where the item has no line. */
export function targetsOf(item: PlanItem, context: PlanContext): TargetModel[] {
  const { plan, decision, assessment, base } = context;
  const row = logframeOf(plan, decision, assessment, base)
    .problems.flatMap(({ rows }) => rows)
    .find((each) => each.item === keyOf(item));
  if (row === undefined) return [];
  const { outputs, outcomes } = presentRow(row, context);
  return [...outputs, ...outcomes].map((indicator): TargetModel => {
    const set = row.targets.find((target) => target.indicator === indicator.targetKey);
    return {
      indicator: indicator.targetKey,
      kind: indicator.kind === 'count' ? 'count' : 'words',
      name: indicator.name,
      today: todayText(indicator, context),
      value: set?.value ?? null,
      month: set?.month ?? 12,
      actual: item.targets?.find((target) => target.indicator === indicator.targetKey)?.actual,
    };
  });
}

/** What is counted, and where one stands today. */
function todayText({ unit, baseline }: PresentedIndicator, { t }: PlanContext): string {
  const label = t('plan.logframe.baseline');
  return [
    ...(unit === null ? [] : [t('plan.logframe.sentence', { text: unit })]),
    ...(baseline === null ? [] : [t('plan.logframe.labelled', { label, text: baseline })]),
  ].join(' ');
}
