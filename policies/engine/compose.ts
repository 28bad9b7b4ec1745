import { decidingIndex } from './deciding-index';
import type { EvaluationContext } from './evaluation-context';
import type { Fired } from './fire-rules';
import { groundsOf } from './grounds';
import { needsOf, rankIn } from './ranked';
import type { Choice, Measure } from '#policies/schema/knowledge';
import type { LaterReason, Preference, Purpose } from '#policies/schema/result';

/** So many items a package holds, a block of type lines counted as one (ours: what one town can keep in view for a year). */
export const COMFORTABLE = 9;
/** Never more than so many, each line counted; only what answers an event that can be named goes beyond the number above (ours). */
export const MOST = 12;

/** What is chosen from what may come in: the items with their purpose, what stands back, and the preferences that decided something. */
export type Composition = {
  items: { measure: Measure; purpose: Purpose }[];
  later: { measure: string; rules: string[]; reason: LaterReason }[];
  decisive: Preference[];
};

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

/**
 * Chooses a package. The lines of the type come in as a fixed set. Every deficit of which an event can be named gets the one item that
 * begins it, unless an item that is in already answers it; then the others do while there is room, those items first that answer most of
 * what is still open; then each gets the item that follows. Of measures that stand in one choice no more are taken than it keeps.
 * Everything else is kept for later, with what would bring it in.
 */
export function compose(input: CompositionInput): Composition {
  const { candidates, context, fired } = input;
  const bench = benchOf(input);
  for (const line of candidates.filter((measure) => measure.type !== undefined)) bench.kept.set(line.id, 'line');
  const { severe, others } = inOrderOfWeight(bench, context);
  for (const ground of severe)
    if (!bench.answered(ground)) take(bench, bestOf(bench.open(ground), bench, isRoomAtAll), 'begins');
  takeWhatAnswersMost(bench, others);
  for (const ground of [...severe, ...others]) take(bench, followerFor(bench, ground), 'follows');
  return {
    items: candidates.flatMap((measure) => {
      const kind = bench.kept.get(measure.id);
      return kind === undefined ? [] : [{ measure, purpose: { kind, grounds: bench.groundsOf(measure) } }];
    }),
    later: candidates.flatMap((measure) =>
      bench.kept.has(measure.id)
        ? []
        : [{ measure: measure.id, rules: fired.recommended.get(measure.id) ?? [], reason: whyLater(measure, bench) }],
    ),
    decisive: [...bench.decisive],
  };
}

type Bench = {
  candidates: Measure[];
  /** The candidates for each ground, the earliest slot first, then by rank. */
  byGround: ReadonlyMap<string, Measure[]>;
  /** How many candidates are lines of a block, which together take one place. */
  inBlocks: number;
  preferences: Preference[];
  decisive: Set<Preference>;
  kept: Map<string, Purpose['kind']>;
  groundsOf: (measure: Measure) => string[];
  needsOf: (measure: Measure) => string[];
  /** What must stand before a measure, members of its own choices apart: of these few are taken, so that they do not wait for each other. */
  waitsFor: (measure: Measure) => string[];
  /** Whether an item that is in answers this ground, in no later slot than what would begin it alone. */
  answered: (ground: string) => boolean;
  /** The candidates for a ground that are not in and not shut out by a choice. */
  open: (ground: string) => Measure[];
  /** A choice that takes no more, with a member that it took. */
  closedChoice: (measure: Measure) => { choice: string; measure: string } | undefined;
  rank: (choice: Choice) => string[];
  choicesOf: (measure: string) => Choice[];
  /** The prerequisites that must come in with a measure; undefined if one of them cannot. */
  missing: (measure: Measure, above?: string[]) => Measure[] | undefined;
};

