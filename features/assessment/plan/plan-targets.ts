import type { TargetModel } from '#components/plan/plan-model';
import { answerTo } from '#policies/engine/evaluation-context';
import { logframeOf } from '#policies/plan/logframe';
import {
  type LogframeOutcome,
  type LogframeOutput,
  type LogframeRow,
  targetFor,
  targetKey,
} from '#policies/plan/logframe-row';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { answerWords } from '#features/assessment/interview/question-models';
import type { PlanContext } from './plan-models';
import { indicatorName } from './tabs/logframe-model';

/** The indicators of an item's line in the logframe, with the targets that people set; none where the item has no line. */
export function targetsOf(item: PlanItem, context: PlanContext): TargetModel[] {
  const { plan, decision, assessment, base } = context;
  const row = logframeOf(plan, decision, assessment, base)
    .problems.flatMap(({ rows }) => rows)
    .find((each) => each.item === keyOf(item));
  if (row === undefined) return [];
  const models = [...row.outputs, ...row.outcomes].map((indicator) => targetModel(indicator, row, context));
  // Two outcomes can be read from the same question; its target is one.
  return models.filter((model, index) => models.findIndex((m) => m.indicator === model.indicator) === index);
}

function targetModel(indicator: LogframeOutput | LogframeOutcome, row: LogframeRow, context: PlanContext): TargetModel {
  const { texts } = context;
  const set = targetFor(row, indicator);
  const { unit } = indicator;
  return {
    indicator: targetKey(indicator),
    name: indicatorName(indicator.name, indicator.indicator, context),
    unit: unit === null ? null : (texts.units[unit] ?? unit),
    baseline: 'baseline' in indicator ? baselineText(indicator.baseline.question, context) : null,
    value: set === undefined ? '' : String(set.value),
    month: set?.month ?? 12,
  };
}

/** Where one stands today, in words. */
function baselineText(question: string, { assessment, base, texts, words }: PlanContext): string | null {
  const asked = base.question.get(question);
  const answer = answerTo(assessment.answers, question);
  if (asked === undefined) return null;
  return answerWords(asked, answer, texts, words('item.unknownToday')) ?? words('item.notAnsweredToday');
}
