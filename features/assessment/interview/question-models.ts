import type { NamedGroup, QuestionModel } from '#components/interview/model';
import { GROUPS, offersGroups } from '#policies/engine/group-answers';
import { unreachable } from '#policies/schema/unreachable';
import type { Answer } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { InterviewTexts } from '#policies/text/interview-texts';
import { textOf } from '#policies/text/text-of';
import type { Format } from '#i18n/format';

/** A question with its words, as the interview shows it. */
export function questionModel(question: Question, texts: InterviewTexts): QuestionModel {
  const text = textOf(texts.questions, question.id);
  const named = (groups: string[] | undefined) => (groups ?? []).map((group) => textOf(texts.groups, group));
  return {
    id: question.id,
    section: question.section,
    kind: question.kind,
    ask: text.ask,
    look: text.look,
    short: text.short,
    options: (question.options ?? []).map(({ id, exclusive }) => ({
      id,
      label: text.options?.[id] ?? id,
      exclusive: exclusive === true,
    })),
    ...(question.retired === undefined ? {} : { retired: question.retired }),
    ...(question.notApplicable && text.notApplicable !== undefined ? { notApplicable: text.notApplicable } : {}),
    ...(question.unit === undefined ? {} : { unit: question.unit }),
    ...(question.minimum === undefined ? {} : { minimum: question.minimum }),
    ...(question.maximum === undefined ? {} : { maximum: question.maximum }),
    sensitive: question.sensitive === true,
    ...(offersGroups(question) ? { groups: groupsFor(question, texts) } : {}),
    knows: named(elseToAsk(question.knows)),
    notFrom: named(question.notFrom),
  };
}

/** Those who can know the answer come first. */
function groupsFor({ knows }: Question, texts: InterviewTexts): NamedGroup[] {
  const all = GROUPS.map((id) => ({ id, name: textOf(texts.groupNames, id), knows: knows.includes(id) }));
  return [...all.filter((group) => group.knows), ...all.filter((group) => !group.knows)];
}

/** Whom to ask besides the development office, which reads this; the office where nobody else can know. */
function elseToAsk(knows: Question['knows']): Question['knows'] {
  const others = knows.filter((group) => group !== 'officer');
  return others.length === 0 ? knows : others;
}

/** An answer in the words of its question; null where nobody has answered. */
export function answerWords(
  question: Question,
  answer: Answer | undefined,
  texts: InterviewTexts,
  format: Pick<Format, 'titles'>,
  unknown: string,
  noLongerOffered: string,
): string | null {
  if (answer === undefined) return null;
  const text = textOf(texts.questions, question.id);
  if ('unknown' in answer) return unknown;
  if ('notApplicable' in answer) return text.notApplicable ?? unknown;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return format.titles([answer.value].flat().map((id) => text.options?.[String(id)] ?? noLongerOffered));
    case 'number':
    case 'text':
      return String(answer.value);
    default:
      return unreachable(question.kind);
  }
}

/** Whether an answer chooses something that is no option of its question today. */
export function isNoLongerOffered({ options }: Question, answer: Answer | undefined): boolean {
  if (options === undefined || answer === undefined || !('value' in answer)) return false;
  return [answer.value].flat().some((id) => !options.some((option) => option.id === id));
}
