import { byFigures, possibleTypes } from '#policies/engine/classify';
import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import type { SparseTable } from './sparse-table';

/** The measure that a table counts in. */
export type MeasuredBy = 'employment' | 'establishments';

/** A pair of region and industry with what the two axes need; `establishments` where the table has them. */
export type Pair = {
  region: string;
  industry: string;
  /** In the unit of the table. */
  value: number;
  locationQuotient: number;
  sectorShare: number;
  regionOwnShare: number;
  regionWeight: number;
  establishments?: number;
};

/** A pair that the cut-offs give a type. A concentration in a register, not yet a local production system. */
export type Candidate = Pair & { type: TypeId; possibleTypes: TypeId[]; warnings: Warning[] };

/**
 * What to ask before a type is believed (domain catalogue A.4, G2, G13, G14). Each tells only what the table shows; none is given
 * by the name of a class, and none says that a system is one firm or a continuous process: that is asked.
 */
export type Warning =
  | 'one-establishment'
  | 'few-establishments'
  | 'few-and-large-plants'
  | 'establishments-not-known'
  | 'small-in-its-region';

/** A count of each cell; undefined where the table has none, or where it is missing or withheld. */
export type CountOf = (cell: number) => number | undefined;

/** Whether a region is held against the whole of the reference area, itself included, or against the rest of it. */
export type OwnRegion = 'included' | 'excluded';

/** A table with what is known of its cells besides the value that is the base. */
export type Cells = { table: SparseTable; establishmentsOf: CountOf; employmentOf: CountOf; ownRegion: OwnRegion };

/** Under so many establishments the exact interval spans from half to twice the value and more (ours, after A.4). */
export const FEW = 20;
/** Under this share of its own region: "specialised, small here: judge" (G14, ours). */
const SMALL_OWN_SHARE = 0.02;
/** Above so many jobs an establishment, with few of them, one firm or a continuous process is likely: ask before typing (G2, G13; ours). */
const LARGE_PLANT = 250;

/** Goes through all pairs above nought, industry by industry, without keeping them. */
export function forEachPair(
  { table, establishmentsOf, ownRegion }: Omit<Cells, 'employmentOf'>,
  visit: (pair: Pair, cell: number) => void,
): void {
  const { starts, region, value, regionTotals, industryTotals, total, regions, industries } = table;
  for (let i = 0; i < industries.length; i += 1) {
    const whole = industryTotals[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      const j = region[cell] ?? 0;
      const amount = value[cell] ?? 0;
      const size = regionTotals[j] ?? 0;
      const own = amount / size;
      const establishments = establishmentsOf(cell);
      const pair: Pair = {
        region: regions[j] ?? '',
        industry: industries[i] ?? '',
        value: amount,
        locationQuotient: own / (ownRegion === 'included' ? whole / total : (whole - amount) / (total - size)),
        sectorShare: amount / whole,
        regionOwnShare: own,
        regionWeight: size / total,
        ...(establishments === undefined ? {} : { establishments }),
      };
      visit(pair, cell);
    }
  }
}

/** The pairs that the cut-offs give a type, in the order of the table. */
export function candidatesOf(cells: Cells, cuts: CutOffs): Candidate[] {
  const candidates: Candidate[] = [];
  forEachPair(cells, (pair, cell) => {
    const type = typeOfPair(pair, cuts);
    if (type === null) return;
    candidates.push({
      ...pair,
      type,
      possibleTypes: typesPossible(pair.regionWeight, cuts, cells.ownRegion),
      warnings: warningsOf(pair, cells.employmentOf(cell), cuts),
    });
  });
  return candidates;
}

/**
 * The types that a region of this weight can have at all. Against the rest of the reference area, with s the share of the
 * industry and w the weight, LQ = (s / (1 - s)) / (w / (1 - w)); so a cut c is reached where the plain LQ is c / (1 - w + c w),
 * and the table of domain catalogue A.4 is read with that. A region that is the whole area has no rest, and no type.
 *
 * @param weight - the region's part of the whole base, 0 to 1
 */
export function typesPossible(weight: number, cuts: CutOffs, ownRegion: OwnRegion): TypeId[] {
  if (ownRegion === 'included') return possibleTypes(weight, cuts);
  if (weight >= 1) return [];
  const plain = (cut: number) => cut / (1 - weight + cut * weight);
  return possibleTypes(weight, {
    ...cuts,
    locationQuotient: plain(cuts.locationQuotient),
    locationQuotientMinimum: plain(cuts.locationQuotientMinimum),
  });
}

/** The type of a pair by the cut-offs; null below a lower bound. */
export function typeOfPair(
  pair: Pick<Pair, 'locationQuotient' | 'sectorShare' | 'establishments'>,
  cuts: CutOffs,
): TypeId | null {
  const { locationQuotient, sectorShare, establishments } = pair;
  // Most pairs of a table fall here; the rest goes through the one place that knows the types.
  // Written so that a quotient that cannot be reckoned, of a region without a rest, is below as well.
  if (!(locationQuotient >= cuts.locationQuotientMinimum) || sectorShare < cuts.sectorShareMinimum) return null;
  const figures = { locationQuotient, sectorShare, establishments, referenceArea: '', source: '', year: 0 };
  return byFigures(figures, cuts)?.type ?? null;
}

/**
 * What to ask before a pair is typed, whether the cut-offs give it a type or not.
 *
 * @param jobs - of the pair, where the table has them
 */
export function warningsOf(
  { establishments, locationQuotient, regionOwnShare }: Omit<Pair, 'region' | 'industry' | 'value'>,
  jobs: number | undefined,
  cuts: CutOffs,
): Warning[] {
  const few = establishments !== undefined && establishments < FEW;
  const warnings: [Warning, boolean][] = [
    ['one-establishment', establishments === 1],
    ['few-establishments', few],
    ['few-and-large-plants', few && jobs !== undefined && jobs > LARGE_PLANT * establishments],
    ['establishments-not-known', establishments === undefined],
    ['small-in-its-region', locationQuotient >= cuts.locationQuotient && regionOwnShare < SMALL_OWN_SHARE],
  ];
  return warnings.filter(([, given]) => given).map(([warning]) => warning);
}
