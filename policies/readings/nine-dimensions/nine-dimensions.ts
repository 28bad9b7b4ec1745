import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import { SUZIGAN } from '#policies/readings/works';

/** The nine dimensions that the authors ask of a typology, as a profile; the two by two uses two of them. */
export const nineDimensions: Reading = {
  place: placeOn,
  definition: {
    id: 'nine-dimensions',
    code: 'S-03',
    systems: ['S-03'],
    sources: [
      { work: SUZIGAN, place: { named: 'abstract' } },
      { work: SUZIGAN, place: { section: '1' } },
    ],
    basis: 'inferred',
    minimum: 5,
    axes: [
      {
        id: 'regional-relevance',
        positions: ['high', 'low'],
        votes: [
          {
            question: 'regional-importance',
            options: { dominant: 'high', large: 'high', 'one-of-several': 'low', small: 'low' },
          },
          { question: 'one-product-town', options: { yes: 'high', no: 'low' } },
        ],
      },
      {
        id: 'share-of-industry',
        positions: ['high', 'low'],
        votes: [
          {
            question: 'industry-importance',
            options: { dominant: 'high', large: 'high', 'one-of-several': 'low', small: 'low' },
          },
        ],
      },
      {
        id: 'production-structure',
        positions: ['divided', 'whole'],
        votes: [
          {
            question: 'order-too-large',
            options: { 'passes-stages': 'divided', refuses: 'whole', alone: 'whole' },
          },
          {
            question: 'what-neighbours-make',
            options: { 'several-one-step': 'divided', 'all-the-whole': 'whole', 'order-left-the-place': 'whole' },
          },
          { question: 'single-step-for-sale', options: { 'known-price': 'divided', 'not-sold': 'whole' } },
        ],
      },
      {
        id: 'industrial-organisation',
        positions: ['even', 'uneven'],
        votes: [
          {
            question: 'lead-firms',
            options: { none: 'even', neither: 'even', buy: 'uneven', compete: 'uneven', both: 'uneven' },
          },
          { question: 'one-firm-majority', options: { no: 'even', yes: 'uneven', 'no-small-firms': 'uneven' } },
        ],
      },
      {
        id: 'innovation',
        positions: ['able', 'not-yet'],
        votes: [
          {
            question: 'last-new-product',
            options: {
              'others-followed': 'able',
              'new-to-customers': 'able',
              'details-changed': 'not-yet',
              overtaken: 'not-yet',
            },
          },
          { question: 'who-develops', options: { several: 'able', nobody: 'not-yet' } },
          {
            question: 'new-things-with-a-laboratory',
            options: { 'several-in-two-years': 'able', 'one-or-longer-ago': 'not-yet', never: 'not-yet' },
          },
        ],
      },
      {
        id: 'trading-scheme',
        positions: ['own-ways', 'through-others'],
        votes: [
          { question: 'price-and-model', options: { firm: 'own-ways', buyer: 'through-others' } },
          { question: 'own-channels', options: { yes: 'own-ways', no: 'through-others' } },
          {
            question: 'name-on-the-goods',
            options: { 'several-own': 'own-ways', 'buyers-or-none': 'through-others' },
          },
          { question: 'ways-to-sell', options: { 'three-or-more': 'own-ways', one: 'through-others' } },
        ],
      },
      {
        id: 'governance-structure',
        positions: ['shared', 'held-by-few'],
        votes: [
          {
            question: 'joint-attempts',
            options: { done: 'shared', blocked: 'held-by-few' },
          },
          {
            question: 'association-lead',
            options: {
              'small-firm': 'shared',
              shared: 'shared',
              'larger-firm': 'held-by-few',
              government: 'held-by-few',
            },
          },
          { question: 'board-seats', options: { 'half-small': 'shared', 'none-small': 'held-by-few' } },
        ],
      },
      {
        id: 'institutions',
        positions: ['near', 'missing'],
        votes: [
          {
            question: 'help-within-reach',
            options: { 'in-the-region': 'near', 'a-day-away': 'missing', 'job-or-buyer-lost': 'missing' },
          },
          { question: 'offices-that-serve', options: { several: 'near', none: 'missing' } },
          { question: 'school-listened', options: { 'in-two-years': 'near', never: 'missing' } },
        ],
      },
      {
        id: 'social-context',
        positions: ['close', 'loose'],
        votes: [
          {
            question: 'word-that-held',
            options: { 'several-kept': 'close', 'paper-or-cash-first': 'loose', 'word-broken': 'loose' },
          },
          { question: 'where-owners-meet', options: { 'most-weeks': 'close', nowhere: 'loose' } },
          {
            question: 'competitors-together',
            options: { 'regular-things': 'close', 'kin-only': 'loose', 'attempt-failed': 'loose' },
          },
        ],
      },
    ],
    effects: [],
  },
};
