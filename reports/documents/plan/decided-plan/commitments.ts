import { ROLES } from '#policies/plan/commitments';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import { type PresentedBoard, presentBoard } from '#reports/presenters/plan/roles-board';
import type { Block, Section } from '#reports/report';
import type { MadePlan } from './made-plan';

/** Who leads, takes part, pays and must agree: a row for each item, as parties in columns would not fit the page. */
export function commitmentsSections(made: MadePlan): Section[] {
  const { t } = made;
  const presented = presentCommitments(made);
  const board = presentBoard(made);
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
        ...boardBlocks(board, made),
      ],
    },
  ];
}

/** The roles board: a row for each party, and what nobody leads or pays for. */
function boardBlocks({ rows, idle, unfilled }: PresentedBoard, { t, format }: MadePlan): Block[] {
  const lines = [
    ...unfilled.flatMap(({ role, items }) =>
      role === 'leads' || role === 'pays' ? [t(`decidedPlan.commitments.unfilled.${role}`, { items })] : [],
    ),
    ...(idle.length === 0 ? [] : [t('decidedPlan.commitments.idle', { parties: format.list(idle) })]),
  ];
  return [
    { kind: 'heading', id: 'roles-board', level: 2, text: t('decidedPlan.commitments.board'), margin: [] },
    { kind: 'paragraph', style: 'body', text: t('decidedPlan.commitments.boardIntro'), margin: [] },
    {
      kind: 'table',
      id: 'roles-board-table',
      caption: t('decidedPlan.commitments.boardCaption'),
      columns: [
        { label: t('decidedPlan.commitments.party'), share: 0.24, align: 'start' },
        ...ROLES.map((role) => ({
          label: t(`decidedPlan.commitments.${role}`),
          share: 0.19,
          align: 'start' as const,
        })),
      ],
      rows: rows.map(({ name, items }) => [
        name,
        ...ROLES.map((role) => format.titles(items[role].map((item) => item.name)) || t('none')),
      ]),
    },
    ...lines.map((text): Block => ({ kind: 'paragraph', style: 'body', text, margin: [] })),
  ];
}
