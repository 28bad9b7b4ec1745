import type { Texts } from '#policies/schema/text';

export const profitRuleTexts: Texts['rules'] = {
  'no-small-step-keep-used-machines': {
    because:
      'Profit leaves because the next machine is too large a step. Used machines and repair shops let firms grow in small ones.',
  },
  'no-bank-that-fits-joint-credit': {
    because: 'Profit leaves because no bank here suits such firms. Credit through their own association could.',
  },
  'rules-keep-profit-away-ask-for-reform': {
    because: 'Profit leaves because of rules, or because it cannot be shown. Easier registration works against both.',
  },
  'dying-trade-own-products': {
    because: 'Profit leaves because owners think that the product has no future. Other products would give it one.',
  },
  'bad-times-forum': {
    because: 'Profit leaves because times are bad. A forum is where firms speak about that and answer it together.',
  },
  'owners-lack-standing-read-on-federations': {
    because: 'Profit leaves because making things is held in low esteem. Federations elsewhere raised it.',
  },
  'interest-elsewhere-is-not-decided-here': {
    because: 'Profit leaves because money earns more elsewhere. That is decided above the place.',
  },
};
