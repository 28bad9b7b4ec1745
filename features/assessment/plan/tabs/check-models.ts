import type { CheckModel } from '#components/plan/check-model';
import { must } from '#policies/engine/base';
import type { CheckResult } from '#policies/schema/result';
import { rationaleOf } from '#policies/text/rationale-of';
import { basisWord } from '#reports/presenters/basis';
import { textOf } from '#policies/text/text-of';
import { citedWorks } from '#reports/presenters/cited-works';
import { presentCheck } from '#reports/presenters/plan/checks';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { allLinked, linked } from './named-items';

/** The checks of the plan with their words, in the order of the knowledge base. */
export function checkModels(props: PlanTabProps): CheckModel[] {
  return props.decision.checks.map((result) => checkModel(result, props));
}

function checkModel(result: CheckResult, props: PlanTabProps): CheckModel {
  const { base, t } = props;
  const check = must(base.check, result.check);
  const words = presentCheck(result, props);
  return {
    ...words,
    sources: citedWorks(check.sources, props).map(({ text }) => text),
    basis: [basisWord(check, t), rationaleOf(props.texts, 'checks', check.id)]
      .filter((each) => each !== undefined)
      .join('. '),
    items: allLinked(words.items, props),
    questions: result.questions.map((id) => questionNamed(id, props)),
    reasons: words.reasons.map(({ item, reason }) => ({ item: item === null ? null : linked(item, props), reason })),
  };
}

function questionNamed(id: string, { base, texts, addresses, assessment }: PlanTabProps) {
  const { section } = must(base.question, id);
  return { id, name: textOf(texts.questions, id).short, href: addresses.question(assessment.id, section, id) };
}