function benchOf({ candidates, context, fired, preferences, slotOf }: CompositionInput): Bench {
  const { choicesOf, rankOf } = decidingIndex(context.base);
  const byId = new Map(candidates.map((measure) => [measure.id, measure]));
  const grounds = new Map(candidates.map((measure) => [measure.id, groundsOf(measure, fired, context)]));
  const needs = new Map(candidates.map((measure) => [measure.id, needsOf(measure, fired.orders)]));
  const waitsFor = new Map(
    [...needs].map(([id, needed]) => {
      const beside = choicesOf.get(id) ?? [];
      return [id, needed.filter((other) => byId.has(other) && !beside.some(({ of }) => of.includes(other)))];
    }),
  );
  const rank = (measure: Measure) => rankOf.get(measure.id) ?? 0;
  const ordered = [...candidates].sort((a, b) => slotOf(a) - slotOf(b) || rank(a) - rank(b));
  const ranks = new Map<string, string[]>();
  const beginnings = new Map<string, number>();
  const kept: Bench['kept'] = new Map();
  const byGround = new Map<string, Measure[]>();
  for (const measure of ordered) {
    for (const ground of grounds.get(measure.id) ?? []) {
      const there = byGround.get(ground);
      if (there === undefined) byGround.set(ground, [measure]);
      else there.push(measure);
    }
  }
  const bench: Bench = {
    candidates,
    byGround,
    inBlocks: candidates.filter((measure) => measure.block !== undefined).length,
    preferences,
    decisive: new Set(),
    kept,
    groundsOf: (measure) => grounds.get(measure.id) ?? [],
    needsOf: (measure) => needs.get(measure.id) ?? [],
    waitsFor: (measure) => waitsFor.get(measure.id) ?? [],
    answered: (ground) => {
      const begun = beginnings.get(ground) ?? slotPlaceOfBeginning(byGround.get(ground) ?? [], bench, slotOf);
      beginnings.set(ground, begun);
      return (byGround.get(ground) ?? []).some((measure) => kept.has(measure.id) && slotOf(measure) <= begun);
    },
    open: (ground) =>
      (byGround.get(ground) ?? []).filter(
        (measure) => !kept.has(measure.id) && bench.closedChoice(measure) === undefined,
      ),
    closedChoice: (measure) => {
      for (const choice of choicesOf.get(measure.id) ?? []) {
        const taken = choice.of.filter((id) => kept.has(id));
        if (taken[0] !== undefined && taken.length >= choice.keep) return { choice: choice.id, measure: taken[0] };
      }
      return undefined;
    },
    rank: (choice) => {
      const known = ranks.get(choice.id) ?? rankIn(choice, preferences, context);
      ranks.set(choice.id, known);
      return known;
    },
    choicesOf: (measure) => choicesOf.get(measure) ?? [],
    missing: (measure, above = []) => {
      const lacking: Measure[] = [];
      for (const id of measure.prerequisites) {
        const needed = byId.get(id);
        if (needed === undefined || above.includes(id)) continue;
        // What is asked of others comes after all that people here do themselves.
        if (slotOf(needed) > slotOf(measure)) return undefined;
        if (kept.has(id) || isRepresented(id, measure, bench)) continue;
        const deeper = bench.missing(needed, [...above, measure.id]);
        if (deeper === undefined || bench.closedChoice(needed) !== undefined) return undefined;
        lacking.push(...deeper, needed);
      }
      return [...new Set(lacking)];
    },
  };
  return bench;
}

function slotPlaceOfBeginning(candidates: Measure[], bench: Bench, slotOf: CompositionInput['slotOf']): number {
  const beginning = picked(candidates, bench);
  return beginning === undefined ? -1 : slotOf(beginning);
}

/** Another member of the same choice that the measure names too is in, and does as well. */
function isRepresented(prerequisite: string, measure: Measure, bench: Bench): boolean {
  return bench
    .choicesOf(prerequisite)
    .some((choice) => choice.of.some((id) => bench.kept.has(id) && measure.prerequisites.includes(id)));
}

/** Deficits of which an event can be named; then those that are usual, in the order of the catalogue, and what the setting calls for. */
function inOrderOfWeight(
  bench: Bench,
  { base, severities }: EvaluationContext,
): { severe: string[]; others: string[] } {
  const acted = base.knowledge.deficits.map((deficit) => deficit.id).filter((id) => bench.byGround.has(id));
  const settings = [...bench.byGround.keys()].filter((ground) => !base.deficit.has(ground));
  const severe = acted.filter((id) => severities.get(id) === 3);
  return { severe, others: [...acted.filter((id) => severities.get(id) !== 3), ...settings] };
}

type Room = (bench: Bench, more: number) => boolean;
type Taken = { measure: Measure; needed: Measure[] };

const isRoomAtAll: Room = (bench, more) => bench.kept.size + more <= MOST;

const isComfortable: Room = (bench, more) =>
  isRoomAtAll(bench, more) && bench.kept.size - Math.max(0, bench.inBlocks - 1) + more <= COMFORTABLE;

/** The best of these candidates that the room and its prerequisites allow, with those. */
function bestOf(candidates: Measure[], bench: Bench, isRoom: Room): Taken | undefined {
  if (!isRoom(bench, 1)) return undefined;
  let open = candidates;
  while (open.length > 0) {
    const measure = picked(open, bench);
    if (measure === undefined) return undefined;
    const needed = bench.missing(measure);
    if (needed !== undefined && isRoom(bench, needed.length + 1) && fits(bench, [...needed, measure]))
      return { measure, needed };
    open = open.filter((other) => other !== measure);
  }
  return undefined;
}

