import type { AssessmentStore, FaultReason } from './store';
import { createStore } from './create-store';
import { databaseDrafts } from './database-drafts';
import { openDatabaseShelf } from './database-shelf';
import { reasonOf } from './faults';
import { memoryShelf } from './memory-shelf';
import { noOtherTabs, otherTabs } from './other-tabs';
import type { Shelf } from './shelf';
import { sweep } from './sweep';

/** The name of the database and of the channel between tabs. */
export const STORE_NAME = 'arranjo';

type Surroundings = { now?: () => string; patience?: number };

/** Opens this browser's store; where the browser has no database or refuses, one that lasts as long as the page. */
export async function openStore({ now = systemTime, patience }: Surroundings = {}): Promise<AssessmentStore> {
  const opened = await openShelf(patience);
  if (!opened.ok) return createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now, instead: opened.reason });
  const { shelf } = opened;
  const drafts = databaseDrafts(`${STORE_NAME}-drafts`);
  void sweep(shelf, drafts, now());
  return createStore({ shelf, tabs: otherTabs(STORE_NAME), now, drafts });
}

async function openShelf(patience?: number): Promise<{ ok: true; shelf: Shelf } | { ok: false; reason: FaultReason }> {
  try {
    return { ok: true, shelf: await openDatabaseShelf(STORE_NAME, patience) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function systemTime(): string {
  return new Date().toISOString();
}
