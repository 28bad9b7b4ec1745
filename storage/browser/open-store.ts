import type { AssessmentStore } from './store';
import { createStore } from './create-store';
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
  const shelf = await openShelf(patience);
  if (shelf === undefined) return createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now });
  void sweep(shelf, now());
  return createStore({ shelf, tabs: otherTabs(STORE_NAME), now });
}

async function openShelf(patience?: number): Promise<Shelf | undefined> {
  try {
    return await openDatabaseShelf(STORE_NAME, patience);
  } catch (error) {
    reasonOf(error);
    return undefined;
  }
}

function systemTime(): string {
  return new Date().toISOString();
}
