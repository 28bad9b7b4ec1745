import type { Rationales } from '#policies/schema/text';

export const systemRationales: Rationales['systems'] = {
  'collective-efficiency-test':
    'The condition is the source’s own; to put it as a test with job-splitting as its sign is our reading. Interpretation: the sign of a large order, from his Ghanaian cases.',
  'problem-inventory': 'Ours: the four states by which this tool asks about each problem.',
  'data-schedule': 'Ours: which question of this tool belongs to which block.',
  'four-stage-research':
    'Interpretation: from the check with other firms, that an answer known from one side only is marked so.',
};
