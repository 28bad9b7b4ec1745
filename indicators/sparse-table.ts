/**
 * What was observed, one row for each pair of region and industry: `region` and `industry` point into the two lists of names.
 * A value that is missing or withheld is NaN; nought is a value.
 */
export type Observations = {
  regions: string[];
  industries: string[];
  region: Uint32Array;
  industry: Uint32Array;
  value: Float64Array;
};

/**
 * A table of regions and industries of which only the pairs above nought are kept, in the order of industry, then region.
 * The cells of industry `i` lie from `starts[i]` up to `starts[i + 1]`. Names are in the order of their UTF-16 units, so that
 * the same observations give the same table in whatever order they come.
 */
export type SparseTable = {
  regions: string[];
  industries: string[];
  starts: Uint32Array;
  /** The region of each cell. */
  region: Uint32Array;
  value: Float64Array;
  /** The observation that each cell comes from. */
  row: Uint32Array;
  regionTotals: Float64Array;
  industryTotals: Float64Array;
  total: number;
  /** Pairs whose value is not known: they are in no total, so that every figure is reckoned without them. */
  notKnown: number;
  /** Which pairs these are; only where there are any. */
  unknown?: UnknownPairs;
};

/** Pairs whose value is not known, in the order of the cells: those of industry `i` lie from `starts[i]` up to `starts[i + 1]`. */
export type UnknownPairs = { starts: Uint32Array; region: Uint32Array };

/** Two rows for one pair; `rows` are their places in the observations, `first` the one that came first. */
export type Duplicate = { first: number; row: number };

/**
 * Orders observations into a table. Totals are the sums of the cells.
 *
 * @returns the table, or the first hundred of the rows that name a pair once more, with the count of all: rows are never summed silently
 */
export function sparseTableOf(
  observations: Observations,
): { ok: true; table: SparseTable } | { ok: false; duplicates: Duplicate[]; count: number } {
  const regions = inOrder(observations.regions);
  const industries = inOrder(observations.industries);
  const rows = rowsInOrder(observations, regions.rank, industries.rank);
  const duplicates = duplicatesIn(observations, rows);
  if (duplicates.count > 0) return { ok: false, ...duplicates };
  return { ok: true, table: filled(observations, rows, regions, industries) };
}

type Ordered = { names: string[]; rank: Uint32Array };

function inOrder(names: string[]): Ordered {
  const order = Uint32Array.from(names.keys());
  order.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const rank = new Uint32Array(names.length);
  order.forEach((from, to) => (rank[from] = to));
  return { names: Array.from(order, (from) => names[from] ?? ''), rank };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows by industry, then region, then as they came: two counting sorts, the finer one first. */
function rowsInOrder(observations: Observations, regionRank: Uint32Array, industryRank: Uint32Array): Uint32Array {
  const rows = new Uint32Array(observations.value.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  const byRegion = countingSort(rows, observations.region, regionRank);
  return countingSort(byRegion, observations.industry, industryRank);
}

function countingSort(rows: Uint32Array, group: Uint32Array, rank: Uint32Array): Uint32Array {
  const next = new Uint32Array(rank.length + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const place = (rank[group[at] ?? 0] ?? 0) + 1;
    next[place] = (next[place] ?? 0) + 1;
  }
  for (let place = 1; place < next.length; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let from = 0; from < rows.length; from += 1) {
    const row = rows[from] ?? 0;
    const place = rank[group[row] ?? 0] ?? 0;
    const at = next[place] ?? 0;
    sorted[at] = row;
    next[place] = at + 1;
  }
  return sorted;
}

const SHOWN = 100;

function duplicatesIn(
  { region, industry }: Observations,
  rows: Uint32Array,
): { duplicates: Duplicate[]; count: number } {
  const duplicates: Duplicate[] = [];
  let count = 0;
  let first = rows[0] ?? 0;
  for (let place = 1; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    if (region[row] === region[first] && industry[row] === industry[first]) {
      count += 1;
      if (duplicates.length < SHOWN) duplicates.push({ first, row });
    } else {
      first = row;
    }
  }
  return { duplicates, count };
}

function filled(observations: Observations, rows: Uint32Array, regions: Ordered, industries: Ordered): SparseTable {
  const { cells, notKnown } = aboveNought(rows, observations.value);
  const table: SparseTable = {
    regions: regions.names,
    industries: industries.names,
    starts: new Uint32Array(industries.names.length + 1),
    region: new Uint32Array(cells.length),
    value: new Float64Array(cells.length),
    row: cells,
    regionTotals: new Float64Array(regions.names.length),
    industryTotals: new Float64Array(industries.names.length),
    total: 0,
    notKnown,
  };
  const { starts, region, value, regionTotals, industryTotals } = table;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const row = cells[cell] ?? 0;
    const i = industries.rank[observations.industry[row] ?? 0] ?? 0;
    const j = regions.rank[observations.region[row] ?? 0] ?? 0;
    const amount = observations.value[row] ?? 0;
    region[cell] = j;
    value[cell] = amount;
    starts[i + 1] = cell + 1;
    regionTotals[j] = (regionTotals[j] ?? 0) + amount;
    industryTotals[i] = (industryTotals[i] ?? 0) + amount;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = Math.max(starts[i] ?? 0, starts[i - 1] ?? 0);
  table.total = industryTotals.reduce((sum, amount) => sum + amount, 0);
  return table.notKnown === 0 ? table : { ...table, unknown: unknownIn(observations, rows, regions, industries) };
}

/** The rows with a value above nought, in their order, and how many have none that is known. */
function aboveNought(rows: Uint32Array, values: Float64Array): { cells: Uint32Array; notKnown: number } {
  const cells = new Uint32Array(rows.length);
  let count = 0;
  let notKnown = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const value = values[row] ?? 0;
    if (value > 0) {
      cells[count] = row;
      count += 1;
    } else if (Number.isNaN(value)) {
      notKnown += 1;
    }
  }
  return { cells: cells.subarray(0, count), notKnown };
}

function unknownIn(
  { region, industry, value }: Observations,
  rows: Uint32Array,
  regions: Ordered,
  industries: Ordered,
): UnknownPairs {
  const unknown = rows.filter((row) => Number.isNaN(value[row]));
  const starts = new Uint32Array(industries.names.length + 1);
  unknown.forEach((row, at) => (starts[(industries.rank[industry[row] ?? 0] ?? 0) + 1] = at + 1));
  for (let i = 1; i < starts.length; i += 1) starts[i] = Math.max(starts[i] ?? 0, starts[i - 1] ?? 0);
  return { starts, region: unknown.map((row) => regions.rank[region[row] ?? 0] ?? 0) };
}
