import type { SparseTable } from './sparse-table';

/**
 * The standardised location quotients: for each industry (LQ - mean) / standard deviation over all regions that have anything,
 * noughts included, with n - 1 (O'Donoghue & Gleave 2004). No unit; about 1.65 marks the highest twentieth if the LQs were
 * normal, which LQs seldom are. NaN where all regions have the same LQ, or fewer than two regions have anything.
 *
 * @param quotients - of each cell, in the order of the table
 * @returns one value for each cell
 */
export function standardisedQuotients(table: SparseTable, quotients: Float64Array): Float64Array {
  const { starts, regionTotals } = table;
  const n = regionTotals.reduce((count, whole) => (whole > 0 ? count + 1 : count), 0);
  const standardised = new Float64Array(quotients.length);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const own = quotients.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
    const mean = own.reduce((sum, quotient) => sum + quotient, 0) / n;
    const squares = own.reduce((sum, quotient) => sum + (quotient - mean) ** 2, (n - own.length) * mean ** 2);
    const deviation = Math.sqrt(squares / (n - 1));
    for (let k = 0; k < own.length; k += 1) {
      standardised[(starts[i] ?? 0) + k] = ((own[k] ?? 0) - mean) / (deviation > 0 ? deviation : Number.NaN);
    }
  }
  return standardised;
}
