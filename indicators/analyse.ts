import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import {
  type Candidate,
  candidatesOf,
  type Cells,
  type CountOf,
  type MeasuredBy,
  type OwnRegion,
  typesPossible,
} from './candidates';
import { type Concentration, concentrations } from './concentration';
import { locationalGinis } from './locational-gini';
import type { Observed } from './reading/observed';
import type { RowFault } from './reading/row-fault';
import { type SparseTable, sparseTableOf } from './sparse-table';
import { type Specialisation, specialisations } from './specialisation';

/** A table that can be reckoned with: what it counts, what is known of its cells, and the observations that it comes from. */
export type Counted = Cells & {
  measuredBy: MeasuredBy;
  observed: Observed;
  /** The same cells with totals of their own, where those of the table are of a reference area that is larger. */
  inside?: SparseTable;
};

/** One industry with every index of its concentration; `locationalGini` is the weighted one, 0 to 1. */
export type IndustryFigures = {
  industry: string;
  total: number;
  locationalGini: number;
  unweightedGini: number;
} & Concentration;

/** One region with what it is made up of, its weight in the base (0 to 1), and the types that this weight allows (A.4). */
export type RegionFigures = {
  region: string;
  total: number;
  weight: number;
  possibleTypes: TypeId[];
} & Specialisation;

/**
 * Makes a table of observations.
 *
 * @param measuredBy - the measure that is the base; employment where there is any, unless told otherwise. Of a measure that the
 *   observations do not have, nothing is known
 * @returns the table, or the lines that name a pair once more
 */
export function countedOf(
  observed: Observed,
  measuredBy: MeasuredBy = observed.employment === undefined ? 'establishments' : 'employment',
): { ok: true; counted: Counted } | { ok: false; faults: RowFault[]; count: number } {
  const value = observed[measuredBy] ?? new Float64Array(observed.rows).fill(Number.NaN);
  const made = sparseTableOf({ ...observed, value });
  if (!made.ok) {
    const faults = made.duplicates.map(({ first, row }): RowFault => ({
      kind: 'twice',
      line: observed.line[row] ?? 0,
      firstLine: observed.line[first] ?? 0,
    }));
    return { ok: false, faults, count: made.count };
  }
  return { ok: true, counted: countedFrom(made.table, measuredBy, observed, 'included') };
}

/** A table made of some observations, or a part of one, with what else is known of its cells. */
export function countedFrom(
  table: SparseTable,
  measuredBy: MeasuredBy,
  observed: Observed,
  ownRegion: OwnRegion,
): Counted {
  return {
    table,
    measuredBy,
    observed,
    ownRegion,
    establishmentsOf: countOf(table, observed.establishments),
    employmentOf: countOf(table, observed.employment),
  };
}

/** Every industry of the table with its indices, in the order of the table. */
export function industriesOf({ table: compared, inside: table = compared }: Counted): IndustryFigures[] {
  const { weighted, unweighted } = locationalGinis(table);
  return concentrations(table).map((concentration, i) => ({
    industry: table.industries[i] ?? '',
    total: table.industryTotals[i] ?? 0,
    locationalGini: weighted[i] ?? Number.NaN,
    unweightedGini: unweighted[i] ?? Number.NaN,
    ...concentration,
  }));
}

/** Every region of the table, in the order of the table; one that has nothing has weight 0 and no index. */
export function regionsOf({ table, ownRegion }: Counted, cuts: CutOffs): RegionFigures[] {
  return specialisations(table).map((specialisation, j) => {
    const total = table.regionTotals[j] ?? 0;
    const weight = total / table.total;
    const types = total > 0 ? typesPossible(weight, cuts, ownRegion) : [];
    return { region: table.regions[j] ?? '', total, weight, possibleTypes: types, ...specialisation };
  });
}

/** The typed pairs of the table. */
export function candidatesIn(counted: Counted, cuts: CutOffs): Candidate[] {
  return candidatesOf(counted, cuts);
}

/** The counts of the cells in one measure; a count that is missing or withheld is not known. */
function countOf({ row }: SparseTable, counts: Float64Array | undefined): CountOf {
  if (counts === undefined) return () => undefined;
  return (cell) => {
    const count = counts[row[cell] ?? 0] ?? Number.NaN;
    return Number.isNaN(count) ? undefined : count;
  };
}
