import type { SparseTable } from './sparse-table';

/** The place of a name in a list that is in the order of UTF-16 units; -1 where it is not in it. */
export function placeOf(names: string[], name: string): number {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = names[middle] ?? '';
    if (here === name) return middle;
    if (here < name) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The cell of a pair by the places of its names; -1 where the pair has nothing, or is not known. */
export function cellAt({ starts, region }: SparseTable, regionPlace: number, industryPlace: number): number {
  let low = starts[industryPlace] ?? 0;
  let high = (starts[industryPlace + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = region[middle] ?? 0;
    if (here === regionPlace) return middle;
    if (here < regionPlace) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The industry of every cell, by place. */
export function industryOfCells({ starts, value }: SparseTable): Uint32Array {
  const industries = new Uint32Array(value.length);
  for (let i = 0; i + 1 < starts.length; i += 1) industries.fill(i, starts[i] ?? 0, starts[i + 1] ?? 0);
  return industries;
}
