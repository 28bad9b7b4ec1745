import { z } from 'zod';
import { condition } from './condition';
import type { ReadingDefinition } from './reading';
import {
  actorId,
  embryonicStageId,
  groupId,
  hasProvenance,
  label,
  provenance,
  roleId,
  slotId,
  slug,
  sourceReference,
  typeId,
} from './terms';

const provenanceMessage = {
  error:
    'needs a source, or basis "inferred"; what is inferred has its rationale anyway; what is attributed names an author',
};
const severity = z.int().min(0).max(3);

/** A document that statements rest on; by whom it is and where it appeared stand in the texts. */
export const source = z.strictObject({
  id: slug,
  code: z.string().min(1),
  short: z.string().min(1),
  year: z.int(),
  title: z.string().min(1),
});
export type Source = z.infer<typeof source>;

/** A section of the interview: one that everybody is asked (`CORE_SECTIONS`), or one of the optional parts. */
const sectionId = slug;
export type SectionId = z.infer<typeof sectionId>;

/** A deficit that an answer points to, so that its state is asked early; where the answer tells of an event, at the head of the fieldwork. */
const raised = z.strictObject({
  deficit: slug,
  when: condition.optional(),
  event: z.enum(['stopped', 'crisis']).optional(),
});

/** One possible answer; `severity` on every option of a deficit's question, `exclusive` where it rules the others out. */
const option = z.strictObject({
  id: slug,
  severity: severity.optional(),
  exclusive: z.literal(true).optional(),
  importance: z.enum(['high', 'low']).optional(),
  raises: z.array(raised).min(1).optional(),
  notWhen: condition.optional(),
});

/** A question: what it is asked about, how it is answered, who can know and who must not be the source. */
export const question = z
  .strictObject({
    ...provenance,
    section: sectionId,
    deficit: slug.optional(),
    lead: z.literal(true).optional(),
    flag: z.string().optional(),
    kind: z.enum(['single', 'multiple', 'number', 'text']),
    options: z.array(option).min(2).optional(),
    /** Options of earlier editions that mixed what is now apart, each with the one that stands for it, or null where it is asked anew. */
    retired: z.record(slug, slug.nullable()).optional(),
    notApplicable: z.literal(true).optional(),
    when: condition.optional(),
    knows: z.array(groupId).min(1),
    notFrom: z.array(groupId).optional(),
    zeroNotFrom: z.array(groupId).optional(),
    unit: slug.optional(),
    /** Its options are the cost bands of measures, the smallest first: the largest that this payer can meet alone. */
    meansOf: actorId.optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    sensitive: z.literal(true).optional(),
    replacedBy: slug.optional(),
  })
  .refine(hasProvenance, provenanceMessage)
  .refine((q) => (q.kind === 'single' || q.kind === 'multiple') === (q.options !== undefined), {
    error: 'a choice has options, a number or a text has none',
  })
  .refine((q) => retiredFaults(q).length === 0, {
    error: 'a retired option is no option, and what stands for it is one',
  })
  .refine((q) => q.deficit === undefined || (q.kind === 'single' && followsTheSeverityRule(q)), {
    error:
      'a deficit is asked by a single choice with rising severities: 0, 1, 2 and 3 for a lead, 0 to 2 for a follow-up, where two may share one',
  });
export type Question = z.infer<typeof question>;

export const deficit = z
  .strictObject({
    ...provenance,
    level: z.enum(['system', 'firm', 'market', 'innovation', 'labour', 'social', 'outside']),
    section: sectionId,
    prior: z.enum(['all', 'almost-all', 'general']).optional(),
    elsewhereWhen: condition.optional(),
    /** Who bears it: where groups differ by two states or more, what these say counts. */
    heldBy: z.array(groupId).min(1).optional(),
    /** No source names a remedy: the product asks and warns, and says so. */
    noRemedy: z.literal(true).optional(),
    cases: z.array(slug),
    tensions: z.array(slug),
  })
  .refine(hasProvenance, provenanceMessage);
export type Deficit = z.infer<typeof deficit>;

export const systemType = z
  .strictObject({
    ...provenance,
    id: typeId,
    region: z.enum(['high', 'low']),
    industry: z.enum(['high', 'low']),
    lines: z.array(slug).min(1),
    readings: z.array(slug),
    linesBeforeGeneral: z.boolean(),
    cautions: z.array(slug),
    tensions: z.array(slug),
  })
  .refine(hasProvenance, provenanceMessage);
export type SystemType = z.infer<typeof systemType>;

/** What shows that a measure was carried out (output) or helped (outcome); the baseline is a question asked again. */
const indicator = z.strictObject({
  id: slug,
  kind: z.enum(['output', 'outcome']),
  unit: slug,
  baseline: slug.optional(),
});

