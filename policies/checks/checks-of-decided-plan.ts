import type { Cast } from '#policies/engine/actors';
import type { KnowledgeBase } from '#policies/engine/base';
import { isInPlan, said } from '#policies/plan/item';
import { hasContribution } from '#policies/plan/missing';
import { castOf } from '#policies/plan/plan-actors';
import { stageOfItem, stagesOfPlan } from '#policies/plan/propose';
import type { Assessment } from '#policies/schema/assessment';
import type { Measure } from '#policies/schema/knowledge';
import { type ItemFacts, keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { CheckResult, Decision } from '#policies/schema/result';
import { castItems, type UncastItem } from './cast-items';
import { factsOfMeasure } from './measure-facts';
import { runChecks } from './run-checks';

/**
 * Holds what people decided against the principles: every check is answered, by the keys of their items. What they wrote goes before
 * what a measure's entry says. Items that are postponed or refused breach nothing, but others may miss them.
 * Where an item of their own does not say what a check needs, the check is unknown and names the item.
 *
 * @param cast - who can do what in this place, where it is at hand
 */
export function checksOfDecidedPlan(
  plan: Plan,
  decision: Decision,
  assessment: Assessment,
  base: KnowledgeBase,
  cast: Cast = castOf({ decision, assessment, base }),
): CheckResult[] {
  const stages = stagesOfPlan(plan, decision);
  const all = plan.items ?? [];
  const items = all
    .filter(isInPlan)
    .map((item) => {
      const stage = stageOfItem(item, stages);
      return checkedItem(item, stage, stages.indexOf(stage), base);
    })
    .sort((a, b) => a.stage - b.stage);
  const leftOut = all.filter((item) => !isInPlan(item)).map((item) => ({ key: keyOf(item), measure: item.measure }));
  return runChecks({ base, decision, assessment, items: castItems(items, cast), cast, leftOut }, plan.overrides ?? []);
}

function checkedItem(item: PlanItem, stageId: string, stage: number, base: KnowledgeBase): UncastItem {
  const measure = item.measure === undefined ? undefined : base.measure.get(item.measure);
  const owner = said(item.owner) ? item.owner?.trim() : undefined;
  return {
    key: keyOf(item),
    measure,
    stage,
    start: item.start?.slice(0, 'yyyy-mm'.length),
    petition: measure?.slot === 'ask-of-others' || stageId === 'ask-of-others',
    owner,
    leads: owner === undefined ? [] : [owner],
    takesPart: (item.takesPart ?? []).filter(said),
    paidBy: (item.budget?.paidBy ?? []).filter(said),
    deficits: item.measure === undefined ? ownDeficit(item) : measure?.deficits,
    facts: factsOf(item, measure),
    clause: item.clause,
    compliancePlan: item.compliancePlan,
    contributes: hasContribution(item),
    funded: (item.budget?.amount ?? 0) > 0,
    takenOver: item.status !== 'proposed',
  };
}

/** Of an own measure people say which deficit it answers; where they did not, nobody can tell. */
function ownDeficit({ custom }: PlanItem): string[] | undefined {
  return said(custom?.deficit) ? [custom?.deficit ?? ''] : undefined;
}

function factsOf({ facts = {} }: PlanItem, measure: Measure | undefined): ItemFacts {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { ...(measure === undefined ? {} : factsOfMeasure(measure)), ...stated };
}
