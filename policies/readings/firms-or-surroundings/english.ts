import type { ReadingText } from '#policies/schema/reading';

export const firmsOrSurroundingsText: ReadingText = {
  name: 'Firms or surroundings',
  what: 'What is missing more: know-how inside the firms, or institutions around them? The answer chooses between help for groups of firms and founding or extending a body.',
  whose:
    'The four squares are Asheim’s; the two kinds of district, craft traditions or formal support, are Brusco’s. Amin reports both.',
  limits:
    'Amin doubts the table: Baden-Württemberg, with its large corporations, stands in one square with small places that have little in common with it. The table tells of a capacity to innovate, not of jobs or pay.',
  axes: {
    firms: {
      name: 'Know-how inside the firms',
      positions: {
        strong: 'Firms develop, control and calculate by themselves.',
        weak: 'Firms copy, control little and seldom know their costs.',
      },
    },
    surroundings: {
      name: 'Support around the firms',
      positions: {
        formal: 'Tests, courses, services and a body are within reach and listen to firms.',
        informal: 'Support comes from neighbours and craft traditions; hardly any office serves the trade.',
      },
    },
    square: {
      name: 'Square of the table',
      positions: {
        'square-one': 'Square I: weak firms and informal support. The capacity to innovate is low.',
        'square-two': 'Square II: weak firms, and support is there. It makes up for some of what firms lack.',
        'square-three': 'Square III: strong firms and informal support. The capacity to innovate is good.',
        'square-four': 'Square IV: strong firms and formal support. The capacity to innovate is high.',
      },
    },
  },
  effects: {
    'help-inside-firms':
      'Support is there and firms cannot use it fully. So help goes inside the firms; one more institution would add little.',
    'courses-for-firms':
      'Firms that know their costs can use the services that are there. Courses come before more services.',
    'institutions-around-firms':
      'Firms are able and stand alone. What Brusco saw in the second kind of district is missing: centres for markets, law, finance and technique.',
    'groups-of-firms-before-a-center':
      'Both are weak. Help to a group of firms can begin soon and shows what is needed; a center would wait for users.',
    'study-before-founding':
      'Before something is founded, it is found out what is missing, and who nearby could be extended.',
    'products-of-strong-firms':
      'Firms and surroundings are both strong. What is left is to use them for new products, and no body has to be founded for it.',
  },
  against: {
    'strong-square-of-an-embryo':
      'The figures say embryonic. Yet firms and their surroundings are both strong. The type stands; the basic courses of its package may not be needed.',
    'weak-square-of-an-advanced-system':
      'The figures say that much of the industry is here. Yet firms and their surroundings are both weak. The type stands; look for what the figures hide.',
  },
};

export const firmsOrSurroundingsRationale =
  'The squares are Asheim’s. Ours: which answer shows know-how or support, how many answers are enough, and what each square chooses. Asheim compares capacities and gives no advice.';
