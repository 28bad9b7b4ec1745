import type { KnowledgeBase } from '../base';
import { diagnose } from '../diagnose';
import type { Facts } from '../facts';
import { knowledgeBase } from '../knowledge/knowledge';
import type { Assessment } from '../schema/assessment';
import { withoutSetAside } from '../set-aside';

/** The facts that conditions are read against, as {@link decide} makes them; the type is given. */
export function factsOf(given: Assessment, type?: Facts['type'], base: KnowledgeBase = knowledgeBase): Facts {
  const assessment = withoutSetAside(given, base);
  const severities = new Map(diagnose(assessment, base).map((f) => [f.deficit, f.severity]));
  return { base, answers: assessment.answers, severities, type };
}
