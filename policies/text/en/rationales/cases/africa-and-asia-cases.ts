import type { Rationales } from '#policies/schema/text';

export const africaAndAsiaCaseRationales: Rationales['cases'] = {
  'ghana-economy':
    'What makes a place like or unlike it is our reading; the source tells of a country, not of a system.',
  'senegal-reform':
    'What makes a place like or unlike it is our reading. Schmitz has the facts from a message of Brigitte Spath.',
  'tirippur-knitwear': 'What makes a place like or unlike it is our reading. Schmitz reports the study of Cawthorne.',
  'rajasamand-marble': 'What makes a place like or unlike it is our reading. Schmitz reports the study of Cadène.',
  'tegalwangi-rattan': 'What makes a place like or unlike it is our reading. Both sources report studies of Smyth.',
  'egypt-furniture': 'What makes a place like or unlike it is our reading. Schmitz reports the study of Mead.',
  'sakaki-metalworking':
    'What makes a place like or unlike it is our reading. The preface rests on a study of Friedman; Amin only names the town among artisan districts.',
  'japan-subcontracting':
    'What makes a place like or unlike it is our reading. Schmitz sums up Piore and Sabel, and sets subcontracting for lack of capacity apart himself.',
  techiman: 'What makes a place like or unlike it is our reading; the source draws no such comparison.',
  'philippines-ceramics': 'What makes a place like or unlike it is our reading; the source draws no such comparison.',
  'kumasi-magazine':
    'What makes a place like or unlike it is our reading; the source draws no such comparison. Schmitz reports Dawson together with his own field work.',
};
