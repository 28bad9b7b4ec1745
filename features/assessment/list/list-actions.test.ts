import { describe, expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { createStore } from '#storage/browser/create-store';
import { memoryShelf } from '#storage/browser/memory-shelf';
import { noOtherTabs } from '#storage/browser/other-tabs';
import type { Shelf } from '#storage/browser/shelf';
import type { AssessmentStore } from '#storage/browser/store';
import { keepCopy, rename, restore } from './list-actions';

const now = '2026-11-21T10:00:00.000Z';
const kept = { ...anAssessment().build(), id: 'kept', title: 'Northern knitwear' };
const copied = (assessment: typeof kept) => ({ ...assessment, id: 'copy', title: `${assessment.title}, copy` });

type Trouble = 'none' | 'full' | 'refused' | 'unreadable' | 'conflict' | 'mistake';

/** A store with one assessment, which then gets into trouble. */
async function aStore() {
  const shelf = memoryShelf();
  let trouble: Trouble = 'none';
  const hindered: Shelf = {
    ...shelf,
    one: async (id) => {
      const found = await shelf.one(id);
      // Another tab is quicker: it saves between our reading and our writing.
      if (trouble === 'conflict') await elsewhere.save(kept, found?.revision ?? 0, now);
      if (trouble === 'unreadable') throw new DOMException('No', 'UnknownError');
      return found;
    },
    change: async (id, decide) => {
      if (trouble === 'full') throw new DOMException('No room', 'QuotaExceededError');
      if (trouble === 'refused') throw new DOMException('No', 'InvalidStateError');
      if (trouble === 'mistake') throw new DOMException('Our mistake', 'DataCloneError');
      return shelf.change(id, decide);
    },
  };
  const elsewhere = storeOf(shelf);
  await elsewhere.create(kept, now);
  return { store: storeOf(hindered), elsewhere, with: (next: Trouble) => (trouble = next) };
}

const storeOf = (shelf: Shelf): AssessmentStore => createStore({ shelf, tabs: noOtherTabs, now: () => now });
const titles = async (store: AssessmentStore) => (await store.list()).map(({ assessment }) => assessment.title).sort();

/** What can be done with an assessment of the list. */
const ACTIONS = {
  rename: (store: AssessmentStore) => rename(store, 'kept', 'Southern knitwear', now),
  copy: (store: AssessmentStore) => keepCopy(store, 'kept', copied, now),
  delete: (store: AssessmentStore) => store.remove('kept'),
};

describe.each(Object.entries(ACTIONS))('%s', (action, act) => {
  test('is done', async () => {
    const { store } = await aStore();
    expect(await act(store)).toEqual({ ok: true });
    const after = { rename: ['Southern knitwear'], copy: ['Northern knitwear', 'Northern knitwear, copy'], delete: [] };
    expect(await titles(store)).toEqual(after[action as keyof typeof after]);
  });
  test.each(['full', 'refused'] as const)('says that the store is %s, and nothing is changed', async (trouble) => {
    const { store, with: getInto } = await aStore();
    getInto(trouble);
    expect(await act(store)).toEqual({ ok: false, reason: trouble });
    expect(await titles(store)).toEqual(['Northern knitwear']);
  });
  test('does not hide a mistake of ours', async () => {
    const { store, with: getInto } = await aStore();
    getInto('mistake');
    await expect(act(store)).rejects.toThrow('Our mistake');
  });
});

describe.each([
  ['rename', ACTIONS.rename],
  ['copy', ACTIONS.copy],
] as const)('%s', (_, act) => {
  test('says that it was removed elsewhere', async () => {
    const { store, elsewhere } = await aStore();
    await elsewhere.remove('kept');
    expect(await act(store)).toEqual({ ok: false, reason: 'gone' });
    expect(await titles(store)).toEqual([]);
  });
  test('says that the store cannot be read', async () => {
    const { store, with: getInto } = await aStore();
    getInto('unreadable');
    expect(await act(store)).toEqual({ ok: false, reason: 'refused' });
  });
});

test('a rename says that another tab was quicker, and does not overwrite it', async () => {
  const { store, elsewhere, with: getInto } = await aStore();
  getInto('conflict');
  expect(await ACTIONS.rename(store)).toEqual({ ok: false, reason: 'conflict' });
  expect(await titles(elsewhere)).toEqual(['Northern knitwear']);
});

test('a rename and a copy take what another tab has saved since the list was shown', async () => {
  const { store, elsewhere } = await aStore();
  await elsewhere.save({ ...kept, answers: { aim: { unknown: true } } }, 1, now);
  await rename(store, 'kept', 'Southern knitwear', now);
  await keepCopy(store, 'kept', copied, now);
  const all = await store.list();
  expect(all.map(({ assessment }) => assessment.answers)).toEqual([
    { aim: { unknown: true } },
    { aim: { unknown: true } },
  ]);
});

describe('what was deleted', () => {
  test('is brought back', async () => {
    const { store } = await aStore();
    await store.remove('kept');
    expect(await restore(store, 'kept')).toEqual({ ok: true });
    expect(await titles(store)).toEqual(['Northern knitwear']);
  });
  test.each(['full', 'refused'] as const)('is not where the store is %s, and that is said', async (trouble) => {
    const { store, with: getInto } = await aStore();
    await store.remove('kept');
    getInto(trouble);
    expect(await restore(store, 'kept')).toEqual({ ok: false, reason: trouble });
  });
  test('is gone where it is kept no longer', async () => {
    const { store } = await aStore();
    await store.remove('kept');
    await store.purge('kept');
    expect(await restore(store, 'kept')).toEqual({ ok: false, reason: 'gone' });
  });
});
