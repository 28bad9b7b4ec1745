import type { Rationales } from '#policies/schema/text';

export const systemRationales: Rationales['systems'] = {
  'collective-efficiency-test':
    'The condition is the source’s own; to put it as a test with job-splitting as its sign is our reading.',
};
