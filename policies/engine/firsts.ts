import { decidingIndex } from './deciding-index';
import type { EvaluationContext } from './evaluation-context';
import type { Measure } from '#policies/schema/knowledge';
import type {
  Classification,
  ClassificationStatus,
  NextReason,
  Premise,
  Purpose,
  Truth,
} from '#policies/schema/result';
import type { SlotId } from '#policies/schema/terms';

/** At most so many items of the first three slots are marked `first` (domain catalogue B.6.4b, ours). */
export const FIRST_LIMIT = 5;

const EARLY_SLOTS: SlotId[] = ['stop-and-law', 'who-carries-it', 'now'];

/** An item as it is laid out, before it is said whether it is among the first. */
export type LaidItem = {
  measure: Measure;
  slot: SlotId;
  premise: Premise;
  absentPremises: string[];
  purpose: Purpose;
  entry: { id: string; status: Truth }[];
};

/**
 * Why each item waits; those that can be started first are not among them. The places are given to what the law or an event stops, then to
 * the early lines of the type, then to what answers an event that can be named, then to the others in their order. Of a choice no more
 * begin than it says, and nothing begins before what it needs.
 */
export function waitingOf(
  items: LaidItem[],
  context: EvaluationContext,
  { status }: Pick<Classification, 'status'>,
): Map<string, NextReason> {
  const byId = new Map(items.map((item) => [item.measure.id, item]));
  const firsts = new Set<string>();
  const start = (item: LaidItem, limit: number): void => {
    const chain = chainOf(item, byId, firsts);
    if (firsts.size + chain.length > limit) return;
    if (chain.some((each) => cannotStart(each, status) !== undefined)) return;
    const together = new Set([...firsts, ...chain.map((each) => each.measure.id)]);
    if (chain.some((each) => fullChoice(each.measure, context, together) !== undefined)) return;
    for (const each of chain) firsts.add(each.measure.id);
  };
  for (const group of inOrderOfPlaces(items, context)) for (const item of group) start(item, FIRST_LIMIT);
  return new Map(
    items.flatMap((item) => {
      if (firsts.has(item.measure.id)) return [];
      return [[item.measure.id, whyNext(item, cannotStart(item, status), context, byId, firsts)]];
    }),
  );
}

type Items = ReadonlyMap<string, LaidItem>;

function inOrderOfPlaces(items: LaidItem[], { severities }: EvaluationContext): LaidItem[][] {
  const early = items.filter(({ slot }) => EARLY_SLOTS.includes(slot));
  return [
    early.filter(({ slot }) => slot === 'stop-and-law'),
    early.filter(({ measure }) => measure.type !== undefined),
    early.filter(({ purpose }) => purpose.grounds.some((deficit) => severities.get(deficit) === 3)),
    early,
  ];
}

/** An item and those of its prerequisites that are there and not yet among the first, deepest first. */
function chainOf(item: LaidItem, byId: Items, firsts: ReadonlySet<string>, above: LaidItem[] = []): LaidItem[] {
  if (firsts.has(item.measure.id) || above.includes(item)) return [];
  const before = item.measure.prerequisites.flatMap((id) => {
    const needed = byId.get(id);
    return needed === undefined ? [] : chainOf(needed, byId, firsts, [...above, item]);
  });
  return [...new Set([...before, item])];
}

/** What stops an item whatever else is among the first. */
function cannotStart({ premise, slot, entry }: LaidItem, status: ClassificationStatus): NextReason | undefined {
  if (premise === 'not-met') return { kind: 'premise' };
  // Only figures or judgement that nobody has given yet are worth waiting for.
  if (slot === 'build' && status === 'unknown') return { kind: 'type' };
  const failed = entry.find((e) => e.status === 'fails');
  if (failed !== undefined) return { kind: 'entry', entry: failed.id };
  return EARLY_SLOTS.includes(slot) ? undefined : { kind: 'later-slot' };
}

/** A choice of which more would be among these than may begin, with a member that begins. */
function fullChoice(
  measure: Measure,
  { base }: EvaluationContext,
  firsts: ReadonlySet<string>,
): NextReason | undefined {
  for (const { id, of, first } of decidingIndex(base).choicesOf.get(measure.id) ?? []) {
    const begin = of.filter((other) => firsts.has(other));
    const [other] = begin.filter((each) => each !== measure.id);
    if (first !== undefined && begin.length > first && other !== undefined)
      return { kind: 'choice', choice: id, measure: other };
  }
  return undefined;
}

function whyNext(
  item: LaidItem,
  stopped: NextReason | undefined,
  context: EvaluationContext,
  byId: Items,
  firsts: ReadonlySet<string>,
): NextReason {
  if (stopped?.kind === 'premise' || stopped?.kind === 'type') return stopped;
  const present = item.measure.prerequisites.filter((id) => byId.has(id));
  const waitsFor = present.find((id) => !firsts.has(id));
  if (waitsFor !== undefined) return { kind: 'item', measure: waitsFor };
  if (stopped?.kind === 'later-slot') {
    const [before] = present;
    return before === undefined ? stopped : { kind: 'item', measure: before };
  }
  return stopped ?? fullChoice(item.measure, context, new Set([...firsts, item.measure.id])) ?? { kind: 'limit' };
}
