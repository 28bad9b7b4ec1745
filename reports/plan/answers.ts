import { must } from '../../policies/base';
import { answeredQuestion } from '../../policies/diagnose';
import { setAsideIn } from '../../policies/set-aside';
import { textOf } from '../../policies/text/text-of';
import type { Block, Section } from '../report';
import { answerText, howKnown, type PlanContext } from './context';

/** Every answer with how it is known, by section; what is set aside says so. */
export function answersSection(context: PlanContext): Section {
  const { base, texts, t } = context;
  const sections = [...new Set(base.knowledge.questions.map((q) => q.section))];
  return {
    id: 'answers',
    heading: t('answers.heading'),
    intro: { text: t('answers.intro'), margin: [] },
    startsPage: true,
    blocks: sections.flatMap((section): Block[] => {
      const rows = rowsOf(section, context);
      if (rows.length === 0) return [];
      return [
        { kind: 'heading', id: `answers-${section}`, level: 2, text: textOf(texts.sections, section), margin: [] },
        {
          kind: 'table',
          id: `answers-${section}-table`,
          caption: t('answers.caption', { section: textOf(texts.sections, section) }),
          columns: [
            { label: t('answers.question'), share: 0.24, align: 'start' },
            { label: t('answers.answer'), share: 0.3, align: 'start' },
            { label: t('answers.known'), share: 0.18, align: 'start' },
            { label: t('answers.note'), share: 0.28, align: 'start' },
          ],
          rows,
        },
      ];
    }),
  };
}

function rowsOf(section: string, context: PlanContext): string[][] {
  const { assessment, base, texts, t } = context;
  const aside = new Set(setAsideIn(assessment, base));
  return base.knowledge.questions
    .filter((q) => q.section === section)
    .flatMap((question) => {
      const [answered] = answeredQuestion(question.id, assessment);
      if (answered === undefined) return [];
      const answer = assessment.answers[question.id];
      const notes = [answer?.note, answer?.source, answer?.asOf].filter((n) => n !== undefined && n !== '');
      const text = answerText(answered, context);
      return [
        [
          textOf(texts.questions, must(base.question, question.id).id).short,
          aside.has(question.id) ? t('answers.setAside', { answer: text }) : text,
          howKnown(question.id, context) || t(answered.value === 'unknown' ? 'none' : 'answers.unsaid'),
          notes.length === 0 ? t('none') : notes.join(' – '),
        ],
      ];
    });
}
