import { groupAnswersOf } from '#policies/engine/group-answers';
import type { Answer } from '#policies/schema/assessment';
import { evidenceGrade } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { answerWords } from '#features/assessment/interview/question-models';
import type { DifferenceWords } from './difference-rows';

/** An answer and how it is known, line by line, as it stands in one of two states of an assessment. */
export function answerLines(id: string, value: unknown, words: DifferenceWords): string {
  const { base, texts, format, work } = words;
  const question = base.question.get(id);
  const answer = isAnswer(value) ? value : undefined;
  if (question === undefined || answer === undefined) return '';
  const grade = evidenceGrade.options.find((each) => each === answer.evidence);
  const lines = [
    answerWords(question, answer, texts, format, work('question.unknown'), work('question.noLongerOffered')) ?? '',
    grade === undefined ? '' : work('evidence.line.grade', { grade: work(`evidence.grade.${grade}`) }),
    answer.who === undefined ? '' : work('evidence.line.who', { who: answer.who }),
    answer.source === undefined ? '' : work('evidence.line.source', { source: answer.source }),
    answer.asOf === undefined ? '' : work('evidence.line.asOf', { asOf: answer.asOf }),
    answer.note ?? '',
    (answer.formerEvidence ?? []).length === 0
      ? ''
      : work('evidence.line.former', { count: answer.formerEvidence?.length ?? 0 }),
    ...groupAnswersOf(answer).map(([group, said]) =>
      work('groups.line', {
        group: textOf(texts.groupNames, group),
        answer: answerLines(id, said, words).replaceAll('\n', '; '),
      }),
    ),
  ];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' && value !== null && ('value' in value || 'unknown' in value || 'notApplicable' in value)
  );
}
