import { type Cell, shownOf, trimmed } from './cell';
import type { createCountReader } from './count-in';
import type { Fields, Kind } from './fields';

/**
 * The fields of a row that is a list of cells.
 *
 * @param width - how many fields every row has, for the sheets of workbooks; without it a row has as many as it has
 */
export function createCellFields(counts: ReturnType<typeof createCountReader>, width?: number) {
  const ids: Record<Kind, Map<string, number>> = { region: new Map(), industry: new Map(), year: new Map() };
  let cells: Cell[] = [];

  const fields: Fields = {
    size: () => width ?? cells.length,
    isEmpty: (place) => textAt(place) === '',
    text: textAt,
    date: (place) => {
      const cell = cells[place] ?? '';
      return typeof cell === 'object' ? cell.date : undefined;
    },
    id: (kind, place) => {
      const code = textAt(place);
      const known = ids[kind].get(code);
      if (known !== undefined) return known;
      ids[kind].set(code, ids[kind].size);
      return ids[kind].size - 1;
    },
    count: (place) => {
      const cell = cells[place] ?? '';
      return counts.fromCell(typeof cell === 'string' ? trimmed(cell) : cell);
    },
    names: (kind) => [...ids[kind].keys()],
  };

  function textAt(place: number): string {
    return shownOf(cells[place] ?? '');
  }

  /** Goes to another row. */
  function goTo(row: Cell[]): void {
    cells = row;
  }

  return { fields, goTo };
}
