import { describe, expect, test, vi } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { createAutosave, type SaveStatus } from './autosave';
import type { SaveOutcome, StoredAssessment } from './store';

const baskets = anAssessment().build();
const titled = (title: string) => ({ ...baskets, title });
const at = (revision: number) => `2026-03-02T09:00:00.00${revision}Z`;

const stored = (title: string, revision: number): StoredAssessment => ({
  assessment: titled(title),
  revision,
  savedAt: at(revision),
  backedUpAt: null,
  changesSinceBackup: 0,
});

const ok = (title: string, revision: number): SaveOutcome => ({ ok: true, stored: stored(title, revision) });
const conflict = (title: string, revision: number): SaveOutcome => ({
  ok: false,
  reason: 'conflict',
  theirs: stored(title, revision),
});

/** An autosave at revision 1 over a store whose answers are given by hand. */
function begin() {
  const calls: { title: string; over: number; now: string; answer: (outcome: SaveOutcome) => Promise<void> }[] = [];
  const mistakes: ((error: Error) => void)[] = [];
  const shown: SaveStatus[] = [];
  const onConflict = vi.fn();
  const onSaved = vi.fn();
  const save = (assessment: { title: string }, over: number, now: string) =>
    new Promise<SaveOutcome>((resolve, reject) => {
      mistakes.push(reject);
      const answer = async (outcome: SaveOutcome) => {
        resolve(outcome);
        await new Promise((next) => setImmediate(next));
      };
      calls.push({ title: assessment.title, over, now, answer });
    });
  const autosave = createAutosave({ save }, stored('', 1), {
    now: () => 'now',
    onStatus: (status) => shown.push(status),
    onSaved,
    onConflict,
  });
  const call = (index: number) => {
    const found = calls[index];
    if (found === undefined) throw new Error(`There was no write ${index}.`);
    return found;
  };
  return {
    autosave,
    shown,
    onConflict,
    onSaved,
    mistakes,
    writes: () => calls.map(({ title, over }) => `${title} over ${over}`),
    call,
    answer: (index: number, outcome: SaveOutcome) => call(index).answer(outcome),
  };
}

