import type { Observed } from '#indicators/reading/observed';

export type Axis = 'region' | 'industry';

/**
 * One axis of a table as vectors: of each of its codes, in the order of the file, the values along the most weighty codes of the other
 * axis. A sum that holds for all of them holds for these.
 */
export type AxisMatrix = {
  codes: string[];
  names: Map<string, string>;
  /** How many codes of the other axis each vector has. */
  width: number;
  /** Vector after vector; what is missing, withheld or has no row is 0 there. */
  values: Float64Array;
  /** Of each value whether it is known, has no row, or is missing or withheld. */
  states: Uint8Array;
  /** Whether anything is missing or withheld. */
  hasSecrets: boolean;
  /** Of each code the sum over all of the other axis. */
  totals: Float64Array;
  /** Most values are multiples of it: 5 where an office rounds to 5, 1 for counts. */
  unit: number;
};

export const NO_ROW = 0;
export const GIVEN = 1;
export const NOT_TOLD = 2;

/** So many codes of the other axis tell a sum from chance. */
const WIDTH = 40;

/** The vectors of an axis; pairs that are named again are added to the first. */
export function axisMatrix(observed: Observed, axis: Axis): AxisMatrix {
  const isRegion = axis === 'region';
  const of = isRegion ? observed.region : observed.industry;
  const along = isRegion ? observed.industry : observed.region;
  const codes = isRegion ? observed.regions : observed.industries;
  const others = isRegion ? observed.industries : observed.regions;
  const measured = observed.employment ?? observed.establishments ?? new Float64Array(of.length);
  const totals = new Float64Array(codes.length);
  const weights = new Float64Array(others.length);
  for (let row = 0; row < of.length; row += 1) {
    const value = measured[row] ?? 0;
    if (!(value > 0)) continue;
    totals[of[row] ?? 0] = (totals[of[row] ?? 0] ?? 0) + value;
    weights[along[row] ?? 0] = (weights[along[row] ?? 0] ?? 0) + value;
  }
  const [columnOf, width] = weightiest(weights);
  const values = new Float64Array(codes.length * width);
  const states = new Uint8Array(codes.length * width);
  let hasSecrets = false;
  for (let row = 0; row < of.length; row += 1) {
    const column = columnOf[along[row] ?? 0] ?? -1;
    if (column < 0) continue;
    const at = (of[row] ?? 0) * width + column;
    const value = measured[row] ?? 0;
    if (Number.isNaN(value)) {
      states[at] = NOT_TOLD;
      hasSecrets = true;
    } else {
      values[at] = (values[at] ?? 0) + value;
      if (states[at] === NO_ROW) states[at] = GIVEN;
    }
  }
  const names = isRegion ? observed.regionNames : observed.industryNames;
  return { codes, names, width, values, states, hasSecrets, totals, unit: unitOf(values) };
}

/** The column of each code of the other axis, -1 for those that are not looked at. */
function weightiest(weights: Float64Array): [Int32Array, number] {
  const order = Uint32Array.from(weights.keys());
  if (weights.length > WIDTH) order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const width = Math.min(WIDTH, weights.length);
  const columnOf = new Int32Array(weights.length).fill(-1);
  order.subarray(0, width).forEach((other, column) => (columnOf[other] = column));
  return [columnOf, width];
}

const UNITS = [1000, 100, 10, 5, 1, 0.1, 0.01, 0.001];
/** An office rounds all that it prints, but the sums that somebody adds need not be round. */
const MOST = 0.75;
const LOOKED_AT = 2000;

/** The largest step in which most values stand: 5 where an office rounds to 5, 1 for counts. */
function unitOf(values: Float64Array): number {
  const inStep = new Float64Array(UNITS.length);
  let known = 0;
  for (const value of values) {
    if (!(value > 0)) continue;
    if (known === LOOKED_AT) break;
    known += 1;
    for (let at = UNITS.length - 1; at >= 0; at -= 1) {
      const steps = value / (UNITS[at] ?? 1);
      if (Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, steps)) break;
      inStep[at] = (inStep[at] ?? 0) + 1;
    }
  }
  return UNITS.find((_, at) => (inStep[at] ?? 0) >= MOST * known) ?? 1e-4;
}
