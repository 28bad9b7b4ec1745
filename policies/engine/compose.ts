import { type Bench, benchOf, type CompositionInput, countOf, openFor } from './bench';
import type { EvaluationContext } from './evaluation-context';
import { bestOf, type Offer } from './offer';
import { isComfortable, isRoomAtAll } from './room';
import { whyLater } from './why-later';
import type { Measure } from '#policies/schema/knowledge';
import type { LaterReason, Preference, Purpose } from '#policies/schema/result';

/** What is chosen from what may come in: the items with their purpose, what stands back, and the preferences that decided something. */
export type Composition = {
  items: { measure: Measure; purpose: Purpose }[];
  later: { measure: string; rules: string[]; reason: LaterReason }[];
  decisive: Preference[];
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
  for (const measure of candidates) if (measure.type !== undefined) bench.keep(measure, 'line');
  const { severe, others } = inOrderOfWeight(bench, context);
  for (const ground of severe)
    if (!bench.answered(ground)) take(bench, bestOf(openFor(ground, bench), bench, isRoomAtAll), 'begins');
  takeWhatAnswersMost(bench, others);
  for (const ground of [...severe, ...others]) take(bench, followerFor(bench, ground), 'follows');
  const composition: Composition = { items: [], later: [], decisive: [...bench.decisive] };
  for (const measure of candidates) {
    const kind = bench.kept.get(measure.id);
    if (kind !== undefined) composition.items.push({ measure, purpose: { kind, grounds: bench.groundsOf(measure) } });
    else {
      const rules = fired.recommended.get(measure.id) ?? [];
      composition.later.push({ measure: measure.id, rules, reason: whyLater(measure, bench) });
    }
  }
  return composition;
}

/** Deficits of which an event can be named; then those that are usual, in the order of the catalogue, and what the setting calls for. */
function inOrderOfWeight(
  { byGround }: Bench,
  { base, severities }: EvaluationContext,
): { severe: string[]; others: string[] } {
  const [severe, usual]: [string[], string[]] = [[], []];
  for (const { id } of base.knowledge.deficits)
    if (byGround.has(id)) (severities.get(id) === 3 ? severe : usual).push(id);
  const settings = [...byGround.keys()].filter((ground) => !base.deficit.has(ground));
  return { severe, others: [...usual, ...settings] };
}

/** What goes on with a ground: first what builds on an item that is in. */
function followerFor(bench: Bench, ground: string): Offer | undefined {
  if (!isComfortable(bench, 1)) return undefined;
  const open = openFor(ground, bench);
  const building = open.filter((measure) => bench.needsOf(measure).some((id) => bench.kept.has(id)));
  return bestOf(building, bench, isComfortable) ?? bestOf(open, bench, isComfortable);
}

function take(bench: Bench, offer: Offer | undefined, kind: 'begins' | 'follows'): void {
  if (offer === undefined) return;
  for (const needed of offer.needed) bench.keep(needed, 'needed');
  bench.keep(offer.measure, kind);
}

/** Of the beginnings that are still open, the one that answers most of them, again and again; of equals the earlier ground decides. */
function takeWhatAnswersMost(bench: Bench, grounds: string[]): void {
  const open = new Set(grounds.filter((ground) => !bench.answered(ground)));
  const offers = new Map<string, Offer | undefined>();
  while (open.size > 0 && isComfortable(bench, 1)) {
    let best: Offer | undefined;
    let most = 0;
    for (const ground of open) {
      if (!offers.has(ground)) offers.set(ground, bestOf(openFor(ground, bench), bench, isComfortable));
      const offer = offers.get(ground);
      if (offer === undefined) continue;
      const answers = countOf(bench.groundsOf(offer.measure), open);
      if (best === undefined || answers > most) [best, most] = [offer, answers];
    }
    if (best === undefined) return;
    take(bench, best, 'begins');
    forget(offers, best, bench);
    for (const ground of open) if (bench.answered(ground)) open.delete(ground);
  }
}

/** Offers are made anew where the last item could matter: as one of the candidates or prerequisites, by a choice, or by the room it takes. */
function forget(offers: Map<string, Offer | undefined>, { measure, needed }: Offer, bench: Bench): void {
  const touched = new Set<string>();
  for (const { id } of [measure, ...needed]) {
    touched.add(id);
    for (const { of } of bench.choicesOf(id)) for (const member of of) touched.add(member);
  }
  const isTouched = ({ id, prerequisites }: Measure) =>
    touched.has(id) || prerequisites.some((each) => touched.has(each));
  for (const [ground, offer] of offers) {
    if (offer === undefined || offer.needed.length > 0 || bench.byGround.get(ground)?.some(isTouched) === true)
      offers.delete(ground);
  }
}
