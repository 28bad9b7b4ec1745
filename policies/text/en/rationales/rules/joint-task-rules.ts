import type { Rationales } from '#policies/schema/text';

export const jointTaskRuleRationales: Rationales['rules'] = {
  'paid-by-piece-pay-first':
    'That pay by the metre made quantity the main concern, and that quality suffered, is in the source; that the rate is changed before advice on quality begins is ours.',
  'same-product-pass-one-order-on':
    'That workshops in Kumasi and in Egypt share out steps is in the source; that one shared order is the way to begin is ours.',
  'agglomeration-pass-one-order-on':
    'That shops in Kumasi accept orders and pass parts on is in the source; proposing one shared order where nobody does so is ours.',
  'no-distant-market-shared-stand':
    'That a town acts together at fairs is told as history; that a shared stand answers a missing distant market is ours.',
  'no-own-name-regional-trademark':
    'The trademark is one of Scott’s tasks for joint action; the conditions (five willing firms, and a lack of own models or a low price) are ours.',
  'licences-in-reach-local-desk':
    'That officials discriminate against small firms, and that registration was made simpler in one country, is in the source; the town’s own desk is ours.',
  'purchases-in-reach-buy-in-lots':
    'No source speaks of purchases by a town hall; the rule is ours, from the answer that such purchases are in reach.',
};
