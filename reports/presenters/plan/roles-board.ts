import type { Role } from '#policies/plan/commitments';
import { rolesBoard } from '#policies/instruments/roles-board';
import { actorsOfPlan } from '#policies/plan/plan-actors';
import { namesOfKey, partyName } from './names';
import { itemsByStage, type PlanSource } from './plan-source';

/** An item under a role: its name is in brackets where it is only suggested. */
export type PresentedRole = { key: string; name: string };

export type PresentedBoard = {
  rows: { id: string; name: string; items: Record<Role, PresentedRole[]> }[];
  /** Those who have no part in the plan. */
  idle: string[];
  unfilled: { role: Role; items: string }[];
};

/** The roles board in words: parties that do something, then those that do nothing, and what lacks somebody. */
export function presentBoard(source: PlanSource): PresentedBoard {
  const { plan, t, format } = source;
  const ordered = itemsByStage(source).flatMap(({ items }) => items);
  const { rows, unfilled } = rolesBoard({ ...plan, items: ordered }, actorsOfPlan(plan, source));
  const nameOf = (key: string) => namesOfKey(key, source).name;
  return {
    rows: rows
      .filter(({ idle }) => !idle)
      .map(({ party, roles }) => {
        const itemsOf = (role: Role): PresentedRole[] =>
          roles[role].map(({ item, said }) => ({
            key: item,
            name: said ? nameOf(item) : t('plan.suggested', { name: nameOf(item) }),
          }));
        return {
          id: party,
          name: partyName(party, source),
          items: {
            leads: itemsOf('leads'),
            'takes-part': itemsOf('takes-part'),
            pays: itemsOf('pays'),
            'must-agree': itemsOf('must-agree'),
          },
        };
      }),
    idle: rows.filter(({ idle }) => idle).map(({ party }) => partyName(party, source)),
    unfilled: unfilled.map(({ role, items }) => ({ role, items: format.titles(items.map(nameOf)) })),
  };
}
