import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/universal';
import type { Counted } from './analyse';
import type { ExportTable, Field } from './export-columns';
import { definitionRows, headingsOf, stampRows } from './export-stamp';
import type { Stamp } from './stamp';
import type { ExportWords } from './export-words';

/** More rows than this take a browser more memory than a workbook is worth; the CSV has them all. */
const MOST_ROWS = 250_000;
/** The longest text that a cell can hold. */
const LONGEST = 32_767;

/**
 * One workbook with a sheet for each table, and before them a sheet with the stamp and the definitions. Numbers keep all their digits.
 * Text is text: a sheet never takes it for a formula. Loaded only where it is used, in the worker that holds the table.
 *
 * @throws RangeError for a table of more rows than a workbook is made for; ask {@link fitsSheet} first
 */
export async function workbookOf(
  tables: readonly ExportTable[],
  stamp: Stamp,
  counted: Counted,
  words: ExportWords,
): Promise<Blob> {
  if (!tables.every(fitsSheet)) throw new RangeError('The table has more rows than a workbook is made for.');
  const names = sheetNames([words.about, ...tables.map(({ id }) => words.tables[id])]);
  const about: Field[][] = [
    ...stampRows(stamp, counted, words),
    ...tables.flatMap((exported): Field[][] => [[], [words.tables[exported.id]], ...definitionRows(exported, words)]),
  ];
  const sheets: Sheet<Blob>[] = [
    { data: about.map(cellsOf), columns: [{ width: 32 }] },
    ...tables.map((exported) => ({
      data: [headingsOf(exported, words).map(headingOf), ...Array.from(exported.rows(), cellsOf)],
      stickyRowsCount: 1,
      columns: [{ width: 32 }],
    })),
  ].map((sheet, at) => ({ ...sheet, sheet: names[at] ?? '' }));
  return writeWorkbook(sheets).toBlob();
}

/** Whether a table has few enough rows for a workbook. */
export function fitsSheet({ count }: Pick<ExportTable, 'count'>): boolean {
  return count < MOST_ROWS;
}

function cellsOf(fields: readonly Field[]): Row {
  return fields.map((field) => {
    if (typeof field === 'number') return { value: field, type: Number };
    return field === null || field === '' ? null : { value: writable(field), type: String };
  });
}

function headingOf(field: Field): Row[number] {
  return { value: String(field ?? ''), type: String, fontWeight: 'bold' as const };
}

/** Text as a cell can hold it. */
function writable(text: string): string {
  return text.slice(0, LONGEST).replaceAll(NOT_XML, ' ');
}

const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Names that a sheet can have: 31 characters, without those that mean something in a reference, no two alike. */
function sheetNames(wanted: string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const plain = name
      .replaceAll(/[[\]/\\:*?']/g, ' ')
      .trim()
      .slice(0, 31);
    const given = plain === '' || taken.has(plain.toLowerCase()) ? `${plain.slice(0, 27)} ${at + 1}`.trim() : plain;
    taken.add(given.toLowerCase());
    return given;
  });
}
