import { answeredQuestion } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import { groupAnswersOf } from '#policies/engine/group-answers';
import type { Question } from '#policies/schema/knowledge';
import { textOf } from '#policies/text/text-of';
import { codedAnswers } from '#reports/documents/instrument/question';
import { column, heading, knownAnswer, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { groupLine } from '#reports/documents/plan/group-lines';
import { answerText } from '#reports/presenters/answers';
import type { Block, Section } from '#reports/report';
import { BLANK } from './blank';
import { sixQuestions } from './six-questions';

/** Six questions with what stands so far, what groups say apart, and cells for the votes of two rounds. */
export function questionsSection(context: FormContext): Section {
  const { t } = context;
  return {
    id: 'questions',
    heading: t('workshop.questions.heading'),
    intro: { text: t('workshop.questions.intro'), margin: [] },
    startsPage: true,
    blocks: sixQuestions(context).flatMap((question) => votedOn(question, context)),
  };
}

function votedOn(question: Question, context: FormContext): Block[] {
  const { texts, t } = context;
  const { id } = question;
  const { ask, short } = textOf(texts.questions, id);
  return [
    heading(`question-${id}`, ask),
    paragraph(standing(id, context)),
    ...saidByGroups(id, context).map((line) => paragraph(line)),
    ...tableOf(
      `votes-${id}`,
      t('workshop.questions.caption', { question: short }),
      [
        column(t('workshop.questions.code'), 0.08),
        column(t('workshop.questions.answer'), 0.52),
        column(t('workshop.questions.first'), 0.2),
        column(t('workshop.questions.second'), 0.2),
      ],
      codedAnswers(question, context).map(({ code, label }) => [code, label, BLANK, BLANK]),
    ),
    { kind: 'room', lines: 2, label: t('workshop.said') },
  ];
}

/** The answer that stands, with how it is known. */
export function standing(question: string, context: FormContext): string {
  const { assessment, t } = context;
  const [answered] = answeredQuestion(question, assessment);
  if (answered === undefined) return t('workshop.questions.open');
  const answer = knownAnswer(answerText(answered, context), question, context);
  return t('workshop.questions.agreed', { answer });
}

/** What each group says apart from it, in the words of its own answer. */
export function saidByGroups(question: string, context: FormContext): string[] {
  const answer = answerTo(context.assessment.answers, question);
  return groupAnswersOf(answer).map(([group, said]) => groupLine(question, group, said, context));
}
