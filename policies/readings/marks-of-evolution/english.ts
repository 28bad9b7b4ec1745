import type { ReadingText } from '#policies/schema/reading';

export const marksOfEvolutionText: ReadingText = {
  name: 'Marks of the evolution',
  what: 'The authors tell how the systems that they studied grew. Which marks of this story are met here? They need not come in this order, and they add up to no stage.',
  whose: 'The story is that of Suzigan, Furtado and Garcia; they call it a stylized description.',
  limits:
    'The story tells of systems that grew. It is no plan and no scale: a system without a mark is not backward. With growth the authors saw less joint action between competitors, not more.',
  axes: {
    'division-of-labour': {
      name: 'Division of labour',
      positions: { met: 'Firms share out the steps.', 'not-met': 'Firms do not share out the steps.' },
    },
    'related-trades': {
      name: 'Related trades',
      positions: {
        met: 'Sellers of material, machines and repair are here.',
        'not-met': 'Sellers of material, machines and repair are far away.',
      },
    },
    bodies: {
      name: 'Bodies of the trade',
      positions: { met: 'The trade has bodies of its own.', 'not-met': 'The trade has hardly any body of its own.' },
    },
    'other-than-price': {
      name: 'Competition by more than price',
      positions: {
        met: 'Design, quality or delivery decide.',
        'not-met': 'The price decides.',
      },
    },
    'services-drawn': {
      name: 'Services that came here',
      positions: {
        met: 'Specialists and offices have come and live from the trade.',
        'not-met': 'Specialists and offices have not come.',
      },
    },
    'dominant-firms': {
      name: 'Dominant firms',
      positions: {
        met: 'Some firms lead by channels, brands or size.',
        'not-met': 'No firm leads.',
      },
    },
  },
  effects: {},
  against: {
    'grown-embryo':
      'The figures say embryonic. Yet the steps are shared out, and related trades and services are here. The type stands; this is a small system, not a young one.',
    'young-center':
      'The figures say that much of the industry is here. Yet neither a division of labour nor related trades are seen. The type stands; ask whether one large plant makes the figures.',
  },
};

export const marksOfEvolutionRationale =
  'The story is the authors’. Ours: the six marks taken from it, and the answers that show them. The authors give no list.';
