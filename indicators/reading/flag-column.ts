import { type Cell, shownOf } from './cell';
import { type Column, isNumberOrFlagged } from './column-look';
import type { Mapping } from './mapping';

type Flag = NonNullable<Extract<Mapping, { layout: 'long' }>['flag']>;
/** A value of a column, with how many rows have it and in how many of those nothing is counted. */
type FlagValue = { value: string; rows: number; withoutNumber: number };

/**
 * The column that says that a number is kept secret, with the values that say so: those beside which there is never a number above
 * nought. Undefined where no column does that.
 */
export function flagAmong(
  columns: Column[],
  rows: Cell[][],
  { jobs, firms }: { jobs: number | undefined; firms: number | undefined },
): Flag | undefined {
  if (jobs === undefined) return undefined;
  for (const column of columns.filter(mayFlag)) {
    const withheld = flagValuesOf(rows, column.place, jobs)
      .filter(({ rows: count, withoutNumber }) => count === withoutNumber)
      .map(({ value }) => value);
    if (withheld.length === 0) continue;
    // A title that says nothing of secrecy is believed only where establishments stand beside the nought.
    if (column.role === 'flag' || isBesideFirms(rows, column.place, withheld, firms)) {
      return { place: column.place, withheld, missing: [] };
    }
  }
  return undefined;
}

/** What stands in a column, and how often without a number beside it. */
function flagValuesOf(rows: Cell[][], place: number, counted: number): FlagValue[] {
  const values = new Map<string, FlagValue>();
  for (const row of rows) {
    const value = shownOf(row[place] ?? '');
    if (value === '') continue;
    const found = values.get(value) ?? { value, rows: 0, withoutNumber: 0 };
    found.rows += 1;
    if (!isAboveNought(row[counted] ?? '')) found.withoutNumber += 1;
    values.set(value, found);
  }
  return [...values.values()];
}

function mayFlag({ role, values, isNumeric, isTimes }: Column): boolean {
  if (role === 'flag') return values.length > 0;
  return (
    role === undefined && !isNumeric && !isTimes && values.length > 0 && values.every(({ word }) => word.length <= 12)
  );
}

function isBesideFirms(rows: Cell[][], place: number, values: string[], firms: number | undefined): boolean {
  const hidden = rows.filter((row) => values.includes(shownOf(row[place] ?? '')));
  return firms !== undefined && hidden.length > 1 && hidden.every((row) => isAboveNought(row[firms] ?? ''));
}

function isAboveNought(cell: Cell): boolean {
  return isNumberOrFlagged(cell) && /[1-9]/.test(shownOf(cell));
}
