import type { Rationales } from '#policies/schema/text';

export const outsideDeficitRationales: Rationales['deficits'] = {
  'contradictory-local-policy':
    'That a town hall refused factories room and kept its land plan is told of one place, where the trade grew all the same; counting such a clash as a deficit is ours.',
  'finance-gap': 'Each fact is the sources’, told of different places; joining them into one deficit is ours.',
  'material-through-buyer':
    'The dependence on exporters is Smyth’s finding, which Schmitz quotes; the case of Brazil is his own. That the buyer then names price and dates is ours.',
  delocalisation:
    'That firms begin to buy half-made goods abroad is Amin’s; what becomes of the shops that did the step is ours.',
  'tnc-led': 'That little room is left is the source’s; how such a company commands its makers is our description.',
};
