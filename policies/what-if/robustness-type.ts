import type { KnowledgeBase } from '#policies/engine/base';
import { conditionsIn } from '#policies/engine/conditions-in';
import { answerTo, chosen } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import { crossingsOf, timesAway } from '#policies/engine/margins';
import type { Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { AxisChange } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import type { WhatIf } from './what-if';

/** A figure across a cut or lower bound; `ratio`, 1 or more, is how many times it lies from that, null where no factor says it. */
type FigureChange = { kind: 'figure' } & AxisChange & { ratio: number | null };

/** Another option of a single choice; `from` is null where nobody knows the answer yet. */
type AnswerChange = { kind: 'answer'; question: string; from: string | null; to: string };

/** One change that would make another type of the system, or none; every other answer and figure stays. */
export type TypeFlip = { change: FigureChange | AnswerChange; becomes: TypeId | null };

/**
 * What alone would change the type: each cut or lower bound of a figure, nearest first, then answers in the order of the questions.
 * Of the options of one question that lead to the same type the nearest one to the present answer stands for all.
 */
export function typeFlips(whatIf: WhatIf): TypeFlip[] {
  return [...byFigures(whatIf), ...byAnswers(whatIf)];
}

function byFigures(whatIf: WhatIf): TypeFlip[] {
  const { indicators } = whatIf.situation.given;
  if (indicators === undefined) return [];
  const flips = crossingsOf(indicators, whatIf.situation.classification.margins).flatMap((crossing) => {
    const becomes = whatIf.typeWith(crossing.figures);
    if (becomes === whatIf.present.type) return [];
    return [
      { change: { kind: 'figure' as const, ...crossing.change, ratio: timesAway(crossing.margin) ?? null }, becomes },
    ];
  });
  return flips.sort((a, b) => (a.change.ratio ?? Infinity) - (b.change.ratio ?? Infinity) || 0);
}

function byAnswers(whatIf: WhatIf): TypeFlip[] {
  const movers = questionsOfType(whatIf.situation.context.base);
  const questions = whatIf.asked.filter((q) => q.kind === 'single' && movers.has(q.id));
  return questions.flatMap((question) => flipsOf(question, whatIf));
}

/** The questions that gates and the judgement of both axes read; no other answer moves the type. */
function questionsOfType(base: KnowledgeBase): ReadonlySet<string> {
  const { knowledge, questionOfFlag } = base;
  const conditions = conditionsIn(knowledge.gates.flatMap((gate) => [gate.closedWhen, gate.openWhen]));
  const flags = conditions.flatMap((c) => (c.kind === 'flag' ? [c.flag] : []));
  return new Set([
    ...conditions.flatMap((c) => (c.kind === 'answer' || c.kind === 'evidence' ? [c.question] : [])),
    ...importanceQuestions(base).map((question) => question.id),
    ...flags.flatMap((flag) => questionOfFlag.get(flag)?.id ?? []),
  ]);
}

function flipsOf(question: Question, whatIf: WhatIf): TypeFlip[] {
  const from = optionGiven(question, whatIf.situation.given);
  const flips = nearestFirst(question, from).map((to) => ({
    change: { kind: 'answer' as const, question: question.id, from, to },
    becomes: whatIf.with({ [question.id]: to }).type,
  }));
  return flips.filter(
    ({ becomes }, index) =>
      becomes !== whatIf.present.type && flips.findIndex((other) => other.becomes === becomes) === index,
  );
}

/** The option that was chosen in a single choice, or null where it is not known. */
export function optionGiven(question: Question, { answers }: Pick<Assessment, 'answers'>): string | null {
  return chosen(question, answerTo(answers, question.id))?.[0] ?? null;
}

function nearestFirst(question: Question, from: string | null): string[] {
  const options = (question.options ?? []).map((o) => o.id);
  const place = from === null ? 0 : options.indexOf(from);
  const away = (option: string) => Math.abs(options.indexOf(option) - place);
  return options.filter((option) => option !== from).sort((a, b) => away(a) - away(b));
}
