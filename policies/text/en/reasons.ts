import type { Texts } from '#policies/schema/text';

export const reasonTexts: Texts['reasons'] = {
  withheldForType: 'Belongs to another type: {name}.',
  withheldWithoutType:
    'Waits for the type, which two numbers decide: the location quotient and the share of the industry.',
  withheldForConflict: 'Cannot go together with: {name}.',
  fieldworkType: 'The type of the system depends on it, and so do the measures of that type.',
  fieldworkDeficit: 'Decides whether this holds the system back: {name}.',
  fieldworkPrior: 'Common in the systems that the authors visited, so check it here: {name}.',
  fieldworkMeasure: 'Decides whether this fits here: {name}.',
  fieldworkCaution: 'Decides whether this warning holds here: {name}.',
  fieldworkOrder: 'Decides what has to come first.',
  fieldworkPayment: 'Decides what may be paid for, and through whom.',
  fieldworkRaised: 'An answer points to it ({question}), and nobody has said yet how bad it is: {name}.',
  fieldworkEntry: 'Must be known before this starts: {name}.',
  nextItem: 'Waits for: {name}.',
  nextEntry: 'Waits until this holds: {name}',
  nextLimit: 'One body can start five items; this one follows.',
  nextPremise: 'The problem that it answers was not found here. It starts only if that changes.',
  nextType: 'Waits for the type, which decides what to build.',
  nextLaterSlot: 'Comes after what can be done at once.',
};
