import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import type { Counted } from './analyse';
import { FEW, type MeasuredBy, type Pair, typeOfPair, typesPossible, type Warning, warningsOf } from './candidates';
import { aboveExpectation, additiveQuotient, expectedIn, type PairTotals, symmetricQuotient } from './pair';
import type { PairArrays } from './pair-arrays';
import { spreadOf } from './standardised';

/** What tables list of a pair. Shares run from 0 to 1; what cannot be reckoned is NaN. */
export type CellFigures = Pair & {
  totals: PairTotals;
  measuredBy: MeasuredBy;
  employment?: number;
  /** Jobs an establishment, here and in the whole industry of the table; where both measures are known. */
  plantSize?: number;
  /** The exact Poisson interval of `locationQuotient`, what is expected held fixed. */
  locationQuotientInterval: [number, number];
  /** `locationQuotient` is one of these two, as the reference area asks. */
  plainQuotient: number;
  quotientAgainstRest: number;
  /** Standard deviations of the plain quotient from the mean of its industry; NaN where all regions are alike. */
  standardised: number;
  /** (LQ - 1) / (LQ + 1), -1 to 1. */
  symmetric: number;
  /** Share of the industry less weight of the region, -1 to 1. */
  additive: number;
  /** What the region would have if it were made up like the whole, in the unit of the table. */
  expected: number;
  /** Horizontal cluster size: the value less what is expected. */
  aboveExpectation: number;
  /** Chance of at least so large a count if the region were made up like the whole, 0 to 1; 1 at or below what is expected. */
  chance: number;
  /** The same corrected for all pairs looked at (false discovery rate). */
  correctedChance: number;
  /** Fewer than twenty counted, in establishments where these are known: the interval spans from half to twice the value or more. */
  smallNumbers: boolean;
  /** The base is employment: jobs come in whole plants, so that interval and chance say less than they seem to. */
  jobsComeInPlants: boolean;
  type: TypeId | null;
  possibleTypes: TypeId[];
  warnings: Warning[];
};

/** The upper end of the exact interval of a count of none. */
const UPPER_OF_NONE = -Math.log(0.025);

/** The figures of a cell; sources and formulas stand with the arrays and functions that they come from. */
export function cellFigures(
  counted: Counted,
  arrays: PairArrays,
  industryPlace: number,
  cell: number,
  cuts: CutOffs,
): CellFigures {
  const { table } = counted;
  const regionPlace = table.region[cell] ?? 0;
  const totals = totalsOf(counted, table.value[cell] ?? 0, regionPlace, industryPlace);
  const locationQuotient = arrays.quotients[cell] ?? Number.NaN;
  const [low, high] = arrays.factorsOf(totals.pair);
  return {
    ...common(counted, totals, locationQuotient, regionPlace, industryPlace, cuts, {
      establishments: counted.establishmentsOf(cell),
      employment: counted.employmentOf(cell),
    }),
    locationQuotientInterval: [low * locationQuotient, high * locationQuotient],
    plainQuotient: arrays.plain[cell] ?? Number.NaN,
    quotientAgainstRest: arrays.againstRest[cell] ?? Number.NaN,
    standardised: arrays.standardised[cell] ?? Number.NaN,
    chance: arrays.chances[cell] ?? 1,
    correctedChance: arrays.corrected[cell] ?? 1,
  };
}

/** The figures of a pair that has nothing, in a region and an industry that have something. */
export function figuresOfNothing(
  counted: Counted,
  arrays: PairArrays,
  regionPlace: number,
  industryPlace: number,
  cuts: CutOffs,
): CellFigures {
  const totals = totalsOf(counted, 0, regionPlace, industryPlace);
  const { mean, deviation } = spreadOf(counted.table, arrays.plain, industryPlace);
  const others = counted.ownRegion === 'included' ? totals.total : totals.total - totals.region;
  const none = { [counted.measuredBy]: 0 };
  return {
    ...common(counted, totals, 0, regionPlace, industryPlace, cuts, none),
    locationQuotientInterval: [0, (UPPER_OF_NONE * others) / (totals.region * totals.industry)],
    plainQuotient: 0,
    quotientAgainstRest: 0,
    standardised: -mean / (deviation > 0 ? deviation : Number.NaN),
    chance: 1,
    correctedChance: 1,
  };
}

type OfArrays =
  'locationQuotientInterval' | 'plainQuotient' | 'quotientAgainstRest' | 'standardised' | 'chance' | 'correctedChance';

function common(
  { table, measuredBy, ownRegion }: Counted,
  totals: PairTotals,
  locationQuotient: number,
  regionPlace: number,
  industryPlace: number,
  cuts: CutOffs,
  { establishments, employment }: { establishments?: number | undefined; employment?: number | undefined },
): Omit<CellFigures, OfArrays> {
  const { pair: value, region, industry, total } = totals;
  const figures = {
    locationQuotient,
    sectorShare: value / industry,
    regionOwnShare: value / region,
    regionWeight: region / total,
    ...(establishments === undefined ? {} : { establishments }),
  };
  return {
    region: table.regions[regionPlace] ?? '',
    industry: table.industries[industryPlace] ?? '',
    value,
    ...figures,
    totals,
    measuredBy,
    ...(employment === undefined ? {} : { employment }),
    ...(employment === undefined || !establishments ? {} : { plantSize: employment / establishments }),
    symmetric: symmetricQuotient(locationQuotient),
    additive: additiveQuotient(totals),
    expected: expectedIn(totals),
    aboveExpectation: aboveExpectation(totals),
    smallNumbers: (establishments ?? value) < FEW,
    jobsComeInPlants: measuredBy === 'employment',
    type: typeOfPair(figures, cuts),
    possibleTypes: typesPossible(figures.regionWeight, cuts, ownRegion),
    warnings: warningsOf(figures, employment, cuts),
  };
}

function totalsOf({ table }: Counted, pair: number, regionPlace: number, industryPlace: number): PairTotals {
  return {
    pair,
    region: table.regionTotals[regionPlace] ?? 0,
    industry: table.industryTotals[industryPlace] ?? 0,
    total: table.total,
  };
}
