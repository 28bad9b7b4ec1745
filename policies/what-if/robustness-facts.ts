import type { KnowledgeBase } from '#policies/engine/base';
import { conditionsOf } from '#policies/engine/conditions-of';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import type { AnswerValue } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { OtherAnswers } from './other-answers';
import { exchange, type WhatIf } from './what-if';

/** A question that nobody has answered, and how much its answer moves the package. */
export type WeightyFact = { question: string; weight: number };

/** Beside the measures that it brings and takes, another type, and each gate that closes, weighs so many measures (ours). */
const TYPE_WEIGHS = 3;
const GATE_WEIGHS = 1;

/**
 * The facts most likely to change the package: the questions that are asked, and whose answer is missing, unknown or does not count.
 *
 * The rule is ours. Each answer that a question could get is tried alone, all of them as equally likely: the number of measures that
 * would enter or leave, and 3 if the type would change, and 1 for every gate that would close. The weight is the mean, rounded to two
 * decimals. Importance for the region and for the industry make a type only together: while nothing else gives one and both are open,
 * each has the mean over all pairs. Only weights above 0, heaviest first, ties in the order of the questions.
 */
export function weightyFacts(whatIf: WhatIf): WeightyFact[] {
  const open = whatIf.asked.filter((question) => isOpen(question, whatIf));
  const pair = openImportance(open, whatIf);
  const weights = open.map((question) => {
    const tried = pair.includes(question) ? pairsOf(pair) : answersTo(question, whatIf.situation.context.base);
    return { question: question.id, weight: weightOf(tried, whatIf) };
  });
  return weights.filter((fact) => fact.weight > 0).sort((a, b) => b.weight - a.weight);
}

/** Nobody knows, or the answer of a lead question does not count: from the wrong group, or ruled out by another answer. */
function isOpen(question: Question, { situation }: WhatIf): boolean {
  if (!isKnown(answerTo(situation.given.answers, question.id))) return true;
  return (
    question.lead === true && situation.findings.some((f) => f.deficit === question.deficit && f.severity === null)
  );
}

function openImportance(open: Question[], { situation }: WhatIf): Question[] {
  if (situation.classification.basis !== null) return [];
  const both = importanceQuestions(situation.context.base);
  const pair = open.filter((question) => both.includes(question));
  return pair.length === 2 ? pair : [];
}

function pairsOf([one, other]: Question[]): OtherAnswers[] {
  const ids = (question: Question | undefined) => (question?.options ?? []).map((o) => o.id);
  if (one === undefined || other === undefined) return [];
  return ids(one).flatMap((a) => ids(other).map((b) => ({ [one.id]: a, [other.id]: b })));
}

/** One answer of each kind: every option, the numbers on both sides of each bound that a condition names, any text. */
function answersTo(question: Question, base: KnowledgeBase): OtherAnswers[] {
  return valuesOf(question, base).map((value) => ({ [question.id]: value }));
}

function valuesOf(question: Question, base: KnowledgeBase): AnswerValue[] {
  const options = (question.options ?? []).map((o) => o.id);
  switch (question.kind) {
    case 'single':
      return options;
    case 'multiple':
      return options.map((option) => [option]);
    case 'number':
      return numbersFor(question, base);
    case 'text':
      return ['Known'];
  }
}

function numbersFor(question: Question, base: KnowledgeBase): number[] {
  const bounds = conditionsOf(base.knowledge).flatMap((c) =>
    c.kind === 'flag' && c.flag === question.flag ? [c.atLeast, c.below] : [],
  );
  const sides = bounds.flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound]));
  const [least, most] = [question.minimum ?? -Infinity, question.maximum ?? Infinity];
  return [...new Set(sides)].filter((n) => n >= least && n <= most).sort((a, b) => a - b);
}

function weightOf(tried: OtherAnswers[], whatIf: WhatIf): number {
  if (tried.length === 0) return 0;
  const sum = tried.reduce((total, answers) => total + sizeOf(answers, whatIf), 0);
  return Math.round((sum / tried.length) * 100) / 100;
}

function sizeOf(answers: OtherAnswers, { present, with: withAnswers }: WhatIf): number {
  const outcome = withAnswers(answers);
  const { adds, removes } = exchange(present, outcome);
  const closing = [...outcome.closed].filter((gate) => !present.closed.has(gate)).length;
  return adds.length + removes.length + (outcome.type === present.type ? 0 : TYPE_WEIGHS) + closing * GATE_WEIGHS;
}
