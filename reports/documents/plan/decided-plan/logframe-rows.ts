import type { PresentedIndicator, PresentedRow } from '#reports/presenters/plan/logframe-row';
import type { MadePlan } from './made-plan';
import { presentItem } from '#reports/presenters/plan/item';
import { itemOf } from '#reports/presenters/plan/plan-source';

/** The lines of one item: the activity, its outputs, its outcomes; each with indicator, verification and assumption. */
export function rowsOfItem(row: PresentedRow, made: MadePlan): string[][] {
  const { t } = made;
  return [
    [levelled('activity', row.label, made), whoAndWhen(row, made), t('none'), row.assumptions.join(' ') || t('none')],
    ...row.outputs.map((output) => [
      levelled('output', output.name, made),
      countedText(output, made),
      output.verification,
      t('none'),
    ]),
    ...row.outcomes.map((outcome, index) => [
      levelled('outcome', outcome.name, made),
      countedText(outcome, made),
      outcome.verification,
      (index === 0 && row.beside.join(' ')) || t('none'),
    ]),
  ];
}

function levelled(level: 'activity' | 'output' | 'outcome', name: string, { t }: MadePlan): string {
  return t('decidedPlan.logframe.levelled', { level: t(`plan.logframe.level.${level}`), name });
}

function whoAndWhen({ key }: PresentedRow, made: MadePlan): string {
  const { owner, when } = presentItem(itemOf(key, made), made);
  return [owner, when].filter((text) => text !== '').join('. ') || made.t('none');
}

/** Unit, baseline, target and what came, a sentence each. */
function countedText({ unit, baseline, target, actual }: PresentedIndicator, { t }: MadePlan): string {
  const labelled = (label: string, text: string) => t('plan.logframe.labelled', { label, text });
  return [
    ...(unit === null ? [] : [t('plan.logframe.sentence', { text: unit })]),
    ...(baseline === null ? [] : [labelled(t('plan.logframe.baseline'), baseline)]),
    target === null ? t('plan.logframe.noTarget') : labelled(t('plan.logframe.target'), target),
    ...(actual === null ? [] : [labelled(t('plan.logframe.actual'), actual)]),
  ].join(' ');
}
