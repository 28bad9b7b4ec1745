import type { Cell } from '#reports/cell';
import { column, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentLogframe } from '#reports/presenters/plan/logframe';
import type { PresentedIndicator, PresentedRow } from '#reports/presenters/plan/logframe-row';
import type { Part } from './part';

/** The logical framework as one table: a row for each indicator. */
export function logframePart(context: FormContext): Part {
  const { t, begun } = context;
  const { problems, outside } = begun ? presentLogframe(context) : { problems: [], outside: [] };
  const rows = problems.flatMap(({ heading, rows: items }) => items.flatMap((row) => rowsOf(heading, row, context)));
  const indicators = problems.flatMap(({ rows: items }) => items.flatMap(indicatorsOf));
  const isWhole = outside.length === 0 && indicators.every(({ target }) => target !== null);
  return {
    id: 'logframe',
    heading: t('donor.logframe.heading'),
    standing: rows.length === 0 ? 'empty' : isWhole ? 'filled' : 'partly',
    blocks: [
      ...tableOf(
        'logframe-table',
        t('donor.logframe.caption'),
        [
          column(t('donor.logframe.problem'), 0.13),
          column(t('plan.field.item'), 0.14),
          column(t('donor.logframe.level'), 0.1),
          column(t('donor.logframe.indicator'), 0.17),
          column(t('donor.logframe.baseline'), 0.18),
          column(t('donor.logframe.target'), 0.1),
          column(t('donor.logframe.verification'), 0.18),
        ],
        rows,
      ),
      ...tableOf(
        'logframe-outside-table',
        t('plan.logframe.outside'),
        [column(t('plan.field.item'), 0.45), column(t('donor.agreement.missing'), 0.55)],
        outside.map(({ label, mend }) => [label, mend]),
      ),
    ],
  };
}

function indicatorsOf({ outputs, outcomes }: PresentedRow): PresentedIndicator[] {
  return [...outputs, ...outcomes];
}

function rowsOf(problem: string, row: PresentedRow, context: FormContext): Cell[][] {
  const { t } = context;
  const told = (level: 'output' | 'outcome') => (indicator: PresentedIndicator) => [
    problem,
    row.label,
    t(`plan.logframe.level.${level}`),
    [indicator.name, ...(indicator.unit === null ? [] : [t('plan.logframe.sentence', { text: indicator.unit })])].join(
      '\n',
    ),
    indicator.baseline ?? t('none'),
    indicator.target ?? t('plan.logframe.noTarget'),
    indicator.verification,
  ];
  const others = row.otherTargets.map(({ indicator, target }) => [
    problem,
    row.label,
    t('none'),
    indicator,
    t('none'),
    target,
    t('none'),
  ]);
  return [...row.outputs.map(told('output')), ...row.outcomes.map(told('outcome')), ...others];
}
