import type { Plan } from '#policies/schema/plan';
import type { Completeness } from '#policies/schema/result';

/** Whether nobody has answered anything yet, nor begun a plan: then there may be figures, and nothing to plan from. */
export function isUnasked({ answered, unknown }: Pick<Completeness, 'answered' | 'unknown'>, plan: Plan = {}): boolean {
  return answered + unknown === 0 && (plan.items ?? []).length === 0;
}
