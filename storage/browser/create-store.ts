import {
  type AssessmentStore,
  type FaultReason,
  RecordFault,
  type RemoveOutcome,
  type SaveOutcome,
  type StoredAssessment,
} from './store';
import { type DraftStore, memoryDrafts } from './drafts';
import { backingUp, creating, erasing, removing, restoring, saving } from './shelf-writes';
import { reasonOf, StorageFault } from './faults';
import { parseRecord, type ReadRecord } from './parse-record';
import type { OtherTabs } from './other-tabs';
import type { Shelf, ShelfChange } from './shelf';

type StoreParts = { shelf: Shelf; tabs: OtherTabs; now: () => string; drafts?: DraftStore; instead?: FaultReason };

/** Makes the store of a shelf: what becomes of a record is the same for all of them. */
export function createStore({ shelf, tabs, now, drafts = memoryDrafts(), instead }: StoreParts): AssessmentStore {
  async function recordsKept(): Promise<ReadRecord[]> {
    const all = await reading(() => shelf.all());
    return all.map(parseRecord).filter(({ removed }) => !removed);
  }

  async function write(id: string, change: ShelfChange<SaveOutcome>): Promise<SaveOutcome> {
    const outcome = await attempt(() => shelf.change(id, change));
    if (!outcome.ok) return outcome;
    const saved = outcome.value;
    if (saved.ok) tabs.tell({ id, revision: saved.stored.revision, kind: 'saved' });
    return saved;
  }

  async function remove(id: string): Promise<RemoveOutcome> {
    const outcome = await attempt(() => shelf.change(id, removing(now())));
    if (!outcome.ok) return outcome;
    if (outcome.value !== undefined) tabs.tell({ id, revision: outcome.value, kind: 'removed' });
    return { ok: true };
  }

  return {
    kind: shelf.kind,
    ...(instead === undefined ? {} : { instead }),
    drafts,
    async list() {
      const records = await recordsKept();
      return records.flatMap((record) => (record.ok ? [record.stored] : [])).sort(lastSavedFirst);
    },
    async damaged() {
      const records = await recordsKept();
      return records.flatMap((record) => (record.ok ? [] : [record.damaged]));
    },
    async load(id) {
      const kept = await reading(() => shelf.one(id));
      if (kept === undefined) return undefined;
      const record = parseRecord(kept);
      if (record.removed) return undefined;
      if (!record.ok) throw new RecordFault(record.damaged);
      return record.stored;
    },
    create: (assessment, at) => write(assessment.id, creating(assessment, at)),
    save: (assessment, expectedRevision, at) => write(assessment.id, saving(assessment, expectedRevision, at)),
    remove,
    restore: (id) => write(id, restoring(now())),
    async purge(id) {
      const outcome = await attempt(() => shelf.change(id, erasing()));
      if (outcome.ok) await drafts.forget(id);
      return outcome.ok ? { ok: true } : outcome;
    },
    async markBackedUp(id, at) {
      // Where this fails, a backup is asked for once more than needed.
      await attempt(() => shelf.change(id, backingUp(at)));
    },
    onOtherTab: tabs.listen,
  };
}

async function attempt<T>(work: () => Promise<T>) {
  try {
    return { ok: true as const, value: await work() };
  } catch (error) {
    return { ok: false as const, reason: reasonOf(error) };
  }
}

async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageFault(reasonOf(error), { cause: error });
  }
}

function lastSavedFirst(a: StoredAssessment, b: StoredAssessment): number {
  const later = Date.parse(b.savedAt) - Date.parse(a.savedAt);
  return later !== 0 ? later : a.assessment.id < b.assessment.id ? -1 : 1;
}
