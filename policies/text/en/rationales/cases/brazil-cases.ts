import type { Rationales } from '#policies/schema/text';

export const brazilCaseRationales: Rationales['cases'] = {
  'novo-hamburgo-footwear':
    'What makes a place like or unlike it is our reading; the source only names the place and its exports.',
  'juiz-de-fora-clothing':
    'What makes a place like or unlike it is our reading; the source tells it as a mixed picture.',
  'north-east-hammocks':
    'What makes a place like or unlike it is our reading, and so is calling it blocked: the source calls the trade viable, but not able to do more than reproduce itself.',
  'cariri-metalworking':
    'What makes a place like or unlike it is our reading. Schmitz deduces the case from a study by Looye; the place stands in the title of that study.',
  'americana-weaving': 'What makes a place like or unlike it is our reading; the source draws no such comparison.',
  'petropolis-knitting': 'What makes a place like or unlike it is our reading; the source draws no such comparison.',
  'north-east-weaving': 'What makes a place like or unlike it is our reading; the source draws no such comparison.',
};
