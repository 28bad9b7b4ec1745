import type { LogframeTableModel } from '#components/plan/logframe-table';
import type { LogframeLine } from '#components/plan/logframe-row';
import { presentLogframe } from '#reports/presenters/plan/logframe';
import type { PresentedIndicator, PresentedRow } from '#reports/presenters/plan/logframe-row';
import { itemHref, type PlanTabProps } from '#features/assessment/plan/plan-tab';
import { allLinked, linked } from './named-items';

/** The problems with their words, each with the lines of the items that are there for it, and the items without a line. */
export function logframeModel(props: PlanTabProps): LogframeTableModel {
  const { problems, outside } = presentLogframe(props);
  return {
    problems: problems.map(({ id, heading, state, rows, also }) => ({
      id,
      heading,
      state,
      rows: rows.map((row) => rowModel(row, props)),
      also: allLinked(also, props),
    })),
    outside: outside.map((item) => ({ ...linked(item, props), mend: item.mend })),
  };
}

function rowModel(row: PresentedRow, props: PlanTabProps): LogframeTableModel['problems'][number]['rows'][number] {
  const href = itemHref(props, row.key);
  const line = (indicator: PresentedIndicator): LogframeLine => ({
    ...indicator,
    targetHref: `${href}#target-${indicator.targetKey}`,
  });
  return {
    ...linked(row, props),
    code: row.code,
    outputs: row.outputs.map(line),
    outcomes: row.outcomes.map(line),
    assumptions: [...row.assumptions, ...row.beside],
  };
}
