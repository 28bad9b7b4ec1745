import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { Choice, Measure } from '#policies/schema/knowledge';
import type { Preference } from '#policies/schema/result';

/**
 * The members of a choice in the order in which they are taken: what a reading prefers, then what an answer does, then as the choice
 * lists them.
 */
export function rankIn(choice: Choice, preferences: Preference[], context: EvaluationContext): string[] {
  const preferred = (choice.prefer ?? []).filter(({ when }) => evaluate(when, context) === 'holds');
  const byAnswers = [...new Set([...preferred.map(({ measure }) => measure), ...choice.of])];
  const rank = [...byAnswers];
  for (const { measure, over } of preferences) {
    const from = rank.indexOf(measure);
    const to = Math.min(...over.map((id) => rank.indexOf(id)).filter((place) => place >= 0));
    if (from >= 0 && to < from) rank.splice(to, 0, ...rank.splice(from, 1));
  }
  return rank;
}

/** Says of a measure what must stand before it where both are there: its prerequisites, and what a rule of order names. */
export function needsBy(orders: readonly { first: string; then: string }[]): (measure: Measure) => string[] {
  const before = new Map<string, string[]>();
  for (const { first, then } of orders) {
    const there = before.get(then);
    if (there === undefined) before.set(then, [first]);
    else there.push(first);
  }
  return ({ id, prerequisites }) => [...prerequisites, ...(before.get(id) ?? [])].filter((other) => other !== id);
}
