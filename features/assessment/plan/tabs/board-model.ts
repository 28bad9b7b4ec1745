import type { BoardModel } from '#components/plan/roles-board';
import { itemHref, type PlanTabProps } from '#features/assessment/plan/plan-tab';
import { type PresentedRole, presentBoard } from '#reports/presenters/plan/roles-board';

/** The roles board with a link to each item. */
export function boardModel(props: PlanTabProps): BoardModel {
  const { rows, idle, unfilled } = presentBoard(props);
  const linked = (items: PresentedRole[]) => items.map((item) => ({ ...item, href: itemHref(props, item.key) }));
  return {
    rows: rows.map(({ items, ...row }) => ({
      ...row,
      items: {
        leads: linked(items.leads),
        'takes-part': linked(items['takes-part']),
        pays: linked(items.pays),
        'must-agree': linked(items['must-agree']),
      },
    })),
    idle: { count: idle.length, parties: props.format.list(idle) },
    unfilled: unfilled.flatMap(({ role, items }) => (role === 'leads' || role === 'pays' ? [{ role, items }] : [])),
  };
}
