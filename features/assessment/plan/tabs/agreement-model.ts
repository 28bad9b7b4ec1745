import { type AgreedStageModel, type StageField } from '#components/plan/agreement-model';
import { isInPlan, said } from '#policies/plan/item';
import { itemsOfStage, stagesOfPlan } from '#policies/plan/propose';
import type { AgreedStage } from '#policies/schema/plan';
import { entryOf } from '#policies/explain/wording';
import { namedItem, stageTitle, sumsOf, type TabProps } from './words';

type Words = (key: string, values?: Record<string, string>) => string;

/** What an agreement needs to be one. When a stage was verified can only be said later. */
const NEEDED = ['title', 'entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule', 'amount', 'currency'] as const;

/** The stages with which an agreement begins: those of the plan, in the words of the package where it has some. */
export function stagesToAgree({ plan, decision, texts }: TabProps): AgreedStage[] {
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

/** Each stage with its items, what they cost, what is still empty, and whether its support is open. */
export function agreedStageModels(stages: AgreedStage[], props: TabProps, t: Words): AgreedStageModel[] {
  const { plan, decision, texts, locale } = props;
  const ids = stagesOfPlan(plan, decision);
  const nameOf = (id: string) => stageTitle(id, plan, texts, t('untitled'));
  return stages.map((stage, index) => {
    const items = itemsOfStage(plan, stage.id, ids).filter(isInPlan);
    const waitsFor = stages.slice(0, index).find(({ verifiedOn }) => verifiedOn === undefined);
    return {
      stage,
      name: nameOf(stage.id),
      waitsFor: waitsFor === undefined ? null : nameOf(waitsFor.id),
      items: items.map((item) => namedItem(item, props)),
      budgets: sumsOf(
        items.map((item) => item.budget),
        locale,
      ).sums,
      missing: missingOf(stage),
    };
  });
}

function missingOf(stage: AgreedStage): StageField[] {
  return NEEDED.filter((field) => {
    if (field === 'amount') return stage.amount === undefined;
    // Nothing is paid in no currency.
    if (field === 'currency') return (stage.amount ?? 0) > 0 && !said(stage.currency);
    return !said(stage[field]);
  });
}
