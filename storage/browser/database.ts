import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StorageFault } from './faults';
import type { Kept } from './shelf';

interface Schema extends DBSchema {
  assessments: { key: string; value: Kept };
}

export type Database = IDBPDatabase<Schema>;

/** The version of the records' shape that this program writes. */
export const DATABASE_VERSION = 1;

const PATIENCE = 10_000;

/**
 * Opens the database and brings older records up to date. Another tab that needs a newer version makes this one let go.
 * Some browsers never answer: it gives up after a while.
 */
export async function openDatabase(name: string, patience = PATIENCE): Promise<Database> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageFault('refused');
  const opening = openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      for (let version = oldVersion; version < DATABASE_VERSION; version++) upgradeFrom(version, database);
    },
    blocking() {
      void opening.then((database) => database.close());
    },
  });
  return within(patience, opening);
}

/** One step from a version of the records' shape to the next; each version adds a case. */
function upgradeFrom(version: number, database: Database): void {
  switch (version) {
    case 0:
      database.createObjectStore('assessments', { keyPath: 'assessment.id' });
      return;
    default:
      throw new Error(`There is no step from version ${version} of the database.`);
  }
}

function within(patience: number, opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageFault('refused')), patience);
    void opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
