import { severityOf } from '#policies/engine/severity';
import { isInPlan } from '#policies/plan/item';
import { measuresOf } from './measures-of';
import type { Cell } from '#reports/cell';
import { answerFact, column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentItem } from '#reports/presenters/plan/item';
import { checkFacts, type Part } from './part';

type Safeguard = 'environment' | 'plants' | 'land' | 'safety' | 'children';

/** Each safeguard with the deficit that its finding tells, or the question that alone asks for it. */
const SAFEGUARDS: { id: Safeguard; deficit?: string; questions: string[]; answeredBy: string }[] = [
  { id: 'environment', deficit: 'environment', questions: ['waste-of-all-firms'], answeredBy: 'environment' },
  { id: 'plants', deficit: 'plant-environment', questions: ['plant-holds-back'], answeredBy: 'plant-environment' },
  { id: 'land', questions: ['land-plan'], answeredBy: 'infrastructure' },
  { id: 'safety', deficit: 'unsafe-work', questions: ['injuries-and-hours'], answeredBy: 'unsafe-work' },
  { id: 'children', questions: ['children-at-work'], answeredBy: 'unsafe-work' },
];

/** Environment, resettlement through land plans, safety and child labour: what was found here, and what the plan does about it. */
export function safeguardsPart(context: FormContext): Part {
  const { t } = context;
  const rows = SAFEGUARDS.map((safeguard) => rowOf(safeguard, context));
  const found = rows.filter(([, here]) => here !== t('donor.notStated')).length;
  return {
    id: 'safeguards',
    heading: t('donor.safeguards.heading'),
    standing: found === 0 ? 'empty' : found === rows.length ? 'filled' : 'partly',
    blocks: [
      ...tableOf(
        'safeguards-table',
        t('donor.safeguards.caption'),
        [
          column(t('donor.safeguards.safeguard'), 0.22),
          column(t('donor.safeguards.found'), 0.42),
          column(t('donor.safeguards.plan'), 0.36),
        ],
        rows,
      ),
      paragraph(t('donor.safeguards.landNote'), 'note'),
      ...checkFacts(['environmental-clause'], context),
      ...clauses(context),
    ],
  };
}

function rowOf({ id, deficit, questions, answeredBy }: (typeof SAFEGUARDS)[number], context: FormContext): Cell[] {
  const { decision, t } = context;
  const severity = deficit === undefined ? null : (severityOf(deficit, decision) ?? null);
  const answers = questions.flatMap((question) => answerFact(question, context).map(([, text]) => text));
  const found = [
    ...(severity === null ? [] : [t('plan.logframe.sentence', { text: t(`severity.${severity}`) })]),
    ...answers,
  ];
  return [
    t(`donor.safeguards.${id}`),
    found.length === 0 ? t('donor.notStated') : found.join(' '),
    measuresOf(answeredBy, context) || t('donor.safeguards.noItem'),
  ];
}

/** The clause of each item of the plan, and the plan to comply where there is one. */
function clauses(context: FormContext) {
  const { plan, t } = context;
  const items = (plan.items ?? []).filter(isInPlan);
  return tableOf(
    'clauses-table',
    t('donor.safeguards.clauseCaption'),
    [
      column(t('plan.field.item'), 0.4),
      column(t('plan.field.clause'), 0.28),
      column(t('plan.field.compliancePlan'), 0.32),
    ],
    items.map((item) => {
      const { label, clause, compliancePlan } = presentItem(item, context);
      return [label, clause || t('donor.notStated'), compliancePlan || t('none')];
    }),
  );
}
