import { regionsLeftOut } from './left-out';
import type { SparseTable } from './sparse-table';

/**
 * The standardised location quotients: for each industry (LQ - mean) / standard deviation over all regions that have anything,
 * noughts included, with n - 1 (O'Donoghue & Gleave 2004). No unit; about 1.65 marks the highest twentieth if the LQs were
 * normal, which LQs seldom are. Regions where the industry is missing or withheld are left out. NaN where all regions have the same LQ, or fewer than two regions have anything.
 *
 * @param quotients - of each cell, in the order of the table
 * @returns one value for each cell
 */
export function standardisedQuotients(table: SparseTable, quotients: Float64Array): Float64Array {
  const { starts } = table;
  const standardised = new Float64Array(quotients.length);
  const all = regionsWithAnything(table);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const { mean, deviation } = spread(table, quotients, i, all);
    for (let cell = starts[i] ?? 0; cell < (starts[i + 1] ?? 0); cell += 1) {
      standardised[cell] = ((quotients[cell] ?? 0) - mean) / (deviation > 0 ? deviation : Number.NaN);
    }
  }
  return standardised;
}

/** Mean and standard deviation (with n - 1) of the location quotients of one industry over all regions that have anything. */
export type Spread = { mean: number; deviation: number };

/** The spread that {@link standardisedQuotients} standardises by; no unit. */
export function spreadOf(table: SparseTable, quotients: Float64Array, industryPlace: number): Spread {
  return spread(table, quotients, industryPlace, regionsWithAnything(table));
}

function spread(table: SparseTable, quotients: Float64Array, industryPlace: number, all: number): Spread {
  const { starts } = table;
  const n = all - regionsLeftOut(table, industryPlace).withAnything;
  const own = quotients.subarray(starts[industryPlace] ?? 0, starts[industryPlace + 1] ?? 0);
  const mean = own.reduce((sum, quotient) => sum + quotient, 0) / n;
  const squares = own.reduce((sum, quotient) => sum + (quotient - mean) ** 2, (n - own.length) * mean ** 2);
  return { mean, deviation: Math.sqrt(squares / (n - 1)) };
}

function regionsWithAnything({ regionTotals }: SparseTable): number {
  return regionTotals.reduce((count, whole) => (whole > 0 ? count + 1 : count), 0);
}
