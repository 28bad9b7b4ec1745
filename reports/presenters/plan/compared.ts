import { unreachable } from '#policies/schema/unreachable';
import { withheldText } from '#policies/explain/wording';
import { compareWithPackage, type WhyLost } from '#policies/plan/compare';
import { type ItemNames, itemNames, namesOfKey, stageName } from './names';
import { itemOf, type PlanSource } from './plan-source';

/** What of the plan the answers of today say otherwise: items that they no longer ask for, and measures that wait to be put in. */
export type PresentedComparison = {
  lost: (ItemNames & { why: string })[];
  waiting: (ItemNames & { measure: string; stage: string; stageName: string })[];
};

/** The plan beside the package of today, in words. */
export function presentComparison(source: PlanSource): PresentedComparison {
  const { plan, decision, base } = source;
  const { lost, waiting } = compareWithPackage(plan, decision, base);
  return {
    lost: lost.map(({ item, why }) => ({ ...namesOfKey(item, source), why: whyText(item, why, source) })),
    waiting: waiting.map(({ measure, stage }) => ({
      ...itemNames({ measure }, source),
      measure,
      stage,
      stageName: stageName(stage, source),
    })),
  };
}

function whyText(key: string, why: WhyLost, source: PlanSource): string {
  const { texts, t } = source;
  switch (why.kind) {
    case 'withheld':
      return withheldText(itemOf(key, source).measure ?? '', why.reason, texts);
    case 'no-reason':
      return t('plan.lost.noReason');
    case 'unknown-measure':
      return t('plan.lost.unknownMeasure');
    default:
      return unreachable(why);
  }
}
