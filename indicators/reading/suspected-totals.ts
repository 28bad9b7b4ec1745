import type { Observed } from './observed';

/** Regions and industries that look like sums of the others; left in, they would count everything twice. */
export type SuspectedTotals = { regions: string[]; industries: string[] };

const NAMED = /^(grand )?(total|totais|totals|totales|totaux|soma|sum|suma|somme|ensemble|subtotal)\b/i;

/**
 * Finds what is called a total in English, Portuguese, Spanish or French, and what is exactly as large as all others together where
 * there are three or more. Nothing is taken out: that is for the person to say. Totals of parts are found by their name only.
 */
export function suspectedTotals(observed: Observed): SuspectedTotals {
  const { regions, industries, region, industry, regionNames, industryNames } = observed;
  return {
    regions: suspects(regions, regionNames, region, observed),
    industries: suspects(industries, industryNames, industry, observed),
  };
}

function suspects(
  codes: string[],
  names: Map<string, string>,
  of: Uint32Array,
  { employment, establishments }: Observed,
): string[] {
  const values = employment ?? establishments ?? new Float64Array(of.length);
  const sums = new Float64Array(codes.length);
  let whole = 0;
  for (let row = 0; row < of.length; row += 1) {
    const value = values[row] ?? 0;
    if (!(value > 0)) continue;
    const at = of[row] ?? 0;
    sums[at] = (sums[at] ?? 0) + value;
    whole += value;
  }
  return codes.filter((code, at) => {
    const isNamed = NAMED.test(code.trim()) || NAMED.test(names.get(code)?.trim() ?? '');
    const sum = sums[at] ?? 0;
    return isNamed || (codes.length > 3 && sum > 0 && 2 * sum === whole);
  });
}
