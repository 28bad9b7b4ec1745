/** The location quotient of one pair from its four totals (Suzigan et al. 2006, section 3); NaN where a total is nought. */
export function locationQuotient(pair: number, region: number, industry: number, total: number): number {
  return pair / region / (industry / total);
}
