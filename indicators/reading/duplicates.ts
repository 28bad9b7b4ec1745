import { KNOWN, MISSING, type Observed, WITHHELD } from './observed';
import type { RowFault } from './row-fault';

/** Rows that name a pair of region and industry again. `firstOf` says of each row where its pair stood first. */
export type Duplicates = { count: number; firstOf: Uint32Array };

/** What to do with pairs that are named more than once: take nothing of them for known, keep the first, or add them up. */
export type Settlement = 'leave-out' | 'keep-first' | 'add-up';

/** Finds the pairs that are named more than once, in one pass over the rows, region by region. */
export function duplicatesOf({ regions, industries, region, industry, rows }: Observed): Duplicates {
  const firstOf = new Uint32Array(rows);
  const seenIn = new Uint32Array(industries.length);
  const firstRow = new Uint32Array(industries.length);
  let count = 0;
  for (const row of byRegion(region, regions.length)) {
    const i = industry[row] ?? 0;
    const stamp = (region[row] ?? 0) + 1;
    if (seenIn[i] === stamp) {
      count += 1;
    } else {
      seenIn[i] = stamp;
      firstRow[i] = row;
    }
    firstOf[row] = firstRow[i] ?? 0;
  }
  return { count, firstOf };
}

/** Each row that names a pair again, with the line on which the pair stands first. */
export function* duplicateFaults({ line, rows }: Observed, { firstOf, count }: Duplicates): Generator<RowFault> {
  let left = count;
  for (let row = 0; row < rows && left > 0; row += 1) {
    const first = firstOf[row] ?? 0;
    if (first === row) continue;
    left -= 1;
    yield { kind: 'twice', line: line[row] ?? 0, firstLine: line[first] ?? 0 };
  }
}

/**
 * The table with each pair once, as the person has chosen. Pairs of which the rows are left out are missing, since without a row they would
 * count as nought. Of pairs that are added up, a part that is withheld or missing makes the sum so; withheld goes before missing.
 */
export function settled(observed: Observed, how: Settlement): Observed {
  const { firstOf, count } = duplicatesOf(observed);
  if (count === 0) return observed;
  const kept = Uint32Array.from(firstOf.keys()).filter((row) => firstOf[row] === row);
  const source = sourceFor(how, observed, firstOf);
  const pick = <T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T => {
    kept.forEach((row, at) => (to[at] = from[row] ?? 0));
    return to;
  };
  const { employment, establishments, employmentState, establishmentsState } = source;
  return {
    ...observed,
    region: pick(observed.region, new Uint32Array(kept.length)),
    industry: pick(observed.industry, new Uint32Array(kept.length)),
    line: pick(observed.line, new Uint32Array(kept.length)),
    ...(employment && { employment: pick(employment, new Float64Array(kept.length)) }),
    ...(establishments && { establishments: pick(establishments, new Float64Array(kept.length)) }),
    ...(employmentState && { employmentState: pick(employmentState, new Uint8Array(kept.length)) }),
    ...(establishmentsState && { establishmentsState: pick(establishmentsState, new Uint8Array(kept.length)) }),
    rows: kept.length,
  };
}

function byRegion(region: Uint32Array, regions: number): Uint32Array {
  const next = new Uint32Array(regions + 1);
  for (const j of region) next[j + 1] = (next[j + 1] ?? 0) + 1;
  for (let j = 1; j < next.length; j += 1) next[j] = (next[j] ?? 0) + (next[j - 1] ?? 0);
  const rows = new Uint32Array(region.length);
  for (let row = 0; row < region.length; row += 1) {
    const j = region[row] ?? 0;
    const at = next[j] ?? 0;
    rows[at] = row;
    next[j] = at + 1;
  }
  return rows;
}

function sourceFor(how: Settlement, observed: Observed, firstOf: Uint32Array): Observed {
  switch (how) {
    case 'add-up':
      return addedUp(observed, firstOf);
    case 'leave-out':
      return takenForMissing(observed, firstOf);
    case 'keep-first':
      return observed;
  }
}

function takenForMissing(observed: Observed, firstOf: Uint32Array): Observed {
  const without = { ...observed };
  for (const name of ['employment', 'establishments'] as const) {
    const values = observed[name]?.slice();
    if (values === undefined) continue;
    const states = observed[`${name}State`]?.slice() ?? new Uint8Array(observed.rows).fill(KNOWN);
    firstOf.forEach((first, row) => {
      if (first === row) return;
      values[first] = Number.NaN;
      states[first] = MISSING;
    });
    without[name] = values;
    without[`${name}State`] = states;
  }
  return without;
}

function addedUp(observed: Observed, firstOf: Uint32Array): Observed {
  const sums = { ...observed };
  for (const name of ['employment', 'establishments'] as const) {
    const values = observed[name]?.slice();
    const states = observed[`${name}State`]?.slice();
    if (values === undefined) continue;
    firstOf.forEach((first, row) => {
      if (first === row) return;
      values[first] = (values[first] ?? 0) + (values[row] ?? 0);
      if (states !== undefined) states[first] = worse(states[first] ?? KNOWN, states[row] ?? KNOWN);
    });
    sums[name] = values;
    if (states !== undefined) sums[`${name}State`] = states;
  }
  return sums;
}

function worse(a: number, b: number): number {
  if (a === WITHHELD || b === WITHHELD) return WITHHELD;
  return a === MISSING || b === MISSING ? MISSING : KNOWN;
}
