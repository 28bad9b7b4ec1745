import type { Texts } from '#policies/schema/text';

export const reasonTexts: Texts['reasons'] = {
  withheldForType: 'Belongs to another type: {name}.',
  withheldWithoutType:
    'Waits for the type, which two numbers decide: the location quotient and the share of the industry.',
  withheldForConflict: 'Cannot go together with: {name}.',
  fieldworkType: 'The type of the system depends on it, and so do the measures of that type.',
  fieldworkDeficit: 'Decides whether this holds the system back: {name}.',
  fieldworkPrior: 'Common in the systems that the authors visited, so check it here: {name}.',
  fieldworkRule: 'Decides whether this applies here: {name}',
  fieldworkEntry: 'Must be known before this starts: {name}.',
  nextItem: 'Waits for: {name}.',
  nextEntry: 'Waits until this holds: {name}',
  nextLimit: 'One body can start five items; this one follows.',
  nextPremise:
    'The problem that it answers was not found here, or is a nuisance at most. It starts only if that changes.',
  nextType: 'Waits for the type, which decides what to build.',
  nextLaterSlot: 'Comes after what can be done at once.',
};
