import type { Actual, IndicatorStanding } from '#policies/compare/comparison';
import { baselineText, indicatorName, targetText } from '#reports/presenters/plan/logframe-row';
import { namesOfKey } from '#reports/presenters/plan/names';
import type { Block } from '#reports/report';
import { answerWithGrounds } from './answers';
import { body, heading, table } from './blocks';
import { type Compared, sideOf } from './compared';

/** Baseline, target and what came, for each indicator of the plan that has one of the last two; nothing where no plan has indicators. */
export function indicatorBlocks(compared: Compared): Block[] {
  const { comparison, t } = compared;
  if (comparison.indicators.length === 0) return [];
  const told = comparison.indicators.filter(({ target, actual }) => target !== null || actual !== null);
  const title = heading('indicators', t('compare.indicators.heading'));
  const silent = comparison.indicators.length - told.length;
  const rest = silent === 0 ? [] : [body(t('compare.indicators.silent', { count: silent }))];
  if (told.length === 0) return [title, ...rest];
  const columns = [
    [t('plan.field.item'), 0.22],
    [t('compare.column.indicator'), 0.24],
    [t('compare.column.baseline'), 0.18],
    [t('compare.column.target'), 0.18],
    [t('compare.column.actual'), 0.18],
  ] as const;
  const rows = told.map((standing) => rowOf(standing, compared));
  return [title, table('indicators', t('compare.indicators.caption'), columns, rows), ...rest];
}

function rowOf({ item, of, indicator, target, actual }: IndicatorStanding, compared: Compared): string[] {
  const { t } = compared;
  const source = sideOf(compared[of]);
  return [
    namesOfKey(item, source).label,
    indicatorName(indicator, source),
    baselineText(indicator, source) ?? t('none'),
    target === null ? t('plan.logframe.noTarget') : targetText(target, source),
    actual === null ? t('compare.indicators.notAgain') : actualText(actual, compared),
  ];
}

function actualText(actual: Actual, { after, t, format }: Compared): string {
  if (actual.kind === 'asked-again') return answerWithGrounds(actual.question, actual.answer, after);
  const value = typeof actual.value === 'number' ? format.number(actual.value) : actual.value.trim();
  return actual.date === null ? value : t('compare.indicators.dated', { value, month: format.month(actual.date) });
}
