import type { Rationales } from '#policies/schema/text';

export const readingRuleRationales: Rationales['rules'] = {
  'nobody-met-read-on-initiatives':
    'That such initiatives are probably needed in poorer countries is direct; when it is worth reading is ours.',
  'old-ways-read-on-goals':
    'Rooted habits and a way of learning that revises goals stand apart in the source; reading them together is ours.',
  'pollution-read-on-by-products':
    'The glue made from waste is direct; that it is worth a thought where waste is a trouble is ours.',
  'able-town-hall-read-on-premises':
    'What authorities in Emilia-Romagna did is direct; where it is worth reading is ours.',
  'late-news-read-on-research':
    'What associations and unions did there is direct; that a body of the firms makes it worth reading is ours.',
  'no-credit-read-on-federations': 'What artisans’ federations did there is direct; where it is worth reading is ours.',
  'no-distant-market-read-on-fairs': 'The joint presence at fairs is direct; where it is worth reading is ours.',
  'one-product-town-read-on-fairs':
    'That a town of one product appeared together is direct; that another such town may read it is ours.',
  'loans-refused-read-on-savings-banks': 'How the savings banks lent is direct; where it is worth reading is ours.',
  'law-or-plan-read-on-size-rules':
    'What relief for the smallest firms led to is direct; that whoever writes a rule should read it is ours.',
  'stopped-attempt-read-on-context':
    'The turn away from tools made for every place is direct; that a failed attempt is a reason to read of it is ours.',
  'worked-once-is-no-proof':
    'The warning against defining success into a model is direct; carrying it over to an attempt that worked is ours.',
  'older-place-chosen-by-outcome':
    'That cases are mostly chosen for their success is direct; that the older place named here is such a case is ours.',
};
