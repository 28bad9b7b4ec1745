import type { Rationales } from '#policies/schema/text';

export const latinAmericaCaseRationales: Rationales['cases'] = {
  'peru-small-firms':
    'What makes a place like or unlike it is our reading. Schmitz rests on talks with Harald Fuhr and a paper of his.',
  'ecuador-furniture': 'What makes a place like or unlike it is our reading. Schmitz reports the study of McKean.',
  'guadalajara-small-firms':
    'What makes a place like or unlike it is our reading. Schmitz reports the study of Escobar.',
  'colombia-small-firms':
    'Schmitz reports the study of Berry, Cortes and Ishaq; that a good decade proves little for a bad one is our reading of his remark.',
};
