import { must } from './base';
import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import type { Fired } from './fire-rules';
import { type LaidItem, waitingOf } from './firsts';
import { beyondMeans } from './means';
import { inOrder } from './order';
import { absentPremises, premiseOf } from './premise';
import type { Measure } from '#policies/schema/knowledge';
import type { Classification, LaidOutItem, LaidOutStage, NextReason, Purpose } from '#policies/schema/result';
import type { SlotId } from '#policies/schema/terms';

const SLOTS: SlotId[] = ['stop-and-law', 'who-carries-it', 'now', 'build', 'ask-of-others'];
type Placed = { measure: Measure; slot: SlotId; stage: string };

type Input = {
  items: { measure: Measure; purpose: Purpose }[];
  context: EvaluationContext;
  classification: Classification;
  fired: Fired;
};

/**
 * Lays the items out: slots in order, or, in an embryonic system, the stages know, try and equip in the place of `now` and `build`.
 * Only stages that hold something are returned.
 */
export function stagesOf({ items, context, classification, fired }: Input): LaidOutStage[] {
  const purposes = new Map(items.map(({ measure, purpose }) => [measure.id, purpose]));
  const placed = items.map(({ measure }) => place(measure, context, classification));
  const stages = stageOrder(classification).flatMap(({ id, slot }) => {
    const here = placed.filter((p) => p.stage === id).map((p) => p.measure);
    const laid = inOrder(here, context, classification, fired.orders).map((measure) =>
      laidOut(measure, slot, purposes, context),
    );
    return laid.length === 0 ? [] : [{ id, slot, laid }];
  });
  const waiting = waitingOf(
    stages.flatMap(({ laid }) => laid),
    context,
    classification,
  );
  return stages.map(({ id, slot, laid }) => ({
    id,
    slot,
    items: laid.map((item) => itemOf(item, waiting.get(item.measure.id), fired)),
  }));
}

/** The place of a measure's slot among the slots, from 0. */
export function slotPlace(measure: Measure, context: EvaluationContext): number {
  return SLOTS.indexOf(slotOf(measure, context));
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
  const slot = slotOf(measure, context);
  if (classification.type !== 'embryonic' || (slot !== 'now' && slot !== 'build'))
    return { measure, slot, stage: slot };
  return { measure, slot, stage: measure.embryonicStage ?? (slot === 'now' ? 'know' : 'equip') };
}

/** What its only payer cannot meet is asked of others, unless a line of the type, which stays here, rests on it. */
export function slotOf(measure: Measure, context: EvaluationContext): SlotId {
  if (beyondMeans(measure, context) && !carriesALine(measure, context)) return 'ask-of-others';
  const moved = measure.slotWhen?.find((s) => evaluate(s.when, context) === 'holds')?.slot;
  return moved ?? measure.slot ?? 'build';
}

function carriesALine({ id }: Measure, { base, type }: EvaluationContext): boolean {
  const lines = type === null || type === undefined ? [] : must(base.type, type).lines;
  return lines.some((line) => must(base.measure, line).prerequisites.includes(id));
}

function laidOut(
  measure: Measure,
  slot: SlotId,
  purposes: ReadonlyMap<string, Purpose>,
  context: EvaluationContext,
): LaidItem {
  const entry = (measure.entry ?? []).map((e) => ({ id: e.id, status: evaluate(e.when, context) }));
  const purpose = purposes.get(measure.id) ?? { kind: 'begins', grounds: [] };
  return {
    measure,
    slot,
    premise: premiseOf(measure, context),
    absentPremises: absentPremises(measure, context),
    purpose,
    entry,
  };
}

function itemOf(
  { measure, premise, absentPremises: absent, purpose, entry }: LaidItem,
  next: NextReason | undefined,
  fired: Fired,
): LaidOutItem {
  const cautions = [...measure.cautions, ...(fired.measureCautions.get(measure.id) ?? [])];
  return {
    measure: measure.id,
    priority: next === undefined ? 'first' : 'next',
    ...(next === undefined ? {} : { next }),
    premise,
    ...(absent.length === 0 ? {} : { absentPremises: absent }),
    purpose,
    rules: fired.recommended.get(measure.id) ?? [],
    entry,
    cautions: [...new Set(cautions)],
  };
}
