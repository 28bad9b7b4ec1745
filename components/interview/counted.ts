import type { CountedFigures, FourCounts } from '#policies/engine/figures-of-counts';
import type { CountFault, Counting, CountValues } from './counts-values';

/** The four counts as they stand in the fields, what they give, and what can be done with them. */
export type Counted = {
  typed: CountValues;
  counts: Partial<FourCounts>;
  figures: CountedFigures | undefined;
  faults: CountFault[];
  /** How many establishments or jobs there are beside what was counted, where somebody typed it. */
  others: { employment?: number; establishments?: number };
  counting: Counting;
  onType: (typed: CountValues) => void;
  /** Takes what the counts are of. */
  onCountIn: (word: 'employment' | 'establishments') => void;
  /** Puts what the counts give in the place of other figures. */
  onUse: () => void;
};
