import type { Measure } from '#policies/schema/knowledge';

/** M9 before M10. */
const byCode = new Intl.Collator('en', { numeric: true });

/** Fewest actors, then code. The lines of a type are a fixed set and keep the order of their codes. */
export function byRank(a: Measure, b: Measure): number {
  const ofType = a.type !== undefined && b.type !== undefined;
  const fewer = ofType ? 0 : actors(a) - actors(b);
  return fewer || byCode.compare(a.code, b.code) || (a.id < b.id ? -1 : 1);
}

/** The place of every measure by rank, worked out once for a knowledge base. */
export function placesByRank(measures: Measure[]): Map<string, number> {
  return new Map([...measures].sort(byRank).map((measure, place) => [measure.id, place]));
}

/** A measure whose source names no actor is not the one with the fewest. */
function actors(measure: Measure): number {
  return new Set([...measure.leads, ...measure.takesPart, ...measure.pays]).size || Infinity;
}
