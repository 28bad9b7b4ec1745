import type { Rationales } from '#policies/schema/text';

export const coreDeficitRationales: Rationales['deficits'] = {
  environment: 'Interpretation: an order can stop a whole trade.',
  management: 'Interpretation: what poor accounts do to loans and prices.',
  quality: 'Interpretation: how losses lead to a lost buyer.',
  'plant-environment': 'Interpretation: who bears the harm.',
};
