import type { Rationales } from '#policies/schema/text';

export const clauseRuleRationales: Rationales['rules'] = {
  'no-counterpart-no-funding':
    'That local actors commit themselves, by money or by joint action, is direct; that nothing is funded before is ours.',
  'environmental-clause':
    'The clause is direct; that a compliance plan counts, and that the means of complying are exempt, is ours.',
  'no-counterpart-caution':
    'The source requires that local people commit themselves; how long a policy lasts without it is ours.',
};
