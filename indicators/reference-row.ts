import { type Counted, countedFrom } from './analyse';
import { within } from './reference-area';
import type { SparseTable } from './sparse-table';

/** Why a row cannot be the reference area: it is not in the table; in some industries it has less than the regions together. */
export type ReferenceFault =
  { kind: 'no-such-region' } | { kind: 'smaller-than-regions'; industries: string[]; count: number };

/** So many industries are told. */
const TOLD = 10;
/** By how much the regions may be more than the row, since both are rounded. */
const ROUNDING = 0.02;

/**
 * Holds the regions of a table against one of its rows, which stands for the whole reference area: a country of which only some regions
 * are in the table. Quotients, shares and weights speak of that area; indices of how an industry is spread speak of the regions that are
 * there, since nobody knows how the rest is spread.
 *
 * Industries that the row does not tell leave the base.
 *
 * @param whole - the table with the row in it
 * @param part - the base: the same table, or a part of it
 */
export function againstRow(
  whole: Counted,
  part: Counted,
  code: string,
): { ok: true; counted: Counted } | { ok: false; fault: ReferenceFault } {
  const amounts = amountsOf(whole.table, code);
  if (amounts === undefined) return { ok: false, fault: { kind: 'no-such-region' } };
  const regions = new Set(part.table.regions.filter((region) => region !== code));
  const industries = new Set(part.table.industries.filter((industry) => amounts.has(industry)));
  const { table, ...others } = within(part, { regions, industries });
  const industryTotals = Float64Array.from(table.industries, (industry, i) =>
    Math.max(amounts.get(industry) ?? 0, isRounding(table, i, amounts) ? (table.industryTotals[i] ?? 0) : 0),
  );
  const smaller = table.industries.filter((_, i) => (table.industryTotals[i] ?? 0) > (industryTotals[i] ?? 0));
  if (smaller.length > 0) {
    return {
      ok: false,
      fault: { kind: 'smaller-than-regions', industries: smaller.slice(0, TOLD), count: smaller.length },
    };
  }
  const total = industryTotals.reduce((sum, amount) => sum + amount, 0);
  const counted = countedFrom({ ...table, industryTotals, total }, part.measuredBy, part.observed, others.ownRegion);
  return { ok: true, counted: { ...counted, inside: table } };
}

/** What a region has of each industry that it tells. */
function amountsOf(table: SparseTable, code: string): Map<string, number> | undefined {
  const { regions, industries, starts, region, value, unknown } = table;
  const j = regions.indexOf(code);
  if (j < 0) return undefined;
  const amounts = new Map<string, number>();
  industries.forEach((industry, i) => {
    if (unknown?.region.subarray(unknown.starts[i] ?? 0, unknown.starts[i + 1] ?? 0).includes(j) === true) return;
    const own = region.subarray(starts[i] ?? 0, starts[i + 1] ?? 0).indexOf(j);
    amounts.set(industry, own < 0 ? 0 : (value[(starts[i] ?? 0) + own] ?? 0));
  });
  return amounts;
}

function isRounding({ industries, industryTotals }: SparseTable, i: number, amounts: Map<string, number>): boolean {
  const sum = industryTotals[i] ?? 0;
  return sum - (amounts.get(industries[i] ?? '') ?? 0) <= ROUNDING * sum;
}
