import type { CutOffs } from '#policies/schema/assessment';

/** What only the caller knows of a table that is taken away. */
export type Stamp = {
  /** Name and version of the program, and of the knowledge where a type is given. */
  version: string;
  /** The day, such as 2026-11-22: the clock is not read here. */
  date: string;
  /** Who published the table. */
  source: string;
  /** The name of the file, where there is one. */
  file?: string;
  year?: number;
  base: string;
  referenceArea: string;
  cutOffs: CutOffs;
  /** Where the cut-offs come from: the cited preset, or the person's own. */
  cutOffsSource: string;
  /** What came of reading the file; counts of the whole file, not of the reference area. */
  read: { rows: number; leftOut: number; zeros: number; missing: number; withheld: number; noRow: number };
};

export type StampId =
  | 'made'
  | 'date'
  | 'source'
  | 'file'
  | 'year'
  | 'base'
  | 'measure'
  | 'referenceArea'
  | 'ownRegion'
  | 'regions'
  | 'industries'
  | 'total'
  | keyof Stamp['read']
  | keyof CutOffs
  | 'cutOffsSource'
  | 'note';
