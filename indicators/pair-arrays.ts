import { poissonFactors } from '#policies/statistics/exact-interval';
import type { Counted } from './analyse';
import { locationQuotients } from './location-quotient';
import { notKnownIn } from './not-counted';
import { ownRegionExcluded } from './reference-area';
import { chances, corrected } from './significance';
import { standardisedQuotients } from './standardised';

/** What is reckoned for the whole table at once, one value for each cell in the order of the table. */
export type PairArrays = {
  /** Against the whole: (e_ij / e_j) / (e_i / e). */
  plain: Float64Array;
  /** Against the rest: (e_ij / e_j) / ((e_i - e_ij) / (e - e_j)). */
  againstRest: Float64Array;
  /** The one of the two that the reference area asks for. */
  quotients: Float64Array;
  /** The plain quotients in standard deviations from their mean over regions, industry by industry. */
  standardised: Float64Array;
  chances: Float64Array;
  corrected: Float64Array;
  /** The exact interval as factors of a count above 0; each count is reckoned once. */
  factorsOf: (count: number) => [number, number];
};

/**
 * Reckons every array that figures of pairs are picked from. O(n log n) in the cells, besides one Poisson tail for every
 * cell above what is expected.
 *
 * The chances are corrected for all pairs that were looked at: every region that has anything with every industry that has
 * anything, pairs at nought included; pairs missing or withheld were not looked at.
 */
export function pairArraysOf(counted: Counted): PairArrays {
  const { table } = counted;
  const plain = locationQuotients(table);
  const againstRest = ownRegionExcluded(table);
  const single = chances(table);
  return {
    plain,
    againstRest,
    quotients: counted.ownRegion === 'included' ? plain : againstRest,
    standardised: standardisedQuotients(table, plain),
    chances: single,
    corrected: corrected(single, pairsLookedAt(counted)),
    factorsOf: rememberingFactors(),
  };
}

/** Regions with anything times industries with anything, less the pairs among them that are missing or withheld. */
function pairsLookedAt(counted: Counted): number {
  const { table } = counted;
  const regions = withAnything(table.regions, table.regionTotals);
  const industries = withAnything(table.industries, table.industryTotals);
  const all = regions.size * industries.size;
  if (table.notKnown === 0) return all;
  return all - notKnownIn(counted, regions, industries);
}

function withAnything(names: string[], totals: Float64Array): Set<string> {
  return new Set(names.filter((_, place) => (totals[place] ?? 0) > 0));
}

function rememberingFactors(): PairArrays['factorsOf'] {
  const known = new Map<number, [number, number]>();
  return (count) => {
    const before = known.get(count);
    if (before !== undefined) return before;
    const factors = poissonFactors(count);
    known.set(count, factors);
    return factors;
  };
}
