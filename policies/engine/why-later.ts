import { type Bench, closedChoice, isRepresented } from './bench';
import type { Measure } from '#policies/schema/knowledge';
import type { LaterReason } from '#policies/schema/result';

/** Why a candidate is not in: a choice took another one, it waits for what is not in, another item begins with what it is for, or no room. */
export function whyLater(measure: Measure, bench: Bench): LaterReason {
  const closed = closedChoice(measure, bench);
  if (closed !== undefined) return { kind: 'choice', choice: closed.choice, measure: closed.measure };
  const waits = measure.prerequisites.find(
    (id) => bench.candidates.has(id) && !bench.kept.has(id) && !isRepresented(id, measure, bench),
  );
  if (waits !== undefined) return { kind: 'after', measure: waits };
  const item = bench.needsOf(measure).find((id) => bench.kept.has(id)) ?? begunBy(measure, bench);
  return item === undefined ? { kind: 'room' } : { kind: 'begun', measure: item };
}

/** The item that answers what the measure is for. */
function begunBy(measure: Measure, bench: Bench): string | undefined {
  for (const ground of bench.groundsOf(measure)) {
    const begun = bench.byGround.get(ground)?.find((other) => bench.kept.has(other.id));
    if (begun !== undefined) return begun.id;
  }
  return undefined;
}
