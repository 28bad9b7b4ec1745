import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { ItemActors } from '#policies/schema/result';
import { actorId } from '#policies/schema/terms';
import { isInPlan, said } from './item';

export const ROLES = ['leads', 'takes-part', 'pays', 'must-agree'] as const;
export type Role = (typeof ROLES)[number];

/** A role of a party in an item: people said so, or else the package suggests it. */
export type RoleOf = { role: Role; said: boolean };

export type Commitments = {
  /** Actors in the order of the list, then names in the order in which they come up. */
  parties: string[];
  /** The items in the plan, by key, in its order. */
  items: string[];
  /** What each party does in each item: by the item's key, then by party; parties without a role are left out. */
  cells: ReadonlyMap<string, ReadonlyMap<string, RoleOf[]>>;
};

/** Who would carry an item here, by its key. */
export type Suggested = ReadonlyMap<string, Pick<ItemActors, 'leads' | 'takesPart' | 'pays'>>;

/**
 * Who leads, takes part, pays and must agree, for every item in the plan. For each role, what people wrote goes before whom the package
 * suggests here: where they named anybody, nobody is suggested beside. Nobody is suggested who must agree.
 */
export function commitmentsOf(plan: Plan, suggested: Suggested): Commitments {
  const items = (plan.items ?? []).filter(isInPlan);
  const cells = new Map(items.map((item) => [keyOf(item), rolesIn(item, suggested.get(keyOf(item)))]));
  const named = new Set([...cells.values()].flatMap((parties) => [...parties.keys()]));
  const actors: string[] = actorId.options.filter((actor) => named.has(actor));
  return { parties: [...new Set([...actors, ...named])], items: [...cells.keys()], cells };
}

/** The parties with a role in an item, in the order of all parties. */
export function partiesWith(
  role: Role,
  item: string,
  { cells, parties }: Commitments,
): { party: string; said: boolean }[] {
  return parties.flatMap((party) =>
    (cells.get(item)?.get(party) ?? []).filter((of) => of.role === role).map((of) => ({ party, said: of.said })),
  );
}

function rolesIn(
  item: PlanItem,
  here: Pick<ItemActors, 'leads' | 'takesPart' | 'pays'> | undefined,
): Map<string, RoleOf[]> {
  const written: Record<Role, string[]> = {
    leads: named(item.owner === undefined ? [] : [item.owner]),
    'takes-part': named(item.takesPart ?? []),
    pays: named(item.budget?.paidBy ?? []),
    'must-agree': named(item.mustAgree ?? []),
  };
  const suggested: Record<Role, string[]> = {
    leads: here?.leads ?? [],
    'takes-part': here?.takesPart ?? [],
    pays: here?.pays ?? [],
    'must-agree': [],
  };
  const roles = new Map<string, RoleOf[]>();
  for (const role of ROLES) {
    const isSaid = written[role].length > 0;
    for (const party of isSaid ? written[role] : suggested[role]) {
      roles.set(party, [...(roles.get(party) ?? []), { role, said: isSaid }]);
    }
  }
  return roles;
}

/** Each party once; blanks name nobody. */
function named(parties: string[]): string[] {
  return [...new Set(parties.filter(said).map((party) => party.trim()))];
}
