import { logframeOf } from '#policies/plan/logframe';
import { type LogframeIndicator, type LogframeRow, targetFor } from '#policies/plan/logframe-row';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { answerCell, howKnown } from '#reports/presenters/answers';
import { presentLogframe } from './logframe';
import type { PresentedIndicator, PresentedRow } from './logframe-row';
import type { PlanSource } from './plan-source';

/** One indicator of the logframe with everything that stands in its row, each in a cell of its own. */
export type IndicatorLine = {
  problem: string;
  item: string;
  level: 'output' | 'outcome';
  name: string;
  unit: string;
  baseline: Cell;
  /** How the baseline is known. */
  known: string;
  target: Cell;
  /** The month at which the target is read again. */
  month: Cell;
  verification: string;
  assumptions: string[];
};

/** The logical framework as a list of its indicators. */
export function indicatorLines(source: PlanSource): IndicatorLine[] {
  const { plan, decision, assessment, base } = source;
  const said = presentLogframe(source).problems;
  return logframeOf(plan, decision, assessment, base).problems.flatMap(({ rows }, problem) =>
    rows.flatMap((row, at) => {
      const words = said[problem]?.rows[at];
      return words === undefined ? [] : linesOf(row, words, said[problem]?.heading ?? '', source);
    }),
  );
}

function linesOf(row: LogframeRow, words: PresentedRow, problem: string, source: PlanSource): IndicatorLine[] {
  const line = (level: IndicatorLine['level'], index: number, indicator: LogframeIndicator): IndicatorLine[] => {
    const presented = words[level === 'output' ? 'outputs' : 'outcomes'][index];
    if (presented === undefined) return [];
    const assumptions = level === 'output' ? words.assumptions : words.beside;
    return [{ problem, item: words.label, level, assumptions, ...valuesOf(indicator, presented, row, source) }];
  };
  return [
    ...row.outputs.flatMap((output, index) => line('output', index, output)),
    ...row.outcomes.flatMap((outcome, index) => line('outcome', index, outcome)),
  ];
}

function valuesOf(
  indicator: LogframeIndicator,
  { name, verification }: PresentedIndicator,
  row: LogframeRow,
  source: PlanSource,
): Omit<IndicatorLine, 'problem' | 'item' | 'level' | 'assumptions'> {
  const { texts } = source;
  const question = indicator.kind === 'own' ? undefined : indicator.baseline?.question;
  return {
    name,
    verification,
    unit: indicator.kind === 'count' ? textOf(texts.units, indicator.unit) : '',
    baseline: baselineCell(indicator, source),
    known: question === undefined ? '' : howKnown(question, source),
    ...targetCells(indicator, row, source),
  };
}

/** A number under what is counted, a state under a state; own words have none. */
function baselineCell(indicator: LogframeIndicator, source: PlanSource): Cell {
  const { t } = source;
  if (indicator.kind === 'own') return '';
  if (indicator.baseline === null) return t('plan.logframe.notCounted');
  const { question, answer: value } = indicator.baseline;
  return value === null ? t('plan.logframe.notAnswered') : answerCell({ question, value }, source);
}

function targetCells(
  indicator: LogframeIndicator,
  row: LogframeRow,
  { format }: PlanSource,
): Pick<IndicatorLine, 'target' | 'month'> {
  const target = targetFor(row, indicator);
  if (target === undefined) return { target: '', month: '' };
  const { value, month } = target;
  return {
    target: typeof value === 'number' ? { kind: 'number', value, text: format.number(value) } : value.trim(),
    month: { kind: 'number', value: month, unit: 'items', text: format.number(month) },
  };
}
