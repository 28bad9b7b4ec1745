import type { ReadingText } from '#policies/schema/reading';

export const holdingAndDrivingText: ReadingText = {
  name: 'What holds here, and what drives away',
  what: 'Links, skills and knowledge hold a trade in its place. Land, traffic and other costs drive it away. Which are stronger here, and do places bid against each other for plants?',
  whose:
    'The two forces are those of Krugman, and of Fujita with others; the race of places is David’s. Suzigan, Furtado and Garcia report them.',
  limits:
    'The authors of the two forces say little about policy, and David objects that they cannot be paired one to one. We do not add them up either.',
  axes: {
    'ties-to-the-place': {
      name: 'What holds',
      positions: {
        hold: 'People, sellers or customers hold the trade here.',
        loose: 'Little holds the trade here but habit or price.',
      },
    },
    'costs-of-the-place': {
      name: 'What drives away',
      positions: {
        bearable: 'Land, traffic and supply are bearable.',
        'drive-away': 'Land, traffic or supply cost orders, and drive firms away.',
      },
    },
    'race-of-places': {
      name: 'Race between places',
      positions: {
        none: 'No race for plants is seen.',
        running: 'Places bid for plants, and newcomers get what firms here do not.',
      },
    },
  },
  effects: {
    'costs-before-newcomers':
      'What the place costs its firms drives them away. To find these costs comes before drawing others in.',
    'no-race': 'David warns of races between places: they cost all of them, and what was built stands half empty.',
  },
};

export const holdingAndDrivingRationale =
  'The forces and the race are the authors’. Ours: the answers that show them, and what they choose.';
