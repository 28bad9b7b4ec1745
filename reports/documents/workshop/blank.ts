/** A cell to write in: two lines high, and empty. */
export const BLANK = '\u00a0\n\u00a0';
