import type { Texts } from '#policies/schema/text';

export const choiceTexts: Texts['choices'] = {
  carriers: {
    name: 'Who carries the plan',
    what: 'A place of this size can begin with one body and add a second one. More of them would compete for the same few people.',
  },
  'institution-for-services': {
    name: 'One institution for tests, courses and technical help',
    what: 'One gap asks for one answer. The study says first which body can be extended; then one of these ways is taken.',
  },
  'institution-for-skills': {
    name: 'One institution for skills',
    what: 'These schools would teach the same people. One of them is enough to begin with.',
  },
  'courses-of-a-center': {
    name: 'One place for higher courses',
    what: 'In a center the schools that are there are extended. A second course for the same people would teach next to them.',
  },
  'own-products': {
    name: 'One way to own products',
    what: 'These ways lead to nearly the same thing. Two at once would ask the same firms twice.',
  },
  'selling-together': {
    name: 'One way to sell together',
    what: 'These ways join the same firms for the same buyers. The one that belongs to the type comes before the others.',
  },
  'reading-the-market': {
    name: 'One way to read the market',
    what: 'These ways look at the same markets for the same firms. The one that belongs to the type comes before the other.',
  },
  'costs-of-the-place': {
    name: 'What the place costs its firms',
    what: 'Where work stops because power fails, the worst cause is known already, and the list of causes comes after it.',
  },
  'rules-on-imports': {
    name: 'One request about imports',
    what: 'Two requests on the same matter weaken each other. A rule for the trade comes before a barrier with an end date.',
  },
  'answers-to-costs': {
    name: 'One answer to what the place costs',
    what: 'The list of causes shows the worst one. It is answered first, by whoever can remove it.',
  },
};
