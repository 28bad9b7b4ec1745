import { erasingIfOver, isOver } from './shelf-writes';
import { type DraftStore, NEW_ASSESSMENT } from './drafts';
import { reasonOf } from './faults';
import { parseKept } from './parse-record';
import type { Shelf } from './shelf';

/**
 * Erases what was removed more than 30 days ago, and the drafts of what is there no longer; where the browser refuses, it stays until the
 * next time.
 */
export async function sweep(shelf: Shelf, drafts: Pick<DraftStore, 'owners' | 'forget'>, now: string): Promise<void> {
  try {
    const owners = await drafts.owners();
    for (const record of await shelf.all()) {
      const kept = parseKept(record);
      if (kept !== undefined && isOver(kept, now)) await shelf.change(kept.assessment.id, erasingIfOver(now));
    }
    for (const owner of owners) {
      if (owner !== NEW_ASSESSMENT && (await shelf.one(owner)) === undefined) await drafts.forget(owner);
    }
  } catch (error) {
    reasonOf(error);
  }
}
