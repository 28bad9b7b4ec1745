import type { ReadingText } from '#policies/schema/reading';

export const upgradingLadderText: ReadingText = {
  name: 'The ladder of upgrading',
  what: 'On which step do most firms stand: making well, selling well, or own design and brand? The answer says which half of a strategy comes first.',
  whose:
    'Humphrey and Schmitz, as Suzigan, Furtado and Garcia report them, name three stages: production, marketing, and strategic functions. The marks of variety are those that Piore and Sabel found in districts.',
  limits:
    'The authors do not say that firms must climb in this order; it is our reading. Firms that produce for chains often rise in production and stop there. Look at each group of firms apart.',
  axes: {
    production: {
      name: 'Production',
      positions: {
        held: 'Goods are made well: faults are counted, and found where they happen.',
        begun: 'Goods are made well in part.',
        'not-yet': 'Goods are not made well yet: faults are not counted, or come late.',
      },
    },
    marketing: {
      name: 'Marketing',
      positions: {
        held: 'Firms sell by themselves, in more than one way and far away.',
        begun: 'A few firms sell by themselves.',
        'not-yet': 'Firms wait for buyers.',
      },
    },
    functions: {
      name: 'Design and brand',
      positions: {
        held: 'Several firms have models and names of their own.',
        begun: 'A few firms have models or names of their own.',
        'not-yet': 'Models and names belong to others.',
      },
    },
    variety: {
      name: 'Variety or standard goods',
      positions: {
        flexible: 'Firms change over quickly and make small lots.',
        standard: 'Firms make long runs of the same goods.',
      },
    },
    'next-step': {
      name: 'The step that comes next',
      positions: {
        production: 'Making well comes next.',
        marketing: 'Selling comes next; making well is reached.',
        functions: 'Own design and brand come next; making and selling are reached.',
        'none-left': 'All three steps are reached.',
      },
    },
  },
  effects: {
    'pieces-before-products':
      'A design of one’s own brings little while faults are not counted. So help with making stands before help with products.',
    'strengthen-before-moving':
      'The authors describe two strategies: to strengthen the position in the chain, or to move to another. While the lower steps are open, the first stands first.',
    'pieces-before-a-coalition':
      'Most firms still have to learn to make well. A coalition for brands would leave them behind.',
    'products-come-next':
      'Making and selling are reached. More help with making would leave firms at the step where chains like to keep them.',
  },
  against: {
    'products-of-an-embryo':
      'The figures say embryonic. Yet several firms have models and names of their own. The type stands; test the niche with these firms first.',
    'a-center-that-starts-at-production':
      'The figures say that much of the industry is here. Yet most firms do not make well yet. The type stands; its lines for brands will need this first.',
  },
};

export const upgradingLadderRationale =
  'The three stages and the two strategies are the authors’. Ours: that a lower step comes first, which answer counts for a step, and how many answers are enough.';
