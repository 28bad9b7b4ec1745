import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { editPlan, nextOwnId, type PlanEdit } from './plan-edit';

const forum = 'standing-forum';

const after = (plan: Plan | undefined, ...edits: PlanEdit[]) => edits.reduce((now, edit) => editPlan(now, edit), plan);
const keysOf = (plan: Plan | undefined) => (plan?.items ?? []).map(keyOf);
const putIn = (item: PlanItem): PlanEdit => ({ kind: 'put in', item });
const takeOut = (item: string): PlanEdit => ({ kind: 'take out', item, known: knowledgeBase.measure });

describe('to begin', () => {
  const items: PlanItem[] = [{ measure: forum, status: 'proposed', stage: 'who-carries-it' }];
  test('lays the items in, beside the reasons that were written before', () => {
    const overrides = [{ check: 'counterpart', reason: 'Agreed by mouth' }];
    expect(editPlan(undefined, { kind: 'begin', items })).toEqual({ items });
    expect(editPlan({ overrides }, { kind: 'begin', items })).toEqual({ items, overrides });
    expect(editPlan({ items: [] }, { kind: 'begin', items })).toEqual({ items });
  });
  test('with nothing is to begin all the same', () => {
    expect(editPlan(undefined, { kind: 'begin', items: [] })).toEqual({ items: [] });
  });
  test('is done once', () => {
    const plan = aPlan().with('a').build();
    expect(editPlan(plan, { kind: 'begin', items })).toBe(plan);
  });
});

describe('to put in', () => {
  test('lays a measure at the end', () => {
    expect(keysOf(after(aPlan().with('a').build(), putIn({ measure: forum, status: 'accepted' })))).toEqual([
      'a',
      forum,
    ]);
    expect(editPlan(undefined, putIn({ measure: forum, status: 'accepted' }))).toEqual({
      items: [{ measure: forum, status: 'accepted' }],
    });
  });
  test('a measure that is there changes nothing, however it stands', () => {
    const plan = aPlan().with(forum, { status: 'refused', reason: 'Too many forums' }).build();
    expect(editPlan(plan, putIn({ measure: forum, status: 'accepted' }))).toBe(plan);
  });
  test('an own measure gets an id of its own, so that two may have the same title', () => {
    const feira: PlanItem = { custom: { title: 'Feira' }, status: 'accepted' };
    const plan = after(undefined, putIn(feira), putIn(feira), putIn({ custom: {}, status: 'accepted' }));
    expect(keysOf(plan)).toEqual(['own-1', 'own-2', 'own-3']);
    expect(plan?.items?.[2]).toEqual({ id: 'own-3', custom: {}, status: 'accepted' });
    expect(nextOwnId(after(plan, takeOut('own-2')))).toBe('own-2');
    expect(nextOwnId(undefined)).toBe('own-1');
  });
  test('what is given as empty is not kept', () => {
    const plan = editPlan(
      undefined,
      putIn({ measure: forum, status: 'accepted', stage: undefined, note: '', takesPart: [] }),
    );
    expect(plan?.items?.map((item) => Object.keys(item))).toEqual([['status', 'measure']]);
  });
  test('no more than a file may hold', () => {
    const plan: Plan = { items: Array.from({ length: 500 }, (_, i) => ({ measure: `m-${i}`, status: 'accepted' })) };
    expect(editPlan(plan, putIn({ measure: forum, status: 'accepted' }))).toBe(plan);
  });
});

describe('to take out', () => {
  const plan = aPlan().with(forum).with('a-measure-of-1990').withOwn({ id: 'own-1' }).build();
  test('removes what people added and what this edition does not know', () => {
    expect(keysOf(after(plan, takeOut('own-1'), takeOut('a-measure-of-1990')))).toEqual([forum]);
  });
  test('removes nothing that the tool proposed, and nothing that is not there', () => {
    expect(editPlan(plan, takeOut(forum))).toBe(plan);
    expect(editPlan(plan, takeOut('no-such'))).toBe(plan);
    expect(editPlan(undefined, takeOut('own-1'))).toBeUndefined();
  });
  test('removes the reasons written for the item with it, and no others', () => {
    const reasoned: Plan = {
      ...plan,
      overrides: [
        { check: 'by-type', item: 'own-1', reason: 'x' },
        { check: 'by-type', reason: 'y' },
      ],
    };
    expect(after(reasoned, takeOut('own-1'))?.overrides).toEqual([{ check: 'by-type', reason: 'y' }]);
  });
  test('leaves a plan that is begun', () => {
    expect(after({ items: [{ custom: {}, id: 'own-1', status: 'accepted' }] }, takeOut('own-1'))).toEqual({
      items: [],
    });
  });
});

