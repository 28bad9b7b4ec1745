import type { Counted } from './analyse';
import { placeOf } from './find-cell';
import type { SparseTable } from './sparse-table';

/** The pairs that have something in either of two years, by industry, then region; both point into lists of shared codes. */
export type PairsOfTwoYears = {
  region: Uint32Array;
  industry: Uint32Array;
  before: Float64Array;
  after: Float64Array;
};

/**
 * Joins the cells of two years on shared codes; a pair that one year has not counts there with nought.
 *
 * @param leftOut - keys of pairs that are in neither, as {@link pairKey} makes them
 */
export function pairsOfTwoYears(
  before: Counted,
  after: Counted,
  regions: string[],
  industries: string[],
  leftOut: ReadonlySet<number>,
): PairsOfTwoYears {
  const room = before.table.value.length + after.table.value.length;
  const pairs = {
    region: new Uint32Array(room),
    industry: new Uint32Array(room),
    before: new Float64Array(room),
    after: new Float64Array(room),
  };
  const then = new Float64Array(regions.length);
  const now = new Float64Array(regions.length);
  const spread = [spreader(before.table, regions), spreader(after.table, regions)];
  let size = 0;
  industries.forEach((name, industry) => {
    spread[0]?.(name, then);
    spread[1]?.(name, now);
    for (let region = 0; region < regions.length; region += 1) {
      const [e0, e1] = [then[region] ?? 0, now[region] ?? 0];
      if ((e0 === 0 && e1 === 0) || leftOut.has(pairKey(region, industry, regions.length))) continue;
      pairs.region[size] = region;
      pairs.industry[size] = industry;
      pairs.before[size] = e0;
      pairs.after[size] = e1;
      size += 1;
    }
  });
  return {
    region: pairs.region.slice(0, size),
    industry: pairs.industry.slice(0, size),
    before: pairs.before.slice(0, size),
    after: pairs.after.slice(0, size),
  };
}

/** One number for a pair of places. */
export function pairKey(region: number, industry: number, regions: number): number {
  return industry * regions + region;
}

/** Writes the values of one industry of a table into a row with a place for each shared region. */
function spreader(table: SparseTable, regions: string[]): (industry: string, row: Float64Array) => void {
  const places = new Map(regions.map((name, place) => [name, place]));
  const placeOfRegion = Int32Array.from(table.regions, (name) => places.get(name) ?? -1);
  return (industry, row) => {
    row.fill(0);
    const i = placeOf(table.industries, industry);
    for (let cell = table.starts[i] ?? 0; cell < (table.starts[i + 1] ?? 0); cell += 1) {
      const place = placeOfRegion[table.region[cell] ?? 0] ?? -1;
      if (place >= 0) row[place] = table.value[cell] ?? 0;
    }
  };
}
