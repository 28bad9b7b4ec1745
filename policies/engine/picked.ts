import type { Choice, Measure } from '#policies/schema/knowledge';
import type { Preference } from '#policies/schema/result';

/** What has to be known to pick one of several measures. */
type Picking = {
  preferences: Preference[];
  decisive: Set<Preference>;
  waitsFor: (measure: Measure) => string[];
  rank: (choice: Choice) => string[];
  choicesOf: (measure: string) => readonly Choice[];
};

/** The one to take: nothing else of the list stands before it; then the earliest slot, unless its choice or a reading prefers another. */
export function picked(list: Measure[], bench: Picking): Measure | undefined {
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

function bestOfChoice(measure: Measure, among: Measure[], bench: Picking): Measure {
  for (const choice of bench.choicesOf(measure.id)) {
    const best = bench.rank(choice).find((id) => among.some((other) => other.id === id));
    if (best !== undefined && best !== measure.id) return among.find((other) => other.id === best) ?? measure;
  }
  return measure;
}
