import { expect } from 'vitest';

/** Whether the laws run with all of their cases and nothing may be skipped: `npm run test:full`. */
export const isFull = process.env.ARRANJO_FULL === '1';

/** While mutants are tried, each runs the tests anew: all cases would take days. */
export const isMutated = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** The seed of all laws: this one, so that a plain run is the same everywhere; `npm run test:full` draws another and prints it. */
export const seed = Number(process.env.ARRANJO_SEED ?? 20_261_130);

/** How many of its cases a law runs: all of them in the full run, otherwise a fifth. */
export function runs(all: number, whileMutated = Math.ceil(all / 20)): number {
  if (isFull) return all;
  return isMutated ? whileMutated : Math.ceil(all / 5);
}

/** Counts how often a law found something to hold, so that one whose guard lets nothing through fails. */
export function counter() {
  let count = 0;
  return {
    hit: (): void => {
      count += 1;
    },
    /** Demands this part of so many cases; mutants run too few of them to say. */
    expectShare: (share: number, cases: number): void => {
      if (!isMutated) expect(count, 'cases in which the law had something to hold').toBeGreaterThan(share * cases);
    },
  };
}
