import type { CutOffs } from '../policies/schema/assessment';
import { type Candidate, candidatesOf, type EstablishmentsOf, type MeasuredBy } from './candidates';
import { type Concentration, concentrations } from './concentration';
import { locationalGinis } from './locational-gini';
import type { Observed } from './reading/observed';
import type { RowFault } from './reading/row-fault';
import { type SparseTable, sparseTableOf } from './sparse-table';

/** A table that can be reckoned with: what it counts, and how many establishments each cell has, where that is known. */
export type Counted = { table: SparseTable; measuredBy: MeasuredBy; establishmentsOf: EstablishmentsOf };

/** One industry with every index of its concentration; `locationalGini` is the weighted one, 0 to 1. */
export type IndustryFigures = {
  industry: string;
  total: number;
  locationalGini: number;
  unweightedGini: number;
} & Concentration;

/**
 * Makes a table of observations: employment is the base where there is any, else establishments.
 *
 * @returns the table, or the lines that name a pair once more
 */
export function countedOf(
  observed: Observed,
): { ok: true; counted: Counted } | { ok: false; faults: RowFault[]; count: number } {
  const { employment, establishments } = observed;
  const value = employment ?? establishments ?? new Float64Array(observed.rows).fill(Number.NaN);
  const made = sparseTableOf({ ...observed, value });
  if (!made.ok) {
    const faults = made.duplicates.map(({ first, row }): RowFault => ({
      kind: 'twice',
      line: observed.line[row] ?? 0,
      firstLine: observed.line[first] ?? 0,
    }));
    return { ok: false, faults, count: made.count };
  }
  const { table } = made;
  const establishmentsOf: EstablishmentsOf =
    establishments === undefined ? () => undefined : (cell) => establishments[table.row[cell] ?? 0];
  return {
    ok: true,
    counted: { table, measuredBy: employment === undefined ? 'establishments' : 'employment', establishmentsOf },
  };
}

/** Every industry of the table with its indices, in the order of the table. */
export function industriesOf({ table }: Counted): IndustryFigures[] {
  const { weighted, unweighted } = locationalGinis(table);
  return concentrations(table).map((concentration, i) => ({
    industry: table.industries[i] ?? '',
    total: table.industryTotals[i] ?? 0,
    locationalGini: weighted[i] ?? Number.NaN,
    unweightedGini: unweighted[i] ?? Number.NaN,
    ...concentration,
  }));
}

/** The typed pairs of the table. */
export function candidatesIn({ table, measuredBy, establishmentsOf }: Counted, cuts: CutOffs): Candidate[] {
  return candidatesOf(table, establishmentsOf, measuredBy, cuts);
}
