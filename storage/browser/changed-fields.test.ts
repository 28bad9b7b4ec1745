import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { changedFields } from './changed-fields';
import { createStore } from './create-store';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs } from './other-tabs';

const now = '2026-03-02T09:00:00.000Z';
const before = anAssessment()
  .withAnswer('decision', 'budget-line')
  .withPlan({ items: [{ measure: 'm', status: 'accepted', budget: { amount: 5 } }] })
  .build();

test.each([
  [{ title: 'Trays' }, ['title']],
  [{ updatedAt: now, knowledgeVersion: 'next' }, []],
  [
    { profile: { ...before.profile, name: 'Trays', decision: { by: 'The council' } } },
    ['profile.name', 'profile.decision.by'],
  ],
  [
    { answers: { decision: { unknown: true as const, note: 'Asked' } } },
    ['answers.decision.value', 'answers.decision.note'],
  ],
  [{ answers: {} }, ['answers.decision.value']],
  [
    { plan: { items: [{ measure: 'm', status: 'accepted' as const, budget: { amount: 6 }, owner: 'Ana' }] } },
    ['plan.items.m.budget.amount', 'plan.items.m.owner'],
  ],
  [{ thresholds: { preset: 'ipea-diset' as const } }, ['cut-offs']],
])('%j changes %j', (change, fields) => {
  expect(changedFields(before, { ...before, ...change })).toEqual(fields);
});

test('sixty letters in one field are one change, and the field beside it is another', async () => {
  const store = createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now: () => now });
  await store.create(before, now);
  let revision = 1;
  const save = async (change: Partial<typeof before>) => {
    const saved = await store.save({ ...before, ...change }, revision++, now);
    return saved.ok ? saved.stored.changesSinceBackup : undefined;
  };
  const named = (name: string) => ({ profile: { ...before.profile, name } });
  for (let letters = 1; letters <= 60; letters += 1) expect(await save(named('x'.repeat(letters)))).toBe(1);
  expect(await save({ ...named('x'.repeat(60)), title: 'Trays' })).toBe(2);
  expect(await save({ ...named('x'.repeat(60)), title: 'Trays and baskets' })).toBe(2);
  await store.markBackedUp(before.id, now);
  expect(await save({ ...named('x'.repeat(60)), title: 'Trays' })).toBe(1);
});
