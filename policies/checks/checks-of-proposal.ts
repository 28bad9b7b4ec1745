import type { Cast } from '#policies/engine/actors';
import { must, type KnowledgeBase } from '#policies/engine/base';
import type { Assessment } from '#policies/schema/assessment';
import type { CheckResult, Decision } from '#policies/schema/result';
import { castOf } from '#policies/plan/plan-actors';
import { castItems, type UncastItem } from './cast-items';
import { factsOfMeasure } from './measure-facts';
import { runChecks } from './run-checks';

/**
 * Holds a package against the principles, as it is proposed and before people decide. Every check of the knowledge base is answered:
 * met, breached (naming the items, or the answers that breach it), unknown (naming the questions that are open) or not applicable.
 * An override with its written reason stands beside the outcome, it never changes it.
 *
 * @param cast - who can do what in this place, where it is at hand
 */
export function checksOfProposal(
  decision: Decision,
  assessment: Assessment,
  base: KnowledgeBase,
  cast: Cast = castOf({ decision, assessment, base }),
): CheckResult[] {
  const items = decision.stages.flatMap(({ slot, items }, stage) =>
    items.map(({ measure: id, leads, takesPart }): UncastItem => {
      const measure = must(base.measure, id);
      return {
        key: id,
        measure,
        stage,
        start: undefined,
        petition: slot === 'ask-of-others',
        owner: undefined,
        leads,
        takesPart,
        paidBy: [],
        deficits: measure.deficits,
        facts: factsOfMeasure(measure),
        clause: undefined,
        compliancePlan: undefined,
        contributes: false,
        funded: false,
        takenOver: false,
      };
    }),
  );
  const checked = { base, decision, assessment, items: castItems(items, cast), cast, leftOut: [] };
  return runChecks(checked, assessment.plan?.overrides ?? []);
}
