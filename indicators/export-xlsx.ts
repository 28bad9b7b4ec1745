import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Counted } from './analyse';
import type { ExportTable, Field } from './export-columns';
import { definitionRows, headingsOf, type Stamp, stampRows } from './export-stamp';
import type { ExportWords } from './export-words';
import {
  contentTypes,
  packageRelations,
  sheetEnd,
  sheetRow,
  sheetStart,
  STYLES,
  workbook,
  workbookRelations,
} from './xlsx-parts';

/** The most rows that a sheet can have, the headings among them. */
const MOST_ROWS = 1_048_576;
/** So many rows are packed at a time. */
const BATCH = 2000;
const ZIP_ERA = { first: 1980, last: 2099 };

/**
 * One workbook with a sheet for each table, and before them a sheet with the stamp and the definitions; bytes, piece by piece, so that a
 * large table is never held as text. Numbers keep all their digits. Text is text: a sheet never takes it for a formula.
 * The same tables and stamp give the same bytes.
 *
 * Loaded only where it is used. It packs with fflate in the thread that it runs in: the ready-made writers start workers from blobs,
 * which the content security policy forbids.
 *
 * @throws RangeError for a table of more rows than a sheet can have; ask {@link fitsSheet} first
 */
export function* xlsxPieces(
  tables: readonly ExportTable[],
  stamp: Stamp,
  counted: Counted,
  words: ExportWords,
): Generator<Uint8Array> {
  if (!tables.every(fitsSheet)) throw new RangeError('The table has more rows than a sheet can have.');
  const names = sheetNames([words.about, ...tables.map(({ id }) => words.tables[id])]);
  const done: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    done.push(bytes);
  });
  const time = timeOf(stamp.date);
  const about: Field[][] = [
    ...stampRows(stamp, counted, words),
    ...tables.flatMap((exported): Field[][] => [[], [words.tables[exported.id]], ...definitionRows(exported, words)]),
  ];
  for (const [path, text] of [
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', packageRelations()],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(names.length)],
    ['xl/styles.xml', STYLES],
    [
      'xl/worksheets/sheet1.xml',
      sheetStart(false) + about.map((row, at) => sheetRow(row, at + 1, 'plain')).join('') + sheetEnd(),
    ],
  ] as const) {
    const entry = entryIn(zip, path, time);
    entry.push(strToU8(text), true);
  }
  for (const [at, exported] of tables.entries()) {
    const entry = entryIn(zip, `xl/worksheets/sheet${at + 2}.xml`, time);
    let text = sheetStart(true) + sheetRow(headingsOf(exported, words), 1, 'heading');
    let rows = 0;
    for (const row of exported.rows()) {
      rows += 1;
      text += sheetRow(row, rows + 1, 'plain');
      if (rows % BATCH !== 0) continue;
      entry.push(strToU8(text));
      text = '';
      yield* done.splice(0);
    }
    entry.push(strToU8(text + sheetEnd()), true);
  }
  zip.end();
  yield* done;
}

/** Whether a table has few enough rows for a sheet. */
export function fitsSheet({ count }: Pick<ExportTable, 'count'>): boolean {
  return count < MOST_ROWS;
}

function entryIn(zip: Zip, path: string, time: Date): ZipDeflate {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = time;
  zip.add(entry);
  return entry;
}

/** The day of the stamp in the years that a ZIP can tell; the parts of the day are read back in the same zone. */
function timeOf(date: string): Date {
  const [year = '', month = '1', day = '1'] = date.split(/\D/);
  const told = Math.min(ZIP_ERA.last, Math.max(ZIP_ERA.first, Number(year) || ZIP_ERA.first));
  return new Date(told, (Number(month) || 1) - 1, Number(day) || 1);
}

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
