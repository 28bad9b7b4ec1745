/** How the keeping of an assessment stands. */
export type SavingStatus =
  'saved' | 'saving' | 'failed-full' | 'failed-refused' | 'failed-newer' | 'failed-gone' | 'conflict' | 'memory';

/** What the live region says: each failure, the first "saved", and that it works again, but not every key pressed. */
export type Announcement = 'nothing' | 'saved' | 'saved-again' | Exclude<SavingStatus, 'saved' | 'saving'>;

/** What is to be said once the status has changed. */
export function announcementAfter(said: Announcement, status: SavingStatus): Announcement {
  if (status === 'saving') return said;
  if (status !== 'saved') return status;
  if (said === 'nothing') return 'saved';
  return said === 'saved' ? 'saved' : 'saved-again';
}
