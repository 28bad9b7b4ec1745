import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { Question } from '#policies/schema/knowledge';

/** Whether a question is asked: it is not retired, and its own condition does not fail. What nobody knows yet rules nothing out. */
export function isAsked(question: Question, context: EvaluationContext): boolean {
  return question.replacedBy === undefined && !isRuledOut(question, context);
}

/** Whether the own condition of a question fails. */
export function isRuledOut({ when }: Question, context: EvaluationContext): boolean {
  return when !== undefined && evaluate(when, context) === 'fails';
}

/** Every question that is asked, in order. */
export function questionsAsked(context: EvaluationContext): Question[] {
  return context.base.knowledge.questions.filter((question) => isAsked(question, context));
}
