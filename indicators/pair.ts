/** The four totals behind every figure of a pair: the pair itself, its region, its industry, and the whole table. */
export type PairTotals = { pair: number; region: number; industry: number; total: number };

/** E_ij / E_i: what part of the industry the region holds, 0 to 1. */
function industryShare({ pair, industry }: PairTotals): number {
  return pair / industry;
}

/** E_j / E: the region's weight in the base, 0 to 1; it alone decides which types a region can have (A.4). */
function regionWeight({ region, total }: PairTotals): number {
  return region / total;
}

/** What the pair would have if its region were made up like the whole: E_j E_i / E, in the unit of the table. */
export function expectedIn({ region, industry, total }: PairTotals): number {
  return (region * industry) / total;
}

/**
 * Horizontal cluster size: the jobs (or establishments) above what is expected, in the unit of the table; negative below it
 * (Fingleton, Igliori & Moore 2004). It tells a large system from a small one of the same LQ.
 */
export function aboveExpectation(totals: PairTotals): number {
  return totals.pair - expectedIn(totals);
}

/** Share of the industry less share of the whole: -1 to 1 (additive LQ). */
export function additiveQuotient(totals: PairTotals): number {
  return industryShare(totals) - regionWeight(totals);
}

/** (LQ - 1) / (LQ + 1): -1 (none) to 1, 0 where as expected (Laursen 1998); written so that an endless LQ gives 1. */
export function symmetricQuotient(quotient: number): number {
  return 1 - 2 / (quotient + 1);
}
