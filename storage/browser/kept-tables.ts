import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { reasonOf, StorageFault } from './faults';

/** The table that somebody worked on last, and how far they were; what `state` holds is for those who wrote it. */
type KeptTable = { file: File; state: unknown; keptAt: string };

/** What became of keeping something: `too-large` and `refused` mean that it is gone when the page is left. */
export type Keeping = 'kept' | 'too-large' | 'refused';

/** Keeps the last table. Nothing here ever rejects because of what the browser refuses. */
export type KeptTables = {
  last(): Promise<KeptTable | undefined>;
  /** Keeps a table in the place of the one before. */
  keep(file: File, state: unknown, at: string): Promise<Keeping>;
  /** Keeps how far one is with the table that is kept. */
  keepState(state: unknown, at: string): Promise<void>;
  /** Deletes the table. */
  forget(): Promise<void>;
};

interface Schema extends DBSchema {
  table: { key: 'file' | 'state'; value: { file?: File; state?: unknown; keptAt: string } };
}

const NAME = 'arranjo-tables';
const VERSION = 1;

/** A larger table is not kept: the room of the browser is for assessments first. */
export const LARGEST_KEPT = 60_000_000;

/** Opens the store of tables; a database of its own, so that nothing that happens here touches assessments. */
export function openKeptTables(name = NAME): KeptTables {
  let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined;
  const database = () => (opened ??= connect(name, () => (opened = undefined)));

  async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
    try {
      const open = await database();
      return open === undefined ? undefined : await work(open);
    } catch (error) {
      // The reason is told by the caller's own words; what is a mistake of ours is thrown on.
      reasonOf(error);
      return undefined;
    }
  }

  return {
    last: () =>
      withDatabase(async (open) => {
        const [kept, state] = await Promise.all([open.get('table', 'file'), open.get('table', 'state')]);
        return kept?.file === undefined || state === undefined
          ? undefined
          : { file: kept.file, state: state.state, keptAt: state.keptAt };
      }),
    async keep(file, state, keptAt) {
      if (file.size > LARGEST_KEPT) {
        await withDatabase((open) => open.clear('table'));
        return 'too-large';
      }
      const kept = await withDatabase(async (open) => {
        const write = open.transaction('table', 'readwrite');
        await Promise.all([
          write.store.put({ file, keptAt }, 'file'),
          write.store.put({ state, keptAt }, 'state'),
          write.done,
        ]);
        return 'kept' as const;
      });
      return kept ?? 'refused';
    },
    async keepState(state, keptAt) {
      await withDatabase(async (open) => {
        const write = open.transaction('table', 'readwrite');
        if ((await write.store.getKey('file')) !== undefined) await write.store.put({ state, keptAt }, 'state');
        await write.done;
      });
    },
    async forget() {
      await withDatabase((open) => open.clear('table'));
    },
  };
}

/** Undefined where the browser refuses, or where a newer program has written the store. */
async function connect(name: string, onLost: () => void): Promise<IDBPDatabase<Schema> | undefined> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return undefined;
  try {
    const open = await openDB<Schema>(name, VERSION, {
      upgrade(database) {
        database.createObjectStore('table');
      },
      blocking() {
        open.close();
        onLost();
      },
      terminated: onLost,
    });
    open.addEventListener('close', onLost);
    return open;
  } catch (error) {
    if (!(error instanceof StorageFault)) reasonOf(error);
    return undefined;
  }
}
