import { cellText } from '#reports/cell';
import type { TableBlock } from '#reports/report';
import type { DraftSheet } from './draft';

const WIDTHS = { least: 9, most: 60 };
/** The arrow of a filter covers so many characters of a head. */
const ARROW = 3;

/** A table as a sheet of its own: its head in the first row, below it nothing but rows. */
export function tableSheet({ id, caption, columns, rows, rowIds = [] }: TableBlock): DraftSheet {
  const places = new Map([[id, 0]]);
  rowIds.forEach((place, row) => places.set(place, row + 1));
  return {
    wanted: caption,
    rows: [
      columns.map(({ label, align }) => ({ cell: label, style: 'head', align })),
      ...rows.map((row) =>
        columns.map(({ align }, column) => ({ cell: row[column] ?? '', style: 'body' as const, align })),
      ),
    ],
    widths: columns.map(({ label }, column) =>
      widthOf([label.length + ARROW, ...rows.map((row) => longestLine(cellText(row[column])))]),
    ),
    places,
    isTable: true,
  };
}

function widthOf(lengths: number[]): number {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return Math.min(Math.max(longest + 1, WIDTHS.least), WIDTHS.most);
}

function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}
