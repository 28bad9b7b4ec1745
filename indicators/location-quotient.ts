import type { SparseTable } from './sparse-table';

/**
 * The location quotient of every cell: LQ_ij = (e_ij / e_j) / (e_i / e), with e_ij the jobs (or establishments) of industry i in
 * region j, e_j the whole of the region, e_i the whole of the industry and e the whole table (Suzigan et al. 2006, section 3;
 * domain catalogue A.2). Above 0, without an upper end, no unit; 1 means as much as the whole table would let expect.
 *
 * Nought: a pair that is not in the table has LQ 0, provided that its region has anything at all. Missing or withheld: such a
 * pair is in no total and has no LQ.
 *
 * @returns one value for each cell, in the order of the table
 */
export function locationQuotients(table: SparseTable): Float64Array {
  const { starts, region, value, regionTotals, industryTotals, total } = table;
  const quotients = new Float64Array(value.length);
  for (let i = 0; i < industryTotals.length; i += 1) {
    const expectedPart = (industryTotals[i] ?? 0) / total;
    const end = starts[i + 1] ?? 0;
    for (let cell = starts[i] ?? 0; cell < end; cell += 1) {
      quotients[cell] = (value[cell] ?? 0) / (regionTotals[region[cell] ?? 0] ?? 0) / expectedPart;
    }
  }
  return quotients;
}
