import type { Texts } from '#policies/schema/text';

export const outsideRuleTexts: Texts['rules'] = {
  'turned-away-association': {
    because: 'Offices turn small firms away one by one. A body of the trade can speak for them all.',
  },
  'turned-away-decentralise': {
    because:
      'Offices turn small firms away. An office that decides here, and gains when firms grow, has more reason to listen; that alone is not enough.',
  },
  'turned-away-registration': {
    because:
      'Firms are sent away or refused for what they are. In Senegal a reform put an end to rules that favoured larger firms.',
  },
  'no-fiscal-room-decentralise': {
    because:
      'What firms pay does not stay in the town, so it has neither the means nor a reason to help. The capital decides on both.',
  },
  'no-fiscal-room-association': {
    because: 'The town has no money or say of its own. Let a body of the firms carry what it cannot.',
  },
  'weak-town-hall-decentralise': {
    because:
      'The town hall can do little now. Whether it can do more depends on its powers and on its share of the revenue from growth.',
  },
  'weak-town-hall-association': {
    because: 'The town hall can do little now. An association of the trade is quicker and knows the trade better.',
  },
  'tax-needs-a-return': {
    because:
      'You are asking for more revenue for the town. If it only collects and gives nothing back, it can stifle the firms.',
  },
  'able-town-hall-not-alone': {
    because:
      'The town hall here can do much. That town halls made the European districts is not shown, so do not rest the whole plan on this one.',
  },
  'rules-against-the-trade-shape-it': {
    because:
      'A plan or permit works against the trade. Firms answer such rules by splitting up, hiding or leaving, and that shapes the trade for years.',
  },
  'rules-against-the-trade-and-the-plan': {
    because:
      'Land is among the troubles here, and an existing plan works against the trade. Read that plan before you draw another.',
  },
  'import-shock-above-the-plan': {
    because:
      'Imports took customers. Whether they go on coming is decided in the capital and can undo everything in this plan.',
  },
  'input-shortage-above-the-plan': {
    because:
      'Material or parts cannot be had. Where a country could no longer import what its firms needed, some trades were stifled.',
  },
  'imports-stop-sales': {
    because: 'Imports are stopping sales now. What the nation decides about them can undo everything in this plan.',
  },
  'import-shock-selective-rule': {
    because: 'Imports took customers. Rules on imports should tell one line of goods from another.',
  },
  'input-shortage-selective-rule': {
    because:
      'Material or parts do not come in. Ask that these inputs be let in, whatever is decided on finished goods.',
  },
  'import-exposed-selective-rule': {
    because:
      'The trade here stands against imports. A policy with a purpose would tell one line of goods from another.',
  },
  'import-exposed-and-mature-barrier': {
    because:
      'The trade is old and organised here and stands against imports. For such places Schmitz and Nadvi allow a barrier that ends on a fixed day.',
  },
  'import-extremes': {
    because:
      'You are asking the capital about imports. Closed borders have a poor record, and those who open everything think little of small firms.',
  },
  'import-shock-where-much-is-made': {
    because:
      'Much of the country’s industry in this trade is here, and imports took customers. The more such firms weigh, the more the demand of the whole economy decides.',
  },
  'demand-turns-where-much-is-made': {
    because:
      'Much of the country’s industry in this trade is here, and demand is turning away. The more such firms weigh, the more the demand of the whole economy decides.',
  },
  'loans-refused-joint-credit': {
    because:
      'Banks refuse small firms, or owners no longer ask. A body of the firms can stand behind a loan that one owner cannot get.',
  },
  'loans-refused-outside-aid': {
    because:
      'Money of the right kind is missing here. Donors may bring it, if you can say what earlier projects taught.',
  },
  'subsidy-race-no-bid': {
    because:
      'Land or halls stand half empty after the last contest, or the town still pays for a plant that left. David warns of such contests.',
  },
  'steps-move-away': {
    because:
      'Steps of the work are bought from far away, and the shops that did them lose touch. What held the firms together gets weaker, and no source names a remedy.',
  },
  'firms-bought-from-outside': {
    because:
      'Firms were bought from outside, and orders or loans are decided elsewhere. Harrison feared that what local firms and banks settle among themselves would go; the dispute is open.',
  },
  'multinational-little-room': {
    because:
      'Most firms make what one multinational orders. Where such a company commands, there is mostly little room for policy.',
  },
  'material-buy-together': {
    because:
      'Material comes only through the buyer, and enough firms are willing. Buy one load together, and keep the exporter at the table of the forum.',
  },
  'material-find-five': {
    because: 'Material comes only through the buyer. Find five firms that would buy one load together.',
  },
  'material-association': {
    because:
      'Material comes only through the buyer. An association in the Philippines helped its members to better raw materials.',
  },
  'material-joint-credit': {
    because:
      'Owners can pay for a machine but not for the material, so they stay bound to the buyer. Credit and buying in common loosen that.',
  },
  'material-outside-aid': {
    because:
      'Owners lack the money to buy material. Aid from outside can fill that gap for a time, if you can say what earlier projects taught.',
  },
};
