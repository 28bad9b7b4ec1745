import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { LARGEST_KEPT, openKeptTables } from './kept-tables';

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
let stores = 0;
const aStore = () => openKeptTables(`tables-${stores++}`);
const table = (name: string) => new File(['region,industry,jobs\n'], name);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the last table is kept with how far one was, in the place of the one before', async () => {
  const store = aStore();
  expect(await store.last()).toBeUndefined();
  expect(await store.keep(table('first.csv'), { step: 1 }, monday)).toBe('kept');
  expect(await store.keep(table('second.csv'), { step: 1 }, monday)).toBe('kept');
  await store.keepState({ step: 2 }, tuesday);
  expect(await store.last()).toMatchObject({ state: { step: 2 }, keptAt: tuesday });
  await store.forget();
  expect(await store.last()).toBeUndefined();
  await store.keepState({ step: 3 }, tuesday);
  expect(await store.last()).toBeUndefined();
});

test('a table that is too large is not kept, and neither is the one before it', async () => {
  const store = aStore();
  await store.keep(table('small.csv'), {}, monday);
  const large = table('large.csv');
  Object.defineProperty(large, 'size', { value: LARGEST_KEPT + 1 });
  expect(await store.keep(large, {}, monday)).toBe('too-large');
  expect(await store.last()).toBeUndefined();
});

test('a browser without a database, a full one and one that refuses keep nothing, and say so', async () => {
  const store = aStore();
  const full = () => Promise.reject(new DOMException('simulated', 'QuotaExceededError'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full as never);
  expect(await store.keep(table('a.csv'), {}, monday)).toBe('refused');
  vi.restoreAllMocks();
  vi.stubGlobal('indexedDB', undefined);
  const without = aStore();
  expect(await without.keep(table('a.csv'), {}, monday)).toBe('refused');
  expect(await without.last()).toBeUndefined();
  await without.forget();
});
