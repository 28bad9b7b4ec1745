import { isRuledOut } from './asked';
import type { KnowledgeBase } from './base';
import { diagnoseForAsking } from './diagnose';
import { answerTo, contextOf, type EvaluationContext } from './evaluation-context';
import type { Assessment } from '#policies/schema/assessment';

/**
 * The questions whose answers are set aside: those whose own condition fails under the other answers. The answers stay in the
 * assessment and count again as soon as the condition holds. Conditions on the type set nothing aside.
 */
export function setAsideIn(assessment: Assessment, base: KnowledgeBase): string[] {
  const answered = base.conditionalQuestions.filter(({ id }) => answerTo(assessment.answers, id) !== undefined);
  if (answered.length === 0) return [];
  const context = contextForAsking(assessment, base);
  return answered.filter((question) => isRuledOut(question, context)).map(({ id }) => id);
}

/** The assessment without the answers that are set aside. */
export function withoutSetAside(assessment: Assessment, aside: string[]): Assessment {
  if (aside.length === 0) return assessment;
  // Leaving some out while copying takes a third of the time of copying all and deleting some.
  const out = new Set(aside);
  const answers: Assessment['answers'] = {};
  for (const id of Object.keys(assessment.answers)) {
    const answer = assessment.answers[id];
    if (answer !== undefined && !out.has(id)) answers[id] = answer;
  }
  return { ...assessment, answers };
}

/** What is known before it is settled which answers count: no type, and the severities that decide what is asked at all. */
function contextForAsking(assessment: Assessment, base: KnowledgeBase): EvaluationContext {
  return contextOf(assessment, base, diagnoseForAsking(assessment, base), undefined);
}
