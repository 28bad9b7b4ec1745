import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { createStore } from './create-store';
import { databaseDrafts } from './database-drafts';
import { memoryDrafts, NEW_ASSESSMENT } from './drafts';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs } from './other-tabs';
import { sweep } from './sweep';

const half = { text: 'about 2 million', stands: null };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a draft is there after the page is loaded again, field by field', async () => {
  const before = databaseDrafts('drafts');
  await before.keep('a', 'figures.year', half);
  await before.keep('a', 'profile.name', { text: '', stands: null });
  await before.keep('ab', 'profile.name', half);
  const after = databaseDrafts('drafts');
  expect(await after.load('a')).toEqual({ 'figures.year': half, 'profile.name': { text: '', stands: null } });

  await after.keep('a', 'figures.year', undefined);
  expect(await before.load('a')).toEqual({ 'profile.name': { text: '', stands: null } });
  await after.forget('a');
  expect(await after.owners()).toEqual(['ab']);
});

test('two tabs that type into different fields keep both', async () => {
  const [one, other] = [databaseDrafts('drafts'), databaseDrafts('drafts')];
  await Promise.all([one.keep('a', 'x', half), other.keep('a', 'y', half)]);
  expect(Object.keys(await one.load('a'))).toEqual(['x', 'y']);
});

test('where the browser refuses, drafts live as long as the page and nothing fails', async () => {
  indexedDB.open = () => {
    throw new DOMException('Refused', 'SecurityError');
  };
  const drafts = databaseDrafts('drafts');
  await drafts.keep('a', 'x', half);
  expect(await drafts.load('a')).toEqual({ x: half });
});

test.each([
  ['in a database', () => databaseDrafts('drafts')],
  ['in memory', memoryDrafts],
] as const)(
  'with an assessment its drafts go, %s; those of a new one and of one that can be brought back stay',
  async (_, open) => {
    const [shelf, drafts, now] = [memoryShelf(), open(), '2026-03-02T09:00:00.000Z'];
    const store = createStore({ shelf, tabs: noOtherTabs, now: () => now, drafts });
    const { id, ...rest } = anAssessment().build();
    await store.create({ id, ...rest }, now);
    for (const owner of [id, NEW_ASSESSMENT, 'gone long ago']) await drafts.keep(owner, 'x', half);
    await store.remove(id);

    await sweep(shelf, drafts, now);
    expect((await drafts.owners()).sort()).toEqual([id, NEW_ASSESSMENT].sort());
    await sweep(shelf, drafts, '2026-05-02T09:00:00.000Z');
    expect(await drafts.owners()).toEqual([NEW_ASSESSMENT]);
  },
);
