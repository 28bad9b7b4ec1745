import { must } from '#policies/engine/base';
import { isAsked } from '#policies/engine/asked';
import type { Question } from '#policies/schema/knowledge';
import type { FormContext } from '#reports/documents/form-context';

/** Meeting in a bad year, joint attempts, what competitors do together, and prices (ours): a room knows these better than a desk. */
const BY_DEFAULT = ['collective-organisation', 'governance', 'unwillingness-to-cooperate', 'low-price-trap'];

/** So many are put to a room in an hour. */
const MOST = 6;

/**
 * The questions for a workshop: four by default, and those that the desk work left most uncertain. Nothing that accuses the one who
 * answers is asked before others.
 */
export function sixQuestions({ base, decision, situation }: FormContext): Question[] {
  const byDefault = BY_DEFAULT.map((deficit) => must(base.leadOf, deficit));
  const uncertain = decision.fieldwork.map(({ question }) => must(base.question, question));
  const fit = [...byDefault, ...uncertain].filter(
    (question) => question.kind === 'single' && question.sensitive !== true && isAsked(question, situation.context),
  );
  return [...new Set(fit)].slice(0, MOST);
}
