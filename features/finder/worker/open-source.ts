import type { Cell } from '#indicators/reading/cell';
import { fileKindOf } from '#indicators/reading/decode';
import { type LookAs, PREVIEW_BYTES, previewOf, previewOfCells } from '#indicators/reading/preview';
import { archiveOf, gunzippedFile, type Packed } from '#indicators/reading/read-archive';
import { type MappedReading, readMapped, readMappedCells } from '#indicators/reading/read-mapped';
import { readSheets, type SheetRows } from '#indicators/reading/read-sheet';
import { ifReadable } from '#features/browser/read-blob';
import type { Calls, Looked, Progress, Source, TableFault, TableRead } from './protocol';

/** A table in memory: the bytes of a text, or the rows of a sheet. */
export type Opened = { chunks: Uint8Array[] } | { rows: Cell[][] };

export type OpenedSource = { ok: true; table: Opened; sheets?: string[] } | { ok: false; fault: TableFault };

type Tell = (progress: Progress) => void;

/** Text of more megabytes is not even fetched; `readMapped` would refuse it. */
const LARGEST_TEXT = 500;
/** An archive of more bytes is not even fetched. */
const LARGEST_PACKED = 200 * 1e6;
/** So many bytes of a file are fetched at a time. */
const PIECE = 1 << 23;

/** Looks at the beginning of a table; a workbook or an archive has to be opened whole for that. */
export async function look({ file, sheet, as = {} }: Calls['look']['ask']): Promise<Looked> {
  const first = await bytesOf(file.slice(0, PREVIEW_BYTES));
  if (first === undefined) return { ok: false, fault: { kind: 'unreadable' } };
  if (!isPacked(first)) return previewOf(first, file.size <= PREVIEW_BYTES, as);
  const parts = await partsOf(file);
  if (!Array.isArray(parts)) return { ok: false, fault: parts };
  const at = sheet ?? bestOf(parts, as);
  const part = parts[at];
  if (part === undefined) return { ok: false, fault: { kind: 'no-such-sheet' } };
  const looked = lookedAt(part, as);
  return looked.ok ? { ...looked, sheets: parts.map(({ name }) => name), sheet: at } : looked;
}

/** Brings a table into memory. */
export async function openSource({ file, sheet = 0 }: Source, tell: Tell): Promise<OpenedSource> {
  const first = await bytesOf(file.slice(0, 8));
  if (first === undefined) return { ok: false, fault: { kind: 'unreadable' } };
  if (isPacked(first)) return openPart(file, sheet);
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

async function openPart(file: File, sheet: number): Promise<OpenedSource> {
  const parts = await partsOf(file);
  if (!Array.isArray(parts)) return { ok: false, fault: parts };
  const chosen = parts[sheet];
  if (chosen === undefined) return { ok: false, fault: { kind: 'no-such-sheet' } };
  const table = 'rows' in chosen ? { rows: chosen.rows } : { chunks: [chosen.bytes] };
  return { ok: true, table, sheets: parts.map(({ name }) => name) };
}

/** A sheet of a workbook, or a text out of an archive. */
type Part = SheetRows | Packed;

/** The first part that is surely a table of regions and industries, or that may be one, or that is any table at all. */
function bestOf(parts: Part[], as: LookAs): number {
  const looks = parts.map((part) => lookedAt(part, as));
  const ranks = looks.map((looked): number => {
    if (!looked.ok) return 0;
    if (looked.preview.mapping === undefined) return 1;
    const { notSure } = looked.preview;
    return notSure.includes('region') || notSure.includes('industry') || notSure.includes('years-across') ? 2 : 3;
  });
  return ranks.indexOf(Math.max(...ranks));
}

function lookedAt(part: Part, as: LookAs): Looked {
  if ('rows' in part) return previewOfCells(part.rows, as);
  return previewOf(part.bytes.subarray(0, PREVIEW_BYTES), part.bytes.length <= PREVIEW_BYTES, as);
}

/** The file that was unpacked last: it is looked at, part by part, before it is read. */
let last: { key: string; parts: Part[] } | undefined;

async function partsOf(file: File): Promise<Part[] | TableFault> {
  const key = JSON.stringify([file.name, file.size, file.lastModified]);
  if (last?.key === key) return last.parts;
  if (file.size > LARGEST_PACKED) return { kind: 'archive-too-large' };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'unreadable' };
  const parts = await partsIn({ name: file.name, bytes }, 'outer');
  if (Array.isArray(parts)) last = { key, parts };
  return parts;
}

/** Archives within archives are opened once, so that no file can unfold without an end. */
async function partsIn(packed: Packed, depth: 'outer' | 'inner' | 'innermost'): Promise<Part[] | TableFault> {
  const kind = fileKindOf(packed.bytes);
  if (kind === 'text') return [packed];
  if (kind !== 'workbook' && kind !== 'gzip') return { kind };
  const archive = kind === 'gzip' ? gunzippedFile(packed.name, packed.bytes) : archiveOf(packed.bytes);
  if (archive.kind === 'fault') return { kind: archive.fault };
  if (archive.kind === 'workbook') {
    const read = await readSheets(packed.bytes);
    return read.ok ? read.sheets : read.fault;
  }
  if (depth === 'innermost') return { kind: 'archive-without-table' };
  const inner = depth === 'outer' ? 'inner' : 'innermost';
  const opened = await Promise.all(archive.tables.map((table) => partsIn(table, inner)));
  const parts = opened.flatMap((each, at) => {
    if (!Array.isArray(each)) return [];
    // The sheets of a workbook in an archive bear its name too.
    const name = archive.tables[at]?.name ?? '';
    return each.map((part) =>
      'rows' in part && archive.tables.length > 1 ? { ...part, name: `${name}: ${part.name}` } : part,
    );
  });
  const [first] = opened;
  return parts.length > 0
    ? parts
    : first === undefined || Array.isArray(first)
      ? { kind: 'archive-without-table' }
      : first;
}

function isPacked(first: Uint8Array): boolean {
  const kind = fileKindOf(first);
  return kind === 'workbook' || kind === 'gzip';
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
