import { z } from 'zod';
import { texts } from '#policies/schema/text';
import { actorId, basis, groupId, label, roleId, slotId, slug, typeId } from '#policies/schema/terms';
import { citedSource } from './cited';
import { readingResult } from './reading-schema';
import { classification, completeness, finding, gateStatus, premise, robustness, trace, truth } from './result-schema';

const waitsFor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: slug, measure: slug }),
  z.strictObject({ kind: z.literal('later-slot') }),
  z.strictObject({ kind: z.literal('item'), measure: slug }),
  z.strictObject({ kind: z.literal('entry'), entry: slug }),
  z.strictObject({ kind: z.literal('limit') }),
  z.strictObject({ kind: z.literal('premise') }),
  z.strictObject({ kind: z.literal('type') }),
]);

const withheldReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('type'), type: typeId }),
  z.strictObject({ kind: z.literal('no-type') }),
  z.strictObject({ kind: z.literal('gate'), gate: slug }),
  z.strictObject({ kind: z.literal('avoid'), entry: slug }),
  z.strictObject({ kind: z.literal('rule'), rule: slug }),
  z.strictObject({ kind: z.literal('conflict'), measure: slug }),
]);

const laterReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: slug, measure: slug }),
  z.strictObject({ kind: z.literal('after'), measure: slug }),
  z.strictObject({ kind: z.literal('begun'), measure: slug }),
  z.strictObject({ kind: z.literal('room') }),
]);

/** Why a deficit of state 3 has no item among the first, in words and as data. */
const because = z.string();
const notFirst = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waits'), deficit: slug, measure: slug, reason: waitsFor, because }),
  z.strictObject({ kind: z.literal('later'), deficit: slug, measure: slug, reason: laterReason, because }),
  z.strictObject({ kind: z.literal('withheld'), deficit: slug, measure: slug, reason: withheldReason, because }),
  z.strictObject({ kind: z.literal('nothing'), deficit: slug, because }),
]);

const ruleDecides = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measure'), measure: slug }),
  z.strictObject({ kind: z.literal('caution'), caution: slug }),
  z.strictObject({ kind: z.literal('order') }),
  z.strictObject({ kind: z.literal('payment') }),
]);

const fieldworkReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gate'), gate: slug, doubt: slug.optional() }),
  z.strictObject({ kind: z.literal('raised'), question: slug, deficit: slug }),
  z.strictObject({ kind: z.literal('type') }),
  z.strictObject({ kind: z.literal('prior'), deficit: slug }),
  z.strictObject({ kind: z.literal('deficit'), deficit: slug }),
  z.strictObject({ kind: z.literal('rule'), rule: slug, decides: ruleDecides }),
  z.strictObject({ kind: z.literal('entry'), measure: slug }),
  z.strictObject({ kind: z.literal('check'), check: slug }),
]);

const item = z.strictObject({
  measure: slug,
  code: z.string(),
  label,
  priority: z.enum(['first', 'next']),
  /** Why an item is `next`: in words, and as data. */
  reason: z.string().optional(),
  waitsFor: waitsFor.optional(),
  premise,
  /** What the item is in the package for: the deficits, or of a rule on the setting its code. */
  purpose: z.strictObject({
    kind: z.enum(['line', 'begins', 'follows', 'needed']),
    grounds: z.array(z.string()),
    because: z.string(),
  }),
  /** Of the deficits that the premise names, those looked for and not found. */
  absentPremises: z.array(slug).optional(),
  because: trace,
  entry: z.array(z.strictObject({ id: slug, status: truth })),
  /** Who leads it, takes part in it and pays for it in this place. */
  leads: z.array(actorId).min(1),
  takesPart: z.array(actorId),
  pays: z.array(actorId).min(1),
  /** Whom the measure's entry names and who does not do it here: who has the role now, the limit that says why, and its words. */
  standIns: z.array(
    z.strictObject({
      role: roleId,
      actor: actorId,
      instead: z.array(actorId),
      why: slug,
      because: z.string(),
      trace: trace.optional(),
    }),
  ),
  cautions: z.array(slug),
  tensions: z.array(slug),
  cases: z.array(slug),
  sources: z.array(citedSource),
  author: z.array(z.string()).optional(),
  basis,
});

const stage = z.strictObject({
  id: slug,
  slot: slotId,
  title: z.string(),
  entry: z.string(),
  contribution: z.string(),
  verification: z.string(),
  stopRule: z.string(),
  /** What of each term is ours. */
  remarks: texts.shape.stages.valueType.shape.remarks,
  items: z.array(item).min(1),
});

const blockId = z.enum(['funding', 'payment-through-captured-body', 'funding-without-compliance']);

const proposal = z.strictObject({
  gates: z.array(
    z.strictObject({
      gate: slug,
      code: z.string(),
      status: gateStatus,
      doubt: slug.optional(),
      because: z.array(trace),
    }),
  ),
  stages: z.array(stage),
  withheld: z.array(
    z.strictObject({
      measure: slug,
      code: z.string(),
      label,
      because: z.string(),
      trace: trace.optional(),
      reason: withheldReason,
      sources: z.array(citedSource),
    }),
  ),
  later: z.array(
    z.strictObject({
      measure: slug,
      code: z.string(),
      label,
      because: z.string(),
      trace: z.array(trace),
      reason: laterReason,
      rules: z.array(slug),
    }),
  ),
  notFirst: z.array(notFirst),
  leaveAlone: z.array(slug),
  fieldwork: z.array(
    z.strictObject({ question: slug, ask: z.array(groupId), why: z.string(), reason: fieldworkReason }),
  ),
  readings: z.array(readingResult),
  alongside: z.array(z.strictObject({ measure: slug, code: z.string(), label, rules: z.array(slug) })),
  casesLike: z.array(z.strictObject({ case: slug, alike: z.array(slug), unlike: z.array(slug) })),
  cautions: z.array(z.strictObject({ caution: slug, rules: z.array(slug), readings: z.array(slug).optional() })),
  blocks: z.array(z.strictObject({ block: blockId, rule: slug })),
});

const check = z.strictObject({
  check: slug,
  principle: slug,
  status: z.enum(['met', 'breached', 'unknown', 'not-applicable']),
  because: z.string(),
  items: z.array(z.string()),
  questions: z.array(slug),
  override: z.string().optional(),
  overrides: z.array(z.strictObject({ item: z.string(), reason: z.string() })).optional(),
});

/** The answer to `POST /api/v1/packages`. */
export const packageResponse = z.strictObject({
  knowledgeVersion: z.string(),
  classification,
  findings: z.array(finding),
  package: proposal,
  checks: z.array(check),
  robustness,
  completeness,
});
