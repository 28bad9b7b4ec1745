import type { Cell } from '#indicators/reading/cell';
import { fileKindOf } from '#indicators/reading/decode';
import { PREVIEW_BYTES, previewOf, previewOfCells } from '#indicators/reading/preview';
import { type MappedReading, readMapped, readMappedCells } from '#indicators/reading/read-mapped';
import { readSheets, type SheetRows } from '#indicators/reading/read-sheet';
import { ifReadable } from '#features/browser/read-blob';
import type { Looked, Progress, Source, TableFault, TableRead } from './protocol';

/** A table in memory: the bytes of a text, or the rows of a sheet. */
export type Opened = { chunks: Uint8Array[] } | { rows: Cell[][] };

export type OpenedSource = { ok: true; table: Opened; sheets?: string[] } | { ok: false; fault: TableFault };

type Tell = (progress: Progress) => void;

/** Text of more megabytes is not even fetched; `readMapped` would refuse it. */
const LARGEST_TEXT = 500;
const LARGEST_WORKBOOK = 50 * 1024 * 1024;
/** So many bytes of a file are fetched at a time. */
const PIECE = 1 << 23;

/** Looks at the beginning of a table; a workbook has to be opened whole for that. */
export async function look({ file, sheet = 0 }: Source): Promise<Looked> {
  const first = await bytesOf(file.slice(0, PREVIEW_BYTES));
  if (first === undefined) return { ok: false, fault: { kind: 'unreadable' } };
  if (fileKindOf(first) !== 'workbook') return previewOf(first, file.size <= PREVIEW_BYTES);
  const opened = await openSource({ file, sheet }, () => undefined);
  if (!opened.ok) return opened;
  const looked = previewOfCells('rows' in opened.table ? opened.table.rows : []);
  return looked.ok ? { ...looked, sheets: opened.sheets } : looked;
}

/** Brings a table into memory. */
export async function openSource({ file, sheet = 0 }: Source, tell: Tell): Promise<OpenedSource> {
  const first = await bytesOf(file.slice(0, 8));
  if (first === undefined) return { ok: false, fault: { kind: 'unreadable' } };
  if (fileKindOf(first) === 'workbook') return openWorkbook(file, sheet);
  if (file.size > LARGEST_TEXT * 1e6) return { ok: false, fault: { kind: 'too-large', megabytes: LARGEST_TEXT } };
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    tell({ step: 'fetching', share: at / file.size });
    const bytes = await bytesOf(file.slice(at, at + PIECE));
    if (bytes === undefined) return { ok: false, fault: { kind: 'unreadable' } };
    chunks.push(bytes);
  }
  return { ok: true, table: { chunks } };
}

/** Reads a table that lies in memory. */
export function readOpened(
  table: Opened,
  { mapping, year }: Pick<TableRead, 'mapping' | 'year'>,
  tell: Tell,
): { ok: true; reading: MappedReading } | { ok: false; fault: TableFault } {
  const options = {
    ...(year === undefined ? {} : { year }),
    onProgress: seldom((share) => tell({ step: 'reading', share })),
  };
  return 'chunks' in table ? readMapped(table.chunks, mapping, options) : readMappedCells(table.rows, mapping, options);
}

async function openWorkbook(file: File, sheet: number): Promise<OpenedSource> {
  if (file.size > LARGEST_WORKBOOK) return { ok: false, fault: { kind: 'workbook-too-large' } };
  const sheets = await sheetsOf(file);
  if (!Array.isArray(sheets)) return { ok: false, fault: sheets };
  const chosen = sheets[sheet];
  if (chosen === undefined) return { ok: false, fault: { kind: 'no-such-sheet' } };
  return { ok: true, table: { rows: chosen.rows }, sheets: sheets.map(({ name }) => name) };
}

/** The workbook that was opened last: it is looked at, sheet by sheet, before it is read. */
let last: { key: string; sheets: SheetRows[] } | undefined;

async function sheetsOf(file: File): Promise<SheetRows[] | TableFault> {
  const key = JSON.stringify([file.name, file.size, file.lastModified]);
  if (last?.key === key) return last.sheets;
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'unreadable' };
  const read = await readSheets(bytes);
  if (!read.ok) return read.fault;
  last = { key, sheets: read.sheets };
  return read.sheets;
}

/** Undefined where the file has gone, or changed, since it was chosen. */
async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  const buffer = await ifReadable(blob.arrayBuffer());
  return buffer === undefined ? undefined : new Uint8Array(buffer);
}

/** Passes on one call for each hundredth only. */
function seldom(tell: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    if (share - told < 0.01) return;
    told = share;
    tell(share);
  };
}
