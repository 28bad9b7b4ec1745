import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Cell, cellText } from '#reports/cell';
import { isRightToLeft } from '#reports/direction';
import type { AnswersBlock, FactsBlock, TableBlock } from '#reports/report';
import type { Pen } from './pen';
import { HAIRLINE } from './styles';
import { linked, noteRuns, notesOf, runs, written } from './words';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE };
const RULED = { top: THIN, bottom: THIN, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE };
const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A table under its caption. Its head is repeated on each page, and no row is broken but one that may be longer than a page. */
export function table(pen: Pen, { id, caption, columns, rows }: TableBlock): FileChild[] {
  const widths = widthsOf(
    pen,
    columns.map(({ share }) => share),
  );
  const body = rows.map((row) =>
    columns.map(({ align }, index) => cell(cellRuns(pen, row[index]), { align, text: cellText(row[index]) })),
  );
  const head = columns.map(({ label, align }) => cell(runs(label), { align, text: label, style: 'TableHead' }));
  return [
    captionOf(pen, caption, id),
    grid(widths, [headRow(widths, head), ...rowsOf(widths, body, rows.map(lengthOf))]),
    after(),
  ];
}

/** The answers of one section, each with links to what rests on it. */
export function answers(pen: Pen, { id, caption, columns, rows }: AnswersBlock): FileChild[] {
  const widths = widthsOf(pen, [0.24, 0.24, 0.14, 0.2, 0.18]);
  const labels = [columns.question, columns.answer, columns.known, columns.note, columns.rests];
  const head = labels.map((label) => cell(runs(label), { text: label, style: 'TableHead' }));
  const body = rows.map((row) => [
    written(pen, row.ask, { style: 'TableText', id: row.id }),
    written(pen, row.answer, { style: 'TableText', bold: true }),
    written(pen, row.known, { style: 'TableText' }),
    written(pen, row.note, { style: 'TableText' }),
    new Paragraph({ style: 'TableText', children: noteRuns(pen, row.rests, '; ') }),
  ]);
  const lengths = rows.map((row) =>
    Math.max(row.ask.length, row.answer.length, row.note.length, row.rests.length * 20),
  );
  return [
    captionOf(pen, caption, id),
    grid(widths, [headRow(widths, head), ...rowsOf(widths, body, lengths)]),
    after(),
  ];
}

/** Terms and their values, side by side. */
export function facts(pen: Pen, items: FactsBlock['items']): FileChild[] {
  if (items.length === 0) return [];
  const widths = widthsOf(pen, [0.26, 0.74]);
  const body = items.map(({ term, text, margin }) => [
    cell(runs(term), { text: term, style: 'TableHead' }),
    cell([...runs(text), ...notesOf(pen, margin)], { text }),
  ]);
  const rows = rowsOf(
    widths,
    body,
    items.map(({ term, text }) => Math.max(term.length * 2, text.length)),
  );
  return [grid(widths, rows, { firstColumn: true }), after()];
}

/** Two paragraphs or more of equal weight, side by side, without rules. */
export function sideBySide(pen: Pen, sides: Paragraph[], longest: number): FileChild[] {
  const widths = widthsOf(
    pen,
    sides.map(() => 1),
  );
  return [new Table({ ...frame(widths), borders: UNRULED, rows: rowsOf(widths, [sides], [longest]) }), after()];
}

type CellOptions = { text: string; align?: 'start' | 'end'; style?: string };

function cell(children: readonly ParagraphChild[], { text, align, style = 'TableText' }: CellOptions): Paragraph {
  return new Paragraph({
    style,
    ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
    bidirectional: isRightToLeft(text),
    children,
  });
}

function cellRuns(pen: Pen, value: Cell | undefined): ParagraphChild[] {
  return typeof value === 'object' && value.kind === 'link' ? linked(pen, value) : runs(cellText(value));
}

function captionOf(pen: Pen, caption: string, id: string): Paragraph {
  return written(pen, caption, { style: 'Caption', id });
}

/** Two tables that follow each other directly would become one. */
function after(): Paragraph {
  return new Paragraph({ style: 'TableText', children: [] });
}

/** A row with a text of so many letters may be taller than a page and has to break. */
const LONGEST_WHOLE = 900;

function rowsOf(widths: number[], rows: Paragraph[][], lengths: number[]): TableRow[] {
  return rows.map(
    (row, index) => new TableRow({ cantSplit: (lengths[index] ?? 0) <= LONGEST_WHOLE, children: cellsOf(widths, row) }),
  );
}

function headRow(widths: number[], row: Paragraph[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(widths, row) });
}

function cellsOf(widths: number[], row: Paragraph[]): TableCell[] {
  return row.map(
    (paragraph, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { top: 50, bottom: 50, left: 0, right: index === row.length - 1 ? 0 : 140 },
        children: [paragraph],
      }),
  );
}

function grid(widths: number[], rows: TableRow[], { firstColumn = false } = {}): Table {
  const tableLook = { firstRow: !firstColumn, firstColumn, noHBand: true, noVBand: true };
  return new Table({ ...frame(widths), borders: RULED, tableLook, rows });
}

function frame(widths: number[]) {
  const size = widths.reduce((sum, width) => sum + width, 0);
  return { layout: TableLayoutType.FIXED, width: { size, type: WidthType.DXA }, columnWidths: widths };
}

function widthsOf({ width }: Pen, shares: number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  return shares.map((share) => Math.round((share / total) * width));
}

function lengthOf(row: Cell[]): number {
  return Math.max(0, ...row.map((value) => cellText(value).length));
}
