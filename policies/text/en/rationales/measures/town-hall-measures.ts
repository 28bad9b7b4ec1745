import type { Rationales } from '#policies/schema/text';

export const townHallMeasureRationales: Rationales['measures'] = {
  'local-registration-desk':
    'That small firms meet discrimination, and that Senegal made registration simpler, is in the source; a desk of the town’s own, and who pays for it, is ours.',
  'local-purchase-in-lots':
    'Ours as a whole, from the answer that purchases are in reach; no source speaks of it. Ours too: small lots, no higher price, and the limits.',
};
