import { tensionsOf } from '#policies/explain/tensions';
import type { Block, Section } from '#reports/report';
import type { PlanContext } from './context';
import { facing } from './facing';
import { toEvidence } from './to-evidence';

/** So many contradictions stand in a plan, five at most; the evidence has all of them. */
const MOST = 3;

/** The contradictions that touch what is to be done first. */
export function openTensionsSection(context: PlanContext): Section {
  const { decision, base, t } = context;
  const items = decision.stages.flatMap((stage) => stage.items);
  const touched = [...new Set(items.flatMap((item) => tensionsOf(item, base)))];
  const first = items.filter(({ priority }) => priority === 'first');
  const shown = [...new Set(first.flatMap((item) => tensionsOf(item, base)))].slice(0, MOST);
  const more = touched.length - shown.length;
  return {
    id: 'plan-tensions',
    heading: t('cautions.tensions'),
    startsPage: false,
    blocks: [
      ...shown.map((id) => inShort(id, context)),
      ...(more > 0
        ? [
            {
              kind: 'paragraph' as const,
              style: 'note' as const,
              text: t('cautions.moreTensions', { count: more }),
              margin: [toEvidence(t('summary.see'), 'tensions', 'cautions', context)],
            },
          ]
        : []),
    ],
  };
}

/** Both sides; with their sources and what would settle it here they stand in the evidence. */
function inShort(id: string, context: PlanContext): Block {
  const { one, other, ...block } = facing(id, context);
  return { kind: 'facing', ...block, one: { ...one, margin: [] }, other: { ...other, margin: [] }, settles: [] };
}
