import type { Texts } from '#policies/schema/text';

export const moduleTexts: Texts['modules'] = {
  'markets-and-chains': {
    name: 'Markets and chains',
    what: 'How firms sell, to whom and how far away; what a large buyer decides for them; whether there are ways around that buyer; exports and what stands in their way; and how fast firms follow a change of demand.',
    changes:
      'Whether the plan strengthens the firms’ place with their buyers or gathers allies for design, selling and brands of their own; whether firms go to fairs or abroad together; what to ask of the state about exports; and a warning that a chain can break what holds firms together.',
  },
  'innovation-and-learning': {
    name: 'Innovation and learning',
    what: 'Who chooses techniques and brings out new products; who makes and mends machines near by; whether neighbours share out the work or all make the same; what is added when a model is copied; where profit goes; and habits that nobody questions.',
    changes:
      'Whether dealers, repair shops and machine makers enter the plan; whether it holds shared research, a shared technical language or medium firms that lead a network; and warnings about markets almost closed to newcomers and about aid tied to scrapping. For profit that leaves the place the sources name no remedy, and the plan says so.',
  },
  'work-and-labour': {
    name: 'Work and labour',
    what: 'How many look for work, who is registered, what the lowest paid earn, who leaves, which posts stay open, hours, injuries and unpaid work, and who takes over a family firm. Some questions are delicate: ask one person at a time, never in a meeting.',
    changes:
      'What existing law has to stop first; whether easier registration, a floor under pay, agreed rules for safety or training enter the plan; whether help to start firms is held back because too many start already; and a warning that new products and bad work can stand side by side. Where heirs are missing the sources name no remedy, and the plan says so.',
  },
  'trust-and-cooperation': {
    name: 'Trust and cooperation',
    what: 'Whether a word is kept, how owners next door to each other deal, what follows when somebody breaks a custom of the trade, and who decides inside the association.',
    changes:
      'With whom the plan begins: with all firms or with a few who are willing; which small task comes before the large ones; whether quarrels need a go-between first; and whether anything may pass through the association.',
  },
  'policy-and-outside-forces': {
    name: 'Policy and outside forces',
    what: 'How offices and lenders treat small firms, what the town hall can pay and decide, imports, material that is missing or comes only through the buyer, bids for plants, steps that move away, takeovers, and a multinational in command.',
    changes:
      'What to ask of the capital, such as a share of taxes for the town, rules on imports line by line or simpler registration; whether firms buy and borrow together; which warnings stand above the plan; and what nobody here can promise. Four of its eleven deficits have no remedy in the sources, and the plan says so.',
  },
};
