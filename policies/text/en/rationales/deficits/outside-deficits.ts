import type { Rationales } from '#policies/schema/text';

export const outsideDeficitRationales: Rationales['deficits'] = {
  'contradictory-local-policy':
    'That a town hall refused factories room and kept its land plan is told of one place, where the trade grew all the same; counting such a clash as a deficit is ours. Interpretation: the conflict of rules counts as a problem of the trade.',
  'finance-gap':
    'Each fact is the sources’, told of different places; joining them into one deficit is ours. Interpretation: firms refuse orders or keep the old machine.',
  'material-through-buyer':
    'The dependence on exporters is Smyth’s finding, which Schmitz quotes; the case of Brazil is his own. Interpretation: the buyer names price and dates.',
  'government-indifference': 'Interpretation: owners stop going, and help does not arrive.',
  'subsidy-race': 'Interpretation: the firms that are here pay for it.',
  delocalisation:
    'That firms begin to buy half-made goods abroad is Amin’s; what becomes of the shops that did the step is ours.',
  'tnc-led': 'That little room is left is the source’s; how such a company commands its makers is our description.',
};
