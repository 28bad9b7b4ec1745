import { decidingIndex } from './deciding-index';
import type { EvaluationContext } from './evaluation-context';
import type { Fired } from './fire-rules';
import { groundsOf } from './grounds';
import { picked } from './picked';
import { needsBy, rankIn } from './ranked';
import type { Choice, Measure } from '#policies/schema/knowledge';
import type { Preference, Purpose } from '#policies/schema/result';

export type CompositionInput = {
  /** What rules and type bring in and nothing speaks against, in the order of the catalogue. */
  candidates: Measure[];
  context: EvaluationContext;
  fired: Fired;
  /** What readings prefer. */
  preferences: Preference[];
  /** The place of a measure among the slots, from 0. */
  slotOf: (measure: Measure) => number;
};

/** What lies ready while a package is chosen: the candidates with all that is known of them, and what is taken so far. */
export type Bench = {
  candidates: ReadonlyMap<string, Measure>;
  /** The candidates for each ground, the earliest slot first, then by rank. */
  byGround: ReadonlyMap<string, Measure[]>;
  inBlocks: number;
  preferences: Preference[];
  decisive: Set<Preference>;
  kept: ReadonlyMap<string, Purpose['kind']>;
  /** What is in, and what a choice that is full keeps out. */
  shut: ReadonlySet<string>;
  keep: (measure: Measure, kind: Purpose['kind']) => void;
  groundsOf: (measure: Measure) => string[];
  needsOf: (measure: Measure) => string[];
  slotOf: (measure: Measure) => number;
  /** What must stand before a measure, members of its own choices apart: of these few are taken, so that they do not wait for each other. */
  waitsFor: (measure: Measure) => string[];
  /** Whether an item that is in answers this ground, in no later slot than what would begin it alone. */
  answered: (ground: string) => boolean;
  rank: (choice: Choice) => string[];
  choicesOf: (measure: string) => readonly Choice[];
};

const NONE: readonly Choice[] = [];

/** Lays the candidates out; nothing is taken yet. */
export function benchOf({ candidates, context, fired, preferences, slotOf }: CompositionInput): Bench {
  const { choicesOf } = decidingIndex(context.base);
  const byId = new Map(candidates.map((measure) => [measure.id, measure]));
  const grounds = new Map(candidates.map((measure) => [measure.id, groundsOf(measure, fired, context)]));
  const ofMeasure = (measure: Measure) => grounds.get(measure.id) ?? [];
  const byGround = groupedByGround(inOrderOfSlots(candidates, slotOf, context), ofMeasure);
  const needsOf = needsBy(fired.orders);
  const beginnings = new Map<string, number>();
  const inPackage = new Map<string, Purpose['kind']>();
  const shut = new Set<string>();
  const bench: Bench = {
    candidates: byId,
    byGround,
    inBlocks: candidates.filter((measure) => measure.block !== undefined).length,
    preferences,
    decisive: new Set(),
    kept: inPackage,
    shut,
    keep: ({ id }, kind) => {
      inPackage.set(id, kind);
      shut.add(id);
      for (const { of, keep } of bench.choicesOf(id)) {
        if (countOf(of, inPackage) >= keep) for (const member of of) shut.add(member);
      }
    },
    groundsOf: ofMeasure,
    needsOf,
    slotOf,
    waitsFor: remembered((measure: Measure) => {
      const beside = choicesOf.get(measure.id) ?? NONE;
      return needsOf(measure).filter((id) => byId.has(id) && !beside.some(({ of }) => of.includes(id)));
    }),
    answered: (ground) => {
      const all = byGround.get(ground) ?? [];
      let begun = beginnings.get(ground);
      if (begun === undefined) {
        const beginning = picked(all, bench);
        begun = beginning === undefined ? -1 : slotOf(beginning);
        beginnings.set(ground, begun);
      }
      const latest = begun;
      return all.some((measure) => bench.kept.has(measure.id) && slotOf(measure) <= latest);
    },
    rank: remembered((choice: Choice) => rankIn(choice, preferences, context)),
    choicesOf: (measure) => choicesOf.get(measure) ?? NONE,
  };
  return bench;
}

/** A choice that takes no more, with a member that it took. */
export function closedChoice(measure: Measure, bench: Bench): { choice: string; measure: string } | undefined {
  for (const choice of bench.choicesOf(measure.id)) {
    const taken = choice.of.filter((id) => bench.kept.has(id));
    if (taken[0] !== undefined && taken.length >= choice.keep) return { choice: choice.id, measure: taken[0] };
  }
  return undefined;
}

/** The candidates for a ground that are not in and not shut out by a choice. */
export function openFor(ground: string, bench: Bench): Measure[] {
  return (bench.byGround.get(ground) ?? []).filter(({ id }) => !bench.shut.has(id));
}

/** Another member of the same choice that the measure names too is in, and does as well. */
export function isRepresented(prerequisite: string, measure: Measure, bench: Bench): boolean {
  return bench
    .choicesOf(prerequisite)
    .some((choice) => choice.of.some((id) => bench.kept.has(id) && measure.prerequisites.includes(id)));
}

/** The prerequisites that must come in with a measure; undefined if one of them cannot. */
export function lackingFor(measure: Measure, bench: Bench, above: string[] = []): Measure[] | undefined {
  const lacking: Measure[] = [];
  for (const id of measure.prerequisites) {
    const needed = bench.candidates.get(id);
    if (needed === undefined || above.includes(id)) continue;
    // What is asked of others comes after all that people here do themselves.
    if (bench.slotOf(needed) > bench.slotOf(measure)) return undefined;
    if (bench.kept.has(id) || isRepresented(id, measure, bench)) continue;
    const deeper = lackingFor(needed, bench, [...above, measure.id]);
    if (deeper === undefined || bench.shut.has(id)) return undefined;
    for (const each of [...deeper, needed]) if (!lacking.includes(each)) lacking.push(each);
  }
  return lacking;
}

/** How many of these ids are among others. */
export function countOf(ids: readonly string[], among: { has: (id: string) => boolean }): number {
  let count = 0;
  for (const id of ids) if (among.has(id)) count += 1;
  return count;
}

function inOrderOfSlots(
  candidates: Measure[],
  slotOf: CompositionInput['slotOf'],
  { base }: EvaluationContext,
): Measure[] {
  const { rankOf } = decidingIndex(base);
  return candidates
    .map((measure) => ({ measure, slot: slotOf(measure), rank: rankOf.get(measure.id) ?? 0 }))
    .sort((a, b) => a.slot - b.slot || a.rank - b.rank)
    .map(({ measure }) => measure);
}

function groupedByGround(measures: Measure[], groundsOfMeasure: Bench['groundsOf']): Map<string, Measure[]> {
  const byGround = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const ground of groundsOfMeasure(measure)) {
      const there = byGround.get(ground);
      if (there === undefined) byGround.set(ground, [measure]);
      else there.push(measure);
    }
  }
  return byGround;
}

/** Remembers what was worked out for each of these. */
function remembered<Of, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new Map<Of, Value>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
