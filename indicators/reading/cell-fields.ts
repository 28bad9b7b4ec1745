import { type Cell, shownOf, trimmed } from './cell';
import type { createCountReader } from './count-in';
import { type Fields, type Kind, PARTED } from './fields';

/** The fields of a row that is a list of cells. */
export function createCellFields(counts: ReturnType<typeof createCountReader>) {
  const ids: Record<Kind, Map<string, number>> = { region: new Map(), industry: new Map(), year: new Map() };
  let cells: Cell[] = [];

  const fields: Fields = {
    size: () => cells.length,
    isEmpty: (place) => textAt(place) === '',
    text: textAt,
    date: (place) => {
      const cell = cells[place] ?? '';
      return typeof cell === 'object' ? cell.date : undefined;
    },
    id: (kind, place) => idOf(kind, textAt(place)),
    joined: (kind, place, second) => idOf(kind, `${textAt(place)}${PARTED}${textAt(second)}`),
    count: (place) => {
      const cell = cells[place] ?? '';
      return counts.fromCell(typeof cell === 'string' ? trimmed(cell) : cell);
    },
    names: (kind) => [...ids[kind].keys()],
    flags: counts.flags,
  };

  function idOf(kind: Kind, code: string): number {
    const known = ids[kind].get(code);
    if (known !== undefined) return known;
    ids[kind].set(code, ids[kind].size);
    return ids[kind].size - 1;
  }

  function textAt(place: number): string {
    return shownOf(cells[place] ?? '');
  }

  /** Goes to another row. */
  function goTo(row: Cell[]): void {
    cells = row;
  }

  return { fields, goTo };
}
