import { must } from '../../policies/base';
import { textOf } from '../../policies/text/text-of';
import { checkText } from '../../policies/wording';
import type { CheckBlock, Section } from '../report';
import { type PlanContext, provenanceNotes } from './context';

const ORDER = ['breached', 'unknown', 'met', 'not-applicable'];

/** The principles as checks: breached ones first, each with the items that breach it. */
export function checksSection(context: PlanContext): Section {
  const { decision, base, texts, t } = context;
  const checks = [...decision.checks].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return {
    id: 'checks',
    heading: t('checks.heading'),
    intro: { text: t('checks.intro'), margin: [] },
    startsPage: false,
    blocks: checks.map((result): CheckBlock => {
      const check = must(base.check, result.check);
      const items = result.items.map((id) => textOf(texts.measures, id).name);
      const override = result.override === undefined ? '' : ` ${t('checks.override', { reason: result.override })}`;
      return {
        kind: 'check',
        id: `check-${result.check}`,
        name: textOf(texts.checks, result.check).name,
        status: result.status,
        statusLabel: t(`checks.status.${result.status}`),
        text:
          [
            checkText(result.check, result.status, texts),
            ...(items.length === 0 ? [] : [t('checks.items', { items: items.join('; ') })]),
          ].join(' ') + override,
        margin: [
          {
            kind: 'rule',
            text: t('checks.principle', {
              code: must(base.principle, check.principle).code,
              name: textOf(texts.principles, check.principle).name,
            }),
          },
          ...provenanceNotes(check, context),
        ],
      };
    }),
  };
}
