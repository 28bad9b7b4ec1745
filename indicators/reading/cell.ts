/** A field of a table: text, a number of a workbook, or a date of one (as year-month-day), which is neither a count nor a code. */
export type Cell = string | number | { date: string };

/** A field as people read it. */
export function shownOf(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  return typeof cell === 'number' ? String(cell) : cell.date;
}

/** Without blanks and tabs at either end. */
export function trimmed(text: string): string {
  const isTrim = text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32;
  return isTrim ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}
