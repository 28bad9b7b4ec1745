import { erasingIfOver, isOver } from './shelf-writes';
import { reasonOf } from './faults';
import type { Shelf } from './shelf';

/** Erases what was removed more than 30 days ago; where the browser refuses, it stays until the next time. */
export async function sweep(shelf: Shelf, now: string): Promise<void> {
  try {
    for (const kept of await shelf.all()) {
      if (isOver(kept, now)) await shelf.change(kept.assessment.id, erasingIfOver(now));
    }
  } catch (error) {
    reasonOf(error);
  }
}
