import type { Question } from '#policies/schema/knowledge';
import { optionGiven } from './robustness-type';
import { exchange, type WhatIf } from './what-if';

/** What moving one answer by one step does to the package: option ids, and measures that enter and leave. */
export type OneStepChange = { question: string; from: string; to: string; adds: string[]; removes: string[] };

/**
 * For every single choice that is asked and answered, what the package gains and loses if that answer alone is another one.
 * A lead question moves one state up and one down; every other question to each of its other options. Only where something changes,
 * in the order of the questions and of their options.
 */
export function oneStepChanges(whatIf: WhatIf): OneStepChange[] {
  return whatIf.asked.flatMap((question) => {
    const from = question.kind === 'single' ? optionGiven(question, whatIf.situation.given) : null;
    if (from === null) return [];
    return steps(question, from).flatMap((to) => {
      const { adds, removes } = exchange(whatIf.present, whatIf.with({ [question.id]: to }));
      return adds.length + removes.length === 0 ? [] : [{ question: question.id, from, to, adds, removes }];
    });
  });
}

function steps(question: Question, from: string): string[] {
  const options = (question.options ?? []).map((o) => o.id);
  const place = options.indexOf(from);
  return options.filter((_, index) => (question.lead ? Math.abs(index - place) === 1 : index !== place));
}
