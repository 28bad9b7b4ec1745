import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { createAutosave } from './autosave';
import { createStore } from './create-store';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs } from './other-tabs';
import type { ShelfChange } from './shelf';
import type { AssessmentStore, FaultReason } from './store';
import { runs } from '#testing/laws';

const baskets = anAssessment().build();
const now = () => '2026-03-02T09:00:00.000Z';

type Step = 'change' | 'flush' | 'wait' | 'other tab' | 'keep mine';

/** What happens in turn: a person changes something, leaves the page or chooses; another tab saves; a write makes headway. */
const steps = (...possible: Step[]) => fc.array(fc.constantFrom<Step>(...possible), { maxLength: 40 });

type Fault = { reason: FaultReason | null; written: boolean };

/** How the writes go; those after the last go well. A fault may be reported of a write that was done. */
const faults: fc.Arbitrary<Fault[]> = fc.array(
  fc.record({ reason: fc.constantFrom<FaultReason | null>('full', 'refused', null), written: fc.boolean() }),
  { maxLength: 20 },
);

/** A shelf in memory that notes which title was written over which. */
function watchedShelf() {
  const log: { before: string | undefined; after: string }[] = [];
  const shelf = memoryShelf();
  const change = <T>(id: string, shelfChange: ShelfChange<T>) =>
    shelf.change(id, (kept) => {
      const written = shelfChange(kept);
      const after = written.write?.assessment.title;
      if (after !== undefined) log.push({ before: kept?.assessment.title, after });
      return written;
    });
  return { log, shelf: { ...shelf, change } };
}

/** Plays the steps on a store whose writes take as long as the scheduler likes, then lets all writes go well. */
async function play(scheduler: fc.Scheduler, script: Step[], queue: Fault[]) {
  const { log, shelf } = watchedShelf();
  const store = createStore({ shelf, tabs: noOtherTabs, now });
  const created = await store.create(baskets, now());
  if (!created.ok) throw new Error('The store was not empty.');
  let [underWay, mostUnderWay, count] = [0, 0, 0];
  let last = baskets.title;
  const shown = new Set<string>();

  const save: AssessmentStore['save'] = async (assessment, expectedRevision, at) => {
    mostUnderWay = Math.max(mostUnderWay, ++underWay);
    const { reason, written } = queue.shift() ?? { reason: null, written: true };
    const fault = reason === null ? undefined : ({ ok: false, reason } as const);
    await scheduler.schedule(Promise.resolve(), 'before the write');
    const outcome = fault === undefined || written ? await store.save(assessment, expectedRevision, at) : fault;
    await scheduler.schedule(Promise.resolve(), 'after the write');
    underWay--;
    // A conflict has no write that could have been done.
    return outcome.ok ? (fault ?? outcome) : outcome;
  };
  const autosave = createAutosave({ save }, created.stored, {
    now,
    onStatus: () => undefined,
    onConflict: (theirs) => shown.add(theirs.assessment.title),
  });

  const flushes: Promise<void>[] = [];
  for (const step of script) {
    switch (step) {
      case 'change':
        last = `mine ${++count}`;
        autosave.change({ ...baskets, title: last });
        break;
      case 'flush':
        flushes.push(autosave.flush());
        break;
      case 'wait':
        if (scheduler.count() > 0) await scheduler.waitOne();
        break;
      case 'other tab': {
        const there = await store.load(baskets.id);
        await store.save({ ...baskets, title: `theirs ${++count}` }, there?.revision ?? 0, now());
        break;
      }
      case 'keep mine':
        autosave.keepMine();
    }
  }

  queue.length = 0;
  await scheduler.waitIdle();
  for (let round = 0; round < 2; round++) {
    autosave.keepMine();
    flushes.push(autosave.flush());
    await scheduler.waitIdle();
  }
  await Promise.all(flushes);
  const kept = (await store.load(baskets.id))?.assessment.title;
  return { status: autosave.status(), kept, last, log, shown, mostUnderWay };
}

test('however changes and slow or failing writes interleave, the last change is stored in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps('change', 'flush', 'wait'), faults, async (scheduler, script, queue) => {
      const { status, kept, last, shown, mostUnderWay } = await play(scheduler, script, queue);
      expect(kept).toBe(last);
      expect(status).toEqual({ state: 'saved', at: now() });
      expect(mostUnderWay).toBeLessThanOrEqual(1);
      expect([...shown]).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test('beside another tab the last change is written too, and over what that tab saved only after it was shown', async () => {
  const script = steps('change', 'flush', 'wait', 'other tab', 'keep mine');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), script, faults, async (scheduler, script, queue) => {
      const { status, last, log, shown } = await play(scheduler, script, queue);
      expect(log.map(({ after }) => after)).toContain(last);
      expect(status.state).toBe('saved');
      const lost = log.filter(({ before, after }) => before?.startsWith('theirs') && after.startsWith('mine'));
      expect(lost.filter(({ before }) => !shown.has(before ?? ''))).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
