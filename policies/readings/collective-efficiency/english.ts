import type { ReadingText } from '#policies/schema/reading';

export const collectiveEfficiencyText: ReadingText = {
  name: 'Collective efficiency',
  what: 'Do firms here help each other without meaning to, and do they also act together? The reading asks for both, and for two conditions: a link to distant markets, and rules that are kept.',
  whose:
    'External economies go back to Marshall. Schmitz joined them with joint action; Schmitz and Nadvi, as Suzigan, Furtado and Garcia report them, added the conditions.',
  limits:
    'The same authors name two gaps: links to the outside, and who governs. The six links are our choice from the list of Schmitz. Firms can be linked and still lose.',
  axes: {
    'external-economies': {
      name: 'Links between firms',
      positions: {
        linked: 'Most of the links are here: steps, material, machines, parts, repair and services.',
        copies: 'Most of the links are missing. The firms make more or less the same thing, side by side.',
      },
    },
    'joint-action': {
      name: 'Joint action',
      positions: {
        regular: 'Firms act together, on purpose and more than once.',
        none: 'Firms hardly act together.',
      },
    },
    'outside-link': {
      name: 'Link to distant markets',
      positions: {
        far: 'Goods reach buyers far away.',
        near: 'Goods stay near; no trade network takes them farther.',
      },
    },
    sanctions: {
      name: 'Trust and sanctions',
      positions: {
        kept: 'A word holds, and bad conduct has a price.',
        unkept: 'A word does not hold, or bad conduct has no price.',
      },
    },
    'passing-on': {
      name: 'What passing work on means',
      positions: {
        stages: 'Firms pass work on because others master a step. This is a division of labour.',
        capacity:
          'Firms pass work on to absorb ups and downs. Small shops are buffers, and this is no division of labour.',
      },
    },
    efficiency: {
      name: 'Both together',
      positions: {
        both: 'Links and joint action are both here: collective efficiency can be expected.',
        incidental: 'The links are here, and joint action is missing. What firms gain from each other comes by chance.',
        deliberate: 'Firms act together, and the links between them are missing.',
        neither: 'Neither is here. This is a group of producers of the same thing.',
      },
    },
  },
  effects: {
    'producers-of-the-same':
      'A group of firms that make the same thing brings few of the gains. They come with suppliers of material, machines, parts and repair.',
    'capacity-is-no-division':
      'Schmitz sets small firms that serve as buffers apart from those that are used for what they master. Help through the buying firm would strengthen the buffer.',
    'a-joint-task-before-a-body':
      'Links alone are not enough; firms must also act on purpose. One small joint task shows who does, before a body is founded.',
    'sell-farther-together':
      'Clusters grew only where trade networks tied them to distant markets. Firms here act together already, so that selling farther is the next joint task.',
  },
  against: {
    'network-of-an-embryo':
      'The figures say embryonic. Yet links and joint action are both here, as in a grown system. The package of the type stands; its first stage may go faster.',
    'copies-in-a-center':
      'The figures say that much of the industry is here. Yet links and joint action are both missing. The type stands; do not take size for a system.',
  },
};

export const collectiveEfficiencyRationale =
  'The two parts and the two conditions are the authors’. Ours: the six links that are asked, which answer counts as a link, and the number of answers. Ours too: that one joint task comes before a body.';
