/** What the schema of an assessment says of its own rules, in the words of the API; `policies/file` gives each a key for the pages. */
export const SCHEMA_WORDS = {
  month: 'is neither a month such as 2027-03 nor a day such as 2027-03-15',
  currency: 'is no code of three capital letters such as BRL',
  namesNothing: 'names neither a measure nor a measure of your own',
  sameId: 'two items have the same id',
  aboveTheCut: 'the lower bound lies above the cut',
} as const;
