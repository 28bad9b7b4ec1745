import { answerTo } from '#policies/engine/evaluation-context';
import { logframeOf } from '#policies/plan/logframe';
import {
  type LogframeIndicator,
  type LogframeRow,
  questionAsked,
  targetFor,
  targetKey,
} from '#policies/plan/logframe-row';
import type { Reading } from '#policies/reading';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { keyOf, type Target } from '#policies/schema/plan';
import { sayTheSame } from './facts';
import type { Actual, IndicatorStanding } from './comparison';

/**
 * The indicators of the plan that was agreed first, each with its baseline of then, the target, and what came of it. A target that only
 * the later plan holds counts too; of items that only the later plan holds, the baseline is that of the later answers.
 */
export function indicatorStandings(before: Reading, after: Reading): IndicatorStanding[] {
  const [then, now] = [rowsOf(before), rowsOf(after)];
  const items = [...new Set([...then.keys(), ...now.keys()])];
  return items.flatMap((item) => {
    const [first, later] = [then.get(item), now.get(item)];
    const row = first ?? later;
    if (row === undefined) return [];
    return [...row.outputs, ...row.outcomes].map((indicator) => ({
      item,
      of: first === undefined ? ('after' as const) : ('before' as const),
      indicator,
      target: targetIn(first, indicator) ?? targetIn(later, indicator) ?? null,
      actual: actualOf(item, indicator, before.assessment, after.assessment),
    }));
  });
}

function rowsOf({ assessment, decision, base }: Reading): Map<string, LogframeRow> {
  if (assessment.plan === undefined) return new Map();
  const { problems } = logframeOf(assessment.plan, decision, assessment, base);
  return new Map(problems.flatMap(({ rows }) => rows).map((row) => [row.item, row]));
}

function targetIn(row: LogframeRow | undefined, indicator: LogframeIndicator): IndicatorStanding['target'] | undefined {
  const target = row === undefined ? undefined : targetFor(row, indicator);
  return target === undefined ? undefined : { value: target.value, month: target.month };
}

/** What people wrote goes before an answer; an answer counts where it was given anew. */
function actualOf(item: string, indicator: LogframeIndicator, before: Assessment, after: Assessment): Actual | null {
  const actual = targetOf(item, indicator, after)?.actual;
  if (actual?.value !== undefined) return { kind: 'written', value: actual.value, date: actual.date ?? null };
  const question = questionAsked(indicator) ?? (indicator.kind === 'state' ? indicator.indicator : undefined);
  if (question === undefined) return null;
  const answer = answerTo(after.answers, question);
  if (answer === undefined || !isGivenAnew(answerTo(before.answers, question), answer)) return null;
  return { kind: 'asked-again', question, answer };
}

function targetOf(item: string, indicator: LogframeIndicator, { plan }: Assessment): Target | undefined {
  const targets = plan?.items?.find((each) => keyOf(each) === item)?.targets;
  return targets?.find((target) => target.indicator === targetKey(indicator));
}

/** It says something else, is of another date, or was written later. */
function isGivenAnew(then: Answer | undefined, now: Answer): boolean {
  if (then === undefined || !sayTheSame(then, now) || then.asOf !== now.asOf) return true;
  return now.changedAt !== undefined && now.changedAt !== then.changedAt;
}
