import { regionsLeftOut } from './left-out';
import { createSorter } from './sort-by-key';
import type { SparseTable } from './sparse-table';

/** For each industry, in the order of the table; NaN where the industry has nothing. */
export type LocationalGinis = {
  /**
   * Krugman's area (1991), doubled to 0..1 as in the Brazilian literature: regions by LQ ascending, share of the industry over
   * share of the whole. Every region counts by its size. 0: spread like everything else; close to 1: in one small region.
   */
  weighted: Float64Array;
  /**
   * The Gini coefficient of the location quotients, in which every region counts once, however small: 0 to (n - 1) / n for
   * n regions. A different number from the weighted one; neither replaces the other.
   */
  unweighted: Float64Array;
};

/**
 * The locational Gini of every industry, both ways (domain catalogue A.2). Regions without the industry count with LQ 0;
 * regions that have nothing at all have no LQ and are left out, and so are, for an industry, those where it is missing or withheld.
 * One sort of each industry's own cells: O(n log n) in the cells that are not empty.
 */
export function locationalGinis(table: SparseTable): LocationalGinis {
  const { starts, region, value, regionTotals, industryTotals, total } = table;
  const industries = industryTotals.length;
  const weighted = new Float64Array(industries);
  const unweighted = new Float64Array(industries);
  const counted = regionTotals.reduce((count, amount) => (amount > 0 ? count + 1 : count), 0);
  let longest = 0;
  for (let i = 0; i < industries; i += 1) longest = Math.max(longest, (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  const ratios = new Float64Array(longest);
  const wholes = new Float64Array(longest);
  const sort = createSorter(longest);
  for (let i = 0; i < industries; i += 1) {
    const start = starts[i] ?? 0;
    const length = (starts[i + 1] ?? 0) - start;
    let present = 0;
    for (let k = 0; k < length; k += 1) {
      const whole = regionTotals[region[start + k] ?? 0] ?? 0;
      ratios[k] = (value[start + k] ?? 0) / whole;
      wholes[k] = whole;
      present += whole;
    }
    const leftOut = regionsLeftOut(table, i);
    const all = total - leftOut.whole;
    sort(ratios, wholes, length);
    weighted[i] = area(ratios, wholes, length, all - present) / ((industryTotals[i] ?? 0) * all);
    unweighted[i] = spread(ratios, length, counted - leftOut.withAnything);
  }
  return { weighted, unweighted };
}

/** Twice the area between diagonal and curve, before it is divided by both totals; `before` is the whole of the regions without the industry. */
function area(ratios: Float64Array, wholes: Float64Array, length: number, before: number): number {
  let across = before;
  let up = 0;
  let doubled = 0;
  for (let k = 0; k < length; k += 1) {
    const whole = wholes[k] ?? 0;
    const amount = (ratios[k] ?? 0) * whole;
    doubled += amount * across - up * whole;
    across += whole;
    up += amount;
  }
  return doubled;
}

/** The Gini coefficient of sorted values, with noughts before them up to `count` values in all. */
function spread(values: Float64Array, length: number, count: number): number {
  let sum = 0;
  let ranked = 0;
  for (let k = 0; k < length; k += 1) {
    const rank = count - length + k + 1;
    sum += values[k] ?? 0;
    ranked += (2 * rank - count - 1) * (values[k] ?? 0);
  }
  return ranked / (count * sum);
}
