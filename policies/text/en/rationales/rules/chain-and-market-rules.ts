import type { Rationales } from '#policies/schema/text';

export const chainAndMarketRuleRationales: Rationales['rules'] = {
  'few-channels-export-together':
    'Joint export is named among the actions of the small firms’ body, and moving beyond a few channels is asked of centers; that the one answers the other in any type is ours.',
  'few-channels-own-products':
    'That firms tied to retailers or networks are caught in standard goods at low prices is direct, and so is the measure; the step from dependence to products is ours.',
  'making-ahead-no-more-capacity':
    'That making has outgrown selling in centers is direct; that more capacity would widen the gap is our reading.',
  'bottom-of-market-no-push':
    'That goods for the bottom of the market wear such a system down is direct; that a push for volume would do more of it is ours.',
  'demand-turns-vary-the-product':
    'The one wants the power to vary products, the other expects demand to stay restless; joining the two is ours.',
  'demand-turns-own-products':
    'That quick and new answers count for more than cheap labour is direct, and so is the measure; the step is ours.',
  'demand-turns-leader-firms':
    'That leader firms foresee and shape markets for their network is told of Italian districts; encouraging them where demand turns too fast is ours.',
  'no-distant-market-export-together':
    'That clusters need distant markets is Schmitz and Nadvi’s view, called radical by those who report it; answering it with joint export is ours.',
  'no-distant-market-design-help':
    'One association used designers to sell overseas; that others without a distant market may try it is ours.',
  'copied-models-design-help':
    'One association made use of foreign designers; that this helps wherever models are copied is ours.',
  'dispersed-design-help':
    'Dispersed networks are in the scope of the one, help with design through an association is told in the other; the step is ours.',
  'reposition-own-channel-pilots':
    'That independent firms left chains with products and channels of their own is direct; taking such firms as pilots is ours.',
  'keep-position-not-alone':
    'That this support stops at production and marketing is the reading of what is reported; that it is never the only answer is ours.',
  'small-home-market-no-volume':
    'That small home markets and the logic of mass production do not fit is direct, with exporters as the exception; the warning is ours.',
  'reposition-price-of-chains':
    'That suppliers in chains gain in production and not in design is direct; asking the coalition about a buyer who objects is ours.',
  'few-channels-price-of-chains': 'The check on a new channel is ours.',
};
