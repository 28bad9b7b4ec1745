import { z } from 'zod';
import { texts } from '#policies/schema/text';
import { basis, groupId, label, slotId, slug, typeId } from '#policies/schema/terms';
import { citedSource } from './cited';
import { classification, completeness, finding, gateStatus, premise, robustness, trace, truth } from './result-schema';

const waitsFor = z.discriminatedUnion('kind', [
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

const fieldworkReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gate'), gate: slug }),
  z.strictObject({ kind: z.literal('type') }),
  z.strictObject({ kind: z.literal('prior'), deficit: slug }),
  z.strictObject({ kind: z.literal('deficit'), deficit: slug }),
  z.strictObject({ kind: z.literal('rule'), rule: slug }),
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
  /** Of the deficits that the premise names, those looked for and not found. */
  absentPremises: z.array(slug).optional(),
  because: trace,
  entry: z.array(z.strictObject({ id: slug, status: truth })),
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
  gates: z.array(z.strictObject({ gate: slug, code: z.string(), status: gateStatus, because: z.array(trace) })),
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
  leaveAlone: z.array(slug),
  fieldwork: z.array(
    z.strictObject({ question: slug, ask: z.array(groupId), why: z.string(), reason: fieldworkReason }),
  ),
  readings: z.array(z.strictObject({ measure: slug, code: z.string(), label, rules: z.array(slug) })),
  casesLike: z.array(z.strictObject({ case: slug, alike: z.array(slug), unlike: z.array(slug) })),
  cautions: z.array(z.strictObject({ caution: slug, rules: z.array(slug) })),
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
