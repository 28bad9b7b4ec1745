import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import type { Counted } from './analyse';
import { candidatesIn } from './analyse';
import { industryOfCells, placeOf } from './find-cell';
import type { SparseTable } from './sparse-table';
import { TYPE_OF_CODE, typeCodes, type TypingArrays } from './type-codes';

/** How a cut is moved: by a part of itself, or taken away. */
export type Move = { cut: keyof CutOffs; by: (typeof STEPS)[number] | 'without' };

/** What one move does: the cut-offs after it, and every cell whose type it changes, in the order of the table. */
export type Shift = Move & {
  cuts: CutOffs;
  cells: Uint32Array;
  /** Types by code, one for each of `cells`, before and after. */
  from: Uint8Array;
  to: Uint8Array;
  /** How many go from one type to another; the largest first. */
  counts: { from: TypeId | null; to: TypeId | null; count: number }[];
};

/** One pair that changes its type; null is below the cut-offs. */
export type TypeChange = { region: string; industry: string; from: TypeId | null; to: TypeId | null };

const STEPS = [-0.2, -0.1, 0.1, 0.2] as const;
const CUTS = [
  'locationQuotient',
  'locationQuotientMinimum',
  'sectorShareHigh',
  'sectorShareMinimum',
  'establishmentsMinimum',
] as const;

/**
 * Who changes type when each cut moves by a fifth or a tenth either way, and without the lower bound of the location quotient (A.4).
 * Nothing of the table is reckoned again: the figures are held against other cuts. A cut that is nought has no moves, nor has
 * a move that the other cut of its axis, or the next whole establishment, does not let go anywhere.
 *
 * @param arrays - of {@link typingArraysOf}
 */
export function sensitivityOf(arrays: TypingArrays, cuts: CutOffs): Shift[] {
  const before = typeCodes(arrays, cuts);
  return movesOf(cuts).map(([move, moved]) => shiftOf(move, moved, before, typeCodes(arrays, moved)));
}

/** The pairs of a shift by name, so many from a place on. */
export function changesOf(table: SparseTable, shift: Shift, from = 0, many = Infinity): TypeChange[] {
  const industries = industryOfCells(table);
  return Array.from(shift.cells.subarray(from, Math.min(shift.cells.length, from + many)), (cell, k) => ({
    region: table.regions[table.region[cell] ?? 0] ?? '',
    industry: table.industries[industries[cell] ?? 0] ?? '',
    from: TYPE_OF_CODE[shift.from[from + k] ?? 0] ?? null,
    to: TYPE_OF_CODE[shift.to[from + k] ?? 0] ?? null,
  }));
}

/**
 * Who has another type in another reading of the same data: another reference area, base or measure, which flip a type more than any
 * cut (A.4). Only pairs whose region and industry are in both tables are compared; in the order of their names.
 */
export function changesBetween(one: Counted, other: Counted, cuts: CutOffs): TypeChange[] {
  const types = new Map<string, TypeChange>();
  const isInBoth = ({ region, industry }: { region: string; industry: string }) =>
    [one, other].every(({ table }) => placeOf(table.regions, region) >= 0 && placeOf(table.industries, industry) >= 0);
  for (const { region, industry, type } of candidatesIn(one, cuts).filter(isInBoth)) {
    types.set(JSON.stringify([industry, region]), { region, industry, from: type, to: null });
  }
  for (const { region, industry, type } of candidatesIn(other, cuts).filter(isInBoth)) {
    const key = JSON.stringify([industry, region]);
    types.set(key, { region, industry, from: types.get(key)?.from ?? null, to: type });
  }
  return [...types.entries()]
    .filter(([, { from, to }]) => from !== to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change);
}

function movesOf(cuts: CutOffs): [Move, CutOffs][] {
  const moves = CUTS.flatMap((cut) => STEPS.map((by): [Move, CutOffs] => [{ cut, by }, moved(cuts, cut, by)]));
  moves.push([
    { cut: 'locationQuotientMinimum', by: 'without' },
    { ...cuts, locationQuotientMinimum: 0 },
  ]);
  return moves.filter(([{ cut }, after]) => after[cut] !== cuts[cut]);
}

/** The cut-offs with one of them moved, never past the other cut of its axis nor the whole. */
function moved(cuts: CutOffs, cut: keyof CutOffs, by: number): CutOffs {
  const to = cuts[cut] * (1 + by);
  switch (cut) {
    case 'locationQuotient':
      return { ...cuts, [cut]: Math.max(to, cuts.locationQuotientMinimum) };
    case 'locationQuotientMinimum':
      return { ...cuts, [cut]: Math.min(to, cuts.locationQuotient) };
    case 'sectorShareHigh':
      return { ...cuts, [cut]: Math.min(1, Math.max(to, cuts.sectorShareMinimum)) };
    case 'sectorShareMinimum':
      return { ...cuts, [cut]: Math.min(to, cuts.sectorShareHigh) };
    case 'establishmentsMinimum':
      // The least whole number that reaches it, rounding of the product aside.
      return { ...cuts, [cut]: Math.ceil(to - 1e-9) };
  }
}

function shiftOf(move: Move, cuts: CutOffs, before: Uint8Array, after: Uint8Array): Shift {
  const kinds = TYPE_OF_CODE.length;
  const cells: number[] = [];
  const counts = new Uint32Array(kinds * kinds);
  for (let cell = 0; cell < before.length; cell += 1) {
    const [from, to] = [before[cell] ?? 0, after[cell] ?? 0];
    if (from === to) continue;
    cells.push(cell);
    counts[from * kinds + to] = (counts[from * kinds + to] ?? 0) + 1;
  }
  return {
    ...move,
    cuts,
    cells: Uint32Array.from(cells),
    from: Uint8Array.from(cells, (cell) => before[cell] ?? 0),
    to: Uint8Array.from(cells, (cell) => after[cell] ?? 0),
    counts: Array.from(counts, (count, at) => ({
      from: TYPE_OF_CODE[Math.floor(at / kinds)] ?? null,
      to: TYPE_OF_CODE[at % kinds] ?? null,
      count,
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
