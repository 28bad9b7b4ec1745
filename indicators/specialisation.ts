import { wholesKnown } from './left-out';
import type { SparseTable } from './sparse-table';

/** How one region's whole is made up; NaN throughout where the region has nothing. */
export type Specialisation = {
  /** Industries that the region has any of. */
  industries: number;
  /** Sum of |share in the region - share in the whole table| over all industries: 0 (like the whole) to 2 (Krugman 1991). */
  krugman: number;
  /** Sum of the squared shares in the region: 1 over the number of industries, to 1 (Herfindahl). */
  herfindahl: number;
  /** 1 over the LQs averaged by the region's own shares: 1 where the region is made up like the whole, towards 0 the less it is (Hachman). */
  hachman: number;
  /** Shannon entropy of the shares in bits: 0 (one industry) up to log2 of the number of industries. */
  diversity: number;
};

/**
 * Specialisation and diversity of every region, in the order of the table. Industries that a region lacks count with nought;
 * industries that are
 * missing or withheld in a region are left out of its indices, and of the whole that it is held against.
 */
export function specialisations(table: SparseTable): Specialisation[] {
  const { starts, region, value, regionTotals, industryTotals } = table;
  const wholes = wholesKnown(table);
  const n = regionTotals.length;
  const counts = new Uint32Array(n);
  const lacking = new Float64Array(n).fill(1);
  const differences = new Float64Array(n);
  const squares = new Float64Array(n);
  const averages = new Float64Array(n);
  const entropies = new Float64Array(n);
  for (let i = 0; i < industryTotals.length; i += 1) {
    const whole = industryTotals[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      const j = region[cell] ?? 0;
      const expected = whole / (wholes[j] ?? 0);
      const share = (value[cell] ?? 0) / (regionTotals[j] ?? 0);
      counts[j] = (counts[j] ?? 0) + 1;
      lacking[j] = (lacking[j] ?? 0) - expected;
      differences[j] = (differences[j] ?? 0) + Math.abs(share - expected);
      squares[j] = (squares[j] ?? 0) + share * share;
      averages[j] = (averages[j] ?? 0) + (share * share) / expected;
      entropies[j] = (entropies[j] ?? 0) - share * Math.log2(share);
    }
  }
  return Array.from(regionTotals, (whole, j) => {
    const none = whole > 0 ? 1 : Number.NaN;
    return {
      industries: counts[j] ?? 0,
      // What the industries that the region lacks have in the whole; below nought by rounding only.
      krugman: none * ((differences[j] ?? 0) + Math.max(0, lacking[j] ?? 0)),
      herfindahl: none * (squares[j] ?? 0),
      hachman: 1 / (averages[j] ?? 0),
      diversity: none * (entropies[j] ?? 0),
    };
  });
}
