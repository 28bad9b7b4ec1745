import { sourceOf } from '#reports/documents/plan/profile-facts';
import type { PlanContext } from '#reports/documents/plan/context';
import { answeredParts } from '#reports/presenters/completeness';
import type { ParagraphBlock } from '#reports/report';

/** By whose word it is said, how much is answered, and what of it nobody has confirmed. */
export function statusBlock(context: PlanContext): ParagraphBlock {
  const { decision, assessment, completeness, t } = context;
  const { basis, interdependence } = decision.classification;
  const { indicators } = assessment;
  const { evidence, ...bar } = answeredParts(completeness());
  const source = indicators === undefined ? '' : sourceOf(indicators, t);
  return {
    kind: 'paragraph',
    style: 'body',
    text: [
      t(`brief.basis.${basis ?? 'none'}`, { source }),
      t('brief.answered', { answered: bar.answered, all: bar.answered + bar.unknown + bar.open, evidence }),
      t(`brief.interdependence.${interdependence}`),
    ].join(' '),
    margin: [{ kind: 'note', text: t('brief.more'), to: 'position' }],
    bar,
  };
}
