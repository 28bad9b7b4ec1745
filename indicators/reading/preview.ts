import { type Cell, shownOf } from './cell';
import { wordsOf } from './column-words';
import { decoded, type Encoding, encodingOf, fileKindOf } from './decode';
import { commonest, delimiterIn, rowsIn } from './delimiter-in';
import { type Guess, guessMapping } from './guess-mapping';
import { isUsualMark, type Mapping } from './mapping';
import { looksLikeNumber } from './number-format';
import type { MappedFault } from './reading-steps';

/** A table before it is read: what it looks like, and a guess of how to read it that the person looks over. */
export type Preview = Guess & {
  /** Undefined for workbooks. */
  encoding?: Encoding;
  delimiter: Mapping['delimiter'];
  /** The line of the titles, from 1; 0 where there are none. */
  headerLine: number;
  /** The titles; empty ones where there are none. */
  header: string[];
  /** The first twenty rows below the titles, as they stand. */
  rows: string[][];
};

export type Previewed = { ok: true; preview: Preview } | { ok: false; fault: MappedFault };

/** So much of a file is looked at. */
export const PREVIEW_BYTES = 256 * 1024;

const SHOWN = 20;
const LOOKED_AT = 500;
/** Titles stand no lower than this: statistical offices write a few lines above them. */
const TITLES_WITHIN = 30;

/**
 * Looks at the first part of a text file.
 *
 * @param first - its first `PREVIEW_BYTES`, or all of it
 * @param isWhole - whether that is all of it; if not, the last line is cut off somewhere and not looked at
 */
export function previewOf(first: Uint8Array, isWhole: boolean): Previewed {
  const kind = fileKindOf(first);
  if (kind !== 'text') return { ok: false, fault: { kind } };
  const encoding = encodingOf([first]);
  const text = decoded([first], encoding);
  if (text.includes('\0')) return { ok: false, fault: { kind: 'binary' } };
  const end = isWhole ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (end === 0) return { ok: false, fault: isWhole ? { kind: 'empty' } : { kind: 'line-too-long', line: 1 } };
  const seen = text.slice(0, end);
  const delimiter = delimiterIn(seen);
  const rows = rowsIn(seen, delimiter);
  if (rows.length === 0 && seen.trim() !== '') return { ok: false, fault: { kind: 'quote-not-closed' } };
  const looked = looksOf(rows, delimiter);
  return looked.ok ? { ok: true, preview: { ...looked.preview, encoding } } : looked;
}

/** Looks at the rows of a sheet of a workbook; whatever the delimiter says is of no use there. */
export function previewOfCells(rows: Cell[][]): Previewed {
  return looksOf(rows.slice(0, TITLES_WITHIN + LOOKED_AT), ',');
}

function looksOf(lines: Cell[][], delimiter: Mapping['delimiter']): Previewed {
  const filled = lines.map((row) => row.filter((cell) => shownOf(cell) !== '').length);
  const usual = commonest(filled.filter((count) => count > 1));
  if (usual === 0) return { ok: false, fault: { kind: 'empty' } };
  const top = filled.slice(0, TITLES_WITHIN).findIndex((count) => count > 1 && count >= 0.6 * usual);
  const at = Math.max(top, 0);
  const first = lines[at] ?? [];
  const below = lines.slice(at + 1).filter((row) => row.some((cell) => shownOf(cell) !== ''));
  const headerLine = isRow(first, below.slice(0, LOOKED_AT)) ? 0 : at + 1;
  const width = Math.max(first.length, commonest(below.map((row) => row.length)));
  const header = Array.from({ length: width }, (_, place) => (headerLine === 0 ? '' : shownOf(first[place] ?? '')));
  const rows = headerLine === 0 ? [first, ...below] : below;
  return {
    ok: true,
    preview: {
      ...guessMapping(header, rows.slice(0, LOOKED_AT), { delimiter, headerLine }),
      delimiter,
      headerLine,
      header,
      rows: rows.slice(0, SHOWN).map((row) => row.map(shownOf)),
    },
  };
}

/** Whether a first line is no line of titles: no word that titles have, and numbers just where the rows below have numbers. */
function isRow(first: Cell[], below: Cell[][]): boolean {
  if (below.length === 0 || first.some((cell) => isTitle(shownOf(cell)))) return false;
  const isAlike = first.every((cell, at) => {
    const cells = below.map((row) => row[at] ?? '').filter((each) => !isUsualMark(shownOf(each)));
    const share = cells.filter(isNumber).length / cells.length;
    return isNumber(cell) === share >= 0.8;
  });
  return isAlike && first.some(isNumber);
}

function isTitle(text: string): boolean {
  const { role, isName, isCode } = wordsOf(text);
  return role !== undefined || isName || isCode || /^(19|20)\d\d$/.test(text);
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || looksLikeNumber(shownOf(cell));
}
