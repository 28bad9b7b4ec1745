import { regionsLeftOut } from './left-out';
import { createSorter } from './sort-by-key';
import type { SparseTable } from './sparse-table';

/** How concentrated one industry is over the regions; NaN throughout where the industry has nothing. */
export type Concentration = {
  /** Regions that have any of it. */
  regions: number;
  /** Half the sum of |share of the industry - share of the whole| over all regions: 0 to 1 (Hoover 1936). */
  hoover: number;
  /** Half the sum of |share of the industry - 1/n|: 0 to 1 - 1/n. */
  hooverAgainstEqual: number;
  /** Sum of the squared shares of the industry: 1/n to 1 (Herfindahl). */
  herfindahl: number;
  /** The same stretched to 0..1; NaN with one region. */
  herfindahlNormalised: number;
  /** 1 over the Herfindahl index: as many equal regions would give it. */
  equivalentRegions: number;
  /** The Gini coefficient of the amounts themselves, unweighted: 0 to (n - 1) / n; and times n / (n - 1). */
  gini: number;
  giniNormalised: number;
};

/**
 * Indices of concentration for every industry, in the order of the table. Regions without the industry count with nought;
 * n is the number of all regions of the table. Regions where an industry is missing or withheld are left out of its indices and of n.
 * Sources: Hoover (1936), Herfindahl; the formulas as in the reference tables of the tests.
 */
export function concentrations(table: SparseTable): Concentration[] {
  const { starts, region, value, regionTotals, industryTotals, total, regions } = table;
  const amounts = new Float64Array(regions.length);
  const companions = new Float64Array(regions.length);
  const sort = createSorter(regions.length);
  return Array.from(industryTotals, (whole, i) => {
    const start = starts[i] ?? 0;
    const length = (starts[i + 1] ?? 0) - start;
    const leftOut = regionsLeftOut(table, i);
    const n = regions.length - leftOut.regions;
    const all = total - leftOut.whole;
    let present = 0;
    let differences = 0;
    let fromEqual = 0;
    let squares = 0;
    for (let k = 0; k < length; k += 1) {
      const amount = value[start + k] ?? 0;
      const size = regionTotals[region[start + k] ?? 0] ?? 0;
      const share = amount / whole;
      present += size;
      differences += Math.abs(share - size / all);
      fromEqual += Math.abs(share - 1 / n);
      squares += share * share;
      amounts[k] = amount;
    }
    sort(amounts, companions, length);
    let ranked = 0;
    for (let k = 0; k < length; k += 1) ranked += (2 * (n - length + k + 1) - n - 1) * (amounts[k] ?? 0);
    const gini = ranked / (n * whole);
    const none = whole > 0 ? 1 : Number.NaN;
    return {
      regions: length,
      hoover: (none * (differences + (all - present) / all)) / 2,
      hooverAgainstEqual: (none * (fromEqual + (n - length) / n)) / 2,
      herfindahl: none * squares,
      herfindahlNormalised: none * ((squares - 1 / n) / (1 - 1 / n)),
      equivalentRegions: 1 / squares,
      gini,
      giniNormalised: (gini * n) / (n - 1),
    };
  });
}
