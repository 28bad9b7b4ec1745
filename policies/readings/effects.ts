import type { Decision, Preference, ReadingEffect, ReadingResult } from '#policies/schema/result';
import { unreachable } from '#policies/schema/unreachable';

/** Which measure the readings put before which. */
export function ordersOf(readings: ReadingResult[]): { first: string; then: string }[] {
  return effectsIn(readings).flatMap((effect) =>
    effect.kind === 'order' ? [{ first: effect.first, then: effect.then }] : [],
  );
}

/** Which measure the readings take before which others, where they could do the same. */
export function preferencesOf(readings: ReadingResult[]): Preference[] {
  return effectsIn(readings).flatMap((effect) => (effect.kind === 'prefer' ? [effect] : []));
}

/** The cautions on the whole package that readings call for, each with these readings. */
export function cautionsRead(readings: ReadingResult[]): Map<string, string[]> {
  const cautions = new Map<string, string[]>();
  for (const { reading, effects } of readings) {
    for (const effect of effects) {
      if (effect.kind !== 'caution' || effect.measures !== undefined) continue;
      const named = cautions.get(effect.caution) ?? [];
      if (!named.includes(reading)) cautions.set(effect.caution, [...named, reading]);
    }
  }
  return cautions;
}

/** Adds the cautions on single measures that readings call for to those that rules put there. */
export function addMeasureCautions(readings: ReadingResult[], cautions: Map<string, string[]>): void {
  for (const effect of effectsIn(readings)) {
    if (effect.kind !== 'caution') continue;
    for (const measure of effect.measures ?? []) {
      const there = cautions.get(measure) ?? [];
      if (!there.includes(effect.caution)) cautions.set(measure, [...there, effect.caution]);
    }
  }
}

/**
 * The effects of a reading that bear on these stages: a preference that decided a choice, an order where both stand in one stage, a
 * caution where it is shown.
 */
export function boreOn(
  { effects }: ReadingResult,
  stages: Decision['stages'],
  decisive: readonly Preference[],
): ReadingEffect[] {
  const isIn = ({ items }: Decision['stages'][number], measure: string) =>
    items.some((item) => item.measure === measure);
  const isItem = (measure: string) => stages.some((stage) => isIn(stage, measure));
  return effects.filter((effect) => {
    switch (effect.kind) {
      case 'prefer':
        return decisive.includes(effect);
      case 'order':
        return stages.some((stage) => isIn(stage, effect.first) && isIn(stage, effect.then));
      case 'caution':
        return effect.measures === undefined || effect.measures.some(isItem);
      default:
        return unreachable(effect);
    }
  });
}

function effectsIn(readings: ReadingResult[]): ReadingEffect[] {
  return readings.flatMap(({ effects }) => effects);
}
