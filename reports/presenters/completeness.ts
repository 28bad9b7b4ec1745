import type { Completeness } from '#policies/schema/result';

/** How much is answered, in the counts that every list, page and document shows. */
export type AnsweredParts = { answered: number; unknown: number; open: number; evidence: number };

/** The one count of what is answered: `open` has no answer yet, `evidence` is how many answers say how they are known. */
export function answeredParts({ answered, unknown, unanswered, byEvidence }: Completeness): AnsweredParts {
  return { answered, unknown, open: unanswered, evidence: answered - byEvidence.unstated };
}
