import type { Rationales } from '#policies/schema/text';

export const openingRuleRationales: Rationales['rules'] = {
  'closed-for-waste-control-in-the-plants':
    'That pollution control in the plants is supported is direct; reading an order to close as the moment for it is ours.',
  'no-power-stops-work': 'That lack of power holds back firms is a fact of the source; to secure it first is ours.',
  'main-buyer-gone-sell-together':
    'That a trade can depend on few ways to sell is told of the centers; selling together as the first answer is ours.',
  'material-stopped-buy-together':
    'Material that only the buyer has is told of one place, as Smyth reports it; buying together against it is ours.',
  'material-stopped-find-five':
    'That some firms are enough is told there; that five are found before they buy together is ours.',
  'imports-took-the-customers':
    'That imports are regulated trade by trade is direct; asking for it as soon as they stop sales is ours.',
  'call-asks-for-a-counterpart': 'The principle is direct; recalling it where a call for proposals is written is ours.',
  'law-or-plan-shapes-the-trade':
    'Amin tells what rules on size and land did in one town; recalling it where a law or a plan is made is ours.',
  'only-registered-firms-counted':
    'That registers miss many producers is a fact of the source; recalling it for this count is ours.',
  'new-trade-beside-firms-that-make-it':
    'That policy should not aim at creating a system is direct; recalling it where firms are already there is ours.',
};
