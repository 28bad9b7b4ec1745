import type { PageOf, Paging, Sort } from './protocol';

/** The rows of one page, made from their places. */
export function pageOf<T>(places: Uint32Array, { page, size }: Paging, make: (place: number) => T): PageOf<T> {
  return { count: places.length, rows: Array.from(places.subarray(page * size, (page + 1) * size), make) };
}

/** Places in the order of their keys; those whose key is not known come last whichever way it goes, and equals stay in their order. */
export function inOrderOf(places: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array {
  const way = descending ? -1 : 1;
  return places.slice().sort((a, b) => {
    const [one, other] = [keys[a] ?? Number.NaN, keys[b] ?? Number.NaN];
    if (one < other) return -way;
    if (one > other) return way;
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
  });
}

/** The place of each name in the order of the alphabet, numbers by their size. */
export function ranksOf(names: string[]): Float64Array {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const ranks = new Float64Array(names.length);
  Uint32Array.from(names.keys())
    .sort((a, b) => compare(names[a] ?? '', names[b] ?? ''))
    .forEach((from, rank) => (ranks[from] = rank));
  return ranks;
}

/** Rows of a short list, filtered, in order, one page of them. */
export function listed<T>(
  rows: T[],
  { sort, page, size }: { sort: Sort<string> } & Paging,
  has: (row: T) => boolean,
  keyOf: (row: T) => number | string,
): PageOf<T> {
  const kept = rows.filter(has);
  const keys = kept.map(keyOf);
  const ranks = keys.every((key) => typeof key === 'number') ? Float64Array.from(keys) : ranksOf(keys.map(String));
  const places = inOrderOf(Uint32Array.from(kept.keys()), ranks, sort.descending);
  return {
    count: kept.length,
    rows: Array.from(places.subarray(page * size, (page + 1) * size)).flatMap((at) => kept.slice(at, at + 1)),
  };
}
