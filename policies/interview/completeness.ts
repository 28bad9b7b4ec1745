import { questionsAsked } from '#policies/engine/asked';
import { answerTo, contextOf, isKnown } from '#policies/engine/evaluation-context';
import { counts, modulesOf } from '#policies/engine/modules';
import type { Completeness } from '#policies/schema/result';
import type { Situation } from '#policies/engine/situation';
import type { EvidenceGrade } from '#policies/schema/terms';

/**
 * How much of what is asked is answered, and how it is known; questions whose own condition fails are not counted, nor are
 * optional parts that are left alone.
 */
export function completenessOf({ given, findings, classification, context: { base } }: Situation): Completeness {
  // While there is no type, what is asked of one type only counts as open, whatever keeps the type away.
  const context = contextOf(given, base, findings, classification.type ?? undefined);
  const modules = modulesOf(context);
  const asked = questionsAsked(context).filter((question) => counts(question.section, modules));
  const byEvidence: Record<EvidenceGrade | 'unstated', number> = {
    guess: 0,
    publication: 0,
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
    const answer = answerTo(given.answers, question.id);
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
