import type { Assessment } from '#policies/schema/assessment';
import type { DraftStore } from './drafts';

/** An assessment as the browser keeps it; the revision grows by one with every save. */
export type StoredAssessment = {
  assessment: Assessment;
  revision: number;
  savedAt: string;
  backedUpAt: string | null;
  changesSinceBackup: number;
};

/**
 * A record that this program cannot show: damaged, or written by a newer program. What stands in it is kept as it is, to be saved as a
 * file or deleted.
 */
export type DamagedRecord = { id: string; title: string | null; why: 'damaged' | 'newer'; content: unknown };

/** The record of this id is there and cannot be shown. */
export class RecordFault extends Error {
  constructor(readonly record: DamagedRecord) {
    super(`The record ${record.id} is ${record.why === 'newer' ? 'of a newer program' : 'damaged'}.`);
    this.name = 'RecordFault';
  }
}

/** Why the browser did not do what was asked: no room left, it would not or could not, or a newer program has taken over its database. */
export type FaultReason = 'full' | 'refused' | 'newer';

export type SaveOutcome =
  | { ok: true; stored: StoredAssessment }
  | { ok: false; reason: 'conflict'; theirs: StoredAssessment }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: FaultReason };

export type RemoveOutcome = { ok: true } | { ok: false; reason: FaultReason };

/** What another tab did to an assessment. */
export type TabChange = { id: string; revision: number; kind: 'saved' | 'removed' };

/**
 * Keeps assessments in this browser. Writing answers with what came of it. Reading has nothing to answer with, so that
 * `list` and `load` reject with a `StorageFault` where the browser refuses: an empty list would say that all is lost.
 */
export type AssessmentStore = {
  /** A store in memory forgets everything when the page is left. */
  kind: 'persistent' | 'memory';
  /** Why there is only memory; `newer` where a newer program has taken over the database, whose records are all there. */
  instead?: FaultReason;
  /** What is typed and not stored, beside the assessments. */
  drafts: DraftStore;
  /** All that are not removed, the last saved first. */
  list(): Promise<StoredAssessment[]>;
  /** The records that are not removed and cannot be shown. */
  damaged(): Promise<DamagedRecord[]>;
  /** Rejects with a `RecordFault` where the record cannot be shown. */
  load(id: string): Promise<StoredAssessment | undefined>;
  /** Keeps a new assessment; `conflict` if there is one with its id. */
  create(assessment: Assessment, now: string): Promise<SaveOutcome>;
  /** Writes over the revision that the caller has seen, and over no other. */
  save(assessment: Assessment, expectedRevision: number, now: string): Promise<SaveOutcome>;
  /** Puts an assessment aside for 30 days. */
  remove(id: string): Promise<RemoveOutcome>;
  /** Brings back what was removed, as it was; `gone` if it is kept no longer. */
  restore(id: string): Promise<SaveOutcome>;
  /** Erases for good what was removed; an assessment that was not removed stays. */
  purge(id: string): Promise<RemoveOutcome>;
  /** Notes that a file was saved; the revision stays. */
  markBackedUp(id: string, now: string): Promise<void>;
  /** Calls back when another tab changes something, until the returned function is called. */
  onOtherTab(listener: (change: TabChange) => void): () => void;
};
