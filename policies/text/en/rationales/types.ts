import type { Rationales } from '#policies/schema/text';

export const typeRationales: Rationales['types'] = {
  'advanced-vector':
    'The two weights and the advice are in the source; that general measures stand before the lines of a vector follows the order of its argument and is our reading. Ours: steps, roles, order and examples.',
  'local-development-vector':
    'The two weights and the advice are in the source; that general measures stand before the lines of a vector follows the order of its argument and is our reading. Ours: the visit to an older center, the record of openings, roles, order and links to general measures.',
  center: 'Ours: who leads and pays, the order and the times.',
  embryonic: 'Ours: the number of stages, the tests between them and the rule for stopping.',
};
