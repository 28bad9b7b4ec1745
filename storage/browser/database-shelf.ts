import { type Database, openDatabase } from './database';
import { parseKept } from './parse-record';
import type { Shelf, ShelfChange } from './shelf';

/** Opens the shelf in the browser's database; rejects if the browser refuses. */
export async function openDatabaseShelf(name: string, patience?: number): Promise<Shelf> {
  const withDatabase = await keepConnected(name, patience);
  return {
    kind: 'persistent',
    one: (id) => withDatabase((database) => database.get('assessments', id)),
    all: () => withDatabase((database) => database.getAll('assessments')),
    change: (id, shelfChange) => withDatabase((database) => change(database, id, shelfChange)),
  };
}

/** Connects, and connects again when the connection was lost or given up for another tab. */
async function keepConnected(name: string, patience?: number) {
  let connection: Promise<Database> | undefined;

  function forget(): void {
    connection = undefined;
  }

  function connect(): Promise<Database> {
    if (connection === undefined) {
      connection = openDatabase(name, patience);
      connection.catch(forget);
    }
    return connection;
  }

  await connect();
  return async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget();
      return work(await connect());
    }
  };
}

/** Reads and writes in one transaction, so that no other tab comes in between. */
async function change<T>(database: Database, id: string, shelfChange: ShelfChange<T>): Promise<T> {
  const transaction = database.transaction('assessments', 'readwrite', { durability: 'strict' });

  async function readAndWrite(): Promise<T> {
    const { outcome, write, erase } = shelfChange(parseKept(await transaction.store.get(id)));
    if (write === undefined && !erase) return outcome;
    const written = write === undefined ? transaction.store.delete(id) : transaction.store.put(write);
    // A page that goes away now must not take the transaction with it.
    transaction.commit();
    await written;
    return outcome;
  }

  try {
    const [outcome] = await Promise.all([readAndWrite(), transaction.done]);
    return outcome;
  } catch (error) {
    // The requests of an aborted transaction only say that it was aborted; the transaction says why.
    throw transaction.error ?? error;
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
