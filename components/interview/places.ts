/** Where a person can be in the work on one assessment; the machine holds the same list and a test compares the two. */
export type Place =
  | 'first-questions'
  | 'importance'
  | 'infrastructure'
  | 'local-institutions'
  | 'collective-organisation'
  | 'governance'
  | 'environment'
  | 'firms-production'
  | 'firms-market'
  | 'check-answers'
  | 'result'
  | 'plan'
  | 'documents';
