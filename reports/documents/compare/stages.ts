import type { StageStanding, Support } from '#policies/compare/comparison';
import { stageName } from '#reports/presenters/plan/names';
import type { Block } from '#reports/report';
import { body, heading, table } from './blocks';
import { type Compared, sideOf } from './compared';

/** The stages of the agreement with what was verified, and whether support goes on; nothing where nobody has agreed on stages. */
export function stageBlocks(compared: Compared): Block[] {
  const { comparison, t } = compared;
  if (comparison.stages.length === 0) return [];
  const columns = [
    [t('compare.column.stage'), 0.2],
    [t('plan.agreement.field.entry'), 0.25],
    [t('plan.agreement.field.stopRule'), 0.3],
    [t('compare.column.verified'), 0.25],
  ] as const;
  const rows = comparison.stages.map((standing) => rowOf(standing, compared));
  return [
    heading('stages', t('compare.stages.heading')),
    table('stages', t('compare.stages.caption'), columns, rows),
    heading('support', t('compare.support.heading')),
    body(supportText(comparison.support, compared)),
  ];
}

function rowOf({ stage, before, after, verified }: StageStanding, compared: Compared): string[] {
  const { t, format } = compared;
  const agreed = after ?? before;
  const written = (text: string | undefined) => text?.trim() || t('none');
  const month = format.month(agreed?.verifiedOn ?? '');
  const name = stageIn(stage, compared);
  return [
    after === undefined ? t('compare.stages.gone', { name }) : name,
    written(agreed?.entry),
    written(agreed?.stopRule),
    t(`compare.stages.verified.${verified}`, { month }),
  ];
}

function supportText(support: Support, compared: Compared): string {
  const stage = 'stage' in support ? stageIn(support.stage, compared) : '';
  const { t } = compared;
  return [t(`compare.support.${support.verdict}`), t(`compare.support.because.${support.because}`, { stage })].join(
    ' ',
  );
}

function stageIn(stage: string, { before, after, comparison }: Compared): string {
  const isThere = comparison.stages.some((each) => each.stage === stage && each.after !== undefined);
  return stageName(stage, sideOf(isThere ? after : before));
}
