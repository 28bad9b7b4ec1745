import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan as planSchema } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { itemsOf, packageOf } from '#policies/testing/package-of';
import { itemsOfStage, proposedItems, stageOfItem, stagesOfPlan } from './propose';

const center = packageOf(anAssessment().ofType('center').withDeficit('quality', 3));
const embryo = packageOf(anAssessment().ofType('embryonic').withDeficit('quality', 3));
const stageIds = (decision: typeof center) => decision.stages.map((stage) => stage.id);

describe('a plan that begins', () => {
  test('holds the whole package in its order, each item proposed and in its stage', () => {
    for (const decision of [center, embryo]) {
      const items = proposedItems(decision);
      expect(items.length).toBeGreaterThan(3);
      expect(items.map((item) => item.measure)).toEqual(itemsOf(decision).map((item) => item.measure));
      expect(new Set(items.map((item) => item.status))).toEqual(new Set(['proposed']));
      expect([...new Set(items.map((item) => item.stage))]).toEqual(stageIds(decision));
      expect(planSchema.safeParse({ items }).success).toBe(true);
    }
  });
  test('holds nothing where there is no package', () => {
    expect(proposedItems({ stages: [] })).toEqual([]);
  });
});

describe('the stages of a plan', () => {
  test('are those of the package', () => {
    expect(stagesOfPlan({ items: proposedItems(center) }, center)).toEqual(stageIds(center));
    expect(stagesOfPlan({}, embryo)).toEqual(stageIds(embryo));
    expect(stageIds(embryo)).toContain('know');
  });
  test('are those of the agreement where there is one', () => {
    const agreed = aPlan().withAgreement({ id: 'second' }, { id: 'first' }).build();
    expect(stagesOfPlan(agreed, embryo)).toEqual(['second', 'first']);
  });
  test('are those of the package where the agreement holds none', () => {
    expect(stagesOfPlan(aPlan().withAgreement().build(), embryo)).toEqual(stageIds(embryo));
  });
  test('take in a stage that only items name: where packages have it, or at the end', () => {
    const plan = aPlan().with('a', { stage: 'after-all' }).with('b', { stage: 'who-carries-it' }).build();
    const stages = [
      { id: 'stop-and-law', slot: 'stop-and-law' as const, items: [] },
      { id: 'build', slot: 'build' as const, items: [] },
    ];
    expect(stagesOfPlan(plan, { stages })).toEqual(['stop-and-law', 'who-carries-it', 'build', 'after-all']);
    const agreed = { ...plan, agreement: { stages: [{ id: 'build' }] } };
    expect(stagesOfPlan(agreed, { stages })).toEqual(['build', 'who-carries-it', 'after-all']);
  });
  test('of a plan made for another type stand in the order of packages', () => {
    expect(stagesOfPlan({ items: proposedItems(embryo) }, { stages: [] })).toEqual(stageIds(embryo));
  });
  test('that only items name stand in the order of packages of every type, an embryonic one included', () => {
    const inOrder = ['stop-and-law', 'who-carries-it', 'now', 'know', 'build', 'try', 'equip', 'ask-of-others'];
    const plan = inOrder.toReversed().reduce((builder, stage) => builder.with(`in-${stage}`, { stage }), aPlan());
    expect(stagesOfPlan(plan.build(), { stages: [] })).toEqual(inOrder);
  });
  test('are not more for an item that names none', () => {
    expect(stagesOfPlan(aPlan().with('a').build(), center)).toEqual(stageIds(center));
  });
  test('hold each item once', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(center, embryo), (plan, decision) => {
        const stages = stagesOfPlan(plan, decision);
        expect(new Set(stages).size).toBe(stages.length);
        const laid = stages.flatMap((stage) => itemsOfStage(plan, stage, stages));
        expect(new Set(laid)).toEqual(new Set(plan.items));
        expect(laid).toHaveLength(plan.items?.length ?? 0);
      }),
    );
  });
});

test('an item without a stage belongs to the first', () => {
  expect(stageOfItem({}, ['now', 'build'])).toBe('now');
  expect(stageOfItem({ stage: 'build' }, ['now', 'build'])).toBe('build');
  expect(stageOfItem({}, [])).toBe('');
});
