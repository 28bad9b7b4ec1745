import { z } from 'zod';
import { LONGEST, MOST, YEARS } from './limits';
import { SCHEMA_WORDS } from './schema-words';
import { plan } from './plan';
import { evidenceGrade, groupId, typeId } from './terms';

const line = z.string().max(LONGEST.line);
const note = z.string().max(LONGEST.note);
const dateTime = z.iso.datetime({ offset: true, local: true });
const count = z.int().min(0).max(MOST.count);

/** Answer values: an option's id, a list of them, a number or a text; which of these, the question says. */
export const answerValue = z.union([
  z.string().max(LONGEST.note),
  z.number(),
  z.array(z.string().max(LONGEST.id)).max(MOST.options),
]);
export type AnswerValue = z.infer<typeof answerValue>;

const howItIsKnown = {
  evidence: evidenceGrade.optional(),
  who: line.optional(),
  note: note.optional(),
  source: line.optional(),
  asOf: z.string().max(LONGEST.date).optional(),
};

const saidByGroup = { evidence: evidenceGrade.optional(), who: line.optional(), note: note.optional() };

/** An answer that was given before, with how it was known; it proves nothing about the answer that stands now. */
const formerAnswer = z.union([
  z.strictObject({ value: answerValue, ...howItIsKnown }),
  z.strictObject({ unknown: z.literal(true), ...howItIsKnown }),
  z.strictObject({ notApplicable: z.literal(true), ...howItIsKnown }),
]);
export type FormerAnswer = z.infer<typeof formerAnswer>;
/** The earlier answers that one answer keeps, the latest first. */
const formerAnswers = z.array(formerAnswer).max(MOST.formerAnswers);

/** What one group says beside the agreed answer: a value, or that the group does not know. */
const groupAnswer = z.union([
  z.strictObject({ value: answerValue, ...saidByGroup }),
  z.strictObject({ unknown: z.literal(true), ...saidByGroup }),
]);
export type GroupAnswer = z.infer<typeof groupAnswer>;
export type GroupAnswers = Answer['byGroup'];

const standing = {
  ...howItIsKnown,
  /** When somebody last wrote it; missing where a program did that keeps no times. */
  changedAt: dateTime.optional(),
  /** Earlier answers whose evidence has not been asked again, the latest first. */
  formerEvidence: formerAnswers.optional(),
  /** What groups say where they see it differently, also where nothing is agreed; never averaged. */
  byGroup: z.partialRecord(groupId, groupAnswer).optional(),
};

/** An answer: a value, "I do not know", or "does not apply", each with how it is known. */
const answer = z.union([
  z.strictObject({ value: answerValue, ...standing }),
  z.strictObject({ unknown: z.literal(true), ...standing }),
  z.strictObject({ notApplicable: z.literal(true), ...standing }),
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
  year: z.int().min(YEARS.first).max(YEARS.last),
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
    error: SCHEMA_WORDS.aboveTheCut,
    path: ['locationQuotientMinimum'],
  })
  .refine((c) => c.sectorShareMinimum <= c.sectorShareHigh, {
    error: SCHEMA_WORDS.aboveTheCut,
    path: ['sectorShareMinimum'],
  });
export type CutOffs = z.infer<typeof cutOffs>;

export const presetId = z.enum(['ipea-diset']);

/**
 * What was decided when somebody last saw it, so that a later reader can tell facts that changed from rules that changed. It follows from
 * the rest and is no fact itself.
 */
const lastResult = z.looseObject({
  /** The knowledge version: logic and texts. */
  version: line,
  date: dateTime.optional(),
  type: typeId.nullable().optional(),
  /** By deficit. */
  severities: z.record(z.string(), z.unknown()).optional(),
  /** The package in its order. */
  measures: z.array(z.string()).optional(),
  /** By measure of the package. */
  places: z.record(z.string(), z.looseObject({ stage: z.string(), priority: z.enum(['first', 'next']) })).optional(),
  withheld: z.array(z.string()).optional(),
  later: z.array(z.string()).optional(),
  /** A fingerprint of each fact that was read, by its name: `answers.<question>`, `figures.<field>` or `cut-offs`. */
  facts: z.record(z.string(), z.string()).optional(),
});
export type LastResult = z.infer<typeof lastResult>;

/** Everything that is known of one local production system: the file `.arranjo.json` and the body of the API's calls. */
export const assessment = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.guid(),
  title: line,
  locale: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  createdAt: dateTime,
  updatedAt: dateTime,
  knowledgeVersion: z.string().min(1).max(LONGEST.id),
  profile,
  indicators: indicators.optional(),
  thresholds: z.union([z.strictObject({ preset: presetId }), cutOffs]).optional(),
  answers: z.record(z.string().max(LONGEST.id), answer),
  plan: plan.optional(),
  lastResult: lastResult.optional(),
});
export type Assessment = z.infer<typeof assessment>;
