import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, plan as planSchema, type Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { editPlan } from './plan-edit';
import { anyWish } from './testing/arbitrary-edit';
import { counter, runs } from '#testing/laws';

const keysOf = (plan: Plan | undefined) => (plan?.items ?? []).map(keyOf);

describe('after any edits', () => {
  const wishes = fc.array(anyWish, { maxLength: 25 });

  test('the plan can be saved and opened as it is', () => {
    fc.assert(
      fc.property(anyPlan, wishes, (plan, wishes) => {
        const edited = wishes.reduce<Plan>((now, wish) => editPlan(now, wish(now)), plan);
        expect(planSchema.parse(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
        expect(JSON.parse(JSON.stringify(edited))).toStrictEqual(structuredClone(edited));
      }),
      { numRuns: runs(200) },
    );
  });
  test('the plan that was given is as it was, and an edit that changes nothing gives the same', () => {
    const same = counter();
    const other = counter();
    fc.assert(
      fc.property(fc.option(anyPlan, { nil: undefined }), anyWish, (plan, wish) => {
        const asItWas = structuredClone(plan);
        const edited = editPlan(plan, wish(plan));
        expect(plan).toEqual(asItWas);
        if (JSON.stringify(edited) !== JSON.stringify(plan)) return other.hit();
        same.hit();
        expect(edited).toBe(plan);
      }),
      { numRuns: runs(500) },
    );
    same.expectShare(0.1, runs(500));
    other.expectShare(0.1, runs(500));
  });
  test('no item is lost but one that is taken out, and what is decided about others stays', () => {
    const others = counter();
    const itself = counter();
    fc.assert(
      fc.property(anyPlan, wishes, (plan, wishes) => {
        let now = plan;
        for (const wish of wishes) {
          const edit = wish(now);
          const edited = editPlan(now, edit);
          const named = 'item' in edit && typeof edit.item === 'string' ? edit.item : undefined;
          for (const item of now.items ?? []) {
            if (keyOf(item) !== named) {
              others.hit();
              expect(edited.items).toContainEqual(item);
            } else if (edit.kind !== 'take out') {
              itself.hit();
              expect(keysOf(edited)).toHaveLength(keysOf(now).length);
            }
          }
          now = edited;
        }
      }),
      { numRuns: runs(200) },
    );
    others.expectShare(10, runs(200));
    itself.expectShare(1, runs(200));
  });
  test('no item is refused without a reason', () => {
    const start = aPlan().with('standing-forum', { status: 'proposed' }).with('shared-purchases').build();
    const { hit, expectShare } = counter();
    fc.assert(
      fc.property(wishes, (wishes) => {
        const edited = wishes.reduce<Plan>((now, wish) => editPlan(now, wish(now)), start);
        const ours = (edited.items ?? []).filter((item) => keysOf(start).includes(keyOf(item)));
        for (const { status, reason } of ours) {
          if (status !== 'refused') continue;
          hit();
          expect(reason?.trim()).toBeTruthy();
        }
      }),
      { numRuns: runs(300) },
    );
    expectShare(0.02, runs(300));
  });
});
