/**
 * Draws so many of a list, in the order in which they are drawn; the same ones for the same list and seed.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
export function drawn(all, count, seed) {
  const next = numbersFrom(seed);
  const left = [...all];
  const taken = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(next() % left.length, 1));
  return taken;
}

/** Pseudo-random whole numbers below 2 to the 32nd (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
