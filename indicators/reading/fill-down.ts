import { type Cell, shownOf } from './cell';
import type { Column } from './column-look';

/** In so many rows a name is left out at least, where it is written once for several. */
const OFTEN = 0.25;

/**
 * The columns in which a name is written once for several rows, as pivot tables do: the first row has it, many below do not, and what
 * stands beside is filled.
 */
export function fillDownAmong(columns: Column[], rows: Cell[][]): number[] {
  const isNamed = (role: Column['role']) => role === 'region' || role === 'industry';
  const areKnown = columns.filter(({ role }) => isNamed(role)).length > 1;
  const texts = columns.filter(
    ({ isNumeric, isMarks, role, different }) =>
      !isMarks &&
      (isNamed(role) || role === 'year' || (!areKnown && !isNumeric && role === undefined && different > 1)),
  );
  const numbers = columns.filter(({ isNumeric }) => isNumeric);
  const first = rows.find((row) => row.some((cell) => shownOf(cell) !== ''));
  // A row without any name is of another kind, and nothing can be carried into it.
  const hasKey =
    texts.length > 1 &&
    rows.every((row) => isBlank(row) || texts.some(({ place }) => shownOf(row[place] ?? '') !== ''));
  return texts
    .filter(({ place }) => {
      if (shownOf(first?.[place] ?? '') === '' || !hasKey) return false;
      const empty = rows.filter(
        (row) =>
          shownOf(row[place] ?? '') === '' &&
          numbers.some((number) => number.place !== place && shownOf(row[number.place] ?? '') !== ''),
      );
      return empty.length >= OFTEN * rows.length;
    })
    .map(({ place }) => place);
}

function isBlank(row: Cell[]): boolean {
  return row.every((cell) => shownOf(cell) === '');
}

/** The rows with what stands above carried into the empty fields of these columns. */
export function filledDown(rows: Cell[][], places: number[]): Cell[][] {
  if (places.length === 0) return rows;
  const last: Cell[] = [];
  return rows.map((row) => {
    const filled = [...row];
    for (const place of places) {
      if (shownOf(filled[place] ?? '') === '') filled[place] = last[place] ?? '';
      last[place] = filled[place] ?? '';
    }
    return filled;
  });
}
