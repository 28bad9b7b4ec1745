import { type Cell, shownOf } from './cell';
import type { Column } from './column-look';
import { plain } from './title-roles';
import { CODING, NAMING } from './title-words';

/** The columns for one thing: of its codes, of their second part, of its names. `isSure` is false where other columns might be meant. */
export type Coded = { code?: Column; second?: Column; name?: Column; isSure: boolean };

/**
 * Tells apart what several columns for one thing are: a code and its name go together one to one; of a country, a state and a county the
 * finest is meant; and where the finest has the same code in two of the coarser ones, it takes both to name it.
 */
export function codedColumns(columns: Column[], rows: Cell[][]): Coded {
  const candidates = withoutMeasures(columns);
  const isVaried = candidates.some(({ different }) => different > 1);
  const constant = isVaried ? candidates.filter(({ different }) => different <= 1) : [];
  const levels = levelsOf(
    candidates.filter((column) => !constant.includes(column)),
    rows,
  );
  // Of two that are equally fine the later one is meant: titles go from the whole to its parts.
  levels.reverse().sort(([a], [b]) => (b?.different ?? 0) - (a?.different ?? 0));
  const [finest, ...coarser] = levels;
  if (finest === undefined) return { isSure: false };
  const own = codeAndName(finest, rows);
  const names = coarser.flat().find((column) => isNameOf(column, own.code, rows));
  const name = own.name ?? (names === own.code ? undefined : names);
  const others = coarser.filter((level) => name === undefined || !level.includes(name));
  const above = others
    .map((level) => codeAndName(level, rows).code)
    .find((column) => !determines(own.code, column, rows));
  const bare = constant.find(({ isNumeric, isTimes }) => isNumeric && !isTimes);
  const isShort = own.code.isNumeric && rows.every((row) => shownOf(row[own.code.place] ?? '').length <= 3);
  const first = above ?? (isShort && coarser.length === 0 ? bare : undefined);
  if (first !== undefined) return { code: first, second: own.code, ...(name && { name }), isSure: false };
  return { code: own.code, ...(name && { name }), isSure: others.length === 0 };
}

/** Whether a column of numbers is called an area, and so is rather its size than its name. */
export function isSize({ isNumeric, isCode, title }: Column): boolean {
  return isNumeric && !isCode && plain(title).includes('area');
}

/** A number with the title of an area is its size, where names of places stand beside it. */
function withoutMeasures(columns: Column[]): Column[] {
  const hasText = columns.some(({ isNumeric }) => !isNumeric);
  return columns.filter((column) => !(hasText && isSize(column)));
}

/**
 * Columns that go together one to one are a level, in the order in which they stand.
 *
 * @param mayBelong - whether two columns may be of one thing at all, where titles do not say it
 */
export function levelsOf(
  columns: Column[],
  rows: Cell[][],
  mayBelong: (one: Column, other: Column) => boolean = () => true,
): Column[][] {
  const levels: Column[][] = [];
  for (const column of columns) {
    const level = levels.find(
      ([one]) =>
        one !== undefined && mayBelong(one, column) && determines(one, column, rows) && determines(column, one, rows),
    );
    if (level === undefined) levels.push([column]);
    else level.push(column);
  }
  return levels;
}

export function codeAndName(level: Column[], rows: Cell[][]): { code: Column; name?: Column } {
  const [first] = level;
  if (first === undefined) throw new Error('A level has a column at least.');
  const texts = level.filter(({ isNumeric, isCode }) => !isNumeric && !isCode);
  const longest = [...texts].sort((a, b) => lengthOf(b, rows) - lengthOf(a, rows))[0];
  const named = level.find(({ isName, isCode }) => isName && !isCode) ?? longest;
  const code = level.find(({ isCode }) => isCode) ?? level.find((column) => column !== named) ?? first;
  return named === undefined || named === code ? { code } : { code, name: named };
}

/** How long the fields of a column are together: names are longer than codes. */
function lengthOf({ place }: Column, rows: Cell[][]): number {
  return rows.reduce((sum, row) => sum + shownOf(row[place] ?? '').length, 0);
}

/** Several places may have one name; its title, or that nearly all names differ, tells it from the level above. */
function isNameOf(column: Column, code: Column, rows: Cell[][]): boolean {
  if (column.isNumeric || !determines(code, column, rows)) return false;
  return (column.isName && root(column) === root(code)) || column.different >= 0.8 * code.different;
}

function root({ title }: Column): string {
  return plain(title)
    .filter((word) => ![...NAMING, ...CODING].includes(word))
    .join(' ');
}

/** Whether each value of a column stands beside one value of another only. */
function determines(column: Column | undefined, other: Column | undefined, rows: Cell[][]): boolean {
  if (column === undefined || other === undefined) return false;
  const beside = new Map<string, string>();
  return rows.every((row) => {
    const [key, value] = [shownOf(row[column.place] ?? ''), shownOf(row[other.place] ?? '')];
    const known = beside.get(key);
    if (known === undefined) beside.set(key, value);
    return known === undefined || known === value;
  });
}
