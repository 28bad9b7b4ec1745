import { commitmentsOf, partiesWith, type Role, ROLES } from '#policies/plan/commitments';
import type { Section } from '#reports/report';
import type { MadePlan } from './made-plan';
import { nameOfKey, partyName } from './words';

/** Who leads, takes part, pays and must agree: a row for each item, as parties in columns would not fit the page. */
export function commitmentsSections(made: MadePlan): Section[] {
  const { plan, base, t } = made;
  const commitments = commitmentsOf({ ...plan, items: made.items }, base);
  if (commitments.items.length === 0) return [];
  const cell = (role: Role, item: string) =>
    partiesWith(role, item, commitments)
      .map(({ party, said }) => {
        const name = partyName(party, made);
        return said ? name : t('thePlan.commitments.suggested', { name });
      })
      .join(', ') || t('none');
  return [
    {
      id: 'plan-commitments',
      heading: t('thePlan.commitments.heading'),
      intro: { text: t('thePlan.commitments.intro'), margin: [] },
      startsPage: false,
      blocks: [
        {
          kind: 'table',
          id: 'plan-commitments-table',
          caption: t('thePlan.commitments.caption'),
          columns: [
            { label: t('thePlan.item'), share: 0.28, align: 'start' },
            ...ROLES.map((role) => ({
              label: t(`thePlan.commitments.${role}`),
              share: 0.18,
              align: 'start' as const,
            })),
          ],
          rows: commitments.items.map((item) => [nameOfKey(item, made), ...ROLES.map((role) => cell(role, item))]),
        },
      ],
    },
  ];
}
