import fc from 'fast-check';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { stagesOfPlan } from '#policies/plan/propose';
import { keyOf, type Plan } from '#policies/schema/plan';
import { anyItem, anyStage } from '#policies/testing/arbitrary-plan';
import type { PlanEdit } from '#machines/plan-edit';
import type { PlanItemEvent } from '#machines/plan-item';

/** An edit that is made once it is known which items there are. */
export type Wish = (plan: Plan | undefined) => PlanEdit;

const nth = fc.nat({ max: 9 });
const reason = fc.constantFrom('', ' ', 'No room for it', 'Others do it');

const event: fc.Arbitrary<PlanItemEvent> = fc.oneof(
  fc.constantFrom<PlanItemEvent>(
    { type: 'take over' },
    { type: 'change' },
    { type: 'finish' },
    { type: 'take up again' },
  ),
  reason.map((reason): PlanItemEvent => ({ type: 'postpone', reason })),
  reason.map((reason): PlanItemEvent => ({ type: 'refuse', reason })),
);

/** Most wishes name an item or a stage that is there. */
export const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  anyItem.map((item): Wish => () => ({ kind: 'begin', items: [item] })),
  anyItem.map((item): Wish => () => ({ kind: 'put in', item })),
  fc.tuple(nth, event).map(([at, event]): Wish => (plan) => ({ kind: 'happen', item: keyAt(plan, at), event })),
  fc.tuple(nth, anyItem).map(([at, { id, measure, status, ...fields }]): Wish => (plan) => ({
    kind: 'set',
    item: keyAt(plan, at),
    fields,
  })),
  fc
    .tuple(nth, fc.constantFrom('owner', 'changedTo', 'custom', 'facts', 'reason'))
    .map(([at, field]): Wish => (plan) => ({
      kind: 'set',
      item: keyAt(plan, at),
      fields: { [field]: undefined },
    })),
  fc.tuple(nth, fc.constantFrom(-1 as const, 1 as const)).map(([at, by]): Wish => (plan) => ({
    kind: 'move',
    item: keyAt(plan, at),
    by,
    stages: stagesOf(plan),
  })),
  fc.tuple(nth, fc.option(nth), nth).map(([at, before, stage]): Wish => (plan) => ({
    kind: 'place',
    item: keyAt(plan, at),
    before: before === null ? null : keyAt(plan, before),
    stage: stagesOf(plan)[stage] ?? 'now',
  })),
  nth.map((at): Wish => (plan) => ({ kind: 'take out', item: keyAt(plan, at), known: knowledgeBase.measure })),
  fc.tuple(nth, fc.boolean(), fc.option(reason)).map(([at, whole, reason]): Wish => (plan) => ({
    kind: 'override',
    check: at % 2 === 0 ? 'counterpart' : 'by-type',
    ...(whole ? {} : { item: keyAt(plan, at) }),
    reason,
  })),
  fc.option(fc.uniqueArray(anyStage, { selector: ({ id }) => id, maxLength: 3 })).map((stages): Wish => () => ({
    kind: 'agree',
    stages,
  })),
  fc.tuple(nth, anyStage).map(([at, { id, ...fields }]): Wish => (plan) => ({
    kind: 'set stage',
    stage: stagesOf(plan)[at] ?? id,
    fields,
  })),
);

function keyAt(plan: Plan | undefined, at: number): string {
  const item = plan?.items?.[at % Math.max(1, plan.items.length)];
  return item === undefined ? 'an-item-that-is-not-there' : keyOf(item).slice(0, 200);
}

function stagesOf(plan: Plan | undefined): string[] {
  return stagesOfPlan(plan ?? {}, { stages: [] });
}