describe('a written reason', () => {
  const of = (reason: string | null, item?: string): PlanEdit => ({
    kind: 'override',
    check: 'counterpart',
    ...(item === undefined ? {} : { item }),
    reason,
  });
  test('is for one item or for the whole check, and these stand beside each other', () => {
    expect(after(undefined, of('whole'), of('of one', forum))).toEqual({
      overrides: [
        { check: 'counterpart', reason: 'whole' },
        { check: 'counterpart', item: forum, reason: 'of one' },
      ],
    });
  });
  test('is written anew in its place, and taken back', () => {
    const both = after({ items: [] }, of('whole'), of('of one', forum));
    expect(after(both, of('anew'))?.overrides?.map((o) => o.reason)).toEqual(['anew', 'of one']);
    expect(after(both, of(null))?.overrides?.map((o) => o.reason)).toEqual(['of one']);
    expect(after(both, of(null), of(null, forum))).toEqual({ items: [] });
  });
  test('of nothing is none', () => {
    const plan = after(undefined, of('whole'));
    expect(editPlan(plan, of(' '))).toBe(plan);
    expect(editPlan(plan, of('whole'))).toBe(plan);
    expect(editPlan(plan, of(null, forum))).toBe(plan);
    expect(editPlan(undefined, of(null))).toBeUndefined();
  });
  test('is not one more than a file may hold', () => {
    const overrides = Array.from({ length: 500 }, (_, i) => ({ check: `check-${i}`, reason: 'x' }));
    expect(editPlan({ overrides }, of('one more'))).toEqual({ overrides });
    expect(editPlan({ overrides }, { kind: 'override', check: 'check-3', reason: 'y' })?.overrides?.[3]?.reason).toBe(
      'y',
    );
  });
});

describe('a staged agreement', () => {
  const stages = [{ id: 'know', title: 'Know' }, { id: 'try' }];
  const agreed = after({ items: [] }, { kind: 'agree', stages });
  test('is made and taken back', () => {
    expect(agreed).toEqual({ items: [], agreement: { stages } });
    expect(after(agreed, { kind: 'agree', stages: null })).toEqual({ items: [] });
    expect(after(agreed, { kind: 'agree', stages: [] })).toEqual({ items: [] });
  });
  test('that is there, or none where there was none, changes nothing', () => {
    expect(editPlan(agreed, { kind: 'agree', stages })).toBe(agreed);
    expect(editPlan(undefined, { kind: 'agree', stages: null })).toBeUndefined();
  });
  test('holds no more stages than a file may', () => {
    const many = Array.from({ length: 21 }, (_, i) => ({ id: `stage-${i}` }));
    expect(editPlan(agreed, { kind: 'agree', stages: many })).toBe(agreed);
    expect(after(agreed, { kind: 'agree', stages: many.slice(1) })?.agreement?.stages).toHaveLength(20);
  });
  test('has stages of which fields are written and emptied', () => {
    const edited = after(
      agreed,
      { kind: 'set stage', stage: 'try', fields: { amount: 5, stopRule: 'No report' } },
      { kind: 'set stage', stage: 'know', fields: { title: '' } },
    );
    expect(edited?.agreement?.stages).toEqual([{ id: 'know' }, { id: 'try', amount: 5, stopRule: 'No report' }]);
  });
  test('has no other stages', () => {
    expect(editPlan(agreed, { kind: 'set stage', stage: 'equip', fields: { title: 'x' } })).toBe(agreed);
    expect(editPlan(undefined, { kind: 'set stage', stage: 'know', fields: { title: 'x' } })).toBeUndefined();
  });
});
