/** Below this length, sorting by insertion is faster than merging. */
const SHORT = 12;

/**
 * Sorts keys ascending and carries a companion with each, in place: a merge sort by hand, since a comparator called
 * through the platform's own sort takes several times as long for the half million cells of a country.
 * Equal keys keep their order; O(n log n) whatever the keys.
 *
 * @param length - how many of the entries are sorted; both arrays and their spares are at least so long
 */
export function createSorter(longest: number): (keys: Float64Array, companions: Float64Array, length: number) => void {
  const spareKeys = new Float64Array(longest);
  const spareCompanions = new Float64Array(longest);
  return (keys, companions, length) => {
    for (let from = 0; from < length; from += SHORT) insert(keys, companions, from, Math.min(from + SHORT, length));
    for (let width = SHORT; width < length; width *= 2) {
      for (let from = 0; from + width < length; from += 2 * width) {
        merge(keys, companions, from, from + width, Math.min(from + 2 * width, length), spareKeys, spareCompanions);
      }
    }
  };
}

function insert(keys: Float64Array, companions: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i += 1) {
    const key = keys[i] ?? 0;
    const companion = companions[i] ?? 0;
    let j = i - 1;
    while (j >= from && (keys[j] ?? 0) > key) {
      keys[j + 1] = keys[j] ?? 0;
      companions[j + 1] = companions[j] ?? 0;
      j -= 1;
    }
    keys[j + 1] = key;
    companions[j + 1] = companion;
  }
}

/** Joins two neighbouring sorted runs; nothing is moved where they are in order already. */
function merge(
  keys: Float64Array,
  companions: Float64Array,
  from: number,
  middle: number,
  to: number,
  spareKeys: Float64Array,
  spareCompanions: Float64Array,
): void {
  if ((keys[middle - 1] ?? 0) <= (keys[middle] ?? 0)) return;
  const left = middle - from;
  for (let i = 0; i < left; i += 1) {
    spareKeys[i] = keys[from + i] ?? 0;
    spareCompanions[i] = companions[from + i] ?? 0;
  }
  let a = 0;
  let b = middle;
  let at = from;
  while (a < left) {
    const fromLeft = b >= to || (spareKeys[a] ?? 0) <= (keys[b] ?? 0);
    keys[at] = (fromLeft ? spareKeys[a] : keys[b]) ?? 0;
    companions[at] = (fromLeft ? spareCompanions[a] : companions[b]) ?? 0;
    if (fromLeft) a += 1;
    else b += 1;
    at += 1;
  }
}
