import { isSame } from './same';

/** Of two lists whose entries have keys: what stands under a key on each side. */
export type Paired<Entry> = { key: string; mine: Entry | undefined; theirs: Entry | undefined };

type Keyed<Entry> = { key: string; entry: Entry };

/** The entries of two lists by key; of entries with one key in a list, each has a number of its own. */
export function paired<Entry>(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
  order: 'mine' | 'theirs' = 'mine',
): Paired<Entry>[] {
  const [ours, others] = [keyed(mine, keyOf), keyed(theirs, keyOf)];
  const keys = order === 'mine' ? woven(keysOf(ours), keysOf(others)) : woven(keysOf(others), keysOf(ours));
  const under = (list: Keyed<Entry>[], key: string) => list.find((each) => each.key === key)?.entry;
  return keys.map((key) => ({ key, mine: under(ours, key), theirs: under(others, key) }));
}

/** Whether what stands in both lists stands in another order. */
export function isReordered<Entry>(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
): boolean {
  const [ours, others] = [keysOf(keyed(mine, keyOf)), keysOf(keyed(theirs, keyOf))];
  return !isSame(
    ours.filter((key) => others.includes(key)),
    others.filter((key) => ours.includes(key)),
  );
}

/** The first order, with what only the second has put in behind what it follows there. */
function woven(first: string[], second: string[]): string[] {
  return second.reduce((woven, key, index) => {
    if (woven.includes(key)) return woven;
    const before = second[index - 1];
    const at = before === undefined ? 0 : woven.indexOf(before) + 1;
    return [...woven.slice(0, at), key, ...woven.slice(at)];
  }, first);
}

function keyed<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Keyed<Entry>[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const key = keyOf(entry);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} ${count}`, entry };
  });
}

function keysOf(list: Keyed<unknown>[]): string[] {
  return list.map(({ key }) => key);
}