export const measure = z
  .strictObject({
    ...provenance,
    label,
    kind: z.enum(['advice', 'reading', 'pattern']),
    deficits: z.array(slug),
    type: typeId.optional(),
    block: slug.optional(),
    slot: slotId.optional(),
    slotWhen: z.array(z.strictObject({ when: condition, slot: slotId })).optional(),
    embryonicStage: embryonicStageId.optional(),
    prerequisites: z.array(slug),
    entry: z.array(z.strictObject({ id: slug, when: condition })).optional(),
    premise: z.array(slug),
    avoidWhen: z.array(z.strictObject({ id: slug, when: condition, caution: slug.optional() })).optional(),
    conflicts: z.array(slug),
    complements: z.array(slug),
    smallFirms: z.literal(true).optional(),
    throughAssociation: z.literal(true).optional(),
    clauseExempt: z.literal(true).optional(),
    /** Sets up a body, an office, a service, works or a site that must be kept going: withheld where there is no system to keep it. */
    mustBeKept: z.literal(true).optional(),
    /** Helps firms to start or apprentices to become masters: withheld where too many start already. */
    startsFirms: z.literal(true).optional(),
    /** What the source does not say; the text of such a field says so. */
    silent: z.array(z.enum(['leads', 'takes-part', 'pays', 'contribution', 'when-not'])).optional(),
    /** Roles of which the source says nothing and for which we suggest somebody; the text of such a role says both. */
    rolesOurs: z.array(roleId).optional(),
    /** Whom it brings into being: whoever is founded here can act in what comes later, and not before. */
    founds: z.array(actorId).optional(),
    addsCapacity: z.literal(true).optional(),
    /** Touches imports; `sectorLimit` where it names the products. */
    importMeasure: z.literal(true).optional(),
    sectorLimit: z.literal(true).optional(),
    leads: z.array(actorId),
    takesPart: z.array(actorId),
    pays: z.array(actorId),
    rolesBasis: z.enum(['direct', 'inferred']),
    cost: z.enum(['staff-time', 'study-or-course', 'salary', 'equipment-or-building']),
    duration: z.enum(['weeks', 'months', 'one-to-three-years', 'longer']),
    indicators: z.array(indicator),
    worked: slug.optional(),
    /** The case under `worked` tells of the measure and of no result of it. */
    noResultTold: z.literal(true).optional(),
    blocked: slug.optional(),
    cautions: z.array(slug),
    tensions: z.array(slug),
  })
  .refine(hasProvenance, provenanceMessage)
  .refine((m) => (m.kind === 'advice') === (m.slot !== undefined), { error: 'advice has a slot, a reading has none' });
export type Measure = z.infer<typeof measure>;

export const principle = z.strictObject(provenance).refine(hasProvenance, provenanceMessage);
export type Principle = z.infer<typeof principle>;

export const caution = z.strictObject(provenance).refine(hasProvenance, provenanceMessage);
export type Caution = z.infer<typeof caution>;

/** Something that happened at a place, as a source tells it. */
export const caseStudy = z
  .strictObject({
    ...provenance,
    country: z.string().optional(),
    sector: slug.optional(),
    outcome: z.enum(['worked', 'blocked', 'mixed', 'setting']),
    illustrates: z.array(z.string()),
    /** Numbers that the source gives, each with the place where it gives it. */
    figures: z
      .array(
        z.strictObject({
          id: slug,
          value: z.number(),
          upTo: z.number().optional(),
          sources: z.array(sourceReference).min(1),
        }),
      )
      .optional(),
    /** What makes a system like this case, and what forbids copying from it; each counts where its condition holds. */
    alike: z.array(z.strictObject({ id: slug, when: condition })).optional(),
    unlike: z.array(z.strictObject({ id: slug, when: condition })).optional(),
  })
  .refine(hasProvenance, provenanceMessage);
export type CaseStudy = z.infer<typeof caseStudy>;

/** A contradiction, between sources or inside one, that the product shows with both sides. */
export const tension = z
  .strictObject({
    ...provenance,
    sides: z.tuple([z.array(z.string()), z.array(z.string())]),
    /** The questions whose answers would settle it here. */
    settles: z.array(slug).optional(),
    /** Where it is shown beside the whole result, if no item, finding, gate or type carries it. */
    when: condition.optional(),
  })
  .refine(hasProvenance, provenanceMessage);
export type Tension = z.infer<typeof tension>;

/** A theory, method or typology that the sources hold. */
export const system = z.strictObject(provenance).refine(hasProvenance, provenanceMessage);
export type System = z.infer<typeof system>;

/** What a gate does when it is closed. */
const gateEffect = z.enum([
  'stop',
  'no-type',
  'nothing-founded',
  'not-measurable',
  'agglomeration',
  'small-firms-off',
  'mark',
  'classify',
]);
export type GateEffect = z.infer<typeof gateEffect>;

/**
 * A question put to the whole system before any measure. It is closed when `closedWhen` holds, or as the classification decides;
 * with `openWhen`, only that opens it, and all else leaves it unknown. A doubt that holds leaves it unknown as well.
 */
