/** The sections of the interview, in the order of a first walk through it. */
export const SECTION_IDS = [
  'first-questions',
  'importance',
  'infrastructure',
  'local-institutions',
  'collective-organisation',
  'governance',
  'environment',
  'firms-production',
  'firms-market',
  'markets-and-chains',
  'innovation-and-learning',
  'work-and-labour',
  'trust-and-cooperation',
  'policy-and-outside-forces',
] as const;
