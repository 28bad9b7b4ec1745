import type { Rationales } from '#policies/schema/text';

export const typeRationales: Rationales['types'] = {
  'advanced-vector':
    'The two weights and the advice are in the source; that general measures stand before the lines of a vector follows the order of its argument and is our reading.',
  'local-development-vector':
    'The two weights and the advice are in the source; that general measures stand before the lines of a vector follows the order of its argument and is our reading.',
};
