import { must } from './base';
import type { EvaluationContext } from './evaluation-context';
import { byRank } from './rank';
import { needsBy } from './ranked';
import type { Measure } from '#policies/schema/knowledge';
import type { Classification } from '#policies/schema/result';

/**
 * Orders the measures of one stage: what another one needs comes first, then severity, then fewest actors, then code.
 * Severity never moves a type line: the lines of a type stand before the general measures or behind those that must act, as the type says.
 */
export function inOrder(
  measures: Measure[],
  context: EvaluationContext,
  classification: Classification,
  orders: { first: string; then: string }[],
): Measure[] {
  const linesFirst = classification.type !== null && must(context.base.type, classification.type).linesBeforeGeneral;
  const needsOf = needsBy(orders);
  const ranked = measures.map((measure) => ({
    measure,
    urgency: urgency(measure, context, linesFirst),
    needs: needsOf(measure),
  }));
  const waiting = ranked.sort((a, b) => b.urgency - a.urgency || byRank(a.measure, b.measure));
  const open = new Set(waiting.map(({ measure }) => measure.id));
  const result: Measure[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => !needs.some((id) => open.has(id)));
    // A circle among prerequisites is a fault in the data, which a test refuses; here the order falls back to the rank.
    for (const { measure } of waiting.splice(Math.max(0, next), 1)) {
      open.delete(measure.id);
      result.push(measure);
    }
  }
  return result;
}

/** 0 to 3 for a general measure; the lines of a type stand above all of them, or below those that must act (2 and 3). */
function urgency(measure: Measure, context: EvaluationContext, linesFirst: boolean): number {
  if (measure.type !== undefined) return linesFirst ? 4 : 1.5;
  let worst = 0;
  for (const deficit of measure.deficits) {
    const severity = context.severities.get(deficit);
    if (typeof severity === 'number' && severity > worst) worst = severity;
  }
  return worst;
}
