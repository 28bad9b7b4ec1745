import type { Cell } from '#reports/cell';

/** How a cell looks, by what it is. */
export type CellStyle = 'title' | 'heading' | 'subheading' | 'head' | 'lead' | 'body' | 'note';

export type DraftCell = { cell: Cell; style: CellStyle; align?: 'start' | 'end' };

/** A sheet before its links are known: its rows, and in which of them the parts of the report stand that something leads to. */
export type DraftSheet = {
  /** What it would be called if every name could be. */
  wanted: string;
  rows: DraftCell[][];
  widths: number[];
  /** The places of the report that stand in it, by the row from nought. */
  places: Map<string, number>;
  /** Whether it is a table: its head is the first row, stays in sight and has filters. */
  isTable: boolean;
};

/** The place of a whole sheet; no part of a report has a name with a blank. */
export function placeOfSheet(index: number): string {
  return `sheet ${index}`;
}
