import { ROLES } from '#policies/plan/commitments';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import type { Section } from '#reports/report';
import type { MadePlan } from './made-plan';

/** Who leads, takes part, pays and must agree: a row for each item, as parties in columns would not fit the page. */
export function commitmentsSections(made: MadePlan): Section[] {
  const { t } = made;
  const presented = presentCommitments(made);
  if (presented.items.length === 0) return [];
  return [
    {
      id: 'plan-commitments',
      heading: t('plan.view.commitments'),
      intro: { text: t('decidedPlan.commitments.intro'), margin: [] },
      startsPage: false,
      blocks: [
        {
          kind: 'table',
          id: 'plan-commitments-table',
          caption: t('decidedPlan.commitments.caption'),
          columns: [
            { label: t('plan.field.item'), share: 0.28, align: 'start' },
            ...ROLES.map((role) => ({
              label: t(`decidedPlan.commitments.${role}`),
              share: 0.18,
              align: 'start' as const,
            })),
          ],
          rows: presented.items.map(({ label, byRole }) => [label, ...ROLES.map((role) => byRole[role] || t('none'))]),
        },
      ],
    },
  ];
}
