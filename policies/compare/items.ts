import { keysOfBoth } from '#policies/file/differences';
import { paired } from '#policies/file/merge-lists';
import { isSame } from '#policies/file/same';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { ItemChange } from './comparison';

/** The items that only one of two plans holds, and those that differ, each with the fields in which it does. */
export function itemChanges(before: Plan | undefined, after: Plan | undefined): ItemChange[] {
  return paired(before?.items ?? [], after?.items ?? [], keyOf).flatMap(({ key, mine, theirs }) => {
    const fields = differing(mine, theirs);
    return isSame(mine, theirs) ? [] : [{ item: key, before: mine, after: theirs, fields }];
  });
}

/** Of an item that only one side has, none: all of it is new, or gone. */
function differing(one: PlanItem | undefined, other: PlanItem | undefined): (keyof PlanItem)[] {
  if (one === undefined || other === undefined) return [];
  return keysOfBoth(one, other)
    .filter((field) => !isSame(one[field], other[field]))
    .sort();
}
