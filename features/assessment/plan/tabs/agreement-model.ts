import type { AgreedStageModel } from '#components/plan/agreement-model';
import { stagesOfPlan } from '#policies/plan/propose';
import type { AgreedStage } from '#policies/schema/plan';
import { entryOf } from '#policies/explain/wording';
import { ownCurrency } from '#reports/presenters/plan/ceiling';
import { presentAgreement } from '#reports/presenters/plan/agreement';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { allLinked } from './named-items';

/** The stages with which an agreement begins: those of the plan, in the words of the package where it has some. */
export function stagesToAgree({ plan, decision, texts }: PlanTabProps): AgreedStage[] {
  return stagesOfPlan(plan, decision).map((id) => {
    const stage = decision.stages.find((each) => each.id === id);
    const text = Object.hasOwn(texts.stages, id) ? texts.stages[id] : undefined;
    if (text === undefined) return { id };
    return {
      id,
      title: text.title,
      entry: stage === undefined ? text.entry : entryOf(stage, texts),
      contribution: text.contribution,
      evidence: text.verification,
      stopRule: text.stopRule,
    };
  });
}

/** The stages of the agreement as they stand: each with its fields and with what hangs on it. */
export function agreedStageModels(props: PlanTabProps): AgreedStageModel[] {
  const presented = presentAgreement(props);
  const currency = ownCurrency(props.assessment) ?? null;
  return (props.plan.agreement?.stages ?? []).flatMap((stage, index): AgreedStageModel[] => {
    const words = presented[index];
    return words === undefined ? [] : [{ ...words, stage, items: allLinked(words.items, props), currency }];
  });
}
