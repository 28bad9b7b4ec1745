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
      'The town hall can do little now. Powers and a share of the revenue from growth are given from above: ask for both.',
  },
  'weak-town-hall-association': {
    because: 'The town hall can do little now. An association of the trade is quicker and knows the trade better.',
  },
  'tax-needs-a-return': {
    because: 'You are asking for more revenue for the town. If it only collects and gives nothing back, firms lose.',
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
      'Material or parts cannot be had. Whether they come is often decided at the border, and no local measure replaces them.',
  },
  'imports-stop-sales': {
    because: 'Imports are stopping sales now. What the nation decides about them can undo everything in this plan.',
  },
  'import-shock-selective-rule': {
    because: 'Imports took customers. Ask for a rule on the goods that did, not on imports as such.',
  },
  'input-shortage-selective-rule': {
    because:
      'Material or parts do not come in. Ask that these inputs be let in, whatever is decided on finished goods.',
  },
  'import-exposed-selective-rule': {
    because: 'The trade here stands against imports. How they are ruled line by line is a question for the capital.',
  },
  'import-exposed-and-mature-barrier': {
    because:
      'The trade is old and organised here and stands against imports. For such places Schmitz and Nadvi allow a barrier that ends on a fixed day.',
  },
  'import-extremes': {
    because:
      'You are asking the capital about imports. Closed borders have a poor record, and so has opening everything at once.',
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
      'Land or halls stand half empty after the last contest, or the town still pays for a plant that left. Another bid would add to it.',
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
    because: 'Most firms make what one multinational orders. What is agreed here changes little.',
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

export const orderRuleTexts: Texts['rules'] = {
  'over-entry-no-survival-aid': {
    because:
      'Too many people already open shops here and too few orders are left for each. Help that leads to more of them would harm all.',
  },
  'over-entry-no-new-firms': {
    because:
      'Too many people already leave to start firms here. Help to start more would take the best workers from those that exist.',
  },
  'market-taken-no-pooling': {
    because: 'The market that firms would enter together is nearly taken by another.',
  },
  'blocked-no-second-agency': {
    because:
      'The small firms were blocked. An agency that coordinates all would put decisions into the hands of those who blocked them.',
  },
  'blocked-no-leader-firms': {
    because:
      'The small firms were blocked by larger ones. This is not the time to make larger firms stronger as leaders.',
  },
  'blocked-no-design-help-through-association': {
    because: 'The small firms were blocked. Help with design would pass through the body that larger firms control.',
  },
  'blocked-no-credit-through-association': {
    because: 'The small firms were blocked. Credit and material would pass through the body that larger firms control.',
  },
  'awareness-before-quality-help': {
    because:
      'Bad pieces are found late, but no buyer has left over it yet. Firms take help with quality when they have seen why.',
  },
  'back-existing-before-service-center': {
    because: 'See what bodies that exist can take on before a new center opens.',
  },
  'back-existing-before-localised-collective-services': {
    because: 'See what bodies that exist can take on before firms set up services of their own.',
  },
  'forum-before-mediation': {
    because: 'People who already meet settle a quarrel more easily.',
  },
  'forum-before-coordination-agency': {
    because: 'People here agree on what they want before an agency coordinates them.',
  },
  'own-coordinator-before-agency': {
    because: 'Firms that have a coordinator of their own can deal with an agency on equal terms.',
  },
  'five-firms-before-support-sector-association': {
    because: 'An association begins with firms that can work together; find these first.',
  },
  'five-firms-before-standing-forum': {
    because: 'A forum needs a few who come each time; find these first.',
  },
  'strengthen-before-reposition': {
    because: 'Firms that already work better have something to bring into a coalition for design and selling.',
  },
};

export const readingRuleTexts: Texts['rules'] = {
  'towns-bid-read-the-tournament': {
    because: 'Towns around here bid for plants. Read what such contests cost before you answer a bid.',
  },
  'subsidy-race-read-the-tournament': {
    because:
      'The town still pays for a contest over plants, or for works that stand half empty. Read what is known of such contests.',
  },
  'nobody-met-read-on-initiatives': {
    because:
      'In the last bad year firms had no place to meet, and the country is a poorer one. Read why Schmitz does not leave this to the market.',
  },
  'small-steps-read-on-goals': {
    because:
      'Firms here improve in small steps only. Sabel describes another way to learn, in which results are held against goals that may change.',
  },
  'old-ways-read-on-goals': {
    because:
      'Firms keep to old ways though they know better ones. Sabel describes firms that question how they divide the work.',
  },
  'pollution-read-on-by-products': {
    because: 'Waste is a trouble here. In Santa Croce one firm lives from what the others throw away.',
  },
  'able-town-hall-read-on-premises': {
    because:
      'The town hall can do much, and services or infrastructure are missing. Read what town halls in Emilia-Romagna did, and what stood behind it.',
  },
  'late-news-read-on-research': {
    because:
      'News comes late, and there is an association in which small firms have a say. Read what such bodies found out and shared elsewhere.',
  },
  'no-credit-read-on-federations': {
    because:
      'Loans are refused, or material comes only through the buyer. Read what federations of artisans did about both.',
  },
  'no-distant-market-read-on-fairs': {
    because: 'Nobody sells far away. Read how one town went to fairs together.',
  },
  'one-product-town-read-on-fairs': {
    because: 'The whole town lives with this trade. Read how another such town stood together at fairs.',
  },
  'loans-refused-read-on-savings-banks': {
    because:
      'Banks refuse small firms, or owners no longer ask. Read how small savings banks lent elsewhere, and what followed.',
  },
  'law-or-plan-read-on-size-rules': {
    because: 'You have a law or a plan to decide on. Read how relief for the smallest firms helped to shape a trade.',
  },
  'stopped-attempt-read-on-context': {
    because: 'The last attempt stopped or never began. Ask whether it was made for this place or for any place.',
  },
  'low-price-read-on-whole-sector': {
    because:
      'Firms are caught at the cheap end of the market. Pyke announces a way up for whole industries; only the preface is at hand.',
  },
  'nobody-to-run-it-read-on-roles': {
    because:
      'Nobody comes to mind who could run joint work. The preface lists the kinds of bodies that can have a part.',
  },
  'no-shared-work-read-on-conditions': {
    because:
      'Firms here do not pass work to each other. Pyke puts conditions before procedures; read what is known of them.',
  },
  'worked-once-is-no-proof': {
    because: 'The last attempt still works. Before you build on it, ask what else changed at the time.',
  },
  'older-place-chosen-by-outcome': {
    because:
      'You named an older place to learn from. Places that people name are mostly those that did very well or very badly.',
  },
};
