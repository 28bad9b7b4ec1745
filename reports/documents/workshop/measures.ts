import { isInPlan } from '#policies/plan/item';
import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentItem } from '#reports/presenters/plan/item';
import { namesOfKey } from '#reports/presenters/plan/names';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import type { Section } from '#reports/report';
import { BLANK } from './blank';

/** So many are voted on in half an hour. */
const MOST = 8;

/** Eight measures in the order of their stages, with importance and feasibility to fill in. */
export function measuresSection(context: FormContext): Section {
  const { t } = context;
  const measures = measuresOf(context);
  const rest = measures.length - MOST;
  return {
    id: 'measures',
    heading: t('workshop.measures.heading'),
    intro: { text: t('workshop.measures.intro'), margin: [] },
    startsPage: true,
    blocks: [
      ...(measures.length === 0
        ? [paragraph(t('workshop.measures.none')), { kind: 'room' as const, lines: MOST }]
        : []),
      ...tableOf(
        'measures-table',
        t('workshop.measures.caption'),
        [
          column(t('workshop.measures.measure'), 0.34),
          column(t('workshop.measures.status'), 0.14),
          column(t('workshop.measures.importance'), 0.14),
          column(t('workshop.measures.feasibility'), 0.14),
          column(t('workshop.measures.objection'), 0.24),
        ],
        measures.slice(0, MOST).map(([label, status]) => [label, status, BLANK, BLANK, BLANK]),
      ),
      ...(rest > 0 ? [paragraph(t('workshop.measures.more', { count: rest }), 'note')] : []),
    ],
  };
}

/** Those of the plan; where none is begun, those that the package proposes. */
function measuresOf(context: FormContext): [label: string, status: string][] {
  const { begun, unasked, decision, t } = context;
  if (unasked) return [];
  if (begun) {
    return itemsByStage(context)
      .flatMap(({ items }) => items)
      .filter(isInPlan)
      .map((item) => presentItem(item, context))
      .map(({ label, statusWord }) => [label, statusWord]);
  }
  return decision.stages
    .flatMap(({ items }) => items)
    .map(({ measure }) => [namesOfKey(measure, context).label, t('workshop.measures.proposed')]);
}
