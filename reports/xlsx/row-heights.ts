import { cellText } from '#reports/cell';
import type { CellStyle, DraftCell, DraftSheet } from './draft';

/** The height of a line of each kind of text, in points. */
const LINE: Record<CellStyle, number> = {
  title: 22,
  heading: 18,
  subheading: 15,
  head: 15,
  lead: 16.5,
  body: 15,
  note: 15,
};
/** How much wider than the common text each kind is set. */
const WIDER: Partial<Record<CellStyle, number>> = { title: 1.5, heading: 1.25, head: 1.1, subheading: 1.1, lead: 1.1 };
/** No row can be higher. */
const HIGHEST = 409;

/** How high each row must be to show all its text; some programs make no row higher by themselves when a workbook is opened. */
export function rowHeights({ rows, widths }: Pick<DraftSheet, 'rows' | 'widths'>): number[] {
  return rows.map((row) =>
    Math.min(
      row.reduce((highest, cell, column) => Math.max(highest, heightOf(cell, widths[column] ?? 10)), LINE.body),
      HIGHEST,
    ),
  );
}

/** Words break before the end of a line, so that a line holds a little less than its width. */
function heightOf({ cell, style }: DraftCell, width: number): number {
  const room = Math.max((width * 0.95) / (WIDER[style] ?? 1), 1);
  const lines = cellText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(Math.ceil(line.length / room), 1), 0);
  return lines * LINE[style];
}
