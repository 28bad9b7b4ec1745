import type { Rationales } from '#policies/schema/text';

export const coreDeficitRationales: Rationales['deficits'] = {
  environment: 'Interpretation: an order can stop a whole trade.',
  management: 'Interpretation: what poor accounts do to loans and prices.',
  quality: 'Interpretation: how losses lead to a lost buyer.',
  'plant-environment': 'Interpretation: who bears the harm.',
  infrastructure: 'That crowding halts growth is the source’s; that firms refuse orders or move because of it is ours.',
  'production-bottlenecks':
    'Bottlenecks and bad layout are told by the source; that an old machine is no fault by itself is ours, after Schmitz on used looms.',
  'low-price-trap':
    'The trap is told by the source; how talks about the price go on, and that cutting wages or papers is the last step, is ours.',
  'strategic-assets': 'The lack is told by the source; what becomes of firms when a buyer leaves is ours.',
  'market-information': 'That news is hard or costly to get is the source’s; what firms do without it is ours.',
  'specialised-services': 'The scarcity is told by the source; how owners make do is ours.',
};
