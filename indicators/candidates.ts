import { byFigures, possibleTypes } from '../policies/classify';
import type { CutOffs } from '../policies/schema/assessment';
import type { TypeId } from '../policies/schema/terms';
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

/** What to ask before a type is believed (domain catalogue A.4). */
export type Warning = 'few-establishments' | 'small-in-its-region' | 'few-and-large-plants';

/** The establishments of each cell; undefined where the table has none, and the filter by them is skipped. */
export type EstablishmentsOf = (cell: number) => number | undefined;

/** Under so many establishments the exact interval spans from half to twice the value and more (ours, after A.4). */
const FEW = 20;
/** Under this share of its own region: "specialised, small here: judge" (G14, ours). */
const SMALL_OWN_SHARE = 0.02;
/** Above so many jobs an establishment, with few of them, one firm or a continuous process is likely: ask before typing (G2, G13; ours). */
const LARGE_PLANT = 250;

/** Goes through all pairs above nought, industry by industry, without keeping them. */
export function forEachPair(
  table: SparseTable,
  establishmentsOf: EstablishmentsOf,
  visit: (pair: Pair, cell: number) => void,
): void {
  const { starts, region, value, regionTotals, industryTotals, total, regions, industries } = table;
  for (let i = 0; i < industries.length; i += 1) {
    const whole = industryTotals[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      const j = region[cell] ?? 0;
      const amount = value[cell] ?? 0;
      const own = amount / (regionTotals[j] ?? 0);
      const establishments = establishmentsOf(cell);
      const pair: Pair = {
        region: regions[j] ?? '',
        industry: industries[i] ?? '',
        value: amount,
        locationQuotient: own / (whole / total),
        sectorShare: amount / whole,
        regionOwnShare: own,
        regionWeight: (regionTotals[j] ?? 0) / total,
        ...(establishments === undefined ? {} : { establishments }),
      };
      visit(pair, cell);
    }
  }
}

/**
 * The pairs that the cut-offs give a type, in the order of the table.
 *
 * @param measuredBy - what the table counts; it decides which warnings can be given
 */
export function candidatesOf(
  table: SparseTable,
  establishmentsOf: EstablishmentsOf,
  measuredBy: MeasuredBy,
  cuts: CutOffs,
): Candidate[] {
  const candidates: Candidate[] = [];
  forEachPair(table, establishmentsOf, (pair) => {
    const type = typeOfPair(pair, cuts);
    if (type === null) return;
    candidates.push({
      ...pair,
      type,
      possibleTypes: possibleTypes(pair.regionWeight, cuts),
      warnings: warningsOf(pair, measuredBy, cuts),
    });
  });
  return candidates;
}

/** The type of a pair by the cut-offs; null below a lower bound. */
export function typeOfPair(
  pair: Pick<Pair, 'locationQuotient' | 'sectorShare' | 'establishments'>,
  cuts: CutOffs,
): TypeId | null {
  const { locationQuotient, sectorShare, establishments } = pair;
  // Most pairs of a table fall here; the rest goes through the one place that knows the types.
  if (locationQuotient < cuts.locationQuotientMinimum || sectorShare < cuts.sectorShareMinimum) return null;
  const figures = { locationQuotient, sectorShare, establishments, referenceArea: '', source: '', year: 0 };
  return byFigures(figures, cuts)?.type ?? null;
}

function warningsOf(pair: Pair, measuredBy: MeasuredBy, cuts: CutOffs): Warning[] {
  const { establishments, value } = pair;
  const jobs = measuredBy === 'employment' ? value : undefined;
  const warnings: [Warning, boolean][] = [
    ['few-establishments', establishments !== undefined && establishments < FEW],
    ['small-in-its-region', pair.locationQuotient >= cuts.locationQuotient && pair.regionOwnShare < SMALL_OWN_SHARE],
    [
      'few-and-large-plants',
      establishments !== undefined && jobs !== undefined && establishments < FEW && jobs > LARGE_PLANT * establishments,
    ],
  ];
  return warnings.filter(([, given]) => given).map(([warning]) => warning);
}
