import type { Kept, Shelf, ShelfChange } from './shelf';

/** Keeps records until the page is left; copies go in and out, as with a database. */
export function memoryShelf(): Shelf {
  const records = new Map<string, Kept>();
  return {
    kind: 'memory',
    one: async (id) => structuredClone(records.get(id)),
    all: async () => structuredClone([...records.values()]),
    async change<T>(id: string, change: ShelfChange<T>) {
      const { outcome, write, erase } = change(structuredClone(records.get(id)));
      if (write !== undefined) records.set(id, structuredClone(write));
      else if (erase) records.delete(id);
      return outcome;
    },
  };
}
