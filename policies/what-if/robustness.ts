import { type WeightyFact, weightyFacts } from './robustness-facts';
import { type OneStepChange, oneStepChanges } from './robustness-measures';
import { type TypeFlip, typeFlips } from './robustness-type';
import type { WhatIf } from './what-if';

/** How firmly a package stands: what would flip the type, what one answer moves, and which missing facts matter most. */
export type Robustness = { type: TypeFlip[]; measures: OneStepChange[]; facts: WeightyFact[] };

/**
 * Changes one answer or figure at a time and decides anew. Two changes together may do what neither does alone, and this does not
 * show it. Some hundred trials: tens of milliseconds, against less than one for a decision.
 */
export function robustnessOf(whatIf: WhatIf): Robustness {
  return { type: typeFlips(whatIf), measures: oneStepChanges(whatIf), facts: weightyFacts(whatIf) };
}
