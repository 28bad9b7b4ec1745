import type { KnowledgeBase } from '#policies/engine/base';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { Decision, WithheldReason } from '#policies/schema/result';

/** Why the package of today no longer holds what an item of the plan names. */
export type WhyLost =
  { kind: 'withheld'; reason: WithheldReason } | { kind: 'no-reason' } | { kind: 'unknown-measure' };

export type Comparison = {
  /** Items, by key, that the answers of today no longer ask for. */
  lost: { item: string; why: WhyLost }[];
  /** What the package holds and no item of the plan names, with its stage in the package. */
  waiting: { measure: string; stage: string }[];
};

/**
 * Holds a plan against the package of today's answers, and changes neither. What people refused, finished or added themselves
 * needs no reason in the package, and what the package keeps for later may be begun earlier; what they refused or postponed does not wait.
 */
export function compareWithPackage(
  plan: Plan,
  decision: Pick<Decision, 'stages' | 'withheld' | 'later'>,
  base: Pick<KnowledgeBase, 'measure'>,
): Comparison {
  const items = plan.items ?? [];
  const named = new Set(items.map((item) => item.measure));
  const proposed = decision.stages.flatMap(({ id, items }) => items.map(({ measure }) => ({ measure, stage: id })));
  return {
    lost: items.flatMap((item) => {
      const why = whyLost(item, decision, base);
      return why === undefined ? [] : [{ item: keyOf(item), why }];
    }),
    waiting: proposed.filter(({ measure }) => !named.has(measure)),
  };
}

function whyLost(
  { measure, status }: PlanItem,
  { stages, withheld, later }: Pick<Decision, 'stages' | 'withheld' | 'later'>,
  base: Pick<KnowledgeBase, 'measure'>,
): WhyLost | undefined {
  if (measure === undefined || status === 'refused' || status === 'done') return undefined;
  if (!base.measure.has(measure)) return { kind: 'unknown-measure' };
  if (stages.some((stage) => stage.items.some((item) => item.measure === measure))) return undefined;
  if (later.some((each) => each.measure === measure)) return undefined;
  const reason = withheld.find((w) => w.measure === measure)?.reason;
  return reason === undefined ? { kind: 'no-reason' } : { kind: 'withheld', reason };
}
