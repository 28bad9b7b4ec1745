/** The sections that everybody is asked, in the order of a first walk. The optional parts follow them; those stand in the knowledge base. */
export const CORE_SECTIONS = [
  'first-questions',
  'importance',
  'infrastructure',
  'local-institutions',
  'collective-organisation',
  'governance',
  'environment',
  'firms-production',
  'firms-market',
] as const;
