import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/universal';
import type { Counted } from './analyse';
import type { ExportTable, Field } from './export-columns';
import { definitionRows, headingsOf, stampRows } from './export-stamp';
import type { Stamp } from './stamp';
import type { ExportWords } from './export-words';
import { cellText } from '#workbooks/cell-text';
import { sheetNames } from '#workbooks/sheet-names';

/** More rows than this take a browser more memory than a workbook is worth; the CSV has them all. */
const MOST_ROWS = 250_000;

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
    return field === null || field === '' ? null : { value: cellText(field).replaceAll('\n', ' '), type: String };
  });
}

function headingOf(field: Field): Row[number] {
  return { value: String(field ?? ''), type: String, fontWeight: 'bold' as const };
}
