import type { Texts } from '#policies/schema/text';

export const reasonTexts: Texts['reasons'] = {
  withheldForType: 'Belongs to another type: {name}.',
  withheldWithoutType:
    'Waits for the type, which two numbers decide: the location quotient and the share of the industry.',
  withheldForConflict: 'Cannot stand beside: {name}.',
  fieldworkType: 'The type of the system hangs on it, and with it the lines of the package that belong to a type.',
  fieldworkDeficit: 'Decides whether this holds the system back: {name}.',
  fieldworkPrior: 'Common in the systems that the authors visited, so check it here: {name}.',
  fieldworkRule: 'Decides whether this applies here: {name}',
  fieldworkEntry: 'Must be known before this starts: {name}.',
  nextItem: 'Waits for: {name}.',
  nextEntry: 'Waits until this holds: {name}',
  nextLimit: 'Five items are what one carrier can start; this one follows.',
  nextPremise: 'What this answers was looked for and not found here; it starts only if that changes.',
  nextType: 'Waits for the type, which decides what is built.',
  nextLaterSlot: 'Comes after what can be done at once.',
};
