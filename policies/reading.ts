import { decisionOn } from './decide/decide';
import type { KnowledgeBase } from './engine/base';
import { casesLike, type LikeCase } from './engine/likeness';
import { type Situation, situationOf } from './engine/situation';
import { explain, type Explanation } from './explain/explain';
import { completenessOf } from './interview/completeness';
import type { Assessment } from './schema/assessment';
import type { Completeness, Decision } from './schema/result';
import { type Robustness, robustnessOf } from './what-if/robustness';
import { type WhatIf, whatIfOf } from './what-if/what-if';

/**
 * One assessment read with one knowledge base. What is dear is made when it is first asked for, and then kept, so that whoever needs
 * something of an assessment asks its reading, and nothing is worked out twice.
 */
export type Reading = {
  /** As people answered. */
  readonly assessment: Assessment;
  readonly base: KnowledgeBase;
  /** What is known before any measure is thought of. */
  readonly situation: Situation;
  readonly decision: Decision;
  readonly explanation: () => Explanation;
  /** The package with other answers or figures. */
  readonly whatIf: () => WhatIf;
  readonly robustness: () => Robustness;
  readonly completeness: () => Completeness;
  readonly likeCases: () => LikeCase[];
};

/** Reads an assessment: diagnoses and decides at once, everything else on demand. The assessment must not be changed afterwards. */
export function readingOf(assessment: Assessment, base: KnowledgeBase): Reading {
  const situation = situationOf(assessment, base);
  const decision = decisionOn(situation);
  const whatIf = once(() => whatIfOf(situation));
  return {
    assessment,
    base,
    situation,
    decision,
    whatIf,
    explanation: once(() => explain(decision, situation)),
    robustness: once(() => robustnessOf(whatIf())),
    completeness: once(() => completenessOf(situation)),
    likeCases: once(() => casesLike(situation.context)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
