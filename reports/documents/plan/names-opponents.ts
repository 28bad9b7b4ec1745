import { answeredQuestion } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import { groupAnswersOf } from '#policies/engine/group-answers';
import type { PlanContext } from './context';

/** Whether the document says that somebody blocks others: only then the warning stands on it. */
export function namesOpponents({ assessment, decision, base }: PlanContext): boolean {
  const lead = base.leadOf.get('governance');
  const blocked = lead?.options?.find(({ severity }) => severity === 3)?.id;
  const isAnswered = answeredQuestion(lead?.id ?? '', assessment).some(({ value }) => value === blocked);
  const groups = groupAnswersOf(answerTo(assessment.answers, lead?.id ?? ''));
  const isSaid = groups.some(([, said]) => 'value' in said && said.value === blocked);
  return isAnswered || isSaid || decision.blocks.some(({ block }) => block === 'payment-through-captured-body');
}
