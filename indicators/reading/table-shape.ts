import { type Cell, shownOf } from './cell';
import type { Mapping } from './mapping';

/**
 * Whether a table is made of blocks, one for each region: the titles come again below, each time under a heading; or headings stand among the
 * rows, the first of them right below the titles.
 */
export function areBlocks(lines: Cell[][], from: number, to: number): boolean {
  const titles = keyOf(lines[to - 1] ?? []);
  if (to === 0 || titles === '') return false;
  const repeats = lines.map((_, at) => at).filter((at) => at >= to && keyOf(lines[at] ?? []) === titles);
  const isUnderHeading = (at: number) => isHeading(lines.slice(0, at).findLast((row) => filledIn(row) > 0) ?? []);
  if (repeats.length > 0) return isUnderHeading(from) && repeats.every(isUnderHeading);
  const below = lines.slice(to).filter((row) => filledIn(row) > 0);
  const headings = below.filter((row, at) => isHeading(row) && filledIn(below[at + 1] ?? []) > 1);
  return isHeading(below[0] ?? []) && headings.length > 1;
}

/** The column that holds several at once, by its title and its fields: "unit,nace_r2,geo\TIME_PERIOD" over "NR,C13,AT11". */
export function splitIn(titles: string[], rows: Cell[][]): Pick<Mapping, 'split'> {
  for (const by of [',', ';', '|', '/'] as const) {
    const at = titles.findIndex((title, place) => {
      const parts = title.split(by);
      const cells = rows.map((row) => shownOf(row[place] ?? '')).filter((text) => text !== '');
      const alike = cells.filter(
        (text) => text.split(by).length === parts.length && !/\d,\d{3}\b|^\d+,\d+$/.test(text),
      );
      const areWords = parts.length > 1 && parts.every((part) => /^\s*\p{L}[\w\p{L}]*(\\\w+)?\s*$/u.test(part));
      return areWords && cells.length > 0 && alike.length >= 0.9 * cells.length;
    });
    if (at >= 0) return { split: { place: at, by } };
  }
  return {};
}

/** Whether every row has one field more than there are titles, with a number or a name of the row in front. */
export function hasRowNames(titles: string[], rows: Cell[][]): Pick<Mapping, 'rowNames'> {
  const looked = rows.slice(0, 100);
  const isLonger = (row: Cell[]) => row.length === titles.length + 1 && shownOf(row.at(-1) ?? '') !== '';
  const isDifferent = new Set(looked.map((row) => shownOf(row[0] ?? ''))).size === looked.length;
  return titles.length > 1 && looked.length > 1 && looked.every(isLonger) && isDifferent ? { rowNames: true } : {};
}

function keyOf(row: Cell[]): string {
  return row
    .map(shownOf)
    .join('\u001F')
    .replace(/\u001F+$/, '');
}

/** One field with words in it, and nothing beside it. */
function isHeading(row: Cell[]): boolean {
  return filledIn(row) === 1 && row.length > 1 && row.some((cell) => /\p{L}/u.test(shownOf(cell)));
}

function filledIn(row: Cell[]): number {
  return row.filter((cell) => shownOf(cell) !== '').length;
}
