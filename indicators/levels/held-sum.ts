import { type AxisMatrix, GIVEN, NO_ROW, NOT_TOLD } from './axis-matrix';

/** Whether one code is the sum of others, column by column. */
export type HeldSum = {
  holds: boolean;
  /** Every column agrees to the last digit. */
  isExact: boolean;
  /** How unlikely the agreement is by chance, as a power of two. */
  bits: number;
};

/** By how much a sum of so many rounded parts may miss its rounded whole. */
export function roundingOf(unit: number, parts: number): number {
  return unit * Math.min((parts + 1) / 2, 1 + 0.75 * Math.sqrt(parts));
}

/** Columns that may disagree: slips of the office; and wholes of which some part was not printed. */
const [SLIPS, SHORT] = [0.05, 0.25];

/**
 * Holds a whole against its parts in every column where the whole is given. Where a part is secret, the known ones only must not be more;
 * where none is printed, the column says nothing.
 */
export function heldSum(matrix: AxisMatrix, whole: number, parts: readonly number[]): HeldSum {
  const { width, values, states, unit } = matrix;
  const rounding = roundingOf(unit, parts.length);
  let [hits, slips, short, worst] = [0, 0, 0, 0];
  // Columns in which all values are the same say it once.
  const agreed = new Map<string, number>();
  for (let column = 0; column < width; column += 1) {
    const at = whole * width + column;
    if (states[at] !== GIVEN) continue;
    const amount = values[at] ?? 0;
    let [sum, isSecret, printed] = [0, false, 0];
    for (const part of parts) {
      const state = states[part * width + column];
      sum += values[part * width + column] ?? 0;
      if (state === NOT_TOLD) isSecret = true;
      if (state !== NO_ROW) printed += 1;
    }
    const missed = amount - sum;
    const allowed = rounding + 1e-9 * amount;
    if (printed === 0) continue;
    if (isSecret && missed >= -allowed) continue;
    if (Math.abs(missed) <= allowed) {
      hits += 1;
      worst = Math.max(worst, Math.abs(missed));
      if (amount > 0) agreed.set([amount, ...parts.map((part) => values[part * width + column])].join(), amount);
    } else if (missed > 0 && printed < parts.length) {
      short += 1;
    } else {
      slips += 1;
    }
  }
  const isExact = worst <= unit * 1e-6;
  const span = isExact ? unit : 2 * worst + unit;
  return {
    holds: hits > 0 && slips <= SLIPS * hits && short <= SHORT * hits,
    isExact,
    bits: [...agreed.values()].reduce((sum, amount) => sum + Math.log2(Math.max(1, amount / span)), 0),
  };
}
