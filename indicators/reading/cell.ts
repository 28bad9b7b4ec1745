/** A field of a table: text, a number of a workbook, or a date of one (as year-month-day), which is neither a count nor a code. */
export type Cell = string | number | { date: string };

/** A field as people read it. */
export function shownOf(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  return typeof cell === 'number' ? String(cell) : cell.date;
}

/** Without blanks at either end, those too that only look like blanks: fixed, narrow, of no width. */
export function trimmed(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  if (first > 32 && first < 127 && last > 32 && last < 127) return text;
  return text.replace(AT_THE_ENDS, '');
}

const AT_THE_ENDS = /^[\s\u200B\u2060]+|[\s\u200B\u2060]+$/g;
