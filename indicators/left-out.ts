import type { SparseTable } from './sparse-table';

/** Regions that an industry's indices leave out, since nobody knows what they have of it. */
export type LeftOut = {
  regions: number;
  /** How many of them have anything. */
  withAnything: number;
  /** What these have together, in the unit of the table. */
  whole: number;
};

const NONE: LeftOut = { regions: 0, withAnything: 0, whole: 0 };

/**
 * The regions whose pair with an industry is missing or withheld. To count them with nought would read a secret as nothing, so that an
 * industry's indices are those of the regions where it is known.
 */
export function regionsLeftOut({ unknown, regionTotals }: SparseTable, industryPlace: number): LeftOut {
  if (unknown === undefined) return NONE;
  const regions = unknown.region.subarray(unknown.starts[industryPlace] ?? 0, unknown.starts[industryPlace + 1] ?? 0);
  const wholes = Array.from(regions, (region) => regionTotals[region] ?? 0);
  return {
    regions: regions.length,
    withAnything: wholes.filter((whole) => whole > 0).length,
    whole: wholes.reduce((sum, whole) => sum + whole, 0),
  };
}

/** What each region is held against: the whole table, less the industries that nobody knows of it; in the unit of the table. */
export function wholesKnown({ unknown, regionTotals, industryTotals, total }: SparseTable): Float64Array {
  const wholes = new Float64Array(regionTotals.length).fill(total);
  if (unknown === undefined) return wholes;
  industryTotals.forEach((whole, i) => {
    for (let at = unknown.starts[i] ?? 0; at < (unknown.starts[i + 1] ?? 0); at += 1) {
      const j = unknown.region[at] ?? 0;
      wholes[j] = (wholes[j] ?? 0) - whole;
    }
  });
  return wholes;
}
