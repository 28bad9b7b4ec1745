import type { KnowledgeBase } from '#policies/engine/base';
import { type Reading, readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { answerChanges } from './answers';
import type { Comparison } from './comparison';
import { cutChanges, figureChanges, marginChanges } from './figures';
import { indicatorStandings } from './indicators';
import { itemChanges } from './items';
import { measureChanges } from './measures';
import { pairOf } from './pair';
import { severityChanges } from './severities';
import { sinceKept } from './since-kept';
import { stageStandings } from './stages';
import { supportOf } from './support';

/**
 * Holds one assessment against another, both read with the same rules. Whether rules changed since one of them was last looked at, its
 * kept result tells.
 *
 * @param version - the knowledge version of `base`
 */
export function compare(before: Assessment, after: Assessment, base: KnowledgeBase, version: string): Comparison {
  return compareReadings(readingOf(before, base), readingOf(after, base), version);
}

/** The same, where both were read already, with the same knowledge base. */
export function compareReadings(before: Reading, after: Reading, version: string): Comparison {
  const answers = answerChanges(before.assessment, after.assessment);
  const stages = stageStandings(before.assessment.plan, after.assessment.plan);
  const types = { before: before.decision.classification.type, after: after.decision.classification.type };
  return {
    pair: pairOf(before.assessment, after.assessment),
    answers,
    figures: figureChanges(before.assessment, after.assessment),
    cutOffs: cutChanges(before.decision, after.decision),
    type: types.before === types.after ? null : types,
    margins: marginChanges(before.decision, after.decision),
    severities: severityChanges(before.decision, after.decision),
    ...measureChanges(before, after, answers),
    items: itemChanges(before.assessment.plan, after.assessment.plan),
    indicators: indicatorStandings(before, after),
    stages,
    support: supportOf(stages),
    since: { before: sinceOf(before, version), after: sinceOf(after, version) },
  };
}

/** Whether two assessments say the same of everything that is compared. */
export function isSameThroughout(comparison: Comparison): boolean {
  const { answers, figures, cutOffs, type, margins, severities, entered, left, placed, outside, items, stages } =
    comparison;
  const lists = [answers, figures, cutOffs, margins, severities, entered, left, placed, outside, items];
  return type === null && lists.every((list) => list.length === 0) && !stages.some(isAnother);
}

function isAnother({ verified }: Comparison['stages'][number]): boolean {
  return verified === 'since' || verified === 'withdrawn';
}

function sinceOf(reading: Reading, version: string) {
  const { lastResult } = reading.assessment;
  return lastResult === undefined ? null : sinceKept(lastResult, reading, version);
}
