import type { KnowledgeBase } from '#policies/engine/base';
import { diagnose } from '#policies/engine/diagnose';
import type { EvaluationContext } from '#policies/engine/evaluation-context';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { withoutSetAside } from '#policies/engine/set-aside';

/** The context that conditions are read against, as {@link decide} makes them; the type is given. */
export function contextFor(
  given: Assessment,
  type?: EvaluationContext['type'],
  base: KnowledgeBase = knowledgeBase,
): EvaluationContext {
  const assessment = withoutSetAside(given, base);
  const severities = new Map(diagnose(assessment, base).map((f) => [f.deficit, f.severity]));
  return { base, answers: assessment.answers, severities, type };
}
