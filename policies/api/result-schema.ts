import { z } from 'zod';
import { answerValue, cutOffs } from '#policies/schema/assessment';
import { condition } from '#policies/schema/condition';
import type {
  AnsweredQuestion,
  AxisChange,
  Classification,
  Completeness,
  Finding,
  Margin,
} from '#policies/schema/result';
import { basis, evidenceGrade, groupId, label, slug, typeId } from '#policies/schema/terms';
import { type CitedTrace, citedSource } from './cited';

/** The parts that answers of the API are made of, as programs may hold them against what they get. */
export const truth = z.enum(['holds', 'fails', 'unknown']);

export const premise = z.enum(['met', 'not-met', 'unknown']);

export const gateStatus = z.enum(['open', 'closed', 'unknown']);

export const answeredQuestion = z.strictObject({
  question: slug,
  value: z.union([answerValue, z.enum(['unknown', 'not-applicable'])]),
  group: groupId.optional(),
}) satisfies z.ZodType<AnsweredQuestion>;

/** The reason for something, down to the answers: a rule, the conditions under it, and the answers under these. */
export const trace: z.ZodType<CitedTrace> = z.union([
  z.strictObject({
    rule: slug,
    code: z.string(),
    label,
    result: truth,
    basis,
    sources: z.array(citedSource),
    of: z.array(z.lazy(() => trace)),
  }),
  z.strictObject({
    condition: z.union([condition, z.strictObject({ kind: z.literal('line-of-type'), type: typeId })]),
    result: truth,
    of: z.array(z.lazy(() => trace)),
  }),
  z.strictObject({ answer: answeredQuestion, result: truth }),
]);

const axis = z.enum(['locationQuotient', 'sectorShare', 'establishments']);

/** How far a figure lies from a cut; `interval` is the exact 95 % interval of the value. */
export const margin = z.strictObject({
  axis,
  value: z.number(),
  cut: z.number(),
  bound: z.enum(['cut', 'minimum']),
  ratio: z.number(),
  interval: z.tuple([z.number(), z.number()]).optional(),
}) satisfies z.ZodType<Margin>;

/** What would have to change for a neighbouring type. */
const axisChange = z.strictObject({
  axis,
  to: z.enum(['above', 'below']),
  cut: z.number(),
}) satisfies z.ZodType<AxisChange>;

export const classification = z.strictObject({
  type: typeId.nullable(),
  basis: z.enum(['indicators', 'judgement', 'both']).nullable(),
  status: z.enum(['agglomeration', 'confirmed', 'below-threshold', 'not-applicable', 'not-measurable', 'unknown']),
  interdependence: z.enum(['confirmed', 'absent', 'unknown']),
  margins: z.array(margin),
  possibleTypes: z.array(typeId),
  neighbours: z.array(z.strictObject({ type: typeId.nullable(), change: axisChange })),
  conflicts: z.array(z.strictObject({ indicators: typeId.nullable(), judgement: typeId.nullable() })),
  registerAlone: typeId.nullable().optional(),
  coverageDisagrees: z.strictObject({ figures: z.boolean() }).optional(),
  specialisedButSmall: z.boolean(),
  cutOffs,
}) satisfies z.ZodType<Classification>;

const severity = z.literal([0, 1, 2, 3, 'not-applicable']).nullable();

export const finding = z.strictObject({
  deficit: slug,
  severity,
  byGroup: z.array(z.strictObject({ group: groupId, severity: z.literal([0, 1, 2, 3]).nullable() })).optional(),
  decidedBy: z.strictObject({ group: groupId, agreed: severity }).optional(),
  breadth: z.int().min(0),
  evidence: evidenceGrade.nullable(),
  who: z.string().nullable(),
  reach: z.enum(['here', 'others', 'unknown']),
  because: z.array(answeredQuestion),
  sources: z.array(citedSource),
}) satisfies z.ZodType<Finding>;

/** What changes where one figure or one answer does. */
export const robustness = z.strictObject({
  type: z.array(
    z.strictObject({
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('figure'), ...axisChange.shape, ratio: z.number().nullable() }),
        z.strictObject({ kind: z.literal('answer'), question: slug, from: slug.nullable(), to: slug }),
      ]),
      becomes: typeId.nullable(),
    }),
  ),
  measures: z.array(
    z.strictObject({ question: slug, from: slug, to: slug, adds: z.array(slug), removes: z.array(slug) }),
  ),
  facts: z.array(z.strictObject({ question: slug, weight: z.number() })),
});

export const completeness = z.strictObject({
  answered: z.int().min(0),
  unknown: z.int().min(0),
  unanswered: z.int().min(0),
  byEvidence: z.record(z.enum([...evidenceGrade.options, 'unstated']), z.int().min(0)),
  share: z.number().min(0).max(1),
}) satisfies z.ZodType<Completeness>;
