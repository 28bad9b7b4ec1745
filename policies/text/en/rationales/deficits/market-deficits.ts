import type { Rationales } from '#policies/schema/text';

export const marketDeficitRationales: Rationales['deficits'] = {
  'export-barriers':
    'Lower export barriers are a task of policy in mature clusters for Schmitz and Nadvi, told by Suzigan, Furtado and Garcia. Asking them as a deficit, and counting the pressure of imports as its other side, is our reading. Interpretation: imports belong to the same problem.',
  'channel-dependence': 'Interpretation: what happens when a buyer goes.',
  'commerce-underdeveloped': 'Interpretation: better goods earn little more.',
  'volatile-demand': 'Interpretation: what slow firms do with prices and stock.',
  'no-distant-market': 'Interpretation: what a full market does.',
};
