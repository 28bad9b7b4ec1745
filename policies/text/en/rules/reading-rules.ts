import type { Texts } from '#policies/schema/text';

export const readingRuleTexts: Texts['rules'] = {
  'towns-bid-read-the-tournament': {
    because: 'Towns around here bid for plants. Read what David says of such contests before you answer a bid.',
  },
  'subsidy-race-read-the-tournament': {
    because:
      'The town still pays for a contest over plants, or for works that stand half empty. Read what David says of such contests.',
  },
  'nobody-met-read-on-initiatives': {
    because:
      'In the last bad year firms had no place to meet, and the country is a poorer one. Read why Schmitz does not leave this to the market.',
  },
  'small-steps-read-on-goals': {
    because:
      'Firms here improve in small steps only. Sabel describes another way to learn, in which results are compared with goals that may change.',
  },
  'old-ways-read-on-goals': {
    because:
      'Firms keep to old ways though they know better ones. Sabel describes firms that question how they divide the work.',
  },
  'pollution-read-on-by-products': {
    because: 'Waste is a trouble here. In Santa Croce one firm lives from what the others throw away.',
  },
  'able-town-hall-read-on-premises': {
    because:
      'The town hall can do much, and services or infrastructure are missing. Read what town halls in Emilia-Romagna did, and what stood behind it.',
  },
  'late-news-read-on-research': {
    because:
      'News comes late, and there is an association in which small firms have a say. Read what such bodies found out and shared elsewhere.',
  },
  'no-credit-read-on-federations': {
    because:
      'Loans are refused, or material comes only through the buyer. Read what federations of artisans did about both.',
  },
  'no-distant-market-read-on-fairs': {
    because: 'Nobody sells far away. Read how one town went to fairs together.',
  },
  'one-product-town-read-on-fairs': {
    because: 'The whole town lives with this trade. Read how another such town stood together at fairs.',
  },
  'loans-refused-read-on-savings-banks': {
    because:
      'Banks refuse small firms, or owners no longer ask. Read how small savings banks lent elsewhere, and what followed.',
  },
  'law-or-plan-read-on-size-rules': {
    because: 'You have a law or a plan to decide on. Read how relief for the smallest firms helped to shape a trade.',
  },
  'stopped-attempt-read-on-context': {
    because: 'The last attempt stopped or never began. Ask whether it was made for this place or for any place.',
  },
  'worked-once-is-no-proof': {
    because: 'The last attempt still works. Before you build on it, ask what else changed at the time.',
  },
  'older-place-chosen-by-outcome': {
    because:
      'You named an older place to learn from. Places that people name are mostly those that did very well or very badly.',
  },
};
