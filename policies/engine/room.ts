/** So many items a package holds, a block of type lines counted as one (ours: what one town can keep in view for a year). */
export const COMFORTABLE = 9;
/** Never more than so many, each line counted; only what answers an event that can be named goes beyond the number above (ours). */
export const MOST = 12;

/** What is in a package so far, and how many of it are lines of a block, which together take one place. */
type Filled = { kept: { readonly size: number }; inBlocks: number };

/** Whether so many more items find a place. */
export type Room = (filled: Filled, more: number) => boolean;

export const isRoomAtAll: Room = ({ kept }, more) => kept.size + more <= MOST;

export const isComfortable: Room = (filled, more) =>
  isRoomAtAll(filled, more) && filled.kept.size - Math.max(0, filled.inBlocks - 1) + more <= COMFORTABLE;
