import { must } from './base';
import type { Facts } from './facts';
import type { Measure } from './schema/knowledge';
import type { Classification } from './schema/result';

/** M9 before M10. */
const byCode = new Intl.Collator('en', { numeric: true });

/**
 * Orders the measures of one stage: what another one needs comes first, then severity, then fewest actors, then code.
 * Severity never moves a type line: the lines of a type stand before the general measures or behind those that must act, as the type says.
 */
export function inOrder(
  measures: Measure[],
  facts: Facts,
  classification: Classification,
  orders: { first: string; then: string }[],
): Measure[] {
  const linesFirst = classification.type !== null && must(facts.base.type, classification.type).linesBeforeGeneral;
  const sorted = [...measures].sort(
    (a, b) =>
      urgency(b, facts, linesFirst) - urgency(a, facts, linesFirst) ||
      byActors(a, b) ||
      byCode.compare(a.code, b.code) ||
      (a.id < b.id ? -1 : 1),
  );
  const result: Measure[] = [];
  const waiting = [...sorted];
  while (waiting.length > 0) {
    const next = waiting.findIndex((m) => !needsOneOf(m, waiting, orders));
    // A circle among prerequisites is a fault in the data, which a test refuses; here the order falls back to the rank.
    result.push(...waiting.splice(Math.max(0, next), 1));
  }
  return result;
}

function needsOneOf(measure: Measure, waiting: Measure[], orders: { first: string; then: string }[]): boolean {
  return waiting.some(
    (other) =>
      other.id !== measure.id &&
      (measure.prerequisites.includes(other.id) ||
        orders.some((order) => order.first === other.id && order.then === measure.id)),
  );
}

/** 0 to 3 for a general measure; the lines of a type stand above all of them, or below those that must act (2 and 3). */
function urgency(measure: Measure, facts: Facts, linesFirst: boolean): number {
  if (measure.type !== undefined) return linesFirst ? 4 : 1.5;
  const severities = measure.deficits.map((deficit) => facts.severities.get(deficit));
  return Math.max(0, ...severities.map((s) => (typeof s === 'number' ? s : 0)));
}

/** Fewest actors first; the lines of a type are a fixed set and keep the order of their codes. */
function byActors(a: Measure, b: Measure): number {
  return a.type !== undefined && b.type !== undefined ? 0 : actors(a) - actors(b);
}

/** A measure whose source names no actor is not the one with the fewest. */
function actors(measure: Measure): number {
  return new Set([...measure.leads, ...measure.takesPart, ...measure.pays]).size || Infinity;
}
