import type { ReadingText } from '#policies/schema/reading';

export const kindOfClusterText: ReadingText = {
  name: 'Kind of cluster, and how it competes',
  what: 'Do people run shops because they find no other work, do firms vary their goods, or does a multinational decide? And do firms save on people or on method? The aims of help differ.',
  whose:
    'The three kinds are those of Altenburg and Meyer-Stamer, as Suzigan, Furtado and Garcia report them. The two ways to compete are those of Schmitz.',
  limits:
    'Suzigan, Furtado and Garcia find the three kinds of little help for policy; they sort by other things. Schmitz warns that the two ways to compete can go together.',
  axes: {
    kind: {
      name: 'Kind of cluster',
      positions: {
        survival: 'Most shops exist because other work is missing. Help aims at jobs and at learning to run a firm.',
        differentiated: 'Firms vary their goods and could move up. Help aims at technique and new products.',
        transnational: 'A multinational decides. The source names no aim for policy here.',
      },
    },
    regime: {
      name: 'What firms compete with',
      positions: {
        'on-method': 'Firms save on method, and skill is paid for.',
        'on-people': 'Firms save on people: many wait for work, and skill earns little.',
      },
    },
  },
  effects: {
    'keep-people-in-work':
      'Clusters of survival are supported for the work that they give, and as a place to learn. They have other aims than firms that can move up.',
    'see-the-need-first':
      'For firms that vary their goods, the first step is to see that they must move up. Support for survival has another aim.',
    'awareness-before-joint-help': 'Seeing the need comes first, help with technique and environment second.',
    'little-is-decided-here': 'The source sees little room for local policy where a multinational is in command.',
    'no-rise-may-be-promised':
      'Shops live from low pay and people wait for work. Whether small firms grow depends on conditions, and these are not here yet: promise no rise.',
    'new-goods-and-low-pay': 'Where many wait for work, new products do not bring better pay by themselves.',
  },
  against: {
    'survival-in-a-strong-system':
      'The figures say that much of the industry is here. Yet most shops exist because other work is missing. The type stands; its lines may not reach these shops.',
  },
};

export const kindOfClusterRationale =
  'Kinds, aims and the two ways to compete are the authors’. Ours: which answer speaks for which, how many are enough, and when no rise may be promised.';
