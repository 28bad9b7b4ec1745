import { isAssessment, isRecord } from './parse-assessment-shape';
import type { DamagedRecord, StoredAssessment } from './store';
import type { Kept } from './shelf';

/** What is read of a record: an assessment, or something that cannot be shown; and whether it was removed. */
export type ReadRecord = { removed: boolean } & (
  { ok: true; stored: StoredAssessment } | { ok: false; damaged: DamagedRecord }
);

/** The version of an assessment's shape that this program knows. */
const SCHEMA_VERSION = 1;
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/**
 * Reads a record before anything is done with it, so that one that is damaged hides none of the others. What only says when something was
 * done is put right; everything else has to be as the program wrote it.
 */
export function parseRecord(record: unknown): ReadRecord {
  const kept = parseKept(record);
  const removed = kept !== undefined && kept.removedAt !== null;
  const content: unknown = kept?.assessment;
  const version = isRecord(content) ? (content.schemaVersion ?? SCHEMA_VERSION) : undefined;
  if (kept === undefined || !isAssessment(content) || version !== SCHEMA_VERSION) {
    const why = typeof version === 'number' && version > SCHEMA_VERSION ? 'newer' : 'damaged';
    return {
      ok: false,
      removed,
      damaged: { id: idOf(record), title: titleOf(content), why, content: content ?? record },
    };
  }
  const { revision, savedAt, backedUpAt, changesSinceBackup } = kept;
  const assessment = {
    ...content,
    schemaVersion: SCHEMA_VERSION,
    createdAt: dateOf(content.createdAt) ?? savedAt,
    updatedAt: dateOf(content.updatedAt) ?? savedAt,
  } as const;
  return { ok: true, removed, stored: { assessment, revision, savedAt, backedUpAt, changesSinceBackup } };
}

/** A record with the notes of the store about it put right; what it holds is not looked at. Undefined where there is none. */
export function parseKept(record: unknown): Kept | undefined {
  if (!isRecord(record) || !isRecord(record.assessment)) return undefined;
  const { revision, savedAt, backedUpAt, changesSinceBackup, removedAt, lastFields } = record;
  return {
    ...record,
    assessment: record.assessment as Kept['assessment'],
    revision: countOf(revision),
    savedAt: dateOf(savedAt) ?? dateOf(record.assessment.updatedAt) ?? LONG_AGO,
    backedUpAt: dateOf(backedUpAt) ?? null,
    changesSinceBackup: countOf(changesSinceBackup),
    removedAt: dateOf(removedAt) ?? null,
    ...(Array.isArray(lastFields) ? { lastFields: lastFields.filter((field) => typeof field === 'string') } : {}),
  };
}

function idOf(record: unknown): string {
  const id = isRecord(record) && isRecord(record.assessment) ? record.assessment.id : undefined;
  return typeof id === 'string' ? id : '';
}

/** What it may be called by. */
function titleOf(content: unknown): string | null {
  if (!isRecord(content)) return null;
  const names = [content.title, isRecord(content.profile) ? content.profile.name : undefined];
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? null;
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