/** Whether a promise has settled by now. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  const waiting = Symbol();
  const turn = new Promise((resolve) => setImmediate(() => resolve(waiting)));
  return (await Promise.race([promise, turn])) !== waiting;
}

test('says at first when it was saved, and writes nothing', async () => {
  const { autosave, shown, writes } = begin();
  await autosave.flush();
  expect([autosave.status(), shown, writes()]).toEqual([{ state: 'saved', at: at(1) }, [], []]);
});

test('a change is written at once', async () => {
  const { autosave, shown, writes, call, answer, onSaved } = begin();
  autosave.change(titled('a'));
  expect(writes()).toEqual(['a over 1']);
  expect(call(0).now).toBe('now');
  expect(autosave.status()).toEqual({ state: 'saving' });
  await answer(0, ok('a', 2));
  expect(autosave.status()).toEqual({ state: 'saved', at: at(2) });
  expect(shown).toEqual([{ state: 'saving' }, { state: 'saved', at: at(2) }]);
  expect(onSaved.mock.calls).toEqual([[stored('a', 2)]]);
});

test('one write at a time; of those that wait the latest wins; saving is said once', async () => {
  const { autosave, shown, writes, answer } = begin();
  for (const title of ['a', 'b', 'c']) autosave.change(titled(title));
  expect(writes()).toEqual(['a over 1']);
  await answer(0, ok('a', 2));
  expect(writes()).toEqual(['a over 1', 'c over 2']);
  await answer(1, ok('c', 3));
  expect(shown).toEqual([{ state: 'saving' }, { state: 'saved', at: at(3) }]);
});

describe('flush', () => {
  test('resolves when what was changed before it is written, and does not wait for what came after', async () => {
    const { autosave, answer } = begin();
    autosave.change(titled('a'));
    const first = autosave.flush();
    autosave.change(titled('b'));
    const both = autosave.flush();
    expect(await isDone(first)).toBe(false);
    await answer(0, ok('a', 2));
    expect([await isDone(first), await isDone(both)]).toEqual([true, false]);
    await answer(1, ok('b', 3));
    expect(await isDone(both)).toBe(true);
  });

  test('resolves when it has failed', async () => {
    const { autosave, answer, writes } = begin();
    autosave.change(titled('a'));
    const flushed = autosave.flush();
    await answer(0, { ok: false, reason: 'full' });
    expect([await isDone(flushed), writes()]).toEqual([true, ['a over 1']]);
  });

  test.each(['full', 'refused', 'gone'] as const)('tries again after %s', async (reason) => {
    const { autosave, answer, writes } = begin();
    autosave.change(titled('a'));
    await answer(0, { ok: false, reason });
    expect(autosave.status()).toEqual({ state: 'failed', reason });
    const flushed = autosave.flush();
    expect(writes()).toEqual(['a over 1', 'a over 1']);
    expect(autosave.status()).toEqual({ state: 'saving' });
    expect(await isDone(flushed)).toBe(false);
    await answer(1, ok('a', 2));
    expect(await isDone(flushed)).toBe(true);
    expect(autosave.status()).toEqual({ state: 'saved', at: at(2) });
  });

  test('resolves at once in a conflict, and writes nothing', async () => {
    const { autosave, answer, writes } = begin();
    autosave.change(titled('a'));
    await answer(0, conflict('b', 2));
    expect(await isDone(autosave.flush())).toBe(true);
    expect(writes()).toEqual(['a over 1']);
  });
});

describe('after a failure', () => {
  test('the next change is written', async () => {
    const { autosave, answer, writes } = begin();
    autosave.change(titled('a'));
    await answer(0, { ok: false, reason: 'full' });
    autosave.change(titled('b'));
    expect(writes()).toEqual(['a over 1', 'b over 1']);
  });

  test('a change that waited is tried once', async () => {
    const { autosave, answer, writes, shown } = begin();
    autosave.change(titled('a'));
    autosave.change(titled('b'));
    await answer(0, { ok: false, reason: 'refused' });
    expect(writes()).toEqual(['a over 1', 'b over 1']);
    await answer(1, { ok: false, reason: 'refused' });
    expect(writes()).toHaveLength(2);
    expect(shown).toEqual([{ state: 'saving' }, { state: 'failed', reason: 'refused' }]);
  });
});

describe('in a conflict', () => {
  async function inConflict() {
    const all = begin();
    all.autosave.change(titled('a'));
    all.autosave.change(titled('b'));
    await all.answer(0, conflict('theirs', 2));
    return all;
  }

  test('it says so and writes no more', async () => {
    const { autosave, onConflict, writes, shown } = await inConflict();
    autosave.change(titled('c'));
    expect(autosave.status()).toEqual({ state: 'conflict', theirs: stored('theirs', 2) });
    expect(onConflict.mock.calls).toEqual([[stored('theirs', 2)]]);
    expect(writes()).toEqual(['a over 1']);
    expect(shown).toHaveLength(2);
  });

  test('adopting takes theirs and goes on from there', async () => {
    const { autosave, writes } = await inConflict();
    autosave.adopt(stored('theirs', 2));
    expect(autosave.status()).toEqual({ state: 'saved', at: at(2) });
    await autosave.flush();
    expect(writes()).toEqual(['a over 1']);
    autosave.change(titled('d'));
    expect(writes()).toEqual(['a over 1', 'd over 2']);
  });

  test('keeping mine writes the latest over theirs', async () => {
    const { autosave, writes, answer } = await inConflict();
    autosave.change(titled('c'));
    autosave.keepMine();
    expect(writes()).toEqual(['a over 1', 'c over 2']);
    await answer(1, ok('c', 3));
    expect(autosave.status()).toEqual({ state: 'saved', at: at(3) });
  });

  test('keeping mine asks again where theirs has moved on', async () => {
    const { autosave, answer, onConflict, writes } = await inConflict();
    autosave.keepMine();
    await answer(1, conflict('later', 3));
    expect(onConflict).toHaveBeenLastCalledWith(stored('later', 3));
    autosave.keepMine();
    expect(writes()).toEqual(['a over 1', 'b over 2', 'b over 3']);
  });

  test('where both say the same there is none', async () => {
    const { autosave, answer, onConflict, writes } = begin();
    autosave.change(titled('a'));
    await answer(0, conflict('a', 4));
    expect(onConflict).not.toHaveBeenCalled();
    autosave.change(titled('b'));
    expect(writes()).toEqual(['a over 1', 'b over 4']);
  });
});

test('a write that was done although it was reported as failed is no conflict', async () => {
  const { autosave, answer, onConflict, writes } = begin();
  autosave.change(titled('a'));
  await answer(0, { ok: false, reason: 'refused' });
  autosave.change(titled('b'));
  await answer(1, conflict('a', 2));
  expect(writes()).toEqual(['a over 1', 'b over 1', 'b over 2']);
  await answer(2, ok('b', 3));
  expect(autosave.status()).toEqual({ state: 'saved', at: at(3) });

  autosave.change(titled('c'));
  await answer(3, conflict('a', 4));
  expect(onConflict.mock.calls).toEqual([[stored('a', 4)]]);
});

test('keeping mine means nothing where there is no conflict', async () => {
  const { autosave, writes, answer } = begin();
  autosave.keepMine();
  autosave.change(titled('a'));
  autosave.keepMine();
  await answer(0, { ok: false, reason: 'full' });
  autosave.keepMine();
  expect(writes()).toEqual(['a over 1']);
});

describe('adopting while a write is under way', () => {
  function adoptingMeanwhile() {
    const all = begin();
    all.autosave.change(titled('mine'));
    all.autosave.adopt(stored('theirs', 2));
    return all;
  }

  test.each([conflict('theirs', 2), { ok: false, reason: 'full' } as const, ok('mine', 2)])(
    'what came of the write no longer matters: %j',
    async (outcome) => {
      const { autosave, answer, writes, onConflict } = adoptingMeanwhile();
      await answer(0, outcome);
      await autosave.flush();
      expect(autosave.status()).toEqual({ state: 'saved', at: at(2) });
      expect([writes(), onConflict.mock.calls]).toEqual([['mine over 1'], []]);
      autosave.change(titled('a'));
      expect(writes()).toEqual(['mine over 1', 'a over 2']);
    },
  );

  test('what was adopted is written again where the write came after it', async () => {
    const { autosave, answer, writes } = adoptingMeanwhile();
    const flushed = autosave.flush();
    await answer(0, ok('mine', 3));
    expect(writes()).toEqual(['mine over 1', 'theirs over 3']);
    await answer(1, ok('theirs', 4));
    expect(autosave.status()).toEqual({ state: 'saved', at: at(4) });
    expect(await isDone(flushed)).toBe(true);
  });

  test('a change after it is written over what is there then', async () => {
    const { autosave, answer, writes } = adoptingMeanwhile();
    autosave.change(titled('a'));
    await answer(0, ok('mine', 3));
    expect(writes()).toEqual(['mine over 1', 'a over 3']);
  });
});

test('after stopping it calls back no more, and writes what was changed', async () => {
  const { autosave, shown, answer, writes, onSaved, onConflict } = begin();
  autosave.change(titled('a'));
  autosave.change(titled('b'));
  autosave.stop();
  await answer(0, ok('a', 2));
  await answer(1, conflict('theirs', 3));
  expect(writes()).toEqual(['a over 1', 'b over 2']);
  expect(shown).toEqual([{ state: 'saving' }]);
  expect([onSaved.mock.calls, onConflict.mock.calls]).toEqual([[], []]);
});

test('a callback may change and adopt', async () => {
  const titles: string[] = [];
  const autosave = createAutosave(
    {
      save: async (assessment, over) => {
        titles.push(assessment.title);
        return over === 1 ? conflict('theirs', 2) : ok(assessment.title, over + 1);
      },
    },
    stored('', 1),
    {
      now: () => 'now',
      onStatus: () => undefined,
      onConflict: (theirs) => {
        autosave.adopt(theirs);
        autosave.change(titled('b'));
      },
    },
  );
  autosave.change(titled('a'));
  await autosave.flush();
  expect([titles, autosave.status()]).toEqual([['a', 'b'], { state: 'saved', at: at(3) }]);
});

test('a mistake of ours throws, is not taken for saved, and does not stop the next write', async () => {
  const { autosave, mistakes, writes, answer } = begin();
  autosave.change(titled('a'));
  const flushed = autosave.flush();
  mistakes[0]?.(new Error('simulated'));
  await expect(flushed).rejects.toThrow('simulated');
  expect(autosave.status()).toEqual({ state: 'failed', reason: 'refused' });
  autosave.change(titled('b'));
  await answer(1, ok('b', 2));
  expect([writes(), autosave.status()]).toEqual([['a over 1', 'b over 1'], { state: 'saved', at: at(2) }]);
});
