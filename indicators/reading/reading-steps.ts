import { createByteFields } from './byte-fields';
import { type Cell, shownOf, trimmed } from './cell';
import { createCellFields } from './cell-fields';
import { createCountReader } from './count-in';
import { decoded, encodingOf, fieldDecoder, type FileKind, fileKindOf, piecesOf } from './decode';
import { type Encoding, isByteWise } from './encodings';
import type { Fields } from './fields';
import { type Mapping, type MappingFault, mappingFaults } from './mapping';
import type { FileFault } from './observed';
import { createPlainLines, type Pushed } from './plain-lines';
import type { RowFault } from './row-fault';
import { createRowReader } from './row-reader';
import type { RowReader, RowsRead } from './rows-read';
import { createShaper, isShaped } from './shape';
import { filtered } from './row-filter';
import { textRowsOf } from './text-rows';

/** Why a table cannot be read at all. */
export type MappedFault =
  | FileFault
  | { kind: 'too-large'; megabytes: number }
  /** Another kind of file where text was expected. */
  | { kind: Exclude<FileKind, 'text'> }
  | { kind: 'mapping'; faults: MappingFault[] }
  /** The table holds several years and none was chosen, or none of its rows is of the one that was. */
  | { kind: 'which-year'; years: RowsRead['years'] };

/** What was read, before it is looked at as a whole. `encoding` is undefined for workbooks. */
export type Raw =
  { ok: true; raw: RowsRead & { encoding?: Encoding; titles: string[] } } | { ok: false; fault: MappedFault };

export type StepSettings = { mapping: Mapping; year?: string; onFault: (fault: RowFault) => void };

/** Text of more megabytes is refused: the longest text that a browser can hold is not much longer. */
const LARGEST_TEXT = 500;
/** So many bytes, or rows of a sheet, are a step. */
const PIECE = 1 << 20;
const STEP = 10_000;
const QUOTE = 34;
const NEWLINE = 10;

/** Reads a table of text step by step; each step yields the share that is read, and has told the faults that it met. */
export function* readingText(chunks: Uint8Array[], settings: StepSettings): Generator<number, Raw> {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const kind = fileKindOf(chunks[0] ?? new Uint8Array(0));
  if (kind !== 'text') return { ok: false, fault: { kind } };
  if (bytes > LARGEST_TEXT * 1e6) return { ok: false, fault: { kind: 'too-large', megabytes: LARGEST_TEXT } };
  const encoding = settings.mapping.encoding ?? encodingOf(chunks);
  const isPlain = isByteWise(encoding) && !isShaped(settings.mapping) && !has(chunks, QUOTE) && has(chunks, NEWLINE);
  const raw = isPlain
    ? yield* readingBytes(chunks, bytes, encoding, settings)
    : yield* readingFields(decoded(chunks, encoding), settings);
  return raw.ok ? { ok: true, raw: { ...raw.raw, encoding } } : raw;
}

/** Reads the rows of a sheet in the same way. */
export function* readingCells(rows: Cell[][], settings: StepSettings): Generator<number, Raw> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { fields, goTo } = createCellFields(createCountReader(settings.mapping));
  const table = createTable(fields, settings);
  const shaped = createShapedRows(table, settings.mapping, goTo);
  for (const [at, row] of rows.entries()) {
    if (at % STEP === 0) yield at / rows.length;
    const full = row.length === width ? row : Array.from({ length: width }, (_, place) => row[place] ?? '');
    const isBlank = !table.hasBegun() && full.every((cell) => shownOf(cell) === '');
    if (!shaped.row(full, at + 1, isBlank)) break;
  }
  return table.finish();
}

/** Finds the titles among rows of cells, and hands on what stands below them in the shape that the mapping asks for. */
function createShapedRows(table: ReturnType<typeof createTable>, mapping: Mapping, goTo: (row: Cell[]) => void) {
  const shaper = createShaper(mapping);
  const isAsItStands = !isShaped(mapping);
  const { headerLine, headerLines = 1 } = mapping;
  const lastTitle = headerLine + headerLines - 1;
  const titles: Cell[][] = [];

  /** Whether a line belongs to the titles, so that it is no row. */
  function isTitle(row: Cell[], line: number): boolean {
    if (titles.length > 0 && line > lastTitle) return false;
    titles.push(row);
    return headerLine > 0;
  }

  return {
    /** Takes the next row; false where the mapping does not fit the titles, so that nothing can be read. */
    row(row: Cell[], line: number, isBlank = false): boolean {
      if (!table.hasBegun()) {
        if (table.isAbove(line, isBlank)) {
          shaper.above(row);
          return true;
        }
        const isPartOfTitles = isTitle(row, line);
        if (isPartOfTitles && line < lastTitle) return true;
        if (!table.begin(shaper.titles(titles))) return false;
        if (isPartOfTitles) return true;
      }
      const shaped = isAsItStands ? row : shaper.row(row);
      if (shaped === undefined) return true;
      goTo(shaped);
      table.row(line);
      return true;
    },
  };
}

