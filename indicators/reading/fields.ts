import type { Count } from './count-in';

/** What the codes of a table stand for; each kind is numbered by itself, from 0, as it is met. */
export type Kind = 'region' | 'industry' | 'year';

/** The fields of the row that is being read, by place, whatever they are kept in: bytes, text or the cells of a workbook. */
export type Fields = {
  /** How many there are; of a workbook, whose rows have no ends, as many as there are titles. */
  size: () => number;
  /** Nothing but blanks stands there. */
  isEmpty: (place: number) => boolean;
  /** As people read it. */
  text: (place: number) => string;
  /** The date that stands there instead of a count or a code; only workbooks have dates. */
  date: (place: number) => string | undefined;
  /** The number of the code that stands there. */
  id: (kind: Kind, place: number) => number;
  /** The number of a code of two parts. */
  joined: (kind: Kind, place: number, second: number) => number;
  /** What a measure says; overwritten by the next one that is asked for. */
  count: (place: number) => Count;
  /** All codes that were met. */
  names: (kind: Kind) => string[];
  /** The flags that stood beside numbers, and how often. */
  flags: () => Found[];
};

export type Found = { flag: string; count: number };

/** What stands between the two parts of a code until all of them are known. */
export const PARTED = '\u001F';
