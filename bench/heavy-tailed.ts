/** A table with few large and many small pairs, the same on each run. */
export function heavyTailed(regions: number, industries: number, cells: number): string {
  let state = 20_261_122;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const seen = new Set<number>();
  while (seen.size < cells) {
    // Both are drawn towards the first ones, as jobs are towards large places and common trades.
    seen.add(Math.floor(random() ** 2 * regions) * industries + Math.floor(random() ** 1.5 * industries));
  }
  const lines = [...seen].map((pair) => {
    const jobs = Math.ceil(3 / (random() + 1e-6) ** 0.9);
    return `${1_100_000 + Math.floor(pair / industries)},${10_000 + (pair % industries)},${jobs}`;
  });
  return `region,industry,employment\n${lines.join('\n')}\n`;
}
