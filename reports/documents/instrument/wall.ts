import { must } from '#policies/engine/base';
import type { Question } from '#policies/schema/knowledge';
import { textOf } from '#policies/text/text-of';
import { paragraph } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';
import { blocksToAsk, type Choice } from './asking';
import { codedAnswers } from './question';

/** One question a page in large letters. What nobody can answer freely before others is left out, and named. */
export function wallSections(choice: Choice, context: FormContext): Section[] {
  const questions = blocksToAsk(choice, context)
    .flatMap(({ questions: asked }) => asked)
    .map((id) => must(context.base.question, id));
  const shown = questions.filter(isForAWall);
  return [
    leftOutSection(
      questions.filter((question) => !isForAWall(question)),
      context,
    ),
    ...shown.map((question) => sheet(question, context)),
  ];
}

/** What accuses the one who answers is asked in private; what is written in one's own words is no vote. */
function isForAWall({ sensitive, kind }: Question): boolean {
  return sensitive !== true && (kind === 'single' || kind === 'multiple');
}

function sheet(question: Question, context: FormContext): Section {
  const { texts, t } = context;
  const { ask, short } = textOf(texts.questions, question.id);
  const large = (text: string) => ({ ...paragraph(text), large: true as const });
  return {
    id: `wall-${question.id}`,
    heading: short,
    startsPage: true,
    ownPage: true,
    blocks: [
      large(ask),
      ...(question.kind === 'multiple' ? [large(t('instrument.several'))] : []),
      ...codedAnswers(question, context).map(({ code, label }) => large(t('instrument.option', { code, label }))),
    ],
  };
}

function leftOutSection(left: Question[], { texts, t, format }: FormContext): Section {
  const names = (questions: Question[]) => format.titles(questions.map(({ id }) => textOf(texts.questions, id).short));
  const closed = left.filter(({ sensitive }) => sensitive === true);
  const written = left.filter(({ sensitive }) => sensitive !== true);
  return {
    id: 'wall-use',
    heading: t('instrument.wall.heading'),
    startsPage: false,
    blocks: [
      paragraph(t('instrument.wall.use')),
      ...(closed.length === 0
        ? []
        : [paragraph(t('instrument.wall.left', { count: closed.length, questions: names(closed) }))]),
      ...(written.length === 0 ? [] : [paragraph(t('instrument.wall.written', { questions: names(written) }))]),
    ],
  };
}
