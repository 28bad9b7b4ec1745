import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import type { Counted } from './analyse';
import { typeOfPair } from './candidates';
import { locationQuotients } from './location-quotient';
import { ownRegionExcluded } from './reference-area';
import type { SparseTable } from './sparse-table';

/** The types by code: 0 is none. */
export const TYPE_OF_CODE: readonly (TypeId | null)[] = [
  null,
  'center',
  'advanced-vector',
  'local-development-vector',
  'embryonic',
];

/** The figures that decide on the type of each cell, in the order of the table; establishments that are not known are NaN. */
export type TypingArrays = { quotients: Float64Array; shares: Float64Array; establishments: Float64Array };

/** Reckons the deciding figures of all cells once, so that any number of cut-offs can be tried on them. */
export function typingArraysOf({ table, establishmentsOf, ownRegion }: Counted): TypingArrays {
  return {
    quotients: ownRegion === 'included' ? locationQuotients(table) : ownRegionExcluded(table),
    shares: industryShares(table),
    establishments: Float64Array.from(table.value, (_, cell) => establishmentsOf(cell) ?? Number.NaN),
  };
}

/** The type of each cell by the cut-offs, as a place in {@link TYPE_OF_CODE}. */
export function typeCodes({ quotients, shares, establishments }: TypingArrays, cuts: CutOffs): Uint8Array {
  const codes = new Uint8Array(quotients.length);
  const { locationQuotientMinimum, sectorShareMinimum } = cuts;
  for (let cell = 0; cell < codes.length; cell += 1) {
    const locationQuotient = quotients[cell] ?? 0;
    const sectorShare = shares[cell] ?? 0;
    // Most cells fall here, and no object is made for them.
    if (!(locationQuotient >= locationQuotientMinimum) || sectorShare < sectorShareMinimum) continue;
    const known = establishments[cell] ?? Number.NaN;
    const figures = { locationQuotient, sectorShare, ...(Number.isNaN(known) ? {} : { establishments: known }) };
    codes[cell] = TYPE_OF_CODE.indexOf(typeOfPair(figures, cuts));
  }
  return codes;
}

function industryShares({ starts, value, industryTotals }: SparseTable): Float64Array {
  const shares = new Float64Array(value.length);
  for (let i = 0; i < industryTotals.length; i += 1) {
    for (let cell = starts[i] ?? 0; cell < (starts[i + 1] ?? 0); cell += 1) {
      shares[cell] = (value[cell] ?? 0) / (industryTotals[i] ?? 0);
    }
  }
  return shares;
}
