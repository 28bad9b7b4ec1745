import Papa from 'papaparse';
import type { FileFault } from './observed';

export type TextRows = { kind: 'rows'; rows: { fields: string[]; line: number }[]; done: number };

/** So many rows are parsed at once, so that a large file neither fills the memory nor leaves people without word. */
const BATCH = 10_000;

/**
 * The rows of delimited text of any kind (quotes, line breaks inside fields), in batches, by PapaParse. All three ways to end a
 * line will do. `line` is where a row begins, from 1; `done` is how many characters are read.
 *
 * @param isCut - the text is the first part of a file: a row that breaks off within quotes is left out, with all that follows
 * @returns nothing, or why the text cannot be cut into rows
 */
export function* textRowsOf(
  text: string,
  delimiter: string,
  { batch = BATCH, isCut = false }: { batch?: number; isCut?: boolean } = {},
): Generator<TextRows, FileFault | undefined> {
  if (text.includes('\0')) return { kind: 'binary' };
  const ended = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let line = 1;
  for (let at = 0; at < ended.length;) {
    // Without the fast mode of PapaParse, which would cut up all of the rest for each batch.
    const { data, errors, meta } = Papa.parse<string[]>(ended.slice(at), {
      delimiter,
      newline: '\n',
      preview: batch,
      fastMode: false,
    });
    const broken = errors.find((error) => error.type === 'Quotes');
    if (broken !== undefined && !isCut) return { kind: 'quote-not-closed' };
    const rows: { fields: string[]; line: number }[] = [];
    for (const fields of data.slice(0, broken?.row)) {
      if (fields.length > 1 || fields[0] !== '') rows.push({ fields, line });
      line += linesIn(fields);
    }
    at += Math.max(meta.cursor, 1);
    yield { kind: 'rows', rows, done: at };
    if (broken !== undefined) return undefined;
  }
  return undefined;
}

function linesIn(fields: string[]): number {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}
