import type { Rationales } from '#policies/schema/text';

export const labourDeficitRationales: Rationales['deficits'] = {
  'skill-shortage':
    'Schmitz asks which skills are short; Suzigan, Furtado and Garcia want higher technical training in centers and found ordinary training in order. That a shortage is a deficit of its own is our reading.',
  'unsafe-work':
    'Long hours and unpaid family work are told by Schmitz, reliance on relatives by Amin, common standards by Piore and Sabel in Schmitz’s account. Accidents, missing protection and working children are our addition.',
  informality: 'Interpretation: weak access to credit and aid. Ours: to ask why before anyone is punished.',
  succession: 'The complaint is told by Amin; what goes with the firm when the owner stops is ours.',
};
