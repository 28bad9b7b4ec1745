import type { StoredAssessment } from './store';

const DAY = 24 * 60 * 60 * 1000;

/** From when on a backup file is offered; the numbers are ours. */
const DUE = { changesBeforeTheFirst: 10, changes: 30, days: 7 };

/** Whether it is time to save a backup file. */
export function backupDue(stored: StoredAssessment, now: string): boolean {
  const { backedUpAt, changesSinceBackup } = stored;
  if (backedUpAt === null) return changesSinceBackup >= DUE.changesBeforeTheFirst;
  const days = (Date.parse(now) - Date.parse(backedUpAt)) / DAY;
  return changesSinceBackup >= DUE.changes || (changesSinceBackup > 0 && days >= DUE.days);
}
