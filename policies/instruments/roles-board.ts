import { commitmentsOf, type Role, ROLES, type Suggested } from '#policies/plan/commitments';
import type { Plan } from '#policies/schema/plan';
import { actorId } from '#policies/schema/terms';

/** One item in which a party has a role; what nobody said is only suggested by the package here. */
type RoleIn = { item: string; said: boolean };

/** A party with what it does; an empty list is a cell that nobody fills. */
type BoardRow = { party: string; roles: Record<Role, RoleIn[]>; idle: boolean };

type RolesBoard = {
  rows: BoardRow[];
  /** Items of the plan that lack somebody in a role. */
  unfilled: { role: Role; items: string[] }[];
};

/**
 * Actor by function: every actor of the list, also one that has nothing to do yet, then those whom people named, with the items that each
 * leads, takes part in, pays for or must agree to.
 */
export function rolesBoard(plan: Plan, suggested: Suggested): RolesBoard {
  const { parties, items, cells } = commitmentsOf(plan, suggested);
  const all = [...actorId.options, ...parties.filter((party) => !isListed(party))];
  const itemsOf = (party: string, role: Role): RoleIn[] =>
    items.flatMap((item) => {
      const found = cells
        .get(item)
        ?.get(party)
        ?.find((of) => of.role === role);
      return found === undefined ? [] : [{ item, said: found.said }];
    });
  const rows = all.map((party) => {
    const roles = {
      leads: itemsOf(party, 'leads'),
      'takes-part': itemsOf(party, 'takes-part'),
      pays: itemsOf(party, 'pays'),
      'must-agree': itemsOf(party, 'must-agree'),
    };
    return { party, roles, idle: ROLES.every((role) => roles[role].length === 0) };
  });
  const lacking = (role: Role) =>
    items.filter((item) => !rows.some(({ roles }) => roles[role].some((of) => of.item === item)));
  return {
    rows,
    unfilled: MUST_BE_FILLED.map((role) => ({ role, items: lacking(role) })).filter(
      ({ items: missing }) => missing.length > 0,
    ),
  };
}

/** Every item needs somebody who leads and somebody who pays; the other roles may be empty. */
const MUST_BE_FILLED: readonly Role[] = ['leads', 'pays'];

function isListed(party: string): boolean {
  return actorId.safeParse(party).success;
}
