import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { keyOf, type PlanStatus, planStatus } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { itemsOf, packageOf, withheldFor } from '#policies/testing/package-of';
import { compareWithPackage } from './compare';
import { proposedItems } from './propose';
import { runs } from '#testing/laws';

const before = anAssessment().ofType('center').withDeficit('quality', 3);
const decision = packageOf(before);
const quality = 'production-and-quality-services';
const compare = (plan: Parameters<typeof compareWithPackage>[0], now = decision) =>
  compareWithPackage(plan, now, knowledgeBase);

test('a plan that has just begun lacks nothing and lost nothing', () => {
  expect(compare({ items: proposedItems(decision) })).toEqual({ lost: [], waiting: [] });
});

describe('answers that change', () => {
  const plan = { items: proposedItems(decision) };
  test('take the reason from an item that nothing asks for any more', () => {
    const better = packageOf(before.withDeficit('quality', 0));
    expect(itemsOf(decision).map((i) => i.measure)).toContain(quality);
    expect(compare(plan, better).lost).toEqual([{ item: quality, why: { kind: 'no-reason' } }]);
  });
  test('name why the package withholds an item now', () => {
    const embryo = packageOf(anAssessment().ofType('embryonic').withDeficit('quality', 3));
    const { lost, waiting } = compare(plan, embryo);
    expect(lost.length).toBeGreaterThan(0);
    for (const { item, why } of lost) {
      const reason = withheldFor(embryo, item);
      expect(why).toEqual(reason === undefined ? { kind: 'no-reason' } : { kind: 'withheld', reason });
    }
    expect(lost.map(({ why }) => why)).toContainEqual({ kind: 'withheld', reason: { kind: 'type', type: 'center' } });
    const named = new Set(plan.items.map((i) => i.measure));
    expect(waiting).toEqual(
      embryo.stages.flatMap(({ id, items }) =>
        items.flatMap(({ measure }) => (named.has(measure) ? [] : [{ measure, stage: id }])),
      ),
    );
    expect(waiting.length).toBeGreaterThan(0);
  });
});

describe('what loses no reason', () => {
  const nothing = { ...decision, stages: [], withheld: [] };
  const lostBy = (status: PlanStatus) => compare(aPlan().with(quality, { status }).build(), nothing).lost.length;
  test('is what people refused or finished', () => {
    expect(planStatus.options.filter((status) => lostBy(status) === 0)).toEqual(['refused', 'done']);
  });
  test('is what they added', () => {
    expect(compare(aPlan().withOwn().build()).lost).toEqual([]);
  });
});

test('a measure of another edition is lost for that', () => {
  const plan = aPlan().with('a-measure-of-1990', { id: 'old' }).build();
  expect(compare(plan).lost).toEqual([{ item: 'old', why: { kind: 'unknown-measure' } }]);
});

test('what is named by any item does not wait, refused and postponed included', () => {
  const items = proposedItems(decision).map((item) => ({ ...item, status: 'refused' as const, reason: 'x' }));
  expect(compare({ items }).waiting).toEqual([]);
  expect(compare({ items: items.slice(1) }).waiting.map((w) => w.measure)).toEqual([items[0]?.measure]);
  expect(compare({}).waiting).toHaveLength(items.length);
  expect(compare({}).lost).toEqual([]);
});

test('nothing of a plan changes when answers change, and every item of it is either asked for or not', () => {
  fc.assert(
    fc.property(anyPlan, anyAssessment, anyAssessment, (plan, one, other) => {
      const asItWas = structuredClone(plan);
      for (const answers of [one.answers, other.answers]) {
        const assessment = { ...one, answers, plan };
        const now = decide(assessment, knowledgeBase);
        const { lost, waiting } = compareWithPackage(plan, now, knowledgeBase);
        expect(assessment.plan).toEqual(asItWas);
        expect(assessment.plan).toBe(plan);
        const keys = new Set(plan.items?.map(keyOf));
        expect(lost.every(({ item }) => keys.has(item))).toBe(true);
        const proposed = new Set(itemsOf(now).map((i) => i.measure));
        for (const item of plan.items ?? []) {
          const isLost = lost.some((l) => l.item === keyOf(item));
          if (item.measure !== undefined && proposed.has(item.measure)) expect(isLost).toBe(false);
          expect(waiting.map((w) => w.measure)).not.toContain(item.measure);
        }
      }
    }),
    { numRuns: runs(60, 10) },
  );
});
