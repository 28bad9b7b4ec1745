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

/** What must stand before a measure where both are there: its prerequisites, and what a rule of order says. */
export function needsOf({ id, prerequisites }: Measure, orders: readonly { first: string; then: string }[]): string[] {
  const ordered = orders.flatMap(({ first, then }) => (then === id ? [first] : []));
  return [...prerequisites, ...ordered].filter((other) => other !== id);
}
