import type { Assessment } from '#policies/schema/assessment';
import { changedFields } from './changed-fields';
import type { SaveOutcome, StoredAssessment } from './store';
import type { Kept, ShelfChange, ShelfWrite } from './shelf';

const DAY = 24 * 60 * 60 * 1000;
const KEPT_ASIDE = 30 * DAY;

/** Keeps a new assessment, unless one with its id is there. */
export function creating(assessment: Assessment, now: string): ShelfChange<SaveOutcome> {
  return (kept) => {
    if (kept !== undefined && kept.removedAt === null) return conflict(kept);
    // Counting on from a removed one: a tab that still shows it must not take the new one for what it has seen.
    const revision = (kept?.revision ?? 0) + 1;
    return write({ assessment, revision, savedAt: now, backedUpAt: null, changesSinceBackup: 0, removedAt: null });
  };
}

/** Writes over the revision that the caller has seen. */
export function saving(assessment: Assessment, expectedRevision: number, now: string): ShelfChange<SaveOutcome> {
  return (kept) => {
    if (kept === undefined || kept.removedAt !== null) return gone;
    if (kept.revision !== expectedRevision) return conflict(kept);
    const revision = kept.revision + 1;
    return write({ ...kept, ...counted(kept, assessment), assessment, revision, savedAt: now });
  };
}

/** Puts a record aside; answers with its revision, or nothing if there was nothing to remove. */
export function removing(now: string): ShelfChange<number | undefined> {
  return (kept) =>
    kept === undefined || kept.removedAt !== null
      ? { outcome: undefined }
      : { outcome: kept.revision, write: { ...kept, removedAt: now } };
}

/** Brings a record back as it was; asking twice does no harm. */
export function restoring(now: string): ShelfChange<SaveOutcome> {
  return (kept) => {
    if (kept === undefined || isOver(kept, now)) return gone;
    return kept.removedAt === null ? { outcome: found(kept) } : write({ ...kept, removedAt: null });
  };
}

/** Notes that a file holds all changes up to here. */
export function backingUp(now: string): ShelfChange<undefined> {
  return (kept) =>
    kept === undefined
      ? { outcome: undefined }
      : { outcome: undefined, write: { ...kept, backedUpAt: now, changesSinceBackup: 0, lastFields: [] } };
}

/** Erases a removed record. */
export function erasing(): ShelfChange<undefined> {
  return (kept) => ({ outcome: undefined, erase: kept !== undefined && kept.removedAt !== null });
}

/** Erases a removed record whose time is over. */
export function erasingIfOver(now: string): ShelfChange<undefined> {
  return (kept) => ({ outcome: undefined, erase: kept !== undefined && isOver(kept, now) });
}

/** Whether a record was removed more than 30 days ago. */
export function isOver(kept: Kept, now: string): boolean {
  return kept.removedAt !== null && Date.parse(now) - Date.parse(kept.removedAt) > KEPT_ASIDE;
}

/** A record as callers see it. */
function storedPart({ removedAt: _, lastFields: _fields, ...stored }: Kept): StoredAssessment {
  return stored;
}

/** A change is a field that was changed and left, however many letters it took: what the last save changed too is counted already. */
function counted(kept: Kept, assessment: Assessment): Pick<Kept, 'changesSinceBackup' | 'lastFields'> {
  const fields = changedFields(kept.assessment, assessment);
  if (fields.length === 0) return { changesSinceBackup: kept.changesSinceBackup };
  const further = fields.filter((field) => kept.lastFields?.includes(field) !== true).length;
  return { changesSinceBackup: kept.changesSinceBackup + further, lastFields: fields };
}

const gone: ShelfWrite<SaveOutcome> = { outcome: { ok: false, reason: 'gone' } };

function conflict(kept: Kept): ShelfWrite<SaveOutcome> {
  return { outcome: { ok: false, reason: 'conflict', theirs: storedPart(kept) } };
}

function write(kept: Kept): ShelfWrite<SaveOutcome> {
  return { outcome: found(kept), write: kept };
}

function found(kept: Kept): SaveOutcome {
  return { ok: true, stored: storedPart(kept) };
}
