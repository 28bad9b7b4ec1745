import { expect } from 'vitest';

/** Holds two lists of numbers against each other at 1e-9 relative; values this side of `floor` may differ by as much. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string, floor = 1e-15): void {
  expect(actual.length, what).toBe(expected.length);
  for (let at = 0; at < expected.length; at += 1) {
    const [a, e] = [actual[at] ?? Number.NaN, expected[at] ?? Number.NaN];
    const same =
      Object.is(a, e) || (Number.isNaN(a) && Number.isNaN(e)) || Math.abs(a - e) <= Math.max(1e-9 * Math.abs(e), floor);
    if (!same) expect.fail(`${what}, row ${at + 1}: ${a} is not ${e}`);
  }
}
