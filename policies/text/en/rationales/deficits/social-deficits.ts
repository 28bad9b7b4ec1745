import type { Rationales } from '#policies/schema/text';

export const socialDeficitRationales: Rationales['deficits'] = {
  'broken-conventions':
    'Amin names the conduct against which districts act, and Schmitz, told by Suzigan, Furtado and Garcia, makes sanctions a condition; that it is a deficit where nobody acts is our reading. Interpretation: silence about it is a deficit, and who loses by it.',
  'paternalistic-association':
    'Schmitz sets associations that members control against those that the government controls, and needs associations as a voice and a channel; that control from above is a deficit is our reading. Interpretation: what such a body does with help.',
  'lost-cohesion': 'Interpretation: owners then ask for paper.',
  individualism: 'Interpretation: owners go without rather than share a gain.',
};
