import type { KnowledgeBase } from '#policies/engine/base';
import { evaluate } from '#policies/engine/evaluate';
import { answerTo, type EvaluationContext, isKnown } from '#policies/engine/evaluation-context';
import { counts, modulesOf } from '#policies/engine/modules';
import type { Assessment } from '#policies/schema/assessment';
import type { Completeness } from '#policies/schema/result';
import type { EvidenceGrade, TypeId } from '#policies/schema/terms';

/**
 * How much of what is asked is answered, and how it is known; questions whose own condition fails are not counted, nor are
 * optional parts that are left alone.
 *
 * @param type - the type that was decided, null for none
 */
export function completenessOf(assessment: Assessment, base: KnowledgeBase, type: TypeId | null): Completeness {
  const context: EvaluationContext = {
    base,
    answers: assessment.answers,
    severities: new Map(),
    type: type ?? undefined,
  };
  const modules = modulesOf(context);
  const asked = base.knowledge.questions.filter(
    (q) =>
      counts(q.section, modules) &&
      q.replacedBy === undefined &&
      (q.when === undefined || evaluate(q.when, context) !== 'fails'),
  );
  const byEvidence: Record<EvidenceGrade | 'unstated', number> = {
    guess: 0,
    interview: 0,
    visit: 0,
    survey: 0,
    statistic: 0,
    workshop: 0,
    unstated: 0,
  };
  let answered = 0;
  let unknown = 0;
  for (const question of asked) {
    const answer = answerTo(assessment.answers, question.id);
    if (answer === undefined) continue;
    if (!isKnown(answer)) unknown += 1;
    else {
      answered += 1;
      byEvidence[answer.evidence ?? 'unstated'] += 1;
    }
  }
  return {
    answered,
    unknown,
    unanswered: asked.length - answered - unknown,
    byEvidence,
    share: asked.length === 0 ? 0 : answered / asked.length,
  };
}