function* readingBytes(
  chunks: Uint8Array[],
  size: number,
  encoding: Encoding,
  settings: StepSettings,
): Generator<number, Raw> {
  const { mapping } = settings;
  const decoder = fieldDecoder(encoding);
  const { fields, goTo } = createByteFields(decoder, createCountReader(mapping));
  const table = createTable(fields, settings);
  const lines = createPlainLines({
    begin: (bytes, line) => {
      const text = decoder.decode(bytes).replace(/\r$/, '');
      if (table.isAbove(line, text === '')) return { kind: 'pass' };
      const titles = text.split(mapping.delimiter).map(trimmed);
      table.begin(titles);
      return {
        kind: mapping.headerLine === 0 ? 'row' : 'header',
        delimiter: mapping.delimiter.charCodeAt(0),
        width: titles.length,
      };
    },
    row: (bytes, starts, ends, count, line) => {
      goTo(bytes, starts, ends, count);
      table.row(line);
    },
  });
  let done = 0;
  for (const piece of piecesOf(chunks, PIECE)) {
    const pushed = lines.push(piece);
    if (pushed.kind !== 'on') return { ok: false, fault: faultOf(pushed) };
    if (table.isRefused()) break;
    done += piece.length;
    yield done / size;
  }
  const last = table.isRefused() ? ({ kind: 'on' } as const) : lines.finish();
  return last.kind === 'on' ? table.finish() : { ok: false, fault: faultOf(last) };
}

function* readingFields(text: string, settings: StepSettings): Generator<number, Raw> {
  const { fields, goTo } = createCellFields(createCountReader(settings.mapping));
  const table = createTable(fields, settings);
  const shaped = createShapedRows(table, settings.mapping, goTo);
  const batches = textRowsOf(text, settings.mapping.delimiter);
  for (let batch = batches.next(); ; batch = batches.next()) {
    if (batch.done === true) return batch.value === undefined ? table.finish() : { ok: false, fault: batch.value };
    for (const { fields: row, line } of batch.value.rows) if (!shaped.row(row, line)) return table.finish();
    yield batch.value.done / text.length;
  }
}

/** Begins to read rows when the titles are found, and refuses a mapping that does not fit them. */
function createTable(fields: Fields, { mapping, year, onFault }: StepSettings) {
  let titles: string[] = [];
  let faults: MappingFault[] = [];
  let reader: RowReader | undefined;

  /** Takes the titles, or the first row of a table that has none; false where the mapping does not fit. */
  function begin(found: string[]): boolean {
    titles = mapping.headerLine === 0 ? found.map(() => '') : found;
    faults = mappingFaults(mapping, titles);
    if (faults.length === 0)
      reader = filtered(createRowReader(fields, { mapping, titles, year, onFault }), fields, mapping);
    return faults.length === 0;
  }

  function finish(): Raw {
    if (faults.length > 0) return { ok: false, fault: { kind: 'mapping', faults } };
    if (reader === undefined) return { ok: false, fault: { kind: 'empty' } };
    const raw = { ...reader.rows(), titles };
    const isOneYear = mapping.layout === 'wide' || mapping.year === undefined || raw.years.length < 2;
    const isChosen = year !== undefined && raw.years.some((each) => each.year === year);
    const isSettled = year === undefined ? isOneYear : isChosen || raw.years.length === 0;
    return isSettled ? { ok: true, raw } : { ok: false, fault: { kind: 'which-year', years: raw.years } };
  }

  return {
    begin,
    finish,
    row: (line: number) => reader?.row(line),
    hasBegun: () => reader !== undefined,
    isRefused: () => faults.length > 0,
    /** Whether a line stands above the titles, or is blank before the rows begin. */
    isAbove: (line: number, isBlank: boolean) => line < mapping.headerLine || isBlank,
  };
}

function faultOf(pushed: Exclude<Pushed, { kind: 'on' }>): FileFault {
  // Files with quotes are never given to the reader of plain ones.
  return pushed.kind === 'fault' ? pushed.fault : { kind: 'quote-not-closed' };
}

function has(chunks: Uint8Array[], byte: number): boolean {
  return chunks.some((chunk) => chunk.includes(byte));
}
