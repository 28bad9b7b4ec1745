import { type TableLevels, tableLevels } from '#indicators/levels/table-levels';
import type { Cell } from './cell';
import type { Encoding } from './encodings';
import { duplicateFaults, duplicatesOf } from './duplicates';
import type { Mapping } from './mapping';
import { type MappedFault, type Raw, readingCells, readingText } from './reading-steps';
import { addFault, type Faults, FAULTS_TOLD, type RowFault } from './row-fault';
import type { RowsRead } from './rows-read';

/** What came of a table of somebody else. Rows at fault are in nothing; every other oddity is told and left as it is. */
export type MappedReading = RowsRead & {
  /** How the characters of a text file are written; undefined for workbooks. */
  encoding?: Encoding;
  titles: string[];
  /** The first hundred rows (of a wide table: fields) at fault; `faultCount` counts all. */
  faults: RowFault[];
  faultCount: number;
  /** Rows that name a pair again; they are still in the table, which is refused further on until the person settles them. */
  duplicates: { told: RowFault[]; count: number };
  /** Pairs of a region and an industry of this table for which it has no row: nobody said, so they are taken as nought. */
  pairsAbsent: number;
  /** Codes that are sums of others, and the levels that count everything once. */
  levels: TableLevels;
};

export type ReadMapped = { ok: true; reading: MappedReading } | { ok: false; fault: MappedFault };

export type MappedOptions = {
  /** Only rows of this year, where the mapping has a column of years; needed where there are several. */
  year?: string;
  /** Told now and then how much is read, from 0 to 1. */
  onProgress?: (share: number) => void;
};

/**
 * Reads a table of text as somebody says that it is to be read. Plain files in UTF-8 and Windows-1252 are read from their bytes, all
 * others by PapaParse; both give the same. Zero, missing and withheld are counted apart; of the last two the measure is NaN.
 *
 * @param chunks - the bytes, in as many pieces as they came
 */
export function readMapped(chunks: Uint8Array[], mapping: Mapping, options: MappedOptions = {}): ReadMapped {
  const faults: Faults = { told: [], count: 0 };
  const onFault = (fault: RowFault) => addFault(faults, fault);
  return ended(readingText(chunks, { mapping, year: options.year, onFault }), faults, options.onProgress);
}

/** Reads the rows of a sheet of a workbook in the same way; lines are its rows, and no row is too short or too long. */
export function readMappedCells(rows: Cell[][], mapping: Mapping, options: MappedOptions = {}): ReadMapped {
  const faults: Faults = { told: [], count: 0 };
  const onFault = (fault: RowFault) => addFault(faults, fault);
  return ended(readingCells(rows, { mapping, year: options.year, onFault }), faults, options.onProgress);
}

function ended(steps: Generator<number, Raw>, faults: Faults, onProgress?: (share: number) => void): ReadMapped {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) onProgress?.(step.value);
  if (!step.value.ok) return step.value;
  const { raw } = step.value;
  const { observed } = raw;
  const duplicates = duplicatesOf(observed);
  const told: RowFault[] = [];
  for (const fault of duplicateFaults(observed, duplicates)) {
    if (told.push(fault) === FAULTS_TOLD) break;
  }
  return {
    ok: true,
    reading: {
      ...raw,
      faults: faults.told,
      faultCount: faults.count,
      duplicates: { told, count: duplicates.count },
      pairsAbsent: observed.regions.length * observed.industries.length - (observed.rows - duplicates.count),
      levels: tableLevels(observed),
    },
  };
}
