import { commitmentsOf, type Role, type RoleOf } from '#policies/plan/commitments';
import { actorsOfPlan } from '#policies/plan/plan-actors';
import { type ItemNames, namesOfKey, partyName } from './names';
import { itemsByStage, type PlanSource } from './plan-source';

export type PresentedCommitments = {
  parties: { id: string; name: string }[];
  /** Each item in the order of the stages, what each party does in it in the order of the parties, and who has each role, in one line. */
  items: (ItemNames & { roles: RoleOf[][]; byRole: Record<Role, string> })[];
};

/** Who is committed to what, in words. */
export function presentCommitments(source: PlanSource): PresentedCommitments {
  const { plan, t, format } = source;
  const ordered = itemsByStage(source).flatMap(({ items }) => items);
  const { parties, items, cells } = commitmentsOf({ ...plan, items: ordered }, actorsOfPlan(plan, source));
  const bracketed = (name: string) => t('plan.suggested', { name });
  return {
    parties: parties.map((id) => ({ id, name: partyName(id, source) })),
    items: items.map((key) => {
      const names = namesOfKey(key, source);
      const roles = parties.map((party) => cells.get(key)?.get(party) ?? []);
      const line = (role: Role) =>
        format.list(
          parties.flatMap((party, index) => {
            const of = roles[index]?.find((each) => each.role === role);
            const name = partyName(party, source);
            return of === undefined ? [] : [of.said ? name : bracketed(name)];
          }),
        );
      return {
        ...names,
        roles,
        byRole: {
          leads: line('leads'),
          'takes-part': line('takes-part'),
          pays: line('pays'),
          'must-agree': line('must-agree'),
        },
      };
    }),
  };
}
