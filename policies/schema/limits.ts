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

/** How large figures may be and how many parts a list may have, for the schema, the edits and the fields alike. */
export const MOST = {
  /** An amount of money. */
  amount: 1e15,
  /** Firms, jobs and the like. */
  count: 1e12,
  /** Items of a plan. */
  items: 500,
  overrides: 500,
  /** Stages of an agreement. */
  stages: 20,
  /** Targets of an item. */
  targets: 100,
  /** Options of one answer. */
  options: 100,
  /** Earlier answers that still have their evidence. */
  formerAnswers: 20,
} as const;

/** The years that figures can be of. */
export const YEARS = { first: 1800, last: 2200 } as const;
