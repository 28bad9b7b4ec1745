import type { Texts } from '#policies/schema/text';

export const jointTaskRuleTexts: Texts['rules'] = {
  'paid-by-piece-pay-first': {
    because:
      'Shops that work for others are paid by the piece, whatever the quality. Care would cost them money, so the rate comes before advice.',
  },
  'same-product-pass-one-order-on': {
    because:
      'Each shop makes the whole of the same thing. One order that is passed on shows what a single step is worth.',
  },
  'agglomeration-pass-one-order-on': {
    because:
      'An order too large for one firm is not shared with others here. One order that is shared is the smallest beginning.',
  },
  'no-distant-market-shared-stand': {
    because: 'Few or no firms sell far away. A shared stand at one fair is the cheapest way to meet buyers from there.',
  },
  'no-own-name-regional-trademark': {
    because:
      'Firms compete by price, or with copied models, and at least five would act together. A common name is something that they can own.',
  },
  'licences-in-reach-local-desk': {
    because:
      'Many firms have no papers or are turned away, and the town hall itself grants licences. This part needs nobody else.',
  },
  'purchases-in-reach-buy-in-lots': {
    because:
      'Firms depend on few buyers, and the town hall decides on purchases of its own. It can be one customer more.',
  },
};
