import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { DATABASE_VERSION } from './database';
import { openStore, STORE_NAME } from './open-store';

const baskets = anAssessment().build();
const monday = '2026-03-02T09:00:00.000Z';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what is kept is there when the store is opened again', async () => {
  const store = await openStore();
  await store.create(baskets, monday);
  const again = await openStore();
  expect(again.kind).toBe('persistent');
  expect(await again.load(baskets.id)).toMatchObject({ assessment: baskets, revision: 1 });
});

test('opening erases what was removed more than 30 days ago', async () => {
  const store = await openStore({ now: () => monday });
  await store.create(baskets, monday);
  await store.remove(baskets.id);

  await openStore({ now: () => '2026-04-02T09:00:00.000Z' });
  const database = await openDB(STORE_NAME);
  await vi.waitFor(async () => expect(await database.count('assessments')).toBe(0));
});

test('removing takes the time of the system where no clock is given', async () => {
  const store = await openStore();
  await store.create(baskets, monday);
  await store.remove(baskets.id);
  expect(await store.restore(baskets.id)).toMatchObject({ ok: true });
});

test('another tab hears of it', async () => {
  const [here, there] = [await openStore(), await openStore()];
  const [own, other] = [vi.fn(), vi.fn()];
  here.onOtherTab(own);
  const stop = there.onOtherTab(other);
  await here.create(baskets, monday);
  await vi.waitFor(() => expect(other).toHaveBeenCalledWith({ id: baskets.id, revision: 1, kind: 'saved' }));
  expect(own).not.toHaveBeenCalled();
  stop();
});

test('a database that a newer program has taken over is told apart from a browser that refuses', async () => {
  const newer = await openDB(STORE_NAME, DATABASE_VERSION + 1);
  newer.close();
  const store = await openStore();
  expect(store).toMatchObject({ kind: 'memory', instead: 'newer' });
  vi.stubGlobal('indexedDB', undefined);
  expect(await openStore()).toMatchObject({ kind: 'memory', instead: 'refused' });
});

const refusals: [string, () => unknown][] = [
  ['the browser has no database', () => vi.stubGlobal('indexedDB', undefined)],
  ['the database is switched off', () => vi.stubGlobal('indexedDB', null)],
  [
    'opening throws',
    () =>
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('simulated', 'SecurityError');
      }),
  ],
  ['opening rejects', () => answering(() => Promise.reject(new DOMException('simulated', 'UnknownError')))],
  ['opening never ends', () => answering(() => new Promise(() => undefined))],
];

test.each(refusals)('where %s, the store lasts as long as the page', async (_, refuse) => {
  refuse();
  const store = await openStore({ patience: 20 });
  expect(store.kind).toBe('memory');
  expect(await store.create(baskets, monday)).toMatchObject({ ok: true });
  expect(await (await openStore({ patience: 20 })).list()).toEqual([]);
});

test('a database of a newer edition is left alone', async () => {
  const newer = await openDB(STORE_NAME, 99);
  newer.close();
  expect((await openStore()).kind).toBe('memory');
});

test('a connection that comes too late blocks no other tab', async () => {
  const holder = await openDB(STORE_NAME, 1);
  const deletion = indexedDB.deleteDatabase(STORE_NAME);
  expect((await openStore({ patience: 20 })).kind).toBe('memory');

  holder.close();
  await new Promise((resolve) => deletion.addEventListener('success', resolve));
  const blocked = vi.fn();
  (await openDB(STORE_NAME, 2, { blocked })).close();
  expect(blocked).not.toHaveBeenCalled();
});

test('a mistake of ours throws', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new RangeError('simulated');
  });
  await expect(openStore()).rejects.toThrow('simulated');
});

/** Has the database answer an attempt to open it like this. */
function answering(answer: () => Promise<never>) {
  const request = () => Object.assign(answer(), { addEventListener: () => undefined });
  vi.spyOn(indexedDB, 'open').mockImplementation(request as never);
}
