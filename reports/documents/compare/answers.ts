import type { AnswerChange } from '#policies/compare/comparison';
import type { Answer, AnswerValue } from '#policies/schema/assessment';
import type { GroupId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from '#reports/documents/plan/context';
import { answerText, howKnown } from '#reports/presenters/answers';
import type { Block } from '#reports/report';
import { body, heading, table } from './blocks';
import type { Compared } from './compared';

/** The answers that are others, each as it was and as it is, with how it is known. */
export function answerBlocks({ comparison: { answers }, before, after, t }: Compared): Block[] {
  const title = heading('answers', t('compare.answers.heading'));
  if (answers.length === 0) return [title, body(t('compare.answers.none'))];
  const rows = answers.map((change) => [
    questionName(change.question, after),
    sideText(change, change.before, before),
    sideText(change, change.after, after),
    kindsOf(change, after),
  ]);
  const columns = [
    [t('compare.column.question'), 0.3],
    [t('compare.before'), 0.26],
    [t('compare.after'), 0.26],
    [t('compare.column.changed'), 0.18],
  ] as const;
  return [title, table('answers', t('compare.answers.caption'), columns, rows)];
}

/** What a question is called; of a question of another edition, its id is all that is known. */
export function questionName(question: string, { base, texts }: Pick<PlanContext, 'base' | 'texts'>): string {
  return base.question.has(question) ? textOf(texts.questions, question).short : question;
}

/** An answer with how it is known. */
export function answerWithGrounds(question: string, answer: Answer | undefined, side: PlanContext): string {
  const { t } = side;
  if (answer === undefined) return t('compare.notAnswered');
  const said = saidText(question, answer, side);
  const known = howKnown(question, side);
  return known === '' ? said : t('plan.known', { answer: said, known });
}

function sideText({ question, groups }: AnswerChange, answer: Answer | undefined, side: PlanContext): string {
  const heard = groups.map((group) => groupText(question, group, answer, side));
  return side.format.titles([answerWithGrounds(question, answer, side), ...heard]);
}

function groupText(question: string, group: GroupId, answer: Answer | undefined, side: PlanContext): string {
  const said = answer?.byGroup?.[group];
  const words = said === undefined ? side.t('compare.notHeard') : saidText(question, said, side);
  return side.t('compare.answers.group', { group: textOf(side.texts.groupNames, group), answer: words });
}

type Said = { value: AnswerValue } | { unknown: true } | { notApplicable: true };

function saidText(question: string, said: Said, side: PlanContext): string {
  const value = 'value' in said ? said.value : 'unknown' in said ? 'unknown' : 'not-applicable';
  if (side.base.question.has(question)) return answerText({ question, value }, side).replace(/\.$/u, '');
  return Array.isArray(value) ? side.format.titles(value) : String(value);
}

/** In what an answer is another. */
function kindsOf({ value, known, groups }: AnswerChange, { t, format }: PlanContext): string {
  return format.sequence([
    ...(value ? [t('compare.answers.value')] : []),
    ...(known ? [t('compare.answers.known')] : []),
    ...(groups.length > 0 ? [t('compare.answers.groups')] : []),
  ]);
}
