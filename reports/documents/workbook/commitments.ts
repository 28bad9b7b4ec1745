import type { Role } from '#policies/plan/commitments';
import type { MadePlan } from '#reports/documents/plan/decided-plan/made-plan';
import { placeOf } from '#reports/documents/plan/decided-plan/made-plan';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

type Line = { party: string; item: string; key: string; role: Role; said: boolean };

/** Who leads, takes part, pays and must agree: one row for each role of a party in an item. */
export function commitmentsSheet(made: MadePlan): Section[] {
  const { t } = made;
  const { parties, items } = presentCommitments(made);
  const rows = parties.flatMap(({ name }, party) =>
    items.flatMap(({ key, label, roles }) =>
      (roles[party] ?? []).map(({ role, said }): Line => ({ party: name, item: label, key, role, said })),
    ),
  );
  return sheetSection<Line>({
    id: 'commitments',
    caption: t('workbook.sheet.commitments'),
    rows,
    columns: [
      { label: t('decidedPlan.commitments.party'), cell: ({ party }) => party },
      { label: t('workbook.commitments.role'), cell: ({ role }) => t(`decidedPlan.commitments.${role}`) },
      { label: t('plan.field.item'), cell: ({ item, key }) => ({ kind: 'link', to: placeOf(key, made), text: item }) },
      {
        label: t('workbook.commitments.standing'),
        cell: ({ said }) => t(`workbook.commitments.${said ? 'agreed' : 'suggested'}`),
      },
    ],
  });
}
