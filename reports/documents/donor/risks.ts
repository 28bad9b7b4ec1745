import { textOf } from '#policies/text/text-of';
import { column, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentLogframe } from '#reports/presenters/plan/logframe';
import type { Part } from './part';

/** The warnings that apply here, and what each item assumes. */
export function risksPart(context: FormContext): Part {
  const { decision, texts, t, unasked } = context;
  const warnings = unasked ? [] : decision.cautions.map(({ caution }) => textOf(texts.cautions, caution));
  const assumed = assumptions(context);
  return {
    id: 'risks',
    heading: t('donor.risks.heading'),
    standing: warnings.length + assumed.length === 0 ? 'empty' : 'filled',
    blocks: [
      ...tableOf(
        'risks-table',
        t('donor.risks.risksCaption'),
        [column(t('donor.risks.risk'), 0.32), column(t('donor.risks.what'), 0.68)],
        warnings.map(({ name, what }) => [name, what]),
      ),
      ...tableOf(
        'assumptions-table',
        t('donor.risks.assumptionsCaption'),
        [column(t('plan.field.item'), 0.4), column(t('donor.risks.assumption'), 0.6)],
        assumed,
      ),
    ],
  };
}

function assumptions(context: FormContext): string[][] {
  if (!context.begun) return [];
  return presentLogframe(context).problems.flatMap(({ rows }) =>
    rows.flatMap(({ label, assumptions: each }) => each.map((assumption) => [label, assumption])),
  );
}
