import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { createStore } from './create-store';
import { openDatabaseShelf } from './database-shelf';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs, type OtherTabs } from './other-tabs';
import type { Shelf } from './shelf';
import type { StoredAssessment, TabChange } from './store';
import { memoryDrafts } from './drafts';
import { sweep } from './sweep';

const baskets = anAssessment().build();
const id = baskets.id;
const renamed = { ...baskets, title: 'Baskets of Hill' };
const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const within30Days = '2026-04-01T09:00:00.000Z';
const after30Days = '2026-04-01T09:00:00.001Z';

let databases = 0;
const shelves: { kind: string; places: () => Promise<() => Promise<Shelf>> }[] = [
  {
    kind: 'memory',
    places: async () => {
      const shelf = memoryShelf();
      return async () => shelf;
    },
  },
  {
    kind: 'persistent',
    places: async () => {
      const name = `store-${databases++}`;
      return () => openDatabaseShelf(name);
    },
  },
];

const stored = (assessment: Assessment, rest: Partial<StoredAssessment> = {}): StoredAssessment => ({
  assessment,
  revision: 1,
  savedAt: monday,
  backedUpAt: null,
  changesSinceBackup: 0,
  ...rest,
});

describe.each(shelves)('the $kind store', ({ kind, places }) => {
  /** Two tabs on one store; the clock stands at monday until it is set. */
  async function twoTabs() {
    const place = await places();
    const clock = { now: monday };
    const now = () => clock.now;
    const heard: TabChange[] = [];
    const tabs: OtherTabs = { tell: (change) => heard.push(change), listen: () => () => undefined };
    const open = async () => createStore({ shelf: await place(), tabs, now });
    return { here: await open(), there: await open(), place, clock, heard };
  }

  async function withBaskets() {
    const tabs = await twoTabs();
    await tabs.here.create(baskets, monday);
    return tabs;
  }

  test('says what it is', async () => {
    expect((await twoTabs()).here.kind).toBe(kind);
  });

  test('is empty at first', async () => {
    const { here } = await twoTabs();
    expect(await here.list()).toEqual([]);
    expect(await here.load(id)).toBeUndefined();
  });

  test('keeps what was created, for another tab too', async () => {
    const { here, there } = await twoTabs();
    expect(await here.create(baskets, monday)).toEqual({ ok: true, stored: stored(baskets) });
    expect(await there.load(id)).toEqual(stored(baskets));
  });

  test('does not create over what is there', async () => {
    const { there } = await withBaskets();
    const outcome = await there.create(renamed, tuesday);
    expect(outcome).toEqual({ ok: false, reason: 'conflict', theirs: stored(baskets) });
    expect(await there.load(id)).toEqual(stored(baskets));
  });

  test('saves over the revision that was seen, and counts the changes', async () => {
    const { here } = await withBaskets();
    const second = stored(renamed, { revision: 2, savedAt: tuesday, changesSinceBackup: 1 });
    expect(await here.save(renamed, 1, tuesday)).toEqual({ ok: true, stored: second });
    expect(await here.load(id)).toEqual(second);
  });

  test.each([0, 2])('revision %d, which is not the one there, is a conflict and changes nothing', async (revision) => {
    const { there } = await withBaskets();
    const outcome = await there.save(renamed, revision, tuesday);
    expect(outcome).toEqual({ ok: false, reason: 'conflict', theirs: stored(baskets) });
    expect(await there.load(id)).toEqual(stored(baskets));
  });

  test('of two tabs that save at the same time one is told what the other wrote', async () => {
    const { here, there } = await withBaskets();
    const [first, second] = await Promise.all([
      here.save(renamed, 1, tuesday),
      there.save({ ...baskets, title: 'Mine' }, 1, tuesday),
    ]);
    const written = stored(renamed, { revision: 2, savedAt: tuesday, changesSinceBackup: 1 });
    expect(first).toEqual({ ok: true, stored: written });
    expect(second).toEqual({ ok: false, reason: 'conflict', theirs: written });
  });

  test('what is not there cannot be saved over', async () => {
    const { here } = await twoTabs();
    expect(await here.save(baskets, 1, monday)).toEqual({ ok: false, reason: 'gone' });
    expect(await here.list()).toEqual([]);
  });

  test('lists the last saved first, and equals by id', async () => {
    const { here } = await twoTabs();
    const other = (last: string) => ({ ...baskets, id: id.slice(0, -1) + last });
    await here.create(other('4'), monday);
    await here.create(other('3'), monday);
    await here.create(other('2'), tuesday);
    expect((await here.list()).map((each) => each.assessment.id.slice(-1))).toEqual(['2', '3', '4']);
  });

  test('a caller that changes its object does not change what is kept', async () => {
    const { here } = await twoTabs();
    const mine = anAssessment().build();
    await here.create(mine, monday);
    mine.title = 'changed';
    const loaded = await here.load(id);
    if (loaded !== undefined) loaded.assessment.title = 'changed too';
    expect(await here.load(id)).toEqual(stored(baskets));
  });

  describe('what was removed', () => {
    async function withRemoved() {
      const tabs = await withBaskets();
      expect(await tabs.here.remove(id)).toEqual({ ok: true });
      return tabs;
    }

    test('is neither listed nor loaded', async () => {
      const { there } = await withRemoved();
      expect(await there.list()).toEqual([]);
      expect(await there.load(id)).toBeUndefined();
    });

    test('is gone for a tab that still shows it', async () => {
      const { there } = await withRemoved();
      expect(await there.save(renamed, 1, tuesday)).toEqual({ ok: false, reason: 'gone' });
      expect(await there.load(id)).toBeUndefined();
    });

    test('comes back as it was, also from a store that was opened later', async () => {
      const { place } = await withRemoved();
      const later = createStore({ shelf: await place(), tabs: noOtherTabs, now: () => tuesday });
      expect(await later.restore(id)).toEqual({ ok: true, stored: stored(baskets) });
      expect(await later.load(id)).toEqual(stored(baskets));
    });

    test('can be brought back twice', async () => {
      const { here, there } = await withRemoved();
      await here.restore(id);
      expect(await there.restore(id)).toEqual({ ok: true, stored: stored(baskets) });
    });

    test('can be saved by the tab that still shows it once it is back', async () => {
      const { here, there } = await withRemoved();
      await here.restore(id);
      expect(await there.save(renamed, 1, tuesday)).toMatchObject({ ok: true, stored: { revision: 2 } });
    });

    test('keeps the time of its first removal', async () => {
      const { here, clock } = await withRemoved();
      clock.now = within30Days;
      await here.remove(id);
      clock.now = after30Days;
      expect(await here.restore(id)).toEqual({ ok: false, reason: 'gone' });
    });

    test.each([
      [within30Days, true],
      [after30Days, false],
    ])('at %s it can come back: %s', async (time, ok) => {
      const { here, place, clock } = await withRemoved();
      clock.now = time;
      expect((await here.restore(id)).ok).toBe(ok);

      await here.remove(id);
      await sweep(await place(), memoryDrafts(), time);
      clock.now = monday;
      expect((await here.restore(id)).ok).toBe(ok);
    });

    test('can be created anew, and a tab that showed the old one does not write over the new one', async () => {
      const { here, there } = await withRemoved();
      const anew = stored(renamed, { revision: 2, savedAt: tuesday });
      expect(await here.create(renamed, tuesday)).toEqual({ ok: true, stored: anew });
      expect(await there.save(baskets, 1, tuesday)).toEqual({ ok: false, reason: 'conflict', theirs: anew });
    });

    test('can be erased for good', async () => {
      const { here, there } = await withRemoved();
      expect(await here.purge(id)).toEqual({ ok: true });
      expect(await there.restore(id)).toEqual({ ok: false, reason: 'gone' });
    });
  });

  test('what was not removed is neither purged nor swept', async () => {
    const { here, place } = await withBaskets();
    await here.purge(id);
    await sweep(await place(), memoryDrafts(), after30Days);
    expect(await here.load(id)).toEqual(stored(baskets));
  });

  test('what never was can be removed, purged and marked, and comes back as gone', async () => {
    const { here, heard } = await twoTabs();
    expect(await here.remove(id)).toEqual({ ok: true });
    expect(await here.purge(id)).toEqual({ ok: true });
    await here.markBackedUp(id, monday);
    expect(await here.restore(id)).toEqual({ ok: false, reason: 'gone' });
    expect(heard).toEqual([]);
  });

  test('a backup sets the count to nothing and leaves the revision', async () => {
    const { here } = await withBaskets();
    await here.save(renamed, 1, monday);
    await here.markBackedUp(id, tuesday);
    expect(await here.load(id)).toEqual(stored(renamed, { revision: 2, backedUpAt: tuesday }));
    expect(await here.save(baskets, 2, tuesday)).toMatchObject({
      ok: true,
      stored: { backedUpAt: tuesday, changesSinceBackup: 1 },
    });
  });

  test('tells the other tabs what was done, and nothing of what was not', async () => {
    const { here, heard } = await withBaskets();
    await here.create(renamed, monday);
    await here.save(renamed, 1, monday);
    await here.save(renamed, 1, monday);
    await here.remove(id);
    await here.remove(id);
    await here.restore(id);
    expect(heard).toEqual([
      { id, revision: 1, kind: 'saved' },
      { id, revision: 2, kind: 'saved' },
      { id, revision: 2, kind: 'removed' },
      { id, revision: 2, kind: 'saved' },
    ]);
  });

  test('a mistake of ours throws', async () => {
    const { here } = await withBaskets();
    const wrong = { ...baskets, title: () => 'no text' } as unknown as Assessment;
    await expect(here.save(wrong, 1, monday)).rejects.toThrow(/clone/i);
    expect(await here.load(id)).toEqual(stored(baskets));
  });
});
