import type { KnowledgeBase } from './base';
import { diagnose } from './diagnose';
import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Finding } from '#policies/schema/result';

/**
 * The questions whose answers are set aside: those whose own condition fails under the other answers. The answers stay in the
 * assessment and count again as soon as the condition holds. Conditions on the type set nothing aside.
 *
 * @param findings - of the same assessment, where they are at hand
 */
export function setAsideIn(
  assessment: Assessment,
  base: KnowledgeBase,
  findings: Finding[] = diagnose(assessment, base),
): string[] {
  const conditional = base.knowledge.questions.filter(
    (q) => q.when !== undefined && Object.hasOwn(assessment.answers, q.id),
  );
  if (conditional.length === 0) return [];
  const severities = new Map(findings.map((f) => [f.deficit, f.severity]));
  const context: EvaluationContext = { base, answers: assessment.answers, severities, type: undefined };
  return conditional.flatMap((q) => (q.when !== undefined && evaluate(q.when, context) === 'fails' ? [q.id] : []));
}

/** The assessment without the answers that are set aside. */
export function withoutSetAside(
  assessment: Assessment,
  base: KnowledgeBase,
  aside: string[] = setAsideIn(assessment, base),
): Assessment {
  if (aside.length === 0) return assessment;
  const kept = Object.entries(assessment.answers).filter(([id]) => !aside.includes(id));
  return { ...assessment, answers: Object.fromEntries(kept) };
}
