import type { ReadingText } from '#policies/schema/reading';

export const waysOfKnowledgeText: ReadingText = {
  name: 'Ways of knowledge',
  what: 'Three ways carry knowledge between firms that are near each other: exchange, close ties and common resources. Which of them work here? The question matters most in an advanced vector.',
  whose: 'The three ways are those of Breschi and Malerba, as Suzigan, Furtado and Garcia report them.',
  limits:
    'The findings come from rich countries. Suzigan, Furtado and Garcia see no proof that they hold elsewhere. Knowledge that passes on need not make new products.',
  axes: {
    exchange: {
      name: 'Exchange',
      positions: {
        'at-work': 'Firms learn from users, from laboratories and from people who change jobs.',
        idle: 'Firms hardly learn from users or laboratories.',
      },
    },
    ties: {
      name: 'Close ties',
      positions: {
        'at-work': 'Owners show each other their work and trust a word.',
        idle: 'Owners keep their work to themselves.',
      },
    },
    'common-resources': {
      name: 'Common resources',
      positions: {
        'at-work': 'Schools, laboratories and trained people are used by several firms.',
        idle: 'Schools, laboratories and trained people are not used, or not here.',
      },
    },
  },
  effects: {
    'use-the-city-first':
      'The surroundings hold much that can be put to use. What is there and idle is used before something is founded.',
  },
};

export const waysOfKnowledgeRationale =
  'The three ways are the authors’. Ours: the answers that show them, and that what lies idle comes before what would be founded.';
