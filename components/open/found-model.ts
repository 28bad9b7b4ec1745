export type Side = 'mine' | 'theirs';

/** One thing in which the assessment here and the one in the file differ, in words. */
export type DifferenceRow = {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** When each was written, where that is known. */
  mineWhen: string | null;
  theirsWhen: string | null;
  newer: Side | null;
  /** The side that stands unless people choose the other. */
  proposed: Side;
};

/** Whether this browser has the assessment of a file already, and in what the two differ. */
export type Here =
  { kind: 'nowhere' } | { kind: 'same' } | { kind: 'differs'; changed: string; differences: DifferenceRow[] };

/** What an opened file holds. */
export type FoundFile = {
  file: string;
  title: string;
  place: string;
  /** When the work in the file was last changed. */
  changed: string;
  answered: number;
  unknown: number;
  /** What of the file could not be read, in words, and how much more. */
  aside: { lines: string[]; more: number };
  here: Here;
};

/** What to do with an opened file. */
export type FoundActions = {
  onKeep: () => void;
  onOpenMine: () => void;
  onKeepBoth: () => void;
  onReplace: () => void;
  onMerge: (choices: ReadonlyMap<string, Side>) => void;
  onLeave: () => void;
  /** A look without keeping; not where a page has no place for one. */
  onLook?: () => void;
};
