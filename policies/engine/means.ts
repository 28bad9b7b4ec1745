import { answerTo, chosen, type EvaluationContext } from './evaluation-context';
import type { Measure } from '#policies/schema/knowledge';
import type { ActorId } from '#policies/schema/terms';

/**
 * Whether a measure costs more than its only payer can meet, by the answer to the question that asks what this payer has at most:
 * its options are the cost bands, the smallest first. False while nobody knows, and where others pay as well.
 *
 * @param pays - who pays here, where that differs from the measure's own text
 */
export function beyondMeans(
  measure: Pick<Measure, 'kind' | 'cost' | 'pays'>,
  { base, answers }: Pick<EvaluationContext, 'base' | 'answers'>,
  pays: readonly ActorId[] = measure.pays,
): boolean {
  const [payer] = pays;
  if (measure.kind !== 'advice' || payer === undefined || pays.some((other) => other !== payer)) return false;
  const question = base.questionOfMeans.get(payer);
  if (question === undefined) return false;
  const [most] = chosen(question, answerTo(answers, question.id)) ?? [];
  const bandOf = (band: string | undefined) => (question.options ?? []).findIndex((option) => option.id === band);
  return bandOf(most) >= 0 && bandOf(measure.cost) > bandOf(most);
}
