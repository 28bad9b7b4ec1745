import type { GroupId } from '#policies/schema/terms';
import type { Draft, GroupDraft, NamedGroup } from './model';

/** The groups that have no fields yet. */
export function groupsLeft(groups: readonly NamedGroup[], draft: Draft): NamedGroup[] {
  return groups.filter(({ id }) => !draft.groups.some(({ group }) => group === id));
}

/** The fields with one more group, of which nothing is said yet. */
export function withGroup(draft: Draft, group: GroupId): Draft {
  const said: GroupDraft = { group, standing: 'none', value: null, evidence: null, who: '', note: '' };
  return { ...draft, groups: [...draft.groups, said] };
}

/** The fields after one group says something else. */
export function withGroupSaid(draft: Draft, said: GroupDraft): Draft {
  return { ...draft, groups: draft.groups.map((each) => (each.group === said.group ? said : each)) };
}

/** The fields without a group; what the others say stays. */
export function withoutGroup(draft: Draft, group: GroupId): Draft {
  return { ...draft, groups: draft.groups.filter((each) => each.group !== group) };
}
