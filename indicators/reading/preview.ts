import { type Cell, shownOf } from './cell';
import { decoded, encodingOf, fileKindOf } from './decode';
import { commonest, delimiterIn, rowsIn } from './delimiter-in';
import { encodingGuess } from './encoding-guess';
import type { Encoding } from './encodings';
import { type Guess, guessMapping, type NotSure } from './guess-mapping';
import type { Mapping } from './mapping';
import type { MappedFault } from './reading-steps';
import { createShaper, joinedTitles } from './shape';
import { areBlocks, hasRowNames, splitIn } from './table-shape';
import { titleLinesIn } from './title-lines';

/** A table before it is read: what it looks like, and a guess of how to read it that the person looks over. */
export type Preview = Guess & {
  /** Undefined for workbooks. */
  encoding?: Encoding;
  delimiter: Mapping['delimiter'];
  /** The line of the titles, from 1; 0 where there are none. */
  headerLine: number;
  /** How many lines the titles take. */
  headerLines: number;
  /** The titles; empty ones where there are none. */
  header: string[];
  /** The column that holds the headings of blocks, where the table is made of such. */
  headings?: number;
  /** The shape that rows have to be given before they are read. */
  shape: Shape;
  /** The first twenty rows below the titles, as they stand. */
  rows: string[][];
  /** The first lines of the file as they stand, to choose the line of the titles among them. */
  lines: string[][];
};

type Shape = Pick<Mapping, 'headerLines' | 'split' | 'blocks' | 'rowNames' | 'encoding'>;

/** What the person says of a table before the columns are looked at; what is not said is found. */
export type LookAs = Partial<Pick<Mapping, 'delimiter' | 'headerLine' | 'headerLines' | 'encoding'>> & {
  blocks?: boolean;
};

export type Previewed = { ok: true; preview: Preview } | { ok: false; fault: MappedFault };

/** So much of a file is looked at. */
export const PREVIEW_BYTES = 256 * 1024;

const SHOWN = 20;
const LOOKED_AT = 500;
const LINES = 40;
/** So many rows of a sheet are looked at. */
const SHEET_ROWS = 700;

/**
 * Looks at the first part of a text file.
 *
 * @param first - its first `PREVIEW_BYTES`, or all of it
 * @param isWhole - whether that is all of it; if not, the last line is cut off somewhere and not looked at
 */
export function previewOf(first: Uint8Array, isWhole: boolean, as: LookAs = {}): Previewed {
  const kind = fileKindOf(first);
  if (kind !== 'text') return { ok: false, fault: { kind } };
  const guessed = as.encoding === undefined ? encodingGuess(first) : { encoding: as.encoding, isSure: true };
  const text = decoded([first], guessed.encoding);
  if (text.includes('\0')) return { ok: false, fault: { kind: 'binary' } };
  const end = isWhole ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (end === 0) return { ok: false, fault: isWhole ? { kind: 'empty' } : { kind: 'line-too-long', line: 1 } };
  const seen = text.slice(0, end);
  const delimiter = as.delimiter ?? delimiterIn(seen);
  const rows = rowsIn(seen, delimiter);
  if (rows.length === 0 && seen.trim() !== '') return { ok: false, fault: { kind: 'quote-not-closed' } };
  const isFound = guessed.encoding === encodingOf([first]);
  const looked = looksOf(rows, delimiter, as, isFound ? {} : { encoding: guessed.encoding });
  if (!looked.ok) return looked;
  const doubts: NotSure[] = guessed.isSure ? [] : ['encoding'];
  const { notSure } = looked.preview;
  return { ok: true, preview: { ...looked.preview, encoding: guessed.encoding, notSure: [...notSure, ...doubts] } };
}

/** Looks at the rows of a sheet of a workbook; whatever the delimiter says is of no use there. */
export function previewOfCells(rows: Cell[][], as: LookAs = {}): Previewed {
  return looksOf(rows.slice(0, SHEET_ROWS), ',', as, {});
}

function looksOf(
  lines: Cell[][],
  delimiter: Mapping['delimiter'],
  as: LookAs,
  written: Pick<Mapping, 'encoding'>,
): Previewed {
  const found = titleLinesIn(lines);
  if (found === undefined) return { ok: false, fault: { kind: 'empty' } };
  const headerLine = as.headerLine ?? found.headerLine;
  const headerLines = as.headerLine === undefined ? (as.headerLines ?? found.headerLines) : (as.headerLines ?? 1);
  const from = Math.max(headerLine - 1, 0);
  const to = headerLine === 0 ? 0 : from + headerLines;
  const below = lines.slice(to).filter((row) => row.some((cell) => shownOf(cell) !== ''));
  const titles = headerLine === 0 ? [] : lines.slice(from, to);
  const shape: Shape = {
    ...written,
    ...(headerLines > 1 ? { headerLines } : {}),
    ...((as.blocks ?? areBlocks(lines, from, to)) ? { blocks: true as const } : {}),
    ...splitIn(joinedTitles(titles), below),
    ...hasRowNames(joinedTitles(titles), below),
  };
  const shaper = createShaper(shape);
  lines.slice(0, from).forEach(shaper.above);
  const shapedTitles = shaper.titles(titles);
  const rows = below
    .slice(0, LOOKED_AT)
    .map(shaper.row)
    .filter((row) => row !== undefined);
  const width = widthOf(shapedTitles, rows);
  const header = Array.from({ length: width }, (_, place) => shapedTitles[place] ?? '');
  const above = lines.slice(0, from).flat().map(shownOf).join(' ');
  const basics = { ...shape, delimiter, headerLine };
  const guess = guessMapping(header, rows, basics, above);
  return {
    ok: true,
    preview: {
      ...guess,
      notSure: [
        ...guess.notSure,
        ...(shape.blocks === true ? (['blocks'] as const) : []),
        ...titleDoubt(as, found, lines),
      ],
      delimiter,
      headerLine,
      headerLines,
      header,
      ...(shape.blocks === true ? { headings: header.length - 1 } : {}),
      shape,
      rows: rows.slice(0, SHOWN).map((row) => row.map(shownOf)),
      lines: lines.slice(0, LINES).map((row) => row.map(shownOf)),
    },
  };
}

/** As many columns as the titles and most rows have; without those at the end in which nothing stands at all. */
function widthOf(titles: string[], rows: Cell[][]): number {
  let width = Math.max(titles.length, commonest(rows.map((row) => row.length)));
  const isEmpty = (place: number) =>
    (titles[place] ?? '') === '' && rows.every((row) => shownOf(row[place] ?? '') === '');
  while (width > 1 && isEmpty(width - 1)) width -= 1;
  return width;
}

/** Several lines of titles are a guess, and so is a line below others that might be titles too. */
function titleDoubt(
  as: LookAs,
  { headerLine, headerLines }: { headerLine: number; headerLines: number },
  lines: Cell[][],
): NotSure[] {
  if (as.headerLine !== undefined) return [];
  const above = lines.slice(0, Math.max(headerLine - 1, 0));
  const isAlone = above.every((row) => row.filter((cell) => shownOf(cell) !== '').length < 3);
  return headerLines > 1 || !isAlone ? ['title-line'] : [];
}
