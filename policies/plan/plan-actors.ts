import { type Cast, castFor } from '#policies/engine/actors';
import type { KnowledgeBase } from '#policies/engine/base';
import { contextOf } from '#policies/engine/evaluation-context';
import { setAsideIn, withoutSetAside } from '#policies/engine/set-aside';
import { typeForConditions } from '#policies/engine/situation';
import type { Assessment } from '#policies/schema/assessment';
import { keyOf, type Plan } from '#policies/schema/plan';
import type { Decision, ItemActors } from '#policies/schema/result';
import type { ActorId } from '#policies/schema/terms';
import { isInPlan } from './item';
import { stageOfItem, stagesOfPlan } from './propose';

/** What people answered, and what was decided from it. */
type Place = { decision: Decision; assessment: Assessment; base: KnowledgeBase };

/** Who can do what in the place of an assessment that is decided; answers that are set aside must be gone from it. */
export function castOf({ decision, assessment, base }: Place): Cast {
  return castFor(contextOf(assessment, base, decision.findings, typeForConditions(decision.classification)));
}

/**
 * Who would carry each item of a plan here, by its key, whatever people wrote: an own measure, and one that this knowledge base does not
 * hold, has nobody. Whom an item of the plan founds can act in those after it.
 */
export function actorsOfPlan(plan: Plan, place: Place): ReadonlyMap<string, ItemActors> {
  const { assessment, base } = place;
  const cast = castOf({ ...place, assessment: withoutSetAside(assessment, setAsideIn(assessment, base)) });
  const stages = stagesOfPlan(plan, place.decision);
  const rank = (item: { stage?: string }) => stages.indexOf(stageOfItem(item, stages));
  const founded = new Set<ActorId>();
  const actors = new Map<string, ItemActors>();
  for (const item of [...(plan.items ?? [])].sort((a, b) => rank(a) - rank(b))) {
    const measure = item.measure === undefined ? undefined : base.measure.get(item.measure);
    if (measure === undefined) continue;
    actors.set(keyOf(item), cast.actorsOf(measure, founded));
    if (isInPlan(item)) for (const actor of measure.founds ?? []) founded.add(actor);
  }
  return actors;
}
