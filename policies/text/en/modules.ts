import type { Texts } from '#policies/schema/text';
import { moduleNames } from './module-names';

export const moduleTexts: Texts['modules'] = {
  'markets-and-chains': {
    name: moduleNames['markets-and-chains'],
    what: 'How firms sell, to whom and how far away. What a large buyer decides for them, and whether there are other ways to sell. Exports and their barriers. How fast firms follow a change of demand.',
    changes:
      'Whether the plan strengthens firms with their present buyers, or finds allies for design, selling and brands of their own. Whether firms go to fairs or abroad together. What to ask of the state about exports. A warning that a chain can break the ties among firms.',
  },
  'innovation-and-learning': {
    name: moduleNames['innovation-and-learning'],
    what: 'Who chooses techniques and brings out new products. Who makes and mends machines nearby. Whether neighbours share the work or all make the same. What a copy adds, where profit goes, and habits that nobody questions.',
    changes:
      'Whether dealers, repair shops and machine makers enter the plan. Whether it includes shared research, a shared technical language or medium firms that lead a network. Warnings about markets almost closed to newcomers, and about aid that requires scrapping. The sources name no remedy for profit that leaves the place, and the plan says so.',
  },
  'work-and-labour': {
    name: moduleNames['work-and-labour'],
    what: 'How many look for work, who is registered, what the lowest paid earn, who leaves and which posts stay open. Also hours, injuries, unpaid work, and who takes over a family firm. Some questions are delicate: ask one person at a time, never in a meeting.',
    changes:
      'What existing law has to stop first. Whether easier registration, a floor under pay, agreed rules for safety or training enter the plan. Whether help to start firms waits because too many start already. A warning that new products and bad work can go together. The sources name no remedy for missing heirs, and the plan says so.',
  },
  'trust-and-cooperation': {
    name: moduleNames['trust-and-cooperation'],
    what: 'Whether owners keep agreements, how neighbours deal with each other, what follows when somebody breaks a custom of the trade, and who decides inside the association.',
    changes:
      'With whom the plan begins: with all firms or with a few who are willing. Which small task comes before the large ones. Whether quarrels need a mediator first. Whether anything may pass through the association.',
  },
  'policy-and-outside-forces': {
    name: moduleNames['policy-and-outside-forces'],
    what: 'How offices and lenders treat small firms, and what the town hall can pay and decide. Imports, and material that is missing or comes only through the buyer. Bids for plants, steps that move away, takeovers, and the power of a multinational.',
    changes:
      'What to ask of the capital, such as a share of taxes for the town, rules on imports product by product or simpler registration. Whether firms buy and borrow together. Which warnings come before the plan, and what nobody here can promise. Four of its eleven deficits have no remedy in the sources, and the plan says so.',
  },
};
