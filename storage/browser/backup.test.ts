import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { backupDue } from './backup';

const now = '2026-03-09T09:00:00.000Z';
const daysAgo7 = '2026-03-02T09:00:00.000Z';
const almost7 = '2026-03-02T09:00:00.001Z';

test.each([
  [null, 0, false],
  [null, 9, false],
  [null, 10, true],
  [now, 0, false],
  [now, 29, false],
  [now, 30, true],
  [almost7, 1, false],
  [daysAgo7, 0, false],
  [daysAgo7, 1, true],
])('backed up at %s, %d changes since: due is %s', (backedUpAt, changesSinceBackup, due) => {
  const stored = { assessment: anAssessment().build(), revision: 1, savedAt: now, backedUpAt, changesSinceBackup };
  expect(backupDue(stored, now)).toBe(due);
});
