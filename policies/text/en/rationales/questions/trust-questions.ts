import type { Rationales } from '#policies/schema/text';

export const trustQuestionRationales: Rationales['questions'] = {
  'word-that-held':
    'Our wording and states; that trust can break is told by Suzigan, Furtado and Garcia, that deals rest on informal agreements as well as on contracts is told by Amin.',
  'where-owners-meet':
    'Our symptom and states; clubs, restaurants and the square as places of the trade are told of Santa Croce.',
  'young-owners-join':
    'Our symptom, age and states; that solidarity fades in Italian districts is told by Amin, to look for it among younger owners is ours.',
  'next-door-neighbour':
    'Our wording and states; the individualism of small producers as the main obstacle is Schmitz’s.',
  'first-call-in-trouble': 'Our symptom and states; the source names the individualism, not how it shows.',
  'fees-paid': 'Our symptom and numbers; that associations fail on individualism is the source’s.',
  'conduct-punished':
    'Our wording and states; the three kinds of conduct are Amin’s, sanctions as a condition are Schmitz’s, told by Suzigan, Furtado and Garcia.',
  'payment-between-neighbours':
    'Our symptom and states; that a late payment is tolerated and repeated ones are not is told by Amin of districts.',
  'who-hears-a-complaint':
    'Our symptom and states; control of firms that offend against local customs is told by Amin, mediation between firms as a task of policy is Schmitz and Nadvi’s, told by Suzigan, Furtado and Garcia.',
  'who-decides-in-the-association':
    'Our wording and states; control by members against control by the government is the distinction of Schmitz. Who sits in the chair is asked elsewhere and settles nothing.',
  'who-pays-the-association':
    'Our symptom and shares; how an association shares its costs is an item of the source’s list.',
  'last-election': 'Our symptom and states; how an association decides is an item of the source’s list.',
  'one-product-town':
    'Our wording; a town of one product whose whole community serves the trade is told of Santa Croce, as a strength. That such a town is fragile is no statement of the source.',
};