/** Whether these together leave every choice within what it keeps. */
function fits(bench: Bench, more: Measure[]): boolean {
  if (more.every(({ id }) => bench.choicesOf(id).length === 0)) return true;
  const ids = new Set(more.map((measure) => measure.id));
  return more.every(({ id }) =>
    bench
      .choicesOf(id)
      .every((choice) => choice.of.filter((other) => ids.has(other) || bench.kept.has(other)).length <= choice.keep),
  );
}

/** What goes on with a ground: first what builds on an item that is in. */
function followerFor(bench: Bench, ground: string): Taken | undefined {
  if (!isComfortable(bench, 1)) return undefined;
  const open = bench.open(ground);
  const building = open.filter((measure) => bench.needsOf(measure).some((id) => bench.kept.has(id)));
  return bestOf(building, bench, isComfortable) ?? bestOf(open, bench, isComfortable);
}

function take(bench: Bench, taken: Taken | undefined, kind: 'begins' | 'follows'): void {
  if (taken === undefined) return;
  for (const { id } of taken.needed) bench.kept.set(id, 'needed');
  bench.kept.set(taken.measure.id, kind);
}

/** Of the beginnings that are still open, the one that answers most of them, again and again; of equals the earlier ground decides. */
function takeWhatAnswersMost(bench: Bench, grounds: string[]): void {
  let open = grounds.filter((ground) => !bench.answered(ground));
  const offers = new Map<string, Taken | undefined>();
  while (open.length > 0 && isComfortable(bench, 1)) {
    let best: { taken: Taken; answers: number } | undefined;
    for (const ground of open) {
      if (!offers.has(ground)) offers.set(ground, bestOf(bench.open(ground), bench, isComfortable));
      const offer = offers.get(ground);
      if (offer === undefined) continue;
      const answers = bench.groundsOf(offer.measure).filter((other) => open.includes(other)).length;
      if (best === undefined || answers > best.answers) best = { taken: offer, answers };
    }
    if (best === undefined) return;
    take(bench, best.taken, 'begins');
    forget(offers, best.taken, bench);
    open = open.filter((ground) => !bench.answered(ground));
  }
}

/** Offers are made anew where the last item could matter: as one of the candidates or prerequisites, by a choice, or by the room it takes. */
function forget(offers: Map<string, Taken | undefined>, { measure, needed }: Taken, bench: Bench): void {
  const taken = [measure, ...needed];
  const touched = new Set(taken.flatMap(({ id }) => [id, ...bench.choicesOf(id).flatMap(({ of }) => of)]));
  for (const [ground, offer] of offers) {
    const isTouched = (each: Measure) => touched.has(each.id) || each.prerequisites.some((id) => touched.has(id));
    if (offer === undefined || offer.needed.length > 0 || (bench.byGround.get(ground) ?? []).some(isTouched))
      offers.delete(ground);
  }
}

/** The one to take: nothing else of the list stands before it; then the earliest slot, unless its choice or a reading prefers another. */
function picked(list: Measure[], bench: Bench): Measure | undefined {
  const isIn = (id: string) => list.some((measure) => measure.id === id);
  const free = list.filter((measure) => !bench.waitsFor(measure).some(isIn));
  const ready = free.length > 0 ? free : list;
  const [earliest] = ready;
  if (earliest === undefined) return undefined;
  const byChoice = bestOfChoice(earliest, ready, bench);
  const preference = bench.preferences.find(
    ({ measure, over }) => over.includes(byChoice.id) && ready.some((other) => other.id === measure),
  );
  const best = ready.find((measure) => measure.id === preference?.measure) ?? byChoice;
  if (best !== earliest) {
    const decided = bench.preferences.filter(({ measure, over }) => measure === best.id && over.some(isIn));
    for (const each of decided) bench.decisive.add(each);
  }
  return best;
}

function bestOfChoice(measure: Measure, among: Measure[], bench: Bench): Measure {
  for (const choice of bench.choicesOf(measure.id)) {
    const best = bench.rank(choice).find((id) => among.some((other) => other.id === id));
    if (best !== undefined && best !== measure.id) return among.find((other) => other.id === best) ?? measure;
  }
  return measure;
}

function whyLater(measure: Measure, bench: Bench): LaterReason {
  const closed = bench.closedChoice(measure);
  if (closed !== undefined) return { kind: 'choice', ...closed };
  const waits = measure.prerequisites.find(
    (id) =>
      bench.candidates.some((other) => other.id === id) && !bench.kept.has(id) && !isRepresented(id, measure, bench),
  );
  if (waits !== undefined) return { kind: 'after', measure: waits };
  const needed = bench.needsOf(measure).find((id) => bench.kept.has(id));
  const begun = bench
    .groundsOf(measure)
    .flatMap((ground) => bench.byGround.get(ground) ?? [])
    .find((other) => bench.kept.has(other.id));
  const item = needed ?? begun?.id;
  return item === undefined ? { kind: 'room' } : { kind: 'begun', measure: item };
}
