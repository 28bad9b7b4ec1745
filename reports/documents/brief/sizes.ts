/** How much room each part of a brief has, in words and in lines. */
export type Size = {
  cards: number;
  /** Words of the name of an item. */
  name: number;
  /** Words of a first step, and of what local people put in. */
  step: number;
  part: number;
  /** Words of those who lead or pay. */
  who: number;
  /** Words of a reason, and of a question. */
  reason: number;
  ask: number;
  /** Names in one line. */
  names: number;
};

/**
 * From ample to tight; the first with which the brief keeps to its words is taken, and the last keeps to them always. Three cards, and not the
 * five that may be first, because a fourth does not fit two sheets of paper; the rest is counted.
 */
export const SIZES: Size[] = [
  { cards: 3, name: 14, step: 26, part: 16, who: 12, reason: 22, ask: 26, names: 3 },
  { cards: 3, name: 12, step: 20, part: 12, who: 12, reason: 18, ask: 24, names: 2 },
  { cards: 3, name: 12, step: 14, part: 10, who: 10, reason: 14, ask: 22, names: 2 },
  { cards: 3, name: 10, step: 12, part: 9, who: 9, reason: 12, ask: 16, names: 1 },
  { cards: 2, name: 8, step: 8, part: 6, who: 6, reason: 8, ask: 10, names: 1 },
  { cards: 1, name: 8, step: 8, part: 6, who: 6, reason: 8, ask: 10, names: 1 },
];

/** A brief has at most so many words, whatever comes in. */
export const MOST_WORDS = 500;
