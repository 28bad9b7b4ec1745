import { BETWEEN_LINES } from './across-names';
import { type Cell, shownOf } from './cell';
import type { Mapping } from './mapping';

export type Shaping = Pick<Mapping, 'headerLines' | 'split' | 'fillDown' | 'blocks' | 'rowNames'>;

/** Gives the rows of an odd table the shape that all others have. */
export type Shaper = {
  /** Takes a line above the titles; the heading of the first block stands there. */
  above: (row: Cell[]) => void;
  /** Takes the lines of the titles and makes one line of titles of them. */
  titles: (lines: Cell[][]) => string[];
  /** The row in its new shape; undefined where it is no row but a heading or a repeated line of titles. */
  row: (row: Cell[]) => Cell[] | undefined;
};

/** Whether rows have to be given another shape before they are read. */
export function isShaped({ headerLines = 1, split, fillDown = [], blocks, rowNames }: Shaping): boolean {
  return headerLines > 1 || rowNames === true || split !== undefined || fillDown.length > 0 || blocks === true;
}

export function createShaper({ split, fillDown = [], blocks, rowNames }: Shaping): Shaper {
  const last: Cell[] = [];
  let repeated = '';
  let heading = '';
  let width = 0;

  function cut(row: Cell[]): Cell[] {
    if (split === undefined) return [...row];
    const parts = shownOf(row[split.place] ?? '').split(split.by);
    return [...row.slice(0, split.place), ...parts.map((part) => part.trim()), ...row.slice(split.place + 1)];
  }

  function isHeading(row: Cell[]): boolean {
    const filled = row.map(shownOf).filter((text) => text !== '');
    if (filled.length !== 1) return false;
    heading = filled[0] ?? '';
    return true;
  }

  return {
    above: (row) => void (blocks === true && isHeading(row)),
    titles(lines) {
      repeated = keyOf(lines.at(-1) ?? []);
      const own = joinedTitles(lines);
      const titles = cutTitles(rowNames === true ? ['', ...own] : own, split);
      width = titles.length;
      return blocks === true ? [...titles, ''] : titles;
    },
    row(given) {
      if (blocks === true && (isHeading(given) || keyOf(given) === repeated)) return undefined;
      const row = cut(given);
      if (row.some((cell) => shownOf(cell) !== '')) {
        for (const place of fillDown) {
          if (shownOf(row[place] ?? '') === '') row[place] = last[place] ?? '';
          last[place] = row[place] ?? '';
        }
      }
      return blocks === true ? [...Array.from({ length: width }, (_, place) => row[place] ?? ''), heading] : row;
    },
  };
}

/**
 * Titles of several lines as one: what stands above is carried to the right over empty fields, as merged cells look, and put before what
 * stands below.
 */
export function joinedTitles(lines: Cell[][]): string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const carried = lines.map((line, level) => {
    if (level === lines.length - 1) return Array.from({ length: width }, (_, place) => shownOf(line[place] ?? ''));
    let upper = '';
    return Array.from({ length: width }, (_, place) => {
      const own = shownOf(line[place] ?? '');
      const isBelow = lines.slice(level + 1).some((below) => shownOf(below[place] ?? '') !== '');
      if (own !== '') upper = isBelow ? own : '';
      return own === '' && isBelow ? upper : own;
    });
  });
  return Array.from({ length: width }, (_, place) => {
    const parts = carried.map((line) => line[place] ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(BETWEEN_LINES);
  });
}

/** The titles of a column that holds several; of "geo\TIME_PERIOD" the first word is the title of the column itself. */
function cutTitles(titles: string[], split: Shaping['split']): string[] {
  if (split === undefined) return titles;
  const parts = (titles[split.place] ?? '').split(split.by).map((part) => part.replace(/\\.*$/, '').trim());
  return [...titles.slice(0, split.place), ...parts, ...titles.slice(split.place + 1)];
}

function keyOf(row: Cell[]): string {
  return row
    .map(shownOf)
    .join('\u001F')
    .replace(/\u001F+$/, '');
}
