import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type DraftStore, type Drafts, type FieldDraft, memoryDrafts } from './drafts';
import { reasonOf } from './faults';

type Row = FieldDraft & { assessment: string; field: string };

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Row };
}

/**
 * Drafts in a database of their own: each field is a row, so that two tabs never write over each other's fields, and an older program
 * can still open the assessments. What this browser refuses is kept until the page is left.
 */
export function databaseDrafts(name: string): DraftStore {
  const spare = memoryDrafts();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  function connect(): Promise<IDBPDatabase<Schema>> {
    connection ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['assessment', 'field'] }),
      blocking: () => void connection?.then((database) => database.close()).then(disconnect, disconnect),
      terminated: disconnect,
    });
    return connection;
  }

  function disconnect(): void {
    connection = undefined;
  }

  async function attempt<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
    otherwise: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      reasonOf(error);
      disconnect();
      return otherwise();
    }
  }

  return {
    load: (assessment) =>
      attempt(
        async (database) => draftsOf(await database.getAll('drafts', allOf(assessment))),
        () => spare.load(assessment),
      ),
    async keep(assessment, field, draft) {
      await attempt(
        async (database) => {
          const transaction = database.transaction('drafts', 'readwrite');
          const written =
            draft === undefined
              ? transaction.store.delete([assessment, field])
              : transaction.store.put({ ...draft, assessment, field });
          // A page that goes away now must not take the transaction with it.
          transaction.commit();
          await Promise.all([written, transaction.done]);
        },
        () => spare.keep(assessment, field, draft),
      );
      channel?.postMessage(assessment);
    },
    async forget(assessment) {
      await attempt(
        (database) => database.delete('drafts', allOf(assessment)),
        () => spare.forget(assessment),
      );
    },
    owners: () =>
      attempt(
        async (database) => [...new Set((await database.getAllKeys('drafts')).map(([assessment]) => assessment))],
        () => spare.owners(),
      ),
    onOtherTab(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}

function allOf(assessment: string): IDBKeyRange {
  return IDBKeyRange.bound([assessment], [assessment, []]);
}

/** A row that something else has written there is passed over. */
function draftsOf(rows: Row[]): Drafts {
  return Object.fromEntries(
    rows.flatMap(({ field, text, stands }: Partial<Row>) =>
      typeof field === 'string' && typeof text === 'string' && (stands === null || typeof stands === 'string')
        ? [[field, { text, stands }]]
        : [],
    ),
  );
}
