import type { ReadingText } from '#policies/schema/reading';

export const nineDimensionsText: ReadingText = {
  name: 'Profile of nine dimensions',
  what: 'The authors name nine dimensions that a typology must use. The square of the type uses the first two. Here are all nine, each for itself.',
  whose: 'The nine dimensions are those of Suzigan, Furtado and Garcia.',
  limits:
    'The authors give no scale for the dimensions and no way to add them up; nor do we. The profile chooses nothing. It shows what two systems of one type may not share.',
  axes: {
    'regional-relevance': {
      name: 'Weight in the region',
      positions: { high: 'The region lives from the trade.', low: 'The trade is one of many in the region.' },
    },
    'share-of-industry': {
      name: 'Weight in the industry',
      positions: {
        high: 'The whole industry would miss the place.',
        low: 'The industry would hardly miss the place.',
      },
    },
    'production-structure': {
      name: 'Structure of production',
      positions: { divided: 'Firms share out the steps of the work.', whole: 'Each firm makes the whole product.' },
    },
    'industrial-organisation': {
      name: 'Organisation of the industry',
      positions: {
        even: 'Firms are of similar weight.',
        uneven: 'Larger firms stand among many small ones.',
      },
    },
    innovation: {
      name: 'Capacity to innovate',
      positions: { able: 'Firms bring out new things.', 'not-yet': 'Firms hardly bring out new things.' },
    },
    'trading-scheme': {
      name: 'Ways of trading',
      positions: {
        'own-ways': 'Firms sell in ways of their own.',
        'through-others': 'Firms sell through others, who name price and model.',
      },
    },
    'governance-structure': {
      name: 'Governance',
      positions: {
        shared: 'Small firms have a share in decisions.',
        'held-by-few': 'A few larger firms or offices decide.',
      },
    },
    institutions: {
      name: 'Institutions',
      positions: {
        near: 'Services, tests and courses are within reach.',
        missing: 'Services, tests and courses are missing.',
      },
    },
    'social-context': {
      name: 'Social context',
      positions: {
        close: 'Owners meet, and a word holds.',
        loose: 'Owners hardly meet, or a word does not hold.',
      },
    },
  },
  effects: {},
};

export const nineDimensionsRationale =
  'The dimensions are the authors’. Ours: the two positions of each, the answers that speak for them, and how many answers are enough.';
