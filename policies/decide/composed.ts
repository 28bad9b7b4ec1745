import { chooseMeasures } from '#policies/engine/choose';
import type { CompositionInput } from '#policies/engine/bench';
import { compose, type Composition } from '#policies/engine/compose';
import type { Fired } from '#policies/engine/fire-rules';
import type { Situation } from '#policies/engine/situation';
import { slotPlace } from '#policies/engine/stages';
import { addMeasureCautions, ordersOf, preferencesOf } from '#policies/readings/effects';
import { type Read, readingsAgain, readingsOf } from '#policies/readings/readings-of';
import type { Decision, ReadingResult } from '#policies/schema/result';

/** What rules and readings say of a situation before anything is chosen. */
export type Offered = {
  input: CompositionInput;
  withheld: Decision['withheld'];
  fired: Fired;
  readings: ReadingResult[];
};

/**
 * Lets rules and readings speak.
 *
 * @param neighbour - what readings gave elsewhere, where that is at hand; the outcome is the same
 */
export function offeredIn(situation: Situation, neighbour?: Read): Offered {
  const { context, stopped } = situation;
  const { items: candidates, withheld, fired } = chooseMeasures(situation);
  const readings = stopped ? [] : neighbour === undefined ? readingsOf(context) : readingsAgain(neighbour, context);
  fired.orders.push(...ordersOf(readings));
  addMeasureCautions(readings, fired.measureCautions);
  const places = new Map(candidates.map((measure) => [measure.id, slotPlace(measure, context)]));
  const slotOf: CompositionInput['slotOf'] = (measure) => places.get(measure.id) ?? slotPlace(measure, context);
  return {
    input: { candidates, context, fired, preferences: preferencesOf(readings), slotOf },
    withheld,
    fired,
    readings,
  };
}

/** Which measures make the package of a situation, with what was said before. */
export function composedOf(situation: Situation): Offered & { composition: Composition } {
  const offered = offeredIn(situation);
  return { ...offered, composition: compose(offered.input) };
}
