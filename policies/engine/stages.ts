import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { Fired } from './fire-rules';
import { inOrder } from './order';
import { absentPremises, premiseOf } from './premise';
import type { Measure } from '#policies/schema/knowledge';
import type { Classification, DecidedItem, Decision, NextReason, Premise, Truth } from '#policies/schema/result';
import type { SlotId } from '#policies/schema/terms';

/** At most so many items of the first three slots are marked `first` (domain catalogue B.6.4b, ours). */
export const FIRST_LIMIT = 5;

const SLOTS: SlotId[] = ['stop-and-law', 'who-carries-it', 'now', 'build', 'ask-of-others'];
const EARLY_SLOTS: SlotId[] = ['stop-and-law', 'who-carries-it', 'now'];

type Placed = { measure: Measure; slot: SlotId; stage: string };

type Input = { measures: Measure[]; context: EvaluationContext; classification: Classification; fired: Fired };

/**
 * Lays the measures out: slots in order, or, in an embryonic system, the stages know, try and equip in the place of `now` and `build`.
 * Only stages that hold something are returned.
 */
export function stagesOf({ measures, context, classification, fired }: Input): Decision['stages'] {
  const placed = measures.map((measure) => place(measure, context, classification));
  const present = new Set(measures.map((m) => m.id));
  const firsts = new Set<string>();
  const stages: Decision['stages'] = [];
  for (const { id, slot } of stageOrder(classification)) {
    const here = placed.filter((p) => p.stage === id).map((p) => p.measure);
    if (here.length === 0) continue;
    const ordered = inOrder(here, context, classification, fired.orders);
    stages.push({
      id,
      slot,
      items: ordered.map((m) => itemOf(m, slot, { context, classification, fired, present, firsts })),
    });
  }
  return stages;
}

function stageOrder(classification: Classification): { id: string; slot: SlotId }[] {
  return SLOTS.flatMap((slot) => stageIds(slot, classification).map((id) => ({ id, slot })));
}

function stageIds(slot: SlotId, classification: Classification): string[] {
  if (classification.type !== 'embryonic') return [slot];
  if (slot === 'now') return ['know'];
  return slot === 'build' ? ['try', 'equip'] : [slot];
}

function place(measure: Measure, context: EvaluationContext, classification: Classification): Placed {
  const moved = measure.slotWhen?.find((s) => evaluate(s.when, context) === 'holds')?.slot;
  const slot = moved ?? measure.slot ?? 'build';
  if (classification.type !== 'embryonic' || (slot !== 'now' && slot !== 'build'))
    return { measure, slot, stage: slot };
  return { measure, slot, stage: measure.embryonicStage ?? (slot === 'now' ? 'know' : 'equip') };
}

type Laying = Omit<Input, 'measures'> & { present: ReadonlySet<string>; firsts: Set<string> };

function itemOf(measure: Measure, slot: SlotId, laying: Laying): DecidedItem {
  const entry = (measure.entry ?? []).map((e) => ({ id: e.id, status: evaluate(e.when, laying.context) }));
  const premise = premiseOf(measure, laying.context);
  const absent = absentPremises(measure, laying.context);
  const next = whyNext(measure, slot, premise, entry, laying);
  if (next === undefined) laying.firsts.add(measure.id);
  const cautions = [...measure.cautions, ...(laying.fired.measureCautions.get(measure.id) ?? [])];
  return {
    measure: measure.id,
    priority: next === undefined ? 'first' : 'next',
    ...(next === undefined ? {} : { next }),
    premise,
    ...(absent.length === 0 ? {} : { absentPremises: absent }),
    rules: laying.fired.recommended.get(measure.id) ?? [],
    entry,
    cautions: [...new Set(cautions)],
  };
}

/** Why an item waits; undefined if it can be started first. */
function whyNext(
  measure: Measure,
  slot: SlotId,
  premise: Premise,
  entry: { id: string; status: Truth }[],
  { context, present, firsts }: Laying,
): NextReason | undefined {
  if (premise === 'not-met') return { kind: 'premise' };
  if (slot === 'build' && context.type === undefined) return { kind: 'type' };
  const waitsFor = measure.prerequisites.find((id) => present.has(id) && !firsts.has(id));
  if (waitsFor !== undefined) return { kind: 'item', measure: waitsFor };
  const failed = entry.find((e) => e.status === 'fails');
  if (failed !== undefined) return { kind: 'entry', entry: failed.id };
  if (!EARLY_SLOTS.includes(slot)) {
    const before = measure.prerequisites.find((id) => present.has(id));
    return before === undefined ? { kind: 'later-slot' } : { kind: 'item', measure: before };
  }
  return firsts.size >= FIRST_LIMIT ? { kind: 'limit' } : undefined;
}
