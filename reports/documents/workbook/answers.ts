import { answeredQuestion } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import { groupAnswersOf } from '#policies/engine/group-answers';
import type { AnswerValue, FormerAnswer } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { EvidenceGrade } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import type { PlanContext } from '#reports/documents/plan/context';
import { answerCell } from '#reports/presenters/answers';
import { writtenDateCell } from '#reports/presenters/dates';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

/** How an answer is known; of what a group says less is asked. */
type Known = { evidence?: EvidenceGrade; who?: string; note?: string; source?: string; asOf?: string };

/** One line: what was agreed, what a group says, or an earlier answer that still has its evidence. */
type Line = {
  id: string;
  question: Question;
  whose: string;
  answer: Cell;
  state: string;
  known: Known;
};

/** Every answer with how it is known, by whom, from where and as of when; what single groups say in rows of their own. */
export function answersSheet(context: PlanContext): Section[] {
  const { texts, t } = context;
  return sheetSection<Line>({
    id: 'answers',
    caption: t('workbook.sheet.answers'),
    rows: context.base.knowledge.questions.flatMap((question) => linesOf(question, context)),
    idOf: ({ id }) => id,
    columns: [
      { label: t('workbook.answers.section'), cell: ({ question }) => textOf(texts.sections, question.section) },
      { label: t('workbook.answers.question'), cell: ({ question }) => textOf(texts.questions, question.id).ask },
      { label: t('workbook.answers.whose'), cell: ({ whose }) => whose },
      { label: t('workbook.answers.answer'), cell: ({ answer }) => answer },
      { label: t('workbook.answers.state'), cell: ({ state }) => state },
      {
        label: t('workbook.answers.known'),
        cell: ({ known }) => (known.evidence === undefined ? '' : t(`evidence.${known.evidence}`)),
      },
      { label: t('workbook.answers.who'), cell: ({ known }) => known.who?.trim() ?? '' },
      { label: t('workbook.answers.note'), cell: ({ known }) => known.note?.trim() ?? '' },
      { label: t('workbook.answers.source'), cell: ({ known }) => known.source?.trim() ?? '' },
      { label: t('workbook.answers.asOf'), cell: ({ known }) => writtenDateCell(known.asOf, context) },
    ],
  });
}

function linesOf(question: Question, context: PlanContext): Line[] {
  const { assessment, situation, texts, t } = context;
  const { id } = question;
  const answer = answerTo(assessment.answers, id);
  const [agreed] = answeredQuestion(id, assessment);
  if (answer === undefined) return [];
  const setAside = situation.setAside.includes(id) ? t('workbook.answers.setAside') : '';
  const line = (key: string, whose: string, value: Value, known: Known, state = setAside): Line => ({
    id: `answer-${id}${key}`,
    question,
    whose,
    answer: answerCell({ question: id, value }, context),
    state,
    known,
  });
  return [
    ...(agreed === undefined ? [] : [line('', t('workbook.answers.agreed'), agreed.value, answer)]),
    ...groupAnswersOf(answer).map(([group, said]) =>
      line(`-${group}`, textOf(texts.groupNames, group), 'value' in said ? said.value : 'unknown', said),
    ),
    ...(answer.formerEvidence ?? []).map((former, index) =>
      line(`-former-${index + 1}`, t('workbook.answers.agreed'), valueOf(former), former, t('workbook.answers.former')),
    ),
  ];
}

type Value = AnswerValue | 'unknown' | 'not-applicable';

function valueOf(former: FormerAnswer): Value {
  if ('value' in former) return former.value;
  return 'unknown' in former ? 'unknown' : 'not-applicable';
}
