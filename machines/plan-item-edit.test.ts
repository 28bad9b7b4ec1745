import { describe, expect, test } from 'vitest';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { editPlan, type PlanEdit } from './plan-edit';
import type { PlanItemEvent } from './plan-item';
import type { ItemFields } from './plan-item-edit';

const forum = 'standing-forum';

const after = (plan: Plan | undefined, ...edits: PlanEdit[]) => edits.reduce((now, edit) => editPlan(now, edit), plan);
const itemOf = (plan: Plan | undefined, key: string) => plan?.items?.find((item) => keyOf(item) === key);
const set = (item: string, fields: Partial<ItemFields>): PlanEdit => ({ kind: 'set', item, fields });
const happen = (item: string, event: PlanItemEvent): PlanEdit => ({ kind: 'happen', item, event });

describe('what happens to an item', () => {
  const plan = aPlan().with(forum, { status: 'proposed' }).with('b').build();
  test('changes its status and nothing else', () => {
    const taken = after(plan, happen(forum, { type: 'take over' }));
    expect(taken).toEqual({ items: [{ measure: forum, status: 'accepted' }, plan.items?.[1]] });
    expect(taken?.items?.[1]).toBe(plan.items?.[1]);
  });
  test('is not done where its status does not allow it, or where there is no such item', () => {
    expect(editPlan(plan, happen(forum, { type: 'finish' }))).toBe(plan);
    expect(editPlan(plan, happen(forum, { type: 'refuse', reason: ' ' }))).toBe(plan);
    expect(editPlan(plan, happen('no-such', { type: 'take over' }))).toBe(plan);
    expect(editPlan(undefined, happen(forum, { type: 'take over' }))).toBeUndefined();
  });
  test('a reason stays with what is postponed or refused, and goes with all else', () => {
    const postponed = after(plan, happen(forum, { type: 'postpone', reason: 'After the harvest' }));
    expect(itemOf(postponed, forum)).toEqual({ measure: forum, status: 'postponed', reason: 'After the harvest' });
    const refused = after(postponed, happen(forum, { type: 'refuse', reason: 'Nobody came' }));
    expect(itemOf(refused, forum)).toEqual({ measure: forum, status: 'refused', reason: 'Nobody came' });
    const again = after(refused, happen(forum, { type: 'take up again' }));
    expect(itemOf(again, forum)).toEqual({ measure: forum, status: 'proposed' });
    expect(itemOf(after(postponed, happen(forum, { type: 'take over' })), forum)).toEqual({
      measure: forum,
      status: 'accepted',
    });
    expect(itemOf(after(plan, happen(forum, { type: 'postpone' })), forum)).toEqual({
      measure: forum,
      status: 'postponed',
    });
  });
  const differing = { changedTo: 'Every second month', facts: { park: false }, custom: { title: 'Round table' } };
  test('a changed measure that is taken over is as the knowledge base has it', () => {
    const changed = aPlan()
      .with(forum, { status: 'changed', owner: 'Maria', ...differing })
      .build();
    expect(itemOf(after(changed, happen(forum, { type: 'take over' })), forum)).toEqual({
      measure: forum,
      status: 'accepted',
      owner: 'Maria',
    });
  });
  test.each(['postponed', 'proposed'] as const)(
    'a %s measure with differences is changed when taken over',
    (status) => {
      const waiting = aPlan()
        .with(forum, { status, ...differing })
        .build();
      expect(itemOf(after(waiting, happen(forum, { type: 'take over' })), forum)).toEqual({
        measure: forum,
        status: 'changed',
        ...differing,
      });
    },
  );
  test('a finished measure with differences is changed when taken up again', () => {
    const done = aPlan()
      .with(forum, { status: 'done', ...differing })
      .build();
    expect(itemOf(after(done, happen(forum, { type: 'take up again' })), forum)?.status).toBe('changed');
  });
  test('what is postponed, refused, finished or taken up again keeps its differences', () => {
    const events: [PlanItem['status'], PlanItemEvent, PlanItem['status']][] = [
      ['changed', { type: 'postpone', reason: 'x' }, 'postponed'],
      ['changed', { type: 'refuse', reason: 'x' }, 'refused'],
      ['changed', { type: 'finish' }, 'done'],
      ['refused', { type: 'take up again' }, 'proposed'],
    ];
    for (const [status, event, then] of events) {
      const plan = aPlan()
        .with(forum, { status, ...differing })
        .build();
      expect(itemOf(after(plan, happen(forum, event)), forum)).toMatchObject({ status: then, ...differing });
    }
  });
  test('an own measure keeps what is known of it', () => {
    const own = aPlan()
      .withOwn({ id: 'own-1', status: 'changed', facts: { park: true } })
      .build();
    expect(itemOf(after(own, happen('own-1', { type: 'take over' })), 'own-1')).toEqual({
      ...own.items?.[0],
      status: 'accepted',
    });
  });
});

