import Papa from 'papaparse';
import type { Counted } from './analyse';
import type { ExportTable, Field } from './export-columns';
import { definitionRows, headingsOf, stampRows } from './export-stamp';
import type { Stamp } from './stamp';
import type { ExportWords } from './export-words';

/** So many rows are written at a time. */
const BATCH = 2000;

/**
 * A table as CSV in UTF-8, piece by piece: the stamp and the definitions, each line beginning with "# ", then the headings, then the
 * rows. Programs skip the first part as comments; in a sheet it stands on top. Text that a sheet would take for a formula is
 * escaped. Numbers keep all their digits, with a decimal point.
 */
export function* csvPieces(
  exported: ExportTable,
  stamp: Stamp,
  counted: Counted,
  words: ExportWords,
): Generator<string> {
  const about = [...stampRows(stamp, counted, words), ...definitionRows(exported, words)];
  // A quoted line would not begin with the mark.
  yield lines(about.map(([label, value]) => [`# ${label.replaceAll(/[",]/g, ' ')}`, value]));
  yield lines([headingsOf(exported, words)]);
  let batch: Field[][] = [];
  for (const row of exported.rows()) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

function lines(rows: Field[][]): string {
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}
