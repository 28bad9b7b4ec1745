import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOfStage } from '#policies/plan/propose';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { editPlan } from './plan-edit';

const stages = ['who-carries-it', 'now', 'build'];

const plan = aPlan()
  .with('a', { stage: 'now' })
  .with('x', { stage: 'build' })
  .with('b', { stage: 'now' })
  .with('later', { stage: 'now', status: 'postponed' })
  .with('c', { stage: 'now' })
  .build();

/** The keys of each stage, in order. */
const shown = (plan: Plan) => stages.map((stage) => itemsOfStage(plan, stage, stages).map(keyOf).join(' '));
const move = (plan: Plan, item: string, by: -1 | 1) => editPlan(plan, { kind: 'move', item, by, stages });
const place = (plan: Plan, item: string, before: string | null, stage: string) =>
  editPlan(plan, { kind: 'place', item, before, stage });

describe('to move', () => {
  test('goes past the next item of the stage, and back', () => {
    expect(shown(move(plan, 'a', 1))).toEqual(['', 'b a later c', 'x']);
    expect(shown(move(move(plan, 'a', 1), 'a', -1))).toEqual(shown(plan));
    expect(shown(move(plan, 'b', -1))).toEqual(['', 'b a later c', 'x']);
  });
  test('goes past what is postponed as if it were not there', () => {
    expect(shown(move(plan, 'b', 1))).toEqual(['', 'a later c b', 'x']);
    expect(shown(move(plan, 'c', -1))).toEqual(['', 'a c b later', 'x']);
  });
  test('takes what is postponed itself past its neighbours', () => {
    expect(shown(move(plan, 'later', -1))).toEqual(['', 'a later b c', 'x']);
    expect(shown(move(plan, 'later', 1))).toEqual(['', 'a b c later', 'x']);
  });
  test('goes from the edge of a stage to the near edge of the next one, an empty one too', () => {
    expect(shown(move(plan, 'c', 1))).toEqual(['', 'a b later', 'c x']);
    expect(shown(move(plan, 'x', -1))).toEqual(['', 'a b later c x', '']);
    expect(shown(move(plan, 'a', -1))).toEqual(['a', 'b later c', 'x']);
  });
  test('goes nowhere past the first and the last stage', () => {
    expect(move(plan, 'x', 1)).toBe(plan);
    const first = aPlan().with('a', { stage: 'who-carries-it' }).build();
    expect(move(first, 'a', -1)).toBe(first);
  });
  test('takes an item without a stage as one of the first', () => {
    const loose = aPlan().with('a').with('b', { stage: 'who-carries-it' }).build();
    expect(shown(move(loose, 'a', 1))).toEqual(['b a', '', '']);
    expect(move(loose, 'a', -1)).toBe(loose);
    expect(shown(move(loose, 'b', 1))).toEqual(['a', 'b', '']);
  });
  test('stays in a stage that is not among those given', () => {
    const elsewhere = aPlan().with('a', { stage: 'try' }).with('b', { stage: 'try' }).build();
    expect(move(elsewhere, 'a', 1).items?.map(keyOf)).toEqual(['b', 'a']);
    expect(move(elsewhere, 'b', 1)).toBe(elsewhere);
    expect(move(elsewhere, 'a', -1)).toBe(elsewhere);
  });
  test('an item that is not there moves nothing', () => {
    expect(move(plan, 'no-such', 1)).toBe(plan);
  });
});

describe('to place', () => {
  test('drops an item before another, in its stage or in another', () => {
    expect(shown(place(plan, 'c', 'a', 'now'))).toEqual(['', 'c a b later', 'x']);
    expect(shown(place(plan, 'a', 'c', 'now'))).toEqual(['', 'b later a c', 'x']);
    expect(shown(place(plan, 'b', 'x', 'build'))).toEqual(['', 'a later c', 'b x']);
  });
  test('drops it at the end of a stage, an empty one too', () => {
    expect(shown(place(plan, 'a', null, 'now'))).toEqual(['', 'b later c a', 'x']);
    expect(shown(place(plan, 'a', null, 'build'))).toEqual(['', 'b later c', 'x a']);
    expect(shown(place(plan, 'a', null, 'who-carries-it'))).toEqual(['a', 'b later c', 'x']);
  });
  test('where it stands already changes nothing', () => {
    expect(place(plan, 'a', 'b', 'now')).toBe(plan);
    expect(place(plan, 'b', 'c', 'now')).toBe(plan);
    expect(place(plan, 'b', 'later', 'now')).toBe(plan);
    expect(place(plan, 'c', null, 'now')).toBe(plan);
    expect(place(plan, 'x', null, 'build')).toBe(plan);
    // It stands right before it among all items, though that one belongs to another stage.
    expect(place(plan, 'x', 'b', 'build')).toBe(plan);
  });
  test('before itself, or before what is not there, changes nothing', () => {
    expect(place(plan, 'a', 'a', 'now')).toBe(plan);
    expect(place(plan, 'a', 'no-such', 'now')).toBe(plan);
    expect(place(plan, 'no-such', 'a', 'now')).toBe(plan);
  });
  test('reckons with items without a stage, which stand in the first', () => {
    const loose = aPlan().with('a', { stage: 'who-carries-it' }).with('b').build();
    expect(shown(place(loose, 'a', null, 'who-carries-it'))).toEqual(['b a', '', '']);
  });
});

test('a move takes one place: up and down again restores the order, wherever both are possible', () => {
  const keyed = anyPlan.filter((plan) => (plan.items ?? []).length > 0);
  fc.assert(
    fc.property(keyed, fc.nat(), (plan, at) => {
      const items = (plan.items ?? []).map((item): PlanItem => ({ ...item, stage: 'now', status: 'accepted' }));
      const item = items[at % items.length];
      if (item === undefined) return;
      const start = { ...plan, items };
      const down = editPlan(start, { kind: 'move', item: keyOf(item), by: 1, stages: ['now'] });
      if (down === start) expect(items.at(-1)).toBe(item);
      else expect(editPlan(down, { kind: 'move', item: keyOf(item), by: -1, stages: ['now'] })).toEqual(start);
    }),
  );
});
