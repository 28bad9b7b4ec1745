import type { Texts } from '#policies/schema/text';

export const openingRuleTexts: Texts['rules'] = {
  'closed-for-waste-control-in-the-plants': {
    because:
      'An order has closed or stopped firms, and they work with something harmful. Control inside the plants is what such an order asks for first.',
  },
  'no-power-stops-work': {
    because: 'Work stands still this month because power fails. Nothing else can be built on that.',
  },
  'main-buyer-gone-sell-together': {
    because:
      'The main buyer has left, and three buyers took most of the goods. Firms that show and quote together find other markets sooner.',
  },
  'material-stopped-buy-together': {
    because:
      'Work stands still because the buyer who sends the material no longer does. A group that is willing can buy its own.',
  },
  'material-stopped-find-five': {
    because:
      'Work stands still because the buyer who sends the material no longer does. To buy their own, a few firms must first be found that will do it together.',
  },
  'imports-took-the-customers': {
    because: 'Imported goods have taken the customers. Only the state can regulate imports, trade by trade.',
  },
  'call-asks-for-a-counterpart': {
    because: 'The plan feeds a call for proposals. What local people put in themselves is a condition in the source.',
  },
  'law-or-plan-shapes-the-trade': {
    because: 'The plan feeds a law or a local plan. Such rules have shaped trades elsewhere without anyone meaning it.',
  },
  'only-registered-firms-counted': {
    because: 'The number of firms counts registered ones only.',
  },
  'new-trade-beside-firms-that-make-it': {
    because: 'The aim is to bring a new trade, pole, park or cluster, while firms here already make the product.',
  },
};
