import type { About, Calls, PairFilter, ResultsProps } from '#features/finder/worker/protocol';

export type PairKey = { region: string; industry: string };

/** Which pairs are listed, and how. It outlasts a look at another view. */
export type Listing = Calls['pairs']['ask'];

export const FIRST_LISTING: Listing = {
  which: 'candidates',
  filter: {},
  sort: { by: 'locationQuotient', descending: true },
  page: 0,
  size: 50,
};

/** What all views of the results share. */
export type ResultsContext = ResultsProps & {
  knowledgeVersion: string;
  listing: Listing;
  onListing: (listing: Listing) => void;
  /** What the person says of the table, for files and for assessments. */
  said: About;
  onSaid: (said: About) => void;
  onOpen: (pair: PairKey) => void;
  /** Shows the candidates of one industry or region. */
  onCandidatesOf: (filter: PairFilter) => void;
};
