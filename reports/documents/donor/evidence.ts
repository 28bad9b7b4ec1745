import { must } from '#policies/engine/base';
import { counts } from '#policies/engine/modules';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { howKnown } from '#reports/presenters/answers';
import { answeredParts } from '#reports/presenters/completeness';
import type { Part } from './part';

const GROUNDS = ['unstated', 'guess', 'publication', 'interview', 'workshop', 'visit', 'survey', 'statistic'] as const;

/** What the answers rest on, the weakest ground first, and how the state of each deficit is known. */
export function evidencePart(context: FormContext): Part {
  const { t, format } = context;
  const completeness = context.completeness();
  const parts = answeredParts(completeness);
  const count = (value: number): Cell => ({ kind: 'number', value, unit: 'items', text: format.number(value) });
  return {
    id: 'evidence',
    heading: t('donor.evidence.heading'),
    standing: parts.answered === 0 ? 'empty' : parts.evidence < parts.answered ? 'partly' : 'filled',
    blocks: [
      paragraph(t('summary.answered', parts)),
      ...tableOf(
        'evidence-table',
        t('donor.evidence.caption'),
        [column(t('donor.evidence.ground'), 0.7), column(t('donor.evidence.answers'), 0.3, 'end')],
        GROUNDS.filter((ground) => completeness.byEvidence[ground] > 0).map((ground) => [
          t(`summary.ground.${ground}`),
          count(completeness.byEvidence[ground]),
        ]),
      ),
      ...tableOf(
        'findings-table',
        t('donor.evidence.findingsCaption'),
        [
          column(t('donor.without.deficit'), 0.42),
          column(t('donor.without.state'), 0.24),
          column(t('donor.without.known'), 0.34),
        ],
        parts.answered === 0 ? [] : findings(context),
      ),
    ],
  };
}

function findings(context: FormContext): Cell[][] {
  const { decision, base, situation, texts, t } = context;
  return decision.findings
    .filter(
      ({ deficit, severity }) => severity !== null || counts(must(base.deficit, deficit).section, situation.modules),
    )
    .map(({ deficit, severity }) => [
      textOf(texts.deficits, deficit).name,
      t(`severity.${severity ?? 'unknown'}`),
      howKnown(must(base.leadOf, deficit).id, context) || t('answers.unsaid'),
    ]);
}
