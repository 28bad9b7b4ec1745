import type { Words } from '#i18n/words';
import type { FormerAnswer } from '#policies/schema/assessment';
import type { QuestionModel } from './model';

type EvidenceWords = { evidence: Words<'work.evidence'>; question: Words<'work.question'> };
type Asked = Pick<QuestionModel, 'options' | 'notApplicable'>;

/** An earlier answer in the words of its question, and what it rested on, line by line. */
export function formerWords(
  model: Asked,
  former: FormerAnswer,
  { evidence, question }: EvidenceWords,
): { answer: string; lines: string[] } {
  const { evidence: grade, who, source, asOf, note } = former;
  const lines = [
    grade === undefined ? '' : evidence('line.grade', { grade: evidence(`grade.${grade}`) }),
    who === undefined ? '' : evidence('line.who', { who }),
    source === undefined ? '' : evidence('line.source', { source }),
    asOf === undefined ? '' : evidence('line.asOf', { asOf }),
    note ?? '',
  ];
  return { answer: answerIn(model, former, question), lines: lines.filter((line) => line.trim() !== '') };
}

function answerIn(model: Asked, former: FormerAnswer, question: Words<'work.question'>): string {
  if ('unknown' in former) return question('unknown');
  if ('notApplicable' in former) return model.notApplicable ?? question('unknown');
  const label = (id: string) => model.options.find((option) => option.id === id)?.label;
  return [former.value]
    .flat()
    .map((value) => label(String(value)) ?? (model.options.length > 0 ? question('noLongerOffered') : String(value)))
    .join('; ');
}
