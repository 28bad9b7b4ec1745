import { type Bench, lackingFor } from './bench';
import type { Room } from './room';
import type { Measure } from '#policies/schema/knowledge';

/** A measure that could be taken, with those prerequisites that come in with it. */
export type Offer = { measure: Measure; needed: Measure[] };

/** The best of these candidates that the room and its prerequisites allow, with those. */
export function bestOf(candidates: Measure[], bench: Bench, isRoom: Room): Offer | undefined {
  if (!isRoom(bench, 1)) return undefined;
  let open = candidates;
  while (open.length > 0) {
    const measure = picked(open, bench);
    if (measure === undefined) return undefined;
    const needed = lackingFor(measure, bench);
    if (needed !== undefined && isRoom(bench, needed.length + 1) && fits(bench, [...needed, measure]))
      return { measure, needed };
    open = open.filter((other) => other !== measure);
  }
  return undefined;
}

/** The one to take: nothing else of the list stands before it; then the earliest slot, unless its choice or a reading prefers another. */
export function picked(list: Measure[], bench: Bench): Measure | undefined {
  if (list.length < 2) return list[0];
  const isIn = (id: string) => list.some((measure) => measure.id === id);
  const isFree = (measure: Measure) => !bench.waitsFor(measure).some(isIn);
  const free = list.filter(isFree);
  const ready = free.length > 0 ? free : list;
  const [earliest] = ready;
  if (earliest === undefined || ready.length === 1) return earliest;
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

/** Whether these together leave every choice within what it keeps. */
function fits(bench: Bench, more: Measure[]): boolean {
  const isIn = (id: string) => bench.kept.has(id) || more.some((measure) => measure.id === id);
  return more.every(({ id }) => bench.choicesOf(id).every((choice) => choice.of.filter(isIn).length <= choice.keep));
}
