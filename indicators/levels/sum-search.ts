import { type AxisMatrix, GIVEN, NO_ROW, NOT_TOLD } from './axis-matrix';
import { roundingOf } from './held-sum';

/** How much may still be looked at, counted in single values: a table of any size is told in a few hundredths of a second. */
export type Budget = { left: number };

/** Of more fitting codes only all together are held to be the parts. */
const MANY = 300;
/** So many values are looked at for one whole, or the fitting codes a few times over. */
const FOR_ONE = 30_000;
const TIMES = 2;

/**
 * Looks for codes of the pool that sum to a whole in every column, without any help of names. What must be in, because without it a column
 * cannot be reached, is taken first; only where nothing must be in, both ways are tried.
 *
 * @returns the parts and how many codes would have fitted under the whole
 */
export function partsOf(
  matrix: AxisMatrix,
  whole: number,
  pool: readonly number[],
  budget: Budget,
): { parts: number[]; fitting: number } | undefined {
  if (budget.left <= 0) return undefined;
  const fitting = fittingIn(matrix, whole, pool, budget);
  if (fitting.length < 2) return undefined;
  const open = columnsToReach(matrix, whole, fitting);
  if (open.length === 0) return undefined;
  if (fitting.length > MANY)
    return isAllOf(matrix, whole, fitting, open) ? { parts: fitting, fitting: fitting.length } : undefined;
  const own = { left: Math.min(budget.left, Math.max(FOR_ONE, TIMES * 2 * fitting.length * open.length)) };
  const before = own.left;
  const amounts = open.map((column) => matrix.values[whole * matrix.width + column] ?? 0);
  let parts: number[] | undefined;
  for (const rounding of [0, roundingOf(matrix.unit, fitting.length)]) {
    // Sums of decimals miss by the last digits of a double.
    const allowed = Float64Array.from(amounts, (amount) => rounding + 1e-9 * amount);
    parts ??= chosen(matrix, { open, allowed, budget: own }, fitting, Float64Array.from(amounts));
  }
  budget.left -= before - own.left;
  return parts === undefined || parts.length === 0 ? undefined : { parts, fitting: fitting.length };
}

function isAllOf(matrix: AxisMatrix, whole: number, parts: number[], open: number[]): boolean {
  const rounding = roundingOf(matrix.unit, parts.length);
  return open.every((column) => {
    const amount = matrix.values[whole * matrix.width + column] ?? 0;
    let sum = 0;
    for (const part of parts) sum += matrix.values[part * matrix.width + column] ?? 0;
    return Math.abs(sum - amount) <= rounding + 1e-9 * amount;
  });
}

type Search = { open: number[]; allowed: Float64Array; budget: Budget };

function chosen(matrix: AxisMatrix, search: Search, from: number[], rest: Float64Array): number[] | undefined {
  const { open, allowed, budget } = search;
  const taken: number[] = [];
  let left = from;
  for (;;) {
    budget.left -= left.length * open.length * 2;
    if (budget.left < 0) return undefined;
    left = left.filter((part) => isWithin(matrix, search, part, rest));
    const sums = new Float64Array(open.length);
    for (const part of left) addTo(sums, matrix, open, part, 1);
    let isAll = true;
    for (let at = 0; at < open.length; at += 1) {
      const missed = (sums[at] ?? 0) - (rest[at] ?? 0);
      if (missed < -(allowed[at] ?? 0)) return undefined;
      if (missed > (allowed[at] ?? 0)) isAll = false;
    }
    if (isAll) return [...taken, ...left];
    const needed = left.filter((part) => isNeeded(matrix, search, part, sums, rest));
    if (needed.length === 0) break;
    for (const part of needed) {
      taken.push(part);
      addTo(rest, matrix, open, part, -1);
    }
    if (rest.some((amount, at) => amount < -(allowed[at] ?? 0))) return undefined;
    const gone = new Set(needed);
    left = left.filter((part) => !gone.has(part));
  }
  // The largest that is left is in, or it is not.
  const largest = left.reduce(
    (most, part) => ((matrix.totals[part] ?? 0) > (matrix.totals[most] ?? 0) ? part : most),
    left[0] ?? 0,
  );
  const others = left.filter((part) => part !== largest);
  const restWithIt = rest.slice();
  addTo(restWithIt, matrix, open, largest, -1);
  const withIt = chosen(matrix, search, others, restWithIt);
  if (withIt !== undefined) return [...taken, largest, ...withIt];
  const withoutIt = chosen(matrix, search, others, rest);
  return withoutIt === undefined ? undefined : [...taken, ...withoutIt];
}

function isWithin({ width, values }: AxisMatrix, { open, allowed }: Search, part: number, rest: Float64Array): boolean {
  for (let at = 0; at < open.length; at += 1) {
    if ((values[part * width + (open[at] ?? 0)] ?? 0) > (rest[at] ?? 0) + (allowed[at] ?? 0)) return false;
  }
  return true;
}

function isNeeded(
  { width, values }: AxisMatrix,
  { open, allowed }: Search,
  part: number,
  sums: Float64Array,
  rest: Float64Array,
): boolean {
  for (let at = 0; at < open.length; at += 1) {
    const without = (sums[at] ?? 0) - (values[part * width + (open[at] ?? 0)] ?? 0);
    if (without < (rest[at] ?? 0) - (allowed[at] ?? 0)) return true;
  }
  return false;
}

function addTo(sums: Float64Array, { width, values }: AxisMatrix, open: number[], part: number, times: 1 | -1): void {
  for (let at = 0; at < open.length; at += 1) {
    sums[at] = (sums[at] ?? 0) + times * (values[part * width + (open[at] ?? 0)] ?? 0);
  }
}

/** The codes that are nowhere more than the whole; where it has least, most others are found to be more. */
function fittingIn(matrix: AxisMatrix, whole: number, pool: readonly number[], budget: Budget): number[] {
  const { width, values, states, unit } = matrix;
  const base = whole * width;
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => states[base + column] === GIVEN)
    .sort((a, b) => (values[base + a] ?? 0) - (values[base + b] ?? 0));
  const limits = Float64Array.from(columns, (column) => (values[base + column] ?? 0) + unit);
  return pool.filter((part) => {
    if (part === whole) return false;
    let isAny = false;
    for (let at = 0; at < columns.length; at += 1) {
      const value = values[part * width + (columns[at] ?? 0)] ?? 0;
      if (value > (limits[at] ?? 0)) {
        budget.left -= at + 1;
        return false;
      }
      if (value > 0) isAny = true;
    }
    budget.left -= columns.length;
    return isAny;
  });
}

/** Columns in which the whole is given, every fitting code is told or has no row, and some have one: there the sum has to be reached. */
function columnsToReach({ width, states, hasSecrets }: AxisMatrix, whole: number, fitting: number[]): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    if (states[whole * width + column] !== GIVEN) return false;
    let isPrinted = false;
    for (const part of fitting) {
      const state = states[part * width + column];
      if (state === NOT_TOLD) return false;
      if (state !== NO_ROW) isPrinted = true;
      if (isPrinted && !hasSecrets) return true;
    }
    return isPrinted;
  });
}