export const gate = z
  .strictObject({
    ...provenance,
    effects: z.array(gateEffect).min(1),
    closedWhen: condition.optional(),
    openWhen: condition.optional(),
    /** What makes the answers doubtful: where it holds, the gate is unknown whatever else they say, and `ask` would settle it. */
    doubts: z.array(z.strictObject({ id: slug, when: condition, ask: z.array(slug).min(1) })).optional(),
    decidedBy: z.enum(['below-filter', 'near-a-cut', 'conflict', 'own-share', 'row']).optional(),
    caution: slug.optional(),
    cautionWhenUnknown: z.literal(true).optional(),
    tensions: z.array(slug),
  })
  .refine(hasProvenance, provenanceMessage)
  .refine((g) => g.doubts === undefined || g.closedWhen !== undefined, { error: 'only answers can be doubted' })
  .refine((g) => (g.closedWhen === undefined) !== (g.decidedBy === undefined), {
    error: 'a gate has a condition, or is decided by the classification',
  });
export type Gate = z.infer<typeof gate>;

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recommend'), measure: slug }),
  z.strictObject({ kind: z.literal('withhold'), measure: slug }),
  z.strictObject({ kind: z.literal('caution'), caution: slug, measures: z.array(slug).optional() }),
  z.strictObject({ kind: z.literal('read'), measure: slug }),
  z.strictObject({ kind: z.literal('order'), first: slug, then: slug }),
  z.strictObject({
    kind: z.literal('block'),
    block: z.enum(['funding', 'payment-through-captured-body', 'funding-without-compliance']),
  }),
]);

export const rule = z
  .strictObject({ ...provenance, label, when: condition, then: outcome, tensions: z.array(slug).optional() })
  .refine(hasProvenance, provenanceMessage);
export type Rule = z.infer<typeof rule>;

/** A part of the interview that nobody needs to enter: proposed where its condition holds. */
export const optionalModule = z
  .strictObject({ ...provenance, id: sectionId, proposedWhen: condition })
  .refine(hasProvenance, provenanceMessage);
export type OptionalModule = z.infer<typeof optionalModule>;

export const check = z
  .strictObject({ ...provenance, principle: slug, caution: slug.optional() })
  .refine(hasProvenance, provenanceMessage);
export type Check = z.infer<typeof check>;

/**
 * Measures of which a package holds some and not all: carriers, institutions for one gap, or ways to do nearly the same. They stand in the
 * order in which they are preferred; `prefer` puts one before the others where its condition holds.
 */
export const choice = z
  .strictObject({
    ...provenance,
    of: z.array(slug).min(2),
    keep: z.int().min(1),
    /** How many of them may be marked first. */
    first: z.int().min(1).optional(),
    prefer: z.array(z.strictObject({ measure: slug, when: condition })).optional(),
  })
  .refine(hasProvenance, provenanceMessage);
export type Choice = z.infer<typeof choice>;

/**
 * Where an actor is not there, is not neutral or cannot carry what is asked of it: while `when` holds, `standIns` names, role by role
 * and in order, who does it instead. A role that is not named here is open to it.
 */
export const actorLimit = z
  .strictObject({
    ...provenance,
    actor: actorId,
    kind: z.enum(['absent', 'not-neutral', 'not-able']),
    when: condition,
    standIns: z.partialRecord(roleId, z.array(actorId)),
    /** It ends with an item that founds the actor, for all that comes later. */
    endsWithFounding: z.literal(true).optional(),
    /** Whoever may not lead takes part all the same. */
    staysPartner: z.literal(true).optional(),
  })
  .refine(hasProvenance, provenanceMessage)
  .refine(({ standIns }) => Object.keys(standIns).length > 0, { error: 'a limit names the roles that it closes' });
export type ActorLimit = z.infer<typeof actorLimit>;

/** The whole knowledge base: ids and logic, no prose. */
export type Knowledge = {
  sources: Source[];
  questions: Question[];
  deficits: Deficit[];
  types: SystemType[];
  measures: Measure[];
  principles: Principle[];
  cautions: Caution[];
  cases: CaseStudy[];
  tensions: Tension[];
  systems: System[];
  gates: Gate[];
  rules: Rule[];
  checks: Check[];
  modules: OptionalModule[];
  choices: Choice[];
  readings: ReadingDefinition[];
  actorLimits: ActorLimit[];
};

function followsTheSeverityRule(q: { lead?: true; options?: { severity?: number }[] }): boolean {
  const severities = (q.options ?? []).map((o) => o.severity);
  const rising = severities.every((s, i) => s !== undefined && (i === 0 || s >= (severities[i - 1] ?? -1)));
  const last = severities.at(-1);
  if (!rising || last === undefined) return false;
  return q.lead ? severities.length === 4 && severities.every((s, i) => s === i) : last <= 2 && last > 0;
}

/** Retired options that are still there, or that an option which is not there stands for. */
function retiredFaults(q: { options?: { id: string }[]; retired?: Record<string, string | null> }): string[] {
  const ids = new Set((q.options ?? []).map((o) => o.id));
  return Object.entries(q.retired ?? {}).flatMap(([old, now]) =>
    ids.has(old) || (now !== null && !ids.has(now)) ? [old] : [],
  );
}
