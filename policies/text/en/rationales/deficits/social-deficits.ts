import type { Rationales } from '#policies/schema/text';

export const socialDeficitRationales: Rationales['deficits'] = {
  'broken-conventions':
    'Amin names the conduct against which districts act, and Schmitz, told by Suzigan, Furtado and Garcia, makes sanctions a condition; that it is a deficit where nobody acts is our reading.',
  'paternalistic-association':
    'Schmitz sets associations that members control against those that the government controls, and needs associations as a voice and a channel; that control from above is a deficit is our reading.',
};
