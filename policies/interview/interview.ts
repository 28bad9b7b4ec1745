import { isAsked } from '#policies/engine/asked';
import { answerTo } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Question, SectionId } from '#policies/schema/knowledge';
import type { Situation } from '#policies/engine/situation';

/** How much is asked: the first questions and the lead questions, or everything. */
export type Depth = 'quick' | 'all';

/** Minutes that a question takes one officer with notes at hand; ours, so that the quick pass takes about twenty. */
const MINUTES = { first: 1 / 3, lead: 0.8, other: 0.5 };

/**
 * The questions of a section that are to be asked, in order: those whose own condition does not fail.
 * A quick pass keeps the first questions, importance, the lead questions, and whatever has been answered already.
 */
export function questionsIn(section: SectionId, situation: Situation, depth: Depth): Question[] {
  return situation.context.base.knowledge.questions.filter(
    (question) =>
      question.section === section &&
      isAsked(question, situation.context) &&
      (depth === 'all' || isQuick(question) || answerTo(situation.assessment.answers, question.id) !== undefined),
  );
}

/** Whether the quick pass asks a question. */
export function isQuick(question: Question): boolean {
  return question.section === 'first-questions' || question.section === 'importance' || question.lead === true;
}

/** Minutes that the questions of a list still take, those without an answer only. */
export function minutesFor(questions: Question[], answers: Assessment['answers']): number {
  return questions
    .filter((question) => answerTo(answers, question.id) === undefined)
    .reduce((sum, question) => sum + minutesOf(question), 0);
}

/** The next question of a section after one of its questions, or undefined at its end; from null, the first without an answer. */
export function nextQuestion(
  questions: Question[],
  from: string | null,
  answers: Assessment['answers'],
): Question | undefined {
  if (from === null) return questions.find((q) => answerTo(answers, q.id) === undefined) ?? questions[0];
  return questions[questions.findIndex((q) => q.id === from) + 1];
}

function minutesOf(question: Question): number {
  if (question.lead) return MINUTES.lead;
  return question.section === 'first-questions' ? MINUTES.first : MINUTES.other;
}
