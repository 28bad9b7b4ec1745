import { unreachable } from '#policies/schema/unreachable';
import type { Condition } from '#policies/schema/condition';

/** The simple conditions that these are made of. */
export function conditionsIn(conditions: (Condition | undefined)[]): Condition[] {
  return conditions.flatMap((condition) => (condition === undefined ? [] : simple(condition)));
}

function simple(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(simple);
    case 'not':
      return simple(condition.of);
    case 'answer':
    case 'severity':
    case 'type':
    case 'flag':
    case 'evidence':
      return [condition];
    default:
      return unreachable(condition);
  }
}
