import { answeredQuestion } from '#policies/engine/diagnose';
import { groupAnswersOf } from '#policies/engine/group-answers';
import { answerTo } from '#policies/engine/evaluation-context';
import type { FormerAnswer } from '#policies/schema/assessment';
import { textOf } from '#policies/text/text-of';
import type { AnswersBlock, Block, MarginNote, Section } from '#reports/report';
import { answerText, howKnown } from '#reports/presenters/answers';
import type { PlanContext } from './context';
import { groupLine } from './group-lines';
import { restsOnAnswers } from './evidence-basis';

/** Every answer with how it is known and what rests on it, by section; what is set aside says so. */
export function answersSection(context: PlanContext): Section {
  const { base, texts, t } = context;
  const sections = [...new Set(base.knowledge.questions.map((q) => q.section))];
  const rests = restsOnAnswers(context);
  return {
    id: 'answers',
    heading: t('answers.heading'),
    intro: { text: t('answers.intro'), margin: [] },
    startsPage: true,
    blocks: sections.flatMap((section): Block[] => {
      const rows = rowsOf(section, rests, context);
      if (rows.length === 0) return [];
      return [
        { kind: 'heading', id: `answers-${section}`, level: 2, text: textOf(texts.sections, section), margin: [] },
        {
          kind: 'answers',
          id: `answers-${section}-table`,
          caption: t('answers.caption', { section: textOf(texts.sections, section) }),
          columns: {
            question: t('answers.question'),
            answer: t('answers.answer'),
            known: t('answers.known'),
            note: t('answers.note'),
            rests: t('answers.rests'),
          },
          rows,
        },
      ];
    }),
  };
}

function rowsOf(section: string, rests: ReadonlyMap<string, MarginNote[]>, context: PlanContext): AnswersBlock['rows'] {
  const { assessment, situation, base, texts, t } = context;
  return base.knowledge.questions
    .filter((q) => q.section === section)
    .flatMap(({ id }) => {
      const [answered] = answeredQuestion(id, assessment);
      if (answered === undefined) return [];
      const answer = answerTo(assessment.answers, id);
      const own = [answer?.note, answer?.source, answer?.asOf].filter((n) => n !== undefined && n !== '').join(' – ');
      const groups = groupAnswersOf(answer).map(([group, said]) => groupLine(id, group, said, context));
      const notes = [
        own,
        ...groups,
        ...(answer?.formerEvidence ?? []).map((former) => formerText(id, former, context)),
      ];
      const text = answerText(answered, context);
      return [
        {
          id: `answer-${id}`,
          question: id,
          ask: textOf(texts.questions, id).short,
          answer: situation.setAside.includes(id) ? t('answers.setAside', { answer: text }) : text,
          known: howKnown(id, context) || t(answered.value === 'unknown' ? 'none' : 'answers.unsaid'),
          note: notes.filter((line) => line !== '').join('\n') || t('none'),
          rests: rests.get(id) ?? [],
        },
      ];
    });
}

/** Evidence that belongs to an earlier answer, with that answer: it is printed, but never as proof of the answer that stands. */
function formerText(question: string, former: FormerAnswer, context: PlanContext): string {
  const { evidence, who, note, source, asOf } = former;
  const value = 'value' in former ? former.value : 'unknown' in former ? 'unknown' : 'not-applicable';
  const grade = evidence === undefined ? '' : context.t(`evidence.${evidence}`);
  const lines = [grade, who, note, source, asOf].filter((line) => line !== undefined && line.trim() !== '');
  return context.t('answers.former', {
    answer: answerText({ question, value }, context),
    evidence: lines.join(' – '),
  });
}
