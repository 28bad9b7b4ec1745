import { describe, expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { aPlan } from '#policies/testing/a-plan';
import { createStore } from './create-store';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs } from './other-tabs';
import { parseRecord } from './parse-record';
import { RecordFault } from './store';

const now = () => '2026-03-02T09:00:00.000Z';
const whole = anAssessment().withAnswer('decision', 'budget-line', { note: 'Asked' }).withPlan(aPlan().build()).build();
const bare = { revision: 3, savedAt: now(), backedUpAt: null, changesSinceBackup: 2, removedAt: null };
const record = (change: object) => ({ ...bare, assessment: { ...whole, ...change } });

const damaged: [string, object][] = [
  ['no profile', { profile: undefined }],
  ['no answers', { answers: undefined }],
  ['a title that is no text', { title: { en: 'Baskets' } }],
  ['a profile without a name', { profile: { region: 'Vale', country: 'Nowhere', product: 'Baskets' } }],
  ['a decision that is a text', { profile: { ...whole.profile, decision: 'A law' } }],
  ['answers that are a list', { answers: [] }],
  ['an answer that is nothing', { answers: { decision: null } }],
  ['an answer that is a bare text', { answers: { decision: 'budget-line' } }],
  ['an answer that says two things', { answers: { decision: { value: 'budget-line', unknown: true } } }],
  [
    'figures that are texts',
    { indicators: { locationQuotient: '7', referenceArea: 'Nowhere', year: 2020, source: 'x' } },
  ],
  ['a plan with an odd item', { plan: { items: [{ measure: 'm', status: 'accepted' }, null] } }],
  ['a plan whose items are no list', { plan: { items: {} } }],
  [
    'a plan with an amount in words',
    { plan: { items: [{ measure: 'm', status: 'done', budget: { amount: 'much' } }] } },
  ],
];

describe('a record that cannot be shown', () => {
  test.each(damaged)('%s', (_, change) => {
    expect(parseRecord(record(change))).toMatchObject({ ok: false, damaged: { id: whole.id, why: 'damaged' } });
  });

  test.each(damaged)('with %s hides none of the others, and can be saved and deleted', async (_, change) => {
    const shelf = memoryShelf();
    const store = createStore({ shelf, tabs: noOtherTabs, now });
    await store.create({ ...whole, id: '00000000-0000-4000-8000-000000000002' }, now());
    const odd = asOnDisk(record(change));
    await shelf.change(whole.id, () => ({ outcome: undefined, write: odd }));

    expect(await store.list()).toHaveLength(1);
    const [found] = await store.damaged();
    expect(found).toMatchObject({ id: whole.id, content: odd.assessment });
    await expect(store.load(whole.id)).rejects.toBeInstanceOf(RecordFault);
    expect(await store.remove(whole.id)).toEqual({ ok: true });
    expect(await store.damaged()).toEqual([]);
    await store.restore(whole.id);
    expect(await store.damaged()).toHaveLength(1);
  });

  test('one of a newer program says so', () => {
    const read = parseRecord(record({ schemaVersion: 2, answers: undefined }));
    expect(read).toMatchObject({ ok: false, damaged: { why: 'newer', title: whole.title } });
  });

  test.each([[null], ['x'], [{}], [{ assessment: 7 }], [[]]])('%j is one, whatever it is', (odd) => {
    expect(parseRecord(odd)).toMatchObject({ ok: false, removed: false, damaged: { why: 'damaged', title: null } });
  });
});

describe('a record that can be shown', () => {
  test('is given as it is', () => {
    expect(parseRecord(record({}))).toEqual({
      ok: true,
      removed: false,
      stored: { assessment: whole, revision: 3, savedAt: now(), backedUpAt: null, changesSinceBackup: 2 },
    });
  });

  test.each([
    ['unknown questions', { answers: { 'asked-long-ago': { value: 'x' } } }],
    ['no schema version', { schemaVersion: undefined }],
    ['times that are none', { createdAt: 'long ago', updatedAt: 7 }],
  ])('also with %s', (_, change) => {
    expect(parseRecord(record(change))).toMatchObject({ ok: true });
  });

  test('also where the notes about it are damaged', () => {
    const odd = { assessment: whole, revision: 'x', savedAt: 'never', changesSinceBackup: -1 };
    expect(parseRecord(odd)).toMatchObject({
      ok: true,
      removed: false,
      stored: { revision: 0, savedAt: whole.updatedAt },
    });
  });
});

/** A record as a disk may hold it. */
function asOnDisk(odd: object) {
  return JSON.parse(JSON.stringify(odd));
}