describe('to set fields', () => {
  const plan = aPlan()
    .with(forum, { owner: 'Maria', budget: { amount: 10, currency: 'BRL' } })
    .with('b')
    .build();
  test('writes them, keeps the others, and leaves other items alone', () => {
    const edited = after(plan, set(forum, { firstStep: 'Call them', owner: 'associations' }));
    expect(itemOf(edited, forum)).toEqual({ ...plan.items?.[0], firstStep: 'Call them', owner: 'associations' });
    expect(itemOf(edited, 'b')).toBe(itemOf(plan, 'b'));
  });
  test('removes what is undefined or empty, at any depth', () => {
    const emptied = after(plan, set(forum, { owner: undefined, budget: { amount: undefined, currency: '' } }));
    expect(Object.keys(itemOf(emptied, forum) ?? {})).toEqual(['measure', 'status']);
    const part = after(plan, set(forum, { contribution: { money: '', land: 'A plot' }, takesPart: [] }));
    expect(itemOf(part, forum)?.contribution).toStrictEqual({ land: 'A plot' });
    expect(itemOf(part, forum)).not.toHaveProperty('takesPart');
  });
  test('keeps a space that somebody is typing after, and a number of nothing', () => {
    expect(itemOf(after(plan, set(forum, { note: ' ' })), forum)?.note).toBe(' ');
    expect(itemOf(after(plan, set(forum, { budget: { amount: 0 } })), forum)?.budget).toEqual({ amount: 0 });
  });
  test('to what they are changes nothing', () => {
    expect(editPlan(plan, set(forum, { budget: { currency: 'BRL', amount: 10 } }))).toBe(plan);
    expect(editPlan(plan, set(forum, { note: '' }))).toBe(plan);
    expect(editPlan(plan, set(forum, {}))).toBe(plan);
    expect(editPlan(plan, set('no-such', { note: 'x' }))).toBe(plan);
  });
  test('does not keep hold of what it was given', () => {
    const takesPart = ['Maria'];
    const edited = after(plan, set(forum, { takesPart }));
    takesPart.push('Ana');
    expect(itemOf(edited, forum)?.takesPart).toEqual(['Maria']);
  });
});

describe('a measure that differs from the knowledge base', () => {
  const item = (status: PlanItem['status'], fields: Partial<PlanItem> = {}) =>
    aPlan()
      .with(forum, { status, ...fields })
      .build();
  const statusWith = (plan: Plan, fields: Partial<ItemFields>) =>
    itemOf(after(plan, set(forum, fields)), forum)?.status;
  test.each([
    [{ changedTo: 'Every second month' }],
    [{ facts: { addsCapacity: true } }],
    [{ custom: { title: 'Round table' } }],
  ])('by %j is changed, and accepted again without', (fields) => {
    expect(statusWith(item('proposed'), fields)).toBe('changed');
    expect(statusWith(item('accepted'), fields)).toBe('changed');
    const emptied = { changedTo: '', facts: undefined, custom: undefined };
    expect(statusWith(item('changed', fields), emptied)).toBe('accepted');
  });
  test('stays changed while one difference of two is left', () => {
    expect(statusWith(item('changed', { changedTo: 'x', facts: { park: true } }), { facts: {} })).toBe('changed');
  });
  test('does not by spaces, nor by who does it', () => {
    expect(statusWith(item('proposed'), { changedTo: '  ' })).toBe('proposed');
    expect(statusWith(item('proposed'), { owner: 'Maria' })).toBe('proposed');
  });
  test('that people called changed before they said in what, stays so', () => {
    expect(statusWith(item('changed'), { owner: 'Maria' })).toBe('changed');
  });
  test.each(['postponed', 'refused', 'done'] as const)('stays %s', (status) => {
    expect(statusWith(item(status, { reason: 'x' }), { changedTo: 'Every second month' })).toBe(status);
    expect(statusWith(item(status, { reason: 'x', changedTo: 'y' }), { changedTo: '' })).toBe(status);
  });
  test('is no own measure: that has nothing to differ from', () => {
    const own = aPlan().withOwn({ id: 'own-1' }).build();
    const edited = after(own, set('own-1', { custom: { title: 'A kiln' }, facts: { park: false }, changedTo: 'x' }));
    expect(itemOf(edited, 'own-1')?.status).toBe('accepted');
  });
});

describe('the reason of an item', () => {
  test('can be written anew where it is postponed or refused', () => {
    const plan = aPlan().with('a', { status: 'postponed' }).with('b', { status: 'refused', reason: 'x' }).build();
    const edited = after(plan, set('a', { reason: 'Later' }), set('b', { reason: 'Not here' }));
    expect(edited?.items?.map((i) => i.reason)).toEqual(['Later', 'Not here']);
    expect(itemOf(after(edited, set('a', { reason: '' })), 'a')).toEqual(plan.items?.[0]);
  });
  test('cannot be taken from a refusal, and is none of any other item', () => {
    const plan = aPlan().with('a').with('b', { status: 'refused', reason: 'x' }).build();
    expect(editPlan(plan, set('b', { reason: ' ' }))).toBe(plan);
    expect(editPlan(plan, set('b', { reason: undefined }))).toBe(plan);
    expect(editPlan(plan, set('a', { reason: 'x' }))).toBe(plan);
  });
});

describe('the key of an own measure', () => {
  const titled = (title: string) => after({ items: [{ custom: { title }, status: 'accepted' }] });
  const renamed = (title: string) => after(titled(title), set(title, { custom: { title: 'Market day' } }))?.items;
  test('does not change with its title', () => {
    expect(renamed('Feira')).toEqual([{ id: 'Feira', custom: { title: 'Market day' }, status: 'accepted' }]);
    const emptied = after(titled('Feira'), set('Feira', { custom: undefined }));
    expect(emptied?.items).toEqual([{ id: 'Feira', custom: {}, status: 'accepted' }]);
  });
  test('is new where the title can be no id', () => {
    expect(renamed('')?.map((i) => i.id)).toEqual(['own-1']);
    expect(renamed('x'.repeat(201))?.map((i) => i.id)).toEqual(['own-1']);
    expect(renamed('x'.repeat(200))?.map((i) => i.id)).toEqual(['x'.repeat(200)]);
  });
  test('needs no id as long as the title stays', () => {
    expect(after(titled('Feira'), set('Feira', { note: 'x' }))?.items?.[0]).not.toHaveProperty('id');
  });
});
