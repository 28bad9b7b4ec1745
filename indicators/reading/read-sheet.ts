import readWorkbook from 'read-excel-file/universal';
import type { Cell } from './cell';
import { fileKindOf } from './decode';
import { readOds } from './read-ods';
import { unpack } from './unpack';
import { namesIn } from './unzip';

/** A sheet of a workbook: its rows from the first line on, empty ones too. */
export type SheetRows = { name: string; rows: Cell[][] };

/** Why a workbook cannot be read: it is none; it is of before 2007, or locked; it is larger than 50 MB unpacked; it is broken inside. */
export type SheetFault = { kind: 'not-a-workbook' | 'old-workbook' | 'workbook-too-large' | 'workbook-broken' };

export type ReadWorkbook = { ok: true; sheets: SheetRows[] } | { ok: false; fault: SheetFault };

/**
 * Reads all sheets of a workbook (XLSX or ODS) as they are: text, numbers, dates marked as such, of formulas the value that was kept with them.
 * A formula without a value comes as its text after "=", an error as "#DIV/0!" and the like, so that neither is taken for an empty field.
 */
export async function readSheets(bytes: Uint8Array): Promise<ReadWorkbook> {
  const kind = fileKindOf(bytes);
  if (kind !== 'workbook') {
    return { ok: false, fault: { kind: kind === 'old-workbook' ? 'old-workbook' : 'not-a-workbook' } };
  }
  if (namesIn(bytes)?.includes('content.xml') === true) return readOds(bytes);
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return { ok: false, fault: { kind: unpacked.fault } };
  try {
    const sheets = await readWorkbook(unpacked.bytes, { trim: false });
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
    };
  } catch {
    return { ok: false, fault: { kind: 'workbook-broken' } };
  }
}

/** The types of the library say that dates are the constructor of dates; they are dates. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) {
    return { date: Number.isNaN(value.getTime()) ? '?' : value.toISOString().slice(0, 10) };
  }
  return String(value).toUpperCase();
}
