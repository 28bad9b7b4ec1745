import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { editPlan } from './plan-edit';
import { canRedo, canUndo, historyOf, type PlanHistory, record, redo, STEP_LIMIT, undo } from './plan-history';
import { anyWish } from './testing/arbitrary-edit';
import { runs } from '#testing/laws';

const [none, one, two, three] = [aPlan(), aPlan().with('a'), aPlan().with('b'), aPlan().with('c')].map((p) =>
  p.build(),
);

/** The history of these plans, each a step of its own. */
const walked = (plans: (Plan | undefined)[], start: Plan | undefined = none) =>
  plans.reduce((history, plan) => record(history, plan, null), historyOf(start));

const allTheWay = (
  step: (history: PlanHistory) => PlanHistory,
  can: (history: PlanHistory) => boolean,
  from: PlanHistory,
) => {
  let history = from;
  while (can(history)) history = step(history);
  return history;
};
const undoAll = (history: PlanHistory) => allTheWay(undo, canUndo, history);
const redoAll = (history: PlanHistory) => allTheWay(redo, canRedo, history);

describe('a step', () => {
  test('can be taken back and made again', () => {
    const history = walked([one, two]);
    expect(undo(history).present).toBe(one);
    expect(undo(undo(history)).present).toBe(none);
    expect(redo(undo(history)).present).toBe(two);
    expect(redo(redo(undo(undo(history)))).present).toBe(two);
  });
  test('leads back to where there was no plan', () => {
    const history = record(historyOf(undefined), one, null);
    expect(undo(history)).toEqual({ past: [], present: undefined, future: [{ plan: one }], last: null });
  });
  test('that changes nothing is none', () => {
    const history = walked([one]);
    expect(record(history, one, 'set:a:owner')).toBe(history);
  });
  test('puts an end to what was undone', () => {
    const history = record(undo(walked([one, two])), three, null);
    expect(canRedo(history)).toBe(false);
    expect(undo(history).present).toBe(one);
  });
  test('back or on is no step where there is none', () => {
    const history = historyOf(one);
    expect([canUndo(history), canRedo(history)]).toEqual([false, false]);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});

describe('edits with the same mark', () => {
  const typed = (history: PlanHistory, plan: Plan | undefined, mark: string | null = 'set:a:owner') =>
    record(history, plan, mark);
  test('are one step as long as they follow each other', () => {
    const history = typed(typed(walked([one]), two), three);
    expect(history.present).toBe(three);
    expect(undo(history).present).toBe(one);
  });
  test('are two where another comes between, or none has a mark', () => {
    expect(undo(typed(typed(historyOf(none), one), two, 'set:b:owner')).present).toBe(one);
    expect(undo(typed(typed(historyOf(none), one, null), two, null)).present).toBe(one);
  });
  test('are two where an undo or a redo comes between', () => {
    const undone = undo(typed(typed(historyOf(none), one), two, 'another'));
    expect(undo(typed(undone, three)).present).toBe(one);
    const redone = redo(undo(typed(historyOf(none), one)));
    expect(undo(typed(redone, three)).present).toBe(one);
  });
});

test(`no more than ${STEP_LIMIT} steps are kept, and of these the latest`, () => {
  const plans = Array.from({ length: STEP_LIMIT + 5 }, (_, index) => aPlan().with(`step-${index}`).build());
  const history = walked(plans);
  expect(STEP_LIMIT).toBe(200);
  expect(history.past).toHaveLength(STEP_LIMIT);
  expect(undoAll(history).present).toBe(plans[4]);
  expect(redoAll(undoAll(history)).present).toBe(plans.at(-1));
});

describe('after any edits', () => {
  const marked = fc.tuple(anyWish, fc.constantFrom(null, 'one field', 'another field'));
  const start = fc.option(anyPlan, { nil: undefined });
  const edited = (plan: Plan | undefined, wishes: (typeof marked extends fc.Arbitrary<infer W> ? W : never)[]) =>
    wishes.reduce(
      (history, [wish, mark]) => record(history, editPlan(history.present, wish(history.present)), mark),
      historyOf(plan),
    );

  test('undo restores the plan exactly, and redo brings the edits back exactly', () => {
    fc.assert(
      fc.property(start, fc.array(marked, { maxLength: 40 }), (plan, wishes) => {
        const asItWas = structuredClone(plan);
        const history = edited(plan, wishes);
        const asEdited = structuredClone(history.present);
        const back = undoAll(history);
        expect(back.present).toBe(plan);
        expect(back.present).toEqual(asItWas);
        expect(redoAll(back).present).toBe(history.present);
        expect(redoAll(back).present).toEqual(asEdited);
      }),
      { numRuns: runs(300) },
    );
  });
  test('undo and redo in any order never leave the plans that there were', () => {
    fc.assert(
      fc.property(start, fc.array(marked, { maxLength: 20 }), fc.array(fc.boolean()), (plan, wishes, turns) => {
        const history = edited(plan, wishes);
        const plans = [...history.past.map((step) => step.plan), history.present];
        const turned = turns.reduce((now, back) => (back ? undo(now) : redo(now)), history);
        const line = [...turned.past, { plan: turned.present }, ...turned.future.toReversed()];
        expect(line.map((step) => step.plan)).toEqual(plans);
      }),
      { numRuns: runs(100) },
    );
  });
});
