import { delimiterIn } from './delimiter-in';
import { numberOf } from './number-in';
import { textRowsOf } from './text-rows';

/** What is wrong with a row of a small table; `line` counts the lines of the file from 1, the titles included. */
export type NamedFault = { line: number } & (
  | { kind: 'fields'; found: number; expected: number }
  | { kind: 'no-code'; column: string }
  | { kind: 'not-a-number' | 'below'; column: string; value: string }
  | { kind: 'twice'; firstLine: number }
);

/** Why a small table cannot be read at all. */
export type NamedFileFault =
  | { kind: 'empty' }
  | { kind: 'binary' }
  | { kind: 'quote-not-closed' }
  | { kind: 'no-column'; column: string }
  | { kind: 'column-twice'; column: string };

/** One row: its fields in the order of the columns that were asked for, without blanks at either end. */
type NamedRow = { line: number; fields: string[] };

export type NamedTable = {
  rows: NamedRow[];
  /** Rows with more or fewer fields than there are titles. */
  faults: NamedFault[];
  /** "3,5" is three and a half: so in files that are separated by semicolons. */
  decimalComma: boolean;
};

/** So much of a text shows what separates its fields. */
const LOOKED_AT = 1 << 16;

/**
 * Reads a table whose columns are found by their titles, in any order and without regard to capitals; other columns are left alone. The
 * delimiter is found; quotes and line breaks inside fields will do.
 */
export function readNamed(
  text: string,
  columns: readonly string[],
): { ok: true; table: NamedTable } | { ok: false; fault: NamedFileFault } {
  const whole = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterIn(whole.slice(0, LOOKED_AT));
  const all: NamedRow[] = [];
  const batches = textRowsOf(whole, delimiter);
  for (let batch = batches.next(); ; batch = batches.next()) {
    if (batch.done !== true) {
      for (const row of batch.value.rows) all.push(row);
    } else if (batch.value === undefined) {
      break;
    } else {
      return { ok: false, fault: { kind: batch.value.kind === 'quote-not-closed' ? 'quote-not-closed' : 'binary' } };
    }
  }
  const [header, ...rows] = all;
  if (header === undefined) return { ok: false, fault: { kind: 'empty' } };
  const found = placesOf(header.fields, columns);
  if (!found.ok) return found;
  const expected = header.fields.length;
  const table: NamedTable = { rows: [], faults: [], decimalComma: delimiter === ';' };
  for (const { line, fields } of rows) {
    if (fields.length !== expected) table.faults.push({ line, kind: 'fields', found: fields.length, expected });
    else table.rows.push({ line, fields: found.places.map((place) => (fields[place] ?? '').trim()) });
  }
  return { ok: true, table };
}

/** A number of such a table; NaN where it is none, and where a point stands although the comma is decimal: neither meaning is guessed. */
export function namedNumber(text: string, decimalComma: boolean): number {
  const value = decimalComma && text.includes('.') ? Number.NaN : numberOf(text, decimalComma);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** A field as a fault shows it. */
export function shown(field: string): string {
  return field.length > 40 ? `${field.slice(0, 40)}…` : field;
}

function placesOf(
  header: string[],
  columns: readonly string[],
): { ok: true; places: number[] } | { ok: false; fault: NamedFileFault } {
  const titles = header.map((title) => title.trim().toLowerCase());
  const places = columns.map((column) => titles.indexOf(column));
  for (const [at, column] of columns.entries()) {
    const place = places[at] ?? -1;
    if (place < 0) return { ok: false, fault: { kind: 'no-column', column } };
    if (titles.includes(column, place + 1)) return { ok: false, fault: { kind: 'column-twice', column } };
  }
  return { ok: true, places };
}
