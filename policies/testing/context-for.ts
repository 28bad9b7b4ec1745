import type { KnowledgeBase } from '#policies/engine/base';
import { diagnose } from '#policies/engine/diagnose';
import { contextOf, type EvaluationContext } from '#policies/engine/evaluation-context';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { setAsideIn, withoutSetAside } from '#policies/engine/set-aside';

/** The context that conditions are read against, as a situation makes it; the type is given. */
export function contextFor(
  given: Assessment,
  type?: EvaluationContext['type'],
  base: KnowledgeBase = knowledgeBase,
): EvaluationContext {
  const assessment = withoutSetAside(given, setAsideIn(given, base));
  return contextOf(assessment, base, diagnose(assessment, base), type);
}
