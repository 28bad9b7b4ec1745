import type { Observed } from '#indicators/reading/observed';
import { type Axis, type AxisMatrix, axisMatrix } from './axis-matrix';
import { type Family, familiesOf } from './families';
import { saysTotal } from './total-names';

/** One level of an axis: its codes count everything once. `total` is what they have together. */
type Level = { codes: string[]; total: number };

/** A code that is the sum of others; `isExact`: to the last digit, or within what rounding allows. */
type NestedSum = { whole: string; parts: string[]; isExact: boolean };

export type AxisLevels = {
  /** Codes that are the sum of all others, or are called so. */
  totals: string[];
  /** Sums of some of the others, the largest first. */
  nested: NestedSum[];
  /** Where there are such sums: the sets of codes, from coarse to fine, that count everything once. */
  levels: Level[];
  /** A code that is nowhere less than all others together: perhaps the whole area, of which only some parts are in the table. */
  covers?: string;
  /** What all codes but the totals have together: with nested sums more than there is. */
  counted: number;
};

/** Past so many codes an axis is looked at for totals only. */
const LONGEST = 50_000;

/** Finds totals and levels of one axis by names, codes and sums. Nothing is taken out: that is for the person to say. */
export function axisLevels(observed: Observed, axis: Axis): AxisLevels {
  const codes = axis === 'region' ? observed.regions : observed.industries;
  if (codes.length > LONGEST) return { totals: [], nested: [], levels: [], counted: Number.NaN };
  const matrix = axisMatrix(observed, axis);
  const totals = totalsIn(matrix);
  const families = familiesOf(matrix, totals);
  const others = matrix.codes.length - totals.size;
  const [only] = families;
  // A sum of all the others is a total, whatever it is called.
  if (families.length === 1 && only !== undefined && only.parts.length === others - 1 && others > 2) {
    totals.add(only.whole);
    families.pop();
  }
  const left = [...matrix.codes.keys()].filter((place) => !totals.has(place));
  return {
    totals: matrix.codes.filter((_, place) => totals.has(place)),
    nested: families
      .toSorted((a, b) => (matrix.totals[b.whole] ?? 0) - (matrix.totals[a.whole] ?? 0))
      .map(({ whole, parts, isExact }) => ({ whole: nameAt(whole), parts: parts.map(nameAt), isExact })),
    levels: levelsOf(matrix, axis, left, families).map((places) => ({
      codes: places.map(nameAt),
      total: sumOf(matrix, places),
    })),
    ...(families.length === 0 && totals.size === 0 ? coveringIn(matrix) : {}),
    counted: sumOf(matrix, left),
  };

  function nameAt(place: number): string {
    return matrix.codes[place] ?? '';
  }
}

/** What is called a total, and what is exactly as large as all others together where there are three or more. */
function totalsIn(matrix: AxisMatrix): Set<number> {
  const { codes, names, totals } = matrix;
  const whole = totals.reduce((sum, total) => sum + total, 0);
  const largest = totals.reduce((most, total) => Math.max(most, total), 0);
  return new Set(
    [...codes.keys()].filter((place) => {
      const total = totals[place] ?? 0;
      const says = saysTotal(codes[place] ?? '', names.get(codes[place] ?? ''));
      if (says === 'yes') return true;
      return says === 'perhaps'
        ? codes.length > 2 && total >= largest
        : codes.length > 3 && total > 0 && 2 * total === whole;
    }),
  );
}

function coveringIn({ codes, totals, width, values }: AxisMatrix): Pick<AxisLevels, 'covers'> {
  if (codes.length < 3 || width < 3) return {};
  const largest = totals.reduce((most, total, place) => (total > (totals[most] ?? 0) ? place : most), 0);
  for (let column = 0; column < width; column += 1) {
    let others = 0;
    for (let place = 0; place < codes.length; place += 1) {
      if (place !== largest) others += values[place * width + column] ?? 0;
    }
    if (others > (values[largest * width + column] ?? 0)) return {};
  }
  return { covers: codes[largest] ?? '' };
}

/** The sets that count everything once, from coarse to fine. */
function levelsOf(matrix: AxisMatrix, axis: Axis, places: number[], families: Family[]): number[][] {
  if (families.length === 0) return [];
  const within = new Set(families.flatMap(({ parts }) => parts));
  const tops = families.map(({ whole }) => whole).filter((whole) => !within.has(whole));
  const roots = places.filter((place) => !within.has(place));
  const country = axis === 'region' && tops.length > 1 ? tops.find((top) => isAbove(matrix, top, roots)) : undefined;
  if (country === undefined) return byDepth(places, families);
  // A country with its parts, and beside it one state with its own: the two are not parts of one level.
  return tops
    .flatMap((top) =>
      byDepth(
        below(top, families).sort((a, b) => a - b),
        families,
      ),
    )
    .toSorted((a, b) => a.length - b.length);
}

/** By how many wholes stand above a code, from none down to the last; a code without parts stays on all levels below it. */
function byDepth(places: number[], families: Family[]): number[][] {
  const above = new Map(families.flatMap(({ whole, parts }) => parts.map((part): [number, number] => [part, whole])));
  const wholes = new Set(families.map(({ whole }) => whole));
  const depth = (place: number): number => {
    const whole = above.get(place);
    return whole === undefined ? 0 : 1 + depth(whole);
  };
  const depths = new Map(places.map((place) => [place, depth(place)]));
  const deepest = [...depths.values()].reduce((most, each) => Math.max(most, each), 0);
  const levels = Array.from({ length: deepest + 1 }, (_, level) =>
    places.filter((place) => {
      const own = depths.get(place) ?? 0;
      return own === level || (own < level && !wholes.has(place));
    }),
  );
  return levels.filter((level) => level.length > 1);
}

/** A whole and everything that it holds. */
function below(top: number, families: Family[]): number[] {
  const parts = families.find(({ whole }) => whole === top)?.parts ?? [];
  return [top, ...parts.flatMap((part) => below(part, families))];
}

/** Whether a code has nowhere less than any of the others. */
function isAbove({ width, values }: AxisMatrix, top: number, others: number[]): boolean {
  return others.every((other) => {
    for (let column = 0; column < width; column += 1) {
      if ((values[other * width + column] ?? 0) > (values[top * width + column] ?? 0)) return false;
    }
    return true;
  });
}

function sumOf({ totals }: AxisMatrix, places: number[]): number {
  return places.reduce((sum, place) => sum + (totals[place] ?? 0), 0);
}
