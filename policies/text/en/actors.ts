import type { Texts } from '#policies/schema/text';

export const actorLimitTexts: Texts['actorLimits'] = {
  'no-small-firms': { because: 'There are no small firms here.' },
  'no-larger-firms': { because: 'There are no much larger firms here.' },
  'larger-firms-blocked': {
    because: 'Larger firms stopped what small firms tried together. They may take part, and others lead.',
  },
  'no-association': {
    because: 'There is no association here yet. Nothing is led by one before it is founded.',
  },
  'association-of-larger-firms': {
    because:
      'A larger firm leads the association, and what small firms tried was blocked. It leads nothing and holds no money.',
  },
  'association-of-the-government': {
    because: 'The government runs the association, so its members do not decide. It leads nothing and holds no money.',
  },
  'town-hall-turns-firms-away': {
    because: 'The town hall sends such firms away. Somebody whom they trust leads, and the town hall takes part.',
  },
  'town-hall-lacks-capacity': {
    because: 'The town hall has too few people to lead it. Somebody else leads, and the town hall takes part.',
  },
  'town-hall-lacks-means': {
    because: 'Too little of the tax from firms stays in the town, so it cannot pay for this now.',
  },
  'no-coordinator': {
    because: 'Nobody here could coordinate yet. Once somebody is found, later items can be theirs.',
  },
};
