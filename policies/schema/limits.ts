/** How long what people write may be, in the units in which a string counts; the schema and the fields of the page read them here. */
export const LONGEST = {
  /** A name or a few words in one line. */
  line: 500,
  /** A text of several lines. */
  note: 4000,
  /** A date in words. */
  date: 40,
  id: 200,
} as const;

/** How many parties can take part, pay or have to agree. */
export const MOST_PARTIES = 50;
