import { z } from 'zod';
import { LONGEST, MOST, MOST_PARTIES } from './limits';
import { SCHEMA_WORDS } from './schema-words';
import { actorId, slug } from './terms';

const line = z.string().max(LONGEST.line);
const note = z.string().max(LONGEST.note);

/** A month (2027-03) or a day (2027-03-15); only the month is read. */
const planDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, {
  error: SCHEMA_WORDS.month,
});

/** Where an item of the plan stands; machines/plan-item.ts says how it gets from one to the other. */
export const planStatus = z.enum(['proposed', 'accepted', 'changed', 'postponed', 'refused', 'done']);
export type PlanStatus = z.infer<typeof planStatus>;

/**
 * Who leads, takes part, pays or must agree: the id of an actor of the list (B.6.5), or a name in people's own words.
 */
const party = line;
export const isActor = (who: string): boolean => actorId.safeParse(who).success;

/** What local people put in (P3): money, land, staff time, or a collective action that complements the item. */
const contribution = z.looseObject({
  money: note.optional(),
  land: note.optional(),
  staffTime: note.optional(),
  collectiveAction: note.optional(),
});
export type Contribution = z.infer<typeof contribution>;

const budget = z.looseObject({
  amount: z.number().min(0).max(MOST.amount).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: SCHEMA_WORDS.currency })
    .optional(),
  paidBy: z.array(party).max(MOST_PARTIES).optional(),
});
export type Budget = z.infer<typeof budget>;

/**
 * What the principle checks need to know of an item. Of a measure of the knowledge base its entry says so, and what stands here
 * goes before it; of people's own measures a short form asks. A missing one is not known.
 */
export const itemFacts = z.strictObject({
  /** Sets up a system where there is none. */
  createsSystem: z.boolean().optional(),
  /** Adds capacity, or makes the same for less. */
  addsCapacity: z.boolean().optional(),
  lowersPrice: z.boolean().optional(),
  /** Taken over from the package of a center. */
  fromCenter: z.boolean().optional(),
  /** Money goes through the association of the trade. */
  throughAssociation: z.boolean().optional(),
  /** A park, technopole or incubator; `askedByFirms` where the firms of the place asked for it and run it with others. */
  park: z.boolean().optional(),
  askedByFirms: z.boolean().optional(),
  /** Tax breaks, free land or the like, to draw plants from elsewhere or to keep them. */
  taxBreak: z.boolean().optional(),
  singleFirm: z.boolean().optional(),
  /** Touches imports; `sectorLimit` where it names the products. */
  importMeasure: z.boolean().optional(),
  sectorLimit: z.boolean().optional(),
  /** Help to start firms. */
  startUpAid: z.boolean().optional(),
  /** Pays for machines on the condition that used ones are scrapped. */
  scrapping: z.boolean().optional(),
});
export type ItemFacts = z.infer<typeof itemFacts>;

/** The environmental clause (P5) on an item: who receives it complies, or has a dated compliance plan. */
export const clause = z.enum(['complies', 'compliance-plan', 'none']);
export type Clause = z.infer<typeof clause>;

/** The user's own target for an indicator, to be read again at month 12 or 24; the product never writes one. */
const target = z.looseObject({
  /** The question whose answer is the baseline, or the id of an output indicator. */
  indicator: z.string().max(LONGEST.id).optional(),
  value: z.union([note, z.number()]).optional(),
  month: z.union([z.literal(12), z.literal(24)]).optional(),
  /** What was found when it was read again, and when. */
  actual: z.looseObject({ value: z.union([note, z.number()]).optional(), date: planDate.optional() }).optional(),
});
export type Target = z.infer<typeof target>;

/** A measure of people's own. */
const customMeasure = z.looseObject({
  title: line.optional(),
  what: note.optional(),
  /** The deficit that it answers; without one it has no place in the logframe. */
  deficit: slug.optional(),
  /** What will be there when it is carried out, in people's own words. */
  output: note.optional(),
});

/** One item of the plan: a measure of the knowledge base, or one of people's own, with what they decided about it. */
const planItem = z
  .looseObject({
    /** Missing where the measure's id is enough to tell the item from others. */
    id: z.string().min(1).max(LONGEST.id).optional(),
    measure: slug.optional(),
    custom: customMeasure.optional(),
    status: planStatus,
    /** Why it is postponed or refused. */
    reason: note.optional(),
    /** In what the people's version differs from the measure of the knowledge base. */
    changedTo: note.optional(),
    owner: party.optional(),
    takesPart: z.array(party).max(MOST_PARTIES).optional(),
    mustAgree: z.array(party).max(MOST_PARTIES).optional(),
    firstStep: note.optional(),
    contribution: z.union([note, contribution]).optional(),
    budget: budget.optional(),
    start: planDate.optional(),
    end: planDate.optional(),
    /** The id of a stage of the agreement where there is one, else of a stage of the package. */
    stage: z.string().max(LONGEST.id).optional(),
    facts: itemFacts.optional(),
    clause: clause.optional(),
    compliancePlan: note.optional(),
    targets: z.array(target).max(MOST.targets).optional(),
    note: note.optional(),
  })
  .refine((item) => item.measure !== undefined || item.custom !== undefined, {
    error: SCHEMA_WORDS.namesNothing,
  });
export type PlanItem = z.infer<typeof planItem>;

/** One stage of a staged agreement: a stage's support depends on the one before (domain catalogue B.6.4d). */
const agreedStage = z.looseObject({
  id: z.string().min(1).max(LONGEST.id),
  title: line.optional(),
  entry: note.optional(),
  contribution: note.optional(),
  /** What verifies it, and who does. */
  evidence: note.optional(),
  verifiedBy: party.optional(),
  stopRule: note.optional(),
  amount: z.number().min(0).max(MOST.amount).optional(),
  currency: budget.shape.currency,
  /** When it was verified; until then nothing of the next stage is supported. */
  verifiedOn: planDate.optional(),
  /** Whether that came true upon which support stops; missing while nobody has said. */
  stopRuleMet: z.enum(['yes', 'no']).optional(),
});
export type AgreedStage = z.infer<typeof agreedStage>;

/** A written reason to go on in spite of a breach: of one item, or of the whole check. */
const override = z.strictObject({
  check: slug,
  item: z.string().max(LONGEST.id).optional(),
  reason: note.min(1),
});
export type Override = z.infer<typeof override>;

/** What the people decided: items in their order, the staged agreement where there is one, and the overrides. */
export const plan = z
  .strictObject({
    items: z.array(planItem).max(MOST.items).refine(haveKeysOfTheirOwn, { error: SCHEMA_WORDS.sameId }),
    overrides: z.array(override).max(MOST.overrides),
    agreement: z.strictObject({ stages: z.array(agreedStage).max(MOST.stages) }),
  })
  .partial();
export type Plan = z.infer<typeof plan>;

/** What tells an item from the others of its plan: its id, else its measure, else the title of a measure of one's own. */
export function keyOf({ id, measure, custom }: Pick<PlanItem, 'id' | 'measure' | 'custom'>): string {
  return id ?? measure ?? custom?.title ?? '';
}

function haveKeysOfTheirOwn(items: Pick<PlanItem, 'id' | 'measure' | 'custom'>[]): boolean {
  const keys = items.map(keyOf);
  return new Set(keys).size === keys.length;
}
