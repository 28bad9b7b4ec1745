import { poissonAtLeast } from '#policies/statistics/exact-interval';
import type { SparseTable } from './sparse-table';

/**
 * For each cell the chance of at least so large a count if its region were made up like the whole (Poisson, one-sided), 0 to 1.
 * It speaks of chance in a small count only: jobs come in whole plants, so with employment it says less than it seems to.
 * Cells at or below what is expected are given 1, without reckoning: they are never significant.
 */
export function chances(table: SparseTable): Float64Array {
  const { starts, region, value, regionTotals, industryTotals, total } = table;
  const result = new Float64Array(value.length).fill(1);
  for (let i = 0; i < industryTotals.length; i += 1) {
    const part = (industryTotals[i] ?? 0) / total;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      const expected = (regionTotals[region[cell] ?? 0] ?? 0) * part;
      const counted = value[cell] ?? 0;
      if (counted > expected) result[cell] = poissonAtLeast(counted, expected);
    }
  }
  return result;
}

/**
 * The chances corrected for having looked at so many pairs (Benjamini & Hochberg 1995): taking all pairs whose corrected chance
 * is at most q as significant lets a share of about q of them be false. 0 to 1, in the order of the chances.
 *
 * @param tests - pairs looked at, empty ones included; at least the number of chances
 */
export function corrected(chances: Float64Array, tests: number): Float64Array {
  const order = Uint32Array.from(chances.keys()).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
  const result = new Float64Array(chances.length);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const at = order[rank - 1] ?? 0;
    least = Math.min(least, ((chances[at] ?? 1) * tests) / rank);
    result[at] = least;
  }
  return result;
}
