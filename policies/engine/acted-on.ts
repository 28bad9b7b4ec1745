import type { Condition } from '#policies/schema/condition';
import type { Rule } from '#policies/schema/knowledge';
import type { Severity } from '#policies/schema/result';
import { unreachable } from '#policies/schema/unreachable';

/** From this state on a deficit is acted on (domain catalogue B.6.1). */
const ACT = 2;

/** Whether a deficit is bad enough to be acted on. */
export function isActedOn(severity: Severity | undefined): boolean {
  return typeof severity === 'number' && severity >= ACT;
}

/** The deficits that a rule speaks of as something to act on; empty where it speaks of the setting alone. */
export function deficitsActedOn({ when }: Pick<Rule, 'when'>): string[] {
  return [...new Set(actedOn(when))];
}

function actedOn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'severity':
      return (condition.atLeast ?? 0) >= ACT ? [condition.deficit] : [];
    case 'all':
    case 'any':
      return condition.of.flatMap(actedOn);
    case 'not':
    case 'answer':
    case 'type':
    case 'flag':
    case 'evidence':
      return [];
    default:
      return unreachable(condition);
  }
}
