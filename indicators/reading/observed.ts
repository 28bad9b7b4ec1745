import type { FileKind } from './decode';
import type { RowFault } from './row-fault';

/** What is known of a measure in a row: a count (nought is one); nobody said; counted, but kept secret. */
export const KNOWN = 0;
export const MISSING = 1;
export const WITHHELD = 2;

/**
 * The rows of a long table as columns. `region` and `industry` point into the lists of codes; a measure that the table does not
 * have is undefined. `line` is the line of the file that a row stands on. Where a count is missing or withheld the measure is NaN,
 * and its state says which of the two; tables that programs send know only counts and have no states.
 */
export type Observed = {
  regions: string[];
  industries: string[];
  /** Names by code, where the table gives them. */
  regionNames: Map<string, string>;
  industryNames: Map<string, string>;
  region: Uint32Array;
  industry: Uint32Array;
  employment?: Float64Array;
  establishments?: Float64Array;
  /** `KNOWN`, `MISSING` or `WITHHELD` for each row. */
  employmentState?: Uint8Array;
  establishmentsState?: Uint8Array;
  line: Uint32Array;
  rows: number;
};

/** What came of reading: bad rows are in no column; the first hundred are told, all are counted. */
export type Reading = { observed: Observed; faults: RowFault[]; faultCount: number };

/** Why a file cannot be read at all. */
export type FileFault =
  | { kind: 'empty' }
  | { kind: 'binary' }
  | { kind: 'not-utf-8' }
  | { kind: 'line-too-long'; line: number }
  /** A file of another kind, by its first bytes. */
  | { kind: 'not-a-text'; what: Exclude<FileKind, 'text'> }
  /** `titles` are those of the first line. */
  | { kind: 'no-column'; column: 'region' | 'industry' | 'employment-or-establishments'; titles?: string[] }
  | { kind: 'column-twice'; column: string }
  | { kind: 'quote-not-closed' };
