import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { createStore } from './create-store';
import { DATABASE_VERSION } from './database';
import { openDatabaseShelf } from './database-shelf';
import { StorageFault } from './faults';
import { noOtherTabs } from './other-tabs';
import { memoryDrafts } from './drafts';
import { sweep } from './sweep';

const baskets = anAssessment().build();
const renamed = { ...baskets, title: 'Baskets of Hill' };
const monday = '2026-03-02T09:00:00.000Z';

let databases = 0;

async function aStore() {
  const name = `shelf-${databases++}`;
  const shelf = await openDatabaseShelf(name, 5000);
  const store = createStore({ shelf, tabs: noOtherTabs, now: () => monday });
  await store.create(baskets, monday);
  return { name, shelf, store };
}

function failing(method: 'put' | 'get' | 'getAll', name: string) {
  const rejected = () => Promise.reject(new DOMException('simulated', name));
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(rejected as never);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a fault of the browser is an answer', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'refused'],
    ['NotAllowedError', 'refused'],
    ['DataError', 'refused'],
  ])('%s means %s', async (name, reason) => {
    const { store } = await aStore();
    failing('put', name);
    expect(await store.save(renamed, 1, monday)).toEqual({ ok: false, reason });
    expect(await store.create({ ...baskets, id: `${baskets.id.slice(0, -1)}2` }, monday)).toEqual({
      ok: false,
      reason,
    });
    expect(await store.remove(baskets.id)).toEqual({ ok: false, reason });
    await expect(store.markBackedUp(baskets.id, monday)).resolves.toBeUndefined();

    vi.restoreAllMocks();
    expect(await store.list()).toMatchObject([{ assessment: baskets, revision: 1, backedUpAt: null }]);
  });

  test('a transaction that the browser aborts for want of room means full', async () => {
    const { store } = await aStore();
    const put = IDBObjectStore.prototype.put;
    const full = new DOMException('simulated', 'QuotaExceededError');
    vi.spyOn(IDBTransaction.prototype, 'commit').mockReturnValue(undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      Object.defineProperty(this.transaction, 'error', { value: full });
      this.transaction.abort();
      return request;
    });
    expect(await store.save(renamed, 1, monday)).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await store.load(baskets.id)).toMatchObject({ assessment: baskets, revision: 1 });
  });

  test('the writing is committed at once, so that a page that goes away does not undo it', async () => {
    const { store } = await aStore();
    const order: string[] = [];
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      request.addEventListener('success', () => order.push('written'));
      return request;
    });
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      order.push('commit');
      commit.call(this);
    });
    expect(await store.save(renamed, 1, monday)).toMatchObject({ ok: true });
    expect(order).toEqual(['commit', 'written']);
  });

  test('a failed save can be made again', async () => {
    const { store } = await aStore();
    failing('put', 'QuotaExceededError');
    await store.save(renamed, 1, monday);
    vi.restoreAllMocks();
    expect(await store.save(renamed, 1, monday)).toMatchObject({ ok: true, stored: { revision: 2 } });
  });

  test('reading rejects with a fault that has a name', async () => {
    const { store } = await aStore();
    failing('get', 'UnknownError');
    failing('getAll', 'UnknownError');
    await expect(store.list()).rejects.toEqual(new StorageFault('refused'));
    await expect(store.load(baskets.id)).rejects.toBeInstanceOf(StorageFault);
  });

  test('sweeping leaves it for another time', async () => {
    const { shelf } = await aStore();
    failing('getAll', 'UnknownError');
    await expect(sweep(shelf, memoryDrafts(), monday)).resolves.toBeUndefined();
  });

  test('a mistake of ours throws', async () => {
    const { store } = await aStore();
    failing('put', 'ReadOnlyError');
    await expect(store.save(renamed, 1, monday)).rejects.toThrow('simulated');
  });
});

describe('the connection', () => {
  test('is closed for a tab that brings a newer version, and saving says so from then on', async () => {
    const { name, store } = await aStore();
    const blocked = vi.fn();
    const newer = await openDB(name, DATABASE_VERSION + 1, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    expect(await store.save(renamed, 1, monday)).toEqual({ ok: false, reason: 'newer' });
    newer.close();
    expect(await store.save(renamed, 1, monday)).toEqual({ ok: false, reason: 'newer' });
  });

  test('is made again after the browser has closed it', async () => {
    const { store } = await aStore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    expect(await store.save(renamed, 1, monday)).toMatchObject({ ok: true, stored: { revision: 2 } });
    expect(transaction).toHaveBeenCalledTimes(2);
  });

  test('is made again after the database was cleared, and what was there is gone', async () => {
    const { name, store } = await aStore();
    await new Promise((resolve) => indexedDB.deleteDatabase(name).addEventListener('success', resolve));
    expect(await store.save(renamed, 1, monday)).toEqual({ ok: false, reason: 'gone' });
    expect(await store.create(renamed, monday)).toMatchObject({ ok: true, stored: { revision: 1 } });
  });

  test('is tried again each time where it cannot be made', async () => {
    const { name, store } = await aStore();
    const newer = await openDB(name, DATABASE_VERSION + 1);
    newer.close();
    const open = vi.spyOn(indexedDB, 'open');
    await store.save(renamed, 1, monday);
    await store.save(renamed, 1, monday);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
