import { chooseMeasures } from '#policies/engine/choose';
import { compose, type Composition } from '#policies/engine/compose';
import type { Fired } from '#policies/engine/fire-rules';
import type { Situation } from '#policies/engine/situation';
import { slotPlace } from '#policies/engine/stages';
import { addMeasureCautions, ordersOf, preferencesOf } from '#policies/readings/effects';
import { readingsOf } from '#policies/readings/readings-of';
import type { Decision, ReadingResult } from '#policies/schema/result';

/** Which measures make the package of a situation, what is withheld, and what rules and readings said. */
export type Composed = {
  composition: Composition;
  withheld: Decision['withheld'];
  fired: Fired;
  readings: ReadingResult[];
};

/** Lets rules and readings speak, and composes the package from what they allow. */
export function composedOf(situation: Situation): Composed {
  const { context, stopped } = situation;
  const { items: candidates, withheld, fired } = chooseMeasures(situation);
  const readings = stopped ? [] : readingsOf(context);
  fired.orders.push(...ordersOf(readings));
  addMeasureCautions(readings, fired.measureCautions);
  const places = new Map(candidates.map((measure) => [measure.id, slotPlace(measure, context)]));
  const composition = compose({
    candidates,
    context,
    fired,
    preferences: preferencesOf(readings),
    slotOf: (measure) => places.get(measure.id) ?? slotPlace(measure, context),
  });
  return { composition, withheld, fired, readings };
}
