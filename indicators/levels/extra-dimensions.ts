import { duplicatesOf } from '#indicators/reading/duplicates';
import type { Observed } from '#indicators/reading/observed';
import { roundingOf } from './held-sum';
import { saysTotal } from './total-names';

/** A row of the file as it stands. */
export type RawRow = { line: number; fields: string[] };

/** A column that tells repeated pairs apart, such as sex, ownership or an indicator. */
export type ExtraDimension = {
  column: number;
  title: string;
  /** What stands in it, in the order of the file; `total` is what these rows have together. */
  values: { value: string; rows: number; total: number }[];
  /** The value that is the sum of the others, or is called a total: added up, all would be counted twice. */
  totalValue?: string;
};

/** A column with more values is a name, a number or a remark. */
const MOST_VALUES = 60;
const MOST_ROWS = 300_000;
const MOST_DIMENSIONS = 4;

/**
 * Finds the columns that tell repeated pairs apart: first the one that leaves fewest pairs repeated, then the next, until none is.
 *
 * @param rows - the rows of the file, in its order
 * @param used - columns that have a meaning already
 */
export function extraDimensions(
  observed: Observed,
  rows: Iterable<RawRow>,
  titles: string[],
  used: ReadonlySet<number>,
): ExtraDimension[] {
  const columns = columnsBeside(observed, rows, titles, used);
  if (columns.length === 0) return [];
  let groups: Uint32Array = duplicatesOf(observed).firstOf;
  let repeated = repeatedIn(groups, columns);
  const found: Column[] = [];
  while (repeated > 0 && found.length < MOST_DIMENSIONS) {
    const best = columns
      .filter((column) => !found.includes(column))
      .map((column) => {
        const apart = combined(groups, column);
        return { column, apart, left: repeatedIn(apart, columns) };
      })
      .toSorted((a, b) => a.left - b.left || a.column.values.length - b.column.values.length)[0];
    if (best === undefined || best.left >= repeated) break;
    found.push(best.column);
    [groups, repeated] = [best.apart, best.left];
  }
  return found.map((column) => dimensionOf(column, observed, found));
}

type Column = { place: number; title: string; values: string[]; ids: Int32Array };

/** The columns that hold few different values, with the number of the value in each row that was read; -1 where it was not looked at. */
function columnsBeside(
  { line, rows: count }: Observed,
  rows: Iterable<RawRow>,
  titles: string[],
  used: ReadonlySet<number>,
): Column[] {
  const looked = Math.min(count, MOST_ROWS);
  const open = titles.flatMap((title, place) =>
    used.has(place) ? [] : [{ place, title, known: new Map<string, number>(), ids: new Int32Array(looked).fill(-1) }],
  );
  let row = 0;
  for (const { line: at, fields } of rows) {
    while (row < looked && (line[row] ?? 0) < at) row += 1;
    if (row >= looked) break;
    for (; row < looked && line[row] === at; row += 1) {
      if (fields.length !== titles.length) continue;
      for (const column of open) {
        if (column.known.size > MOST_VALUES) continue;
        const value = (fields[column.place] ?? '').trim();
        let id = column.known.get(value);
        if (id === undefined) column.known.set(value, (id = column.known.size));
        column.ids[row] = id;
      }
    }
  }
  // A number of its own in nearly every row is a measure, not a dimension.
  const most = Math.min(MOST_VALUES, Math.max(3, looked / 6));
  return open
    .filter(({ known }) => known.size > 1 && known.size <= most)
    .map(({ place, title, known, ids }) => ({ place, title, ids, values: [...known.keys()] }));
}

/** Groups of rows, parted once more by a column. */
function combined(groups: Uint32Array, { ids, values }: Column): Uint32Array {
  const parted = new Uint32Array(ids.length);
  const known = new Map<number, number>();
  ids.forEach((id, row) => {
    const key = (groups[row] ?? 0) * (values.length + 1) + id + 1;
    let group = known.get(key);
    if (group === undefined) known.set(key, (group = known.size));
    parted[row] = group;
  });
  return parted;
}

function repeatedIn(groups: Uint32Array, [column]: Column[]): number {
  const looked = column?.ids.length ?? 0;
  return looked - new Set(groups.subarray(0, looked)).size;
}

function dimensionOf(column: Column, observed: Observed, found: Column[]): ExtraDimension {
  const measure = observed.employment ?? observed.establishments ?? new Float64Array(observed.rows);
  const values = column.values.map((value) => ({ value, rows: 0, total: 0 }));
  column.ids.forEach((id, row) => {
    const own = values[id];
    if (own === undefined) return;
    own.rows += 1;
    own.total += measure[row] || 0;
  });
  const totalValue = totalAmong(column, observed, measure, found);
  return {
    column: column.place,
    title: column.title,
    values,
    ...(totalValue === undefined ? {} : { totalValue }),
  };
}

/** The value that is called a total, or is the sum of the others in nearly all groups of rows that are alike in all else. */
function totalAmong(column: Column, observed: Observed, measure: Float64Array, found: Column[]): string | undefined {
  const named = column.values.find((value) => saysTotal(value) === 'yes');
  if (named !== undefined) return named;
  const pairs = duplicatesOf(observed).firstOf;
  const groups = found
    .filter((other) => other !== column)
    .reduce<Uint32Array>((parted, other) => combined(parted, other), pairs);
  const byGroup = new Map<number, { id: number; value: number }[]>();
  column.ids.forEach((id, row) => {
    if (id < 0) return;
    const group = byGroup.get(groups[row] ?? 0) ?? [];
    group.push({ id, value: measure[row] ?? Number.NaN });
    byGroup.set(groups[row] ?? 0, group);
  });
  return column.values.find((_, id) => {
    let [held, refused] = [0, 0];
    for (const group of byGroup.values()) {
      const whole = group.find((each) => each.id === id)?.value;
      const parts = group.filter((each) => each.id !== id);
      if (whole === undefined || parts.length < 2) continue;
      const missed = parts.reduce((sum, { value }) => sum + value, -whole);
      if (Number.isNaN(missed)) continue;
      if (
        Math.abs(missed) <=
        roundingOf(whole % 5 === 0 && parts.every(({ value }) => value % 5 === 0) ? 5 : 1, parts.length)
      ) {
        if (whole > 2 * parts.length) held += 1;
      } else refused += 1;
    }
    return held >= 3 && refused <= held / 10;
  });
}
