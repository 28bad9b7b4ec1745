import type { AssessmentStore, StoredAssessment } from './store';

/** A record: what is stored, since when it counts as removed, and the fields that the last save changed. */
export type Kept = StoredAssessment & { removedAt: string | null; lastFields?: string[] };

/** What to do with a record after reading it, and what to answer. */
export type ShelfWrite<T> = { outcome: T; write?: Kept; erase?: boolean };

export type ShelfChange<T> = (kept: Kept | undefined) => ShelfWrite<T>;

/**
 * A place for records. It knows nothing of revisions; where the browser fails, its promises reject. What is read may be anything: another
 * edition of the program, or a disk that failed, may have written it.
 */
export type Shelf = {
  kind: AssessmentStore['kind'];
  one(id: string): Promise<Kept | undefined>;
  all(): Promise<Kept[]>;
  /** Reads a record and writes what becomes of it, with nothing in between. */
  change<T>(id: string, change: ShelfChange<T>): Promise<T>;
};
