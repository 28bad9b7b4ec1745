import { type Counted, countedFrom } from './analyse';
import type { OwnRegion } from './candidates';
import type { PairTotals } from './pair';
import type { SparseTable, UnknownPairs } from './sparse-table';

/** What is held against what: some of the regions, some of the industries, and whether each region is in its own comparison. */
export type ReferenceArea = {
  /** Codes; all regions where it is left out. */
  regions?: ReadonlySet<string>;
  /** Codes; all industries where it is left out. */
  industries?: ReadonlySet<string>;
  /** As in the table given, where it is left out. */
  ownRegion?: OwnRegion;
};

/**
 * The part of a table that lies in a reference area. Every total is reckoned anew from the cells that stay, so that quotients,
 * shares and weights speak of that area only. Codes that are not in the table are passed over; where nothing stays, the total is 0.
 *
 * Nought: a region or industry of the area that has nothing stays in the lists. Missing and withheld: those of the area stay
 * counted in `notKnown`, and in no total.
 */
export function within(
  counted: Counted,
  { regions, industries, ownRegion = counted.ownRegion }: ReferenceArea,
): Counted {
  const { measuredBy, observed } = counted;
  const table =
    regions === undefined && industries === undefined ? counted.table : partOf(counted.table, regions, industries);
  return countedFrom(table, measuredBy, observed, ownRegion);
}

/**
 * The location quotient of a pair against the rest of the reference area: (e_ij / e_j) / ((e_i - e_ij) / (e - e_j)); 0 and up, no
 * unit, 1 where the region has as much as the rest would let expect. The plain quotient holds a region against a whole that it
 * is part of, and so shows large regions as less unusual than they are; this one does not.
 *
 * Infinity where no other region has the industry; NaN where the region is the whole area or has nothing. A pair that is missing or
 * withheld is in no total and has no quotient.
 */
export function quotientAgainstRest({ pair, region, industry, total }: PairTotals): number {
  return pair / region / ((industry - pair) / (total - region));
}

/** {@link quotientAgainstRest} of every cell, in the order of the table. */
export function ownRegionExcluded(table: SparseTable): Float64Array {
  const { starts, region, value, regionTotals, industryTotals, total } = table;
  const quotients = new Float64Array(value.length);
  for (let i = 0; i < industryTotals.length; i += 1) {
    const whole = industryTotals[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      const amount = value[cell] ?? 0;
      const size = regionTotals[region[cell] ?? 0] ?? 0;
      quotients[cell] = amount / size / ((whole - amount) / (total - size));
    }
  }
  return quotients;
}

function partOf(table: SparseTable, regions?: ReadonlySet<string>, industries?: ReadonlySet<string>): SparseTable {
  const [regionNames, regionTo] = kept(table.regions, regions);
  const [industryNames, industryTo] = kept(table.industries, industries);
  const unknown = table.unknown && unknownIn(table.unknown, industryNames.length, regionTo, industryTo);
  const part: SparseTable = {
    regions: regionNames,
    industries: industryNames,
    starts: new Uint32Array(industryNames.length + 1),
    region: new Uint32Array(table.value.length),
    value: new Float64Array(table.value.length),
    row: new Uint32Array(table.value.length),
    regionTotals: new Float64Array(regionNames.length),
    industryTotals: new Float64Array(industryNames.length),
    total: 0,
    notKnown: unknown?.region.length ?? 0,
  };
  let cells = 0;
  for (let from = 0; from < table.industries.length; from += 1) {
    const i = industryTo[from] ?? -1;
    if (i < 0) continue;
    for (let cell = table.starts[from] ?? 0; cell < (table.starts[from + 1] ?? 0); cell += 1) {
      const j = regionTo[table.region[cell] ?? 0] ?? -1;
      if (j < 0) continue;
      const amount = table.value[cell] ?? 0;
      part.region[cells] = j;
      part.value[cells] = amount;
      part.row[cells] = table.row[cell] ?? 0;
      part.regionTotals[j] = (part.regionTotals[j] ?? 0) + amount;
      part.industryTotals[i] = (part.industryTotals[i] ?? 0) + amount;
      cells += 1;
    }
    part.starts[i + 1] = cells;
  }
  part.total = part.industryTotals.reduce((sum, amount) => sum + amount, 0);
  return {
    ...part,
    region: part.region.slice(0, cells),
    value: part.value.slice(0, cells),
    row: part.row.slice(0, cells),
    ...(unknown === undefined || unknown.region.length === 0 ? {} : { unknown }),
  };
}

/** The names that stay, in their order, and the new place of each old one; -1 for those that go. */
function kept(names: string[], wanted: ReadonlySet<string> | undefined): [string[], Int32Array] {
  const places = new Int32Array(names.length).fill(-1);
  const stay: string[] = [];
  names.forEach((name, place) => {
    if (wanted !== undefined && !wanted.has(name)) return;
    places[place] = stay.length;
    stay.push(name);
  });
  return [stay, places];
}

function unknownIn(
  unknown: UnknownPairs,
  industries: number,
  regionTo: Int32Array,
  industryTo: Int32Array,
): UnknownPairs {
  const starts = new Uint32Array(industries + 1);
  const region: number[] = [];
  industryTo.forEach((i, from) => {
    if (i < 0) return;
    for (let at = unknown.starts[from] ?? 0; at < (unknown.starts[from + 1] ?? 0); at += 1) {
      const j = regionTo[unknown.region[at] ?? 0] ?? -1;
      if (j >= 0) region.push(j);
    }
    starts[i + 1] = region.length;
  });
  return { starts, region: Uint32Array.from(region) };
}
