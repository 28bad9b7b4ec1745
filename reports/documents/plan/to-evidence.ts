import type { MarginNote } from '#reports/report';
import type { PlanContext } from './context';

/** A note that leads from what the plan says in short to where the evidence says it in full, under the same id. */
export function toEvidence(
  text: string,
  to: string,
  section: 'findings' | 'package' | 'cautions',
  { t }: Pick<PlanContext, 't'>,
): MarginNote {
  const where = t('elsewhere', { document: t('depth.evidence.name'), section: t(`${section}.heading`) });
  return { kind: 'note', text, elsewhere: { document: 'evidence', to, where } };
}
