import { type KnowledgeBase, must } from '#policies/engine/base';
import { answerTo } from '#policies/engine/evaluation-context';
import { said } from '#policies/plan/item';
import type { Assessment } from '#policies/schema/assessment';
import type { AnsweredQuestion } from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import type { Format } from '#i18n/format';
import type { Cell } from '#reports/cell';
import type { TextFunction } from '#reports/text-function';

type Words = {
  base: KnowledgeBase;
  texts: Pick<Texts, 'questions'>;
  t: TextFunction;
  format: Format;
  assessment: Pick<Assessment, 'answers'>;
};

/** The words of an answer. */
export function answerText(
  { question: id, value }: AnsweredQuestion,
  { base, texts, t, format, assessment }: Words,
): string {
  const question = must(base.question, id);
  const text = textOf(texts.questions, id);
  // In their own words people may have written just that.
  const answer = answerTo(assessment.answers, id);
  const isTyped = question.kind === 'text' && answer !== undefined && 'value' in answer;
  if (value === 'unknown' && !isTyped) return t('answer.unknown');
  if (value === 'not-applicable' && !isTyped) return text.notApplicable ?? t('answer.notApplicable');
  if (typeof value === 'number') return format.number(value);
  const isChoice = question.options !== undefined;
  const words = (Array.isArray(value) ? value : [value]).map(
    (id) => text.options?.[id] ?? (isChoice ? t('answer.noLongerOffered') : id),
  );
  return format.titles(words);
}

/** The words of an answer as a cell of a table; a number is one. */
export function answerCell(answered: AnsweredQuestion, words: Words): Cell {
  const text = answerText(answered, words);
  return typeof answered.value === 'number' ? { kind: 'number', value: answered.value, text } : text;
}

/** "interview, a small owner": how an answer is known; empty if nobody said. */
export function howKnown(
  question: string,
  { assessment, t }: { assessment: Pick<Assessment, 'answers'>; t: TextFunction },
): string {
  const answer = answerTo(assessment.answers, question);
  const grade = answer?.evidence === undefined ? '' : t(`evidence.${answer.evidence}`);
  const who = said(answer?.who) ? (answer?.who ?? '') : '';
  return grade !== '' && who !== '' ? t('answer.known', { grade, who }) : grade + who;
}
