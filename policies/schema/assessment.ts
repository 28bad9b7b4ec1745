import { z } from 'zod';
import { LONGEST } from './limits';
import { plan } from './plan';
import { evidenceGrade, typeId } from './terms';

const line = z.string().max(LONGEST.line);
const note = z.string().max(LONGEST.note);
const count = z.int().min(0).max(1e12);

/** Answer values: an option's id, a list of them, a number or a text; which of these, the question says. */
export const answerValue = z.union([
  z.string().max(LONGEST.note),
  z.number(),
  z.array(z.string().max(LONGEST.id)).max(100),
]);
export type AnswerValue = z.infer<typeof answerValue>;

const howItIsKnown = {
  evidence: evidenceGrade.optional(),
  who: line.optional(),
  note: note.optional(),
  source: line.optional(),
  asOf: z.string().max(LONGEST.date).optional(),
};

/** An answer: a value, "I do not know", or "does not apply", each with how it is known. */
const answer = z.union([
  z.strictObject({ value: answerValue, ...howItIsKnown }),
  z.strictObject({ unknown: z.literal(true), ...howItIsKnown }),
  z.strictObject({ notApplicable: z.literal(true), ...howItIsKnown }),
]);
export type Answer = z.infer<typeof answer>;

/** Who is meant; further keys may stand beside the ones named here and are kept. */
export const profile = z.looseObject({
  name: z.string().trim().min(1).max(LONGEST.line),
  region: z.string().trim().min(1).max(LONGEST.line),
  country: z.string().trim().min(1).max(LONGEST.line),
  product: z.string().trim().min(1).max(LONGEST.line),
  activity: z.object({ scheme: line, code: line }).optional(),
  productKind: line.optional(),
  decision: z.object({ what: note, by: note, budget: note }).partial().optional(),
  past: z
    .array(z.union([note, z.record(z.string(), z.unknown())]))
    .max(100)
    .optional(),
});

/** The figures of one system; shares run from 0 to 1. */
export const indicators = z.strictObject({
  locationQuotient: z.number().min(0).optional(),
  sectorShare: z.number().min(0).max(1).optional(),
  establishments: count.optional(),
  employment: count.optional(),
  regionOwnShare: z.number().min(0).max(1).optional(),
  regionWeight: z.number().min(0).max(1).optional(),
  measuredBy: z.string().max(100).optional(),
  base: line.optional(),
  referenceArea: line,
  year: z.int().min(1800).max(2200),
  source: line,
  coversMostFirms: z.boolean().optional(),
});
export type Indicators = z.infer<typeof indicators>;

/** Where the types are cut: shares from 0 to 1, the others as they are. */
export const cutOffs = z
  .strictObject({
    locationQuotient: z.number().positive(),
    locationQuotientMinimum: z.number().min(0),
    sectorShareHigh: z.number().positive().max(1),
    sectorShareMinimum: z.number().min(0).max(1),
    establishmentsMinimum: count,
  })
  .refine((c) => c.locationQuotientMinimum <= c.locationQuotient, {
    error: 'the lower bound lies above the cut',
    path: ['locationQuotientMinimum'],
  })
  .refine((c) => c.sectorShareMinimum <= c.sectorShareHigh, {
    error: 'the lower bound lies above the cut',
    path: ['sectorShareMinimum'],
  });
export type CutOffs = z.infer<typeof cutOffs>;

export const presetId = z.enum(['ipea-diset']);

const lastResult = z.looseObject({
  version: line,
  type: typeId.nullable().optional(),
  severities: z.record(z.string(), z.unknown()).optional(),
  measures: z.array(z.string()).optional(),
  withheld: z.array(z.string()).optional(),
});

/** Everything that is known of one local production system: the file `.arranjo.json` and the body of the API's calls. */
export const assessment = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.guid(),
  title: line,
  locale: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  knowledgeVersion: z.string().min(1).max(LONGEST.id),
  profile,
  indicators: indicators.optional(),
  thresholds: z.union([z.strictObject({ preset: presetId }), cutOffs]).optional(),
  answers: z.record(z.string().max(LONGEST.id), answer),
  plan: plan.optional(),
  lastResult: lastResult.optional(),
});
export type Assessment = z.infer<typeof assessment>;
