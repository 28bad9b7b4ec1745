import { z } from 'zod';
import { also, named as namedPlaces } from './place';
import { readingText } from './reading';

const prose = z.string().min(1);

/** The prose of one locale, keyed by kind and id; the knowledge base holds no prose of its own. */
export const questionText = z.strictObject({
  short: prose,
  ask: prose,
  look: prose,
  options: z.record(z.string(), prose).optional(),
  notApplicable: prose.optional(),
});

export const deficitText = z.strictObject({
  name: prose,
  what: prose,
  elsewhere: prose.optional(),
  /** What to do where no source names a remedy: what to ask, and what not to promise. */
  noRemedy: prose.optional(),
});

export const typeText = z.strictObject({
  name: prose,
  sentence: prose,
  what: prose,
  approach: prose,
  risk: prose,
  limits: prose,
});

export const measureText = z.strictObject({
  name: prose,
  what: prose,
  /** Three for advice; none for what is told as history. */
  steps: z.array(prose).max(3),
  leads: prose,
  takesPart: prose,
  pays: prose,
  contribution: z.array(prose).min(1),
  whenNot: prose,
  entry: z.record(z.string(), prose).optional(),
  /** What of an entry condition is ours, by its id: for the margin, never for a text that people sign. */
  entryRemarks: z.record(z.string(), prose).optional(),
  avoid: z.record(z.string(), prose).optional(),
  indicators: z.record(z.string(), z.strictObject({ name: prose, verification: prose })),
  blockedThere: prose.optional(),
  workedHere: prose.optional(),
});

export const named = z.strictObject({ name: prose, what: prose });
export const caseText = z.strictObject({
  name: prose,
  what: prose,
  lesson: prose,
  /** What each figure counts, such as "workshops in 1974". */
  figures: z.record(z.string(), prose).optional(),
  alike: z.record(z.string(), prose).optional(),
  unlike: z.record(z.string(), prose).optional(),
});
export const tensionText = z.strictObject({ name: prose, one: prose, other: prose, here: prose });
export const gateText = z.strictObject({
  name: prose,
  open: prose,
  closed: prose,
  unknown: prose,
  /** What makes the answers doubtful, and what to ask. */
  doubts: z.record(z.string(), prose).optional(),
});
export const ruleText = z.strictObject({ because: prose });
/** A module: its name, what it asks about, and what of the plan it could change. */
export const moduleText = z.strictObject({ name: prose, what: prose, changes: prose });
export const checkText = z.strictObject({
  name: prose,
  met: prose,
  breached: prose,
  unknown: prose,
  /** The causes for which it can be unknown, each in words of its own: an answer that is missing, by question, or what items do not say. */
  open: z.strictObject({ questions: z.record(z.string(), prose), items: prose }).optional(),
  notApplicable: prose,
  /** What to do about a breach. */
  mend: prose,
});
/** Why somebody does not do here what the source gives them to do. */
export const actorLimitText = z.strictObject({ because: prose });
const terms = { entry: prose, contribution: prose, verification: prose, stopRule: prose };
/** A stage in terms that people can sign; what is ours about a term is a remark, for the margin only. */
const stageText = z.strictObject({ title: prose, ...terms, remarks: z.strictObject(terms).partial().optional() });

/** Why something is withheld, waits, or is asked; `{name}` stands for the entity meant. */
const reasonTexts = z.strictObject({
  withheldForType: prose,
  withheldWithoutType: prose,
  withheldForConflict: prose,
  fieldworkType: prose,
  fieldworkDeficit: prose,
  fieldworkPrior: prose,
  fieldworkMeasure: prose,
  fieldworkCaution: prose,
  fieldworkOrder: prose,
  fieldworkPayment: prose,
  fieldworkRaised: prose,
  fieldworkEntry: prose,
  nextItem: prose,
  nextEntry: prose,
  nextLimit: prose,
  nextPremise: prose,
  nextType: prose,
  nextLaterSlot: prose,
  nextChoice: prose,
  laterChoice: prose,
  laterAfter: prose,
  laterBegun: prose,
  laterRoom: prose,
  purposeLine: prose,
  purposeBegins: prose,
  purposeFollows: prose,
  purposeNeeded: prose,
  purposeSetting: prose,
  notFirstNothing: prose,
});

/** How a place in a work is printed; `{section}` and the like stand for what is known of the place. */
const locatorTexts = z.strictObject({
  part: prose,
  section: prose,
  countedSection: prose,
  table: prose,
  note: prose,
  notes: prose,
  page: prose,
  pages: prose,
  also: z.record(also, prose),
  paragraph: prose,
  twoParagraphs: prose,
  paragraphs: prose,
  named: z.record(namedPlaces, prose),
  /** A place where a work reports somebody else. */
  after: prose,
  withNote: prose,
  withNotes: prose,
  lastOfTwo: prose,
  comma: prose,
  semicolon: prose,
});

const rationaleTexts = z.record(z.string(), prose);
/** What of an entity is ours, and from what it is inferred. */
const rationales = z.strictObject({
  questions: rationaleTexts,
  deficits: rationaleTexts,
  types: rationaleTexts,
  measures: rationaleTexts,
  principles: rationaleTexts,
  cautions: rationaleTexts,
  cases: rationaleTexts,
  tensions: rationaleTexts,
  systems: rationaleTexts,
  gates: rationaleTexts,
  rules: rationaleTexts,
  checks: rationaleTexts,
  modules: rationaleTexts,
  choices: rationaleTexts,
  readings: rationaleTexts,
  actorLimits: rationaleTexts,
});
export type Rationales = z.infer<typeof rationales>;

/** A work: by whom, where it appeared, and how to find a place in it. */
export const sourceText = z.strictObject({
  authors: prose,
  where: prose,
  locators: prose,
  /** What a reader would need to order the work, and we do not know. */
  missing: prose.optional(),
});

export const texts = z.strictObject({
  questions: z.record(z.string(), questionText),
  deficits: z.record(z.string(), deficitText),
  types: z.record(z.string(), typeText),
  measures: z.record(z.string(), measureText),
  principles: z.record(z.string(), named),
  cautions: z.record(z.string(), named),
  cases: z.record(z.string(), caseText),
  tensions: z.record(z.string(), tensionText),
  systems: z.record(z.string(), named),
  gates: z.record(z.string(), gateText),
  rules: z.record(z.string(), ruleText),
  checks: z.record(z.string(), checkText),
  modules: z.record(z.string(), moduleText),
  choices: z.record(z.string(), named),
  readings: z.record(z.string(), readingText),
  actorLimits: z.record(z.string(), actorLimitText),
  stages: z.record(z.string(), stageText),
  sections: z.record(z.string(), prose),
  reasons: reasonTexts,
  actors: z.record(z.string(), prose),
  /** Whom to ask, and how. */
  groups: z.record(z.string(), prose),
  /** What the same groups are called where they say something themselves. */
  groupNames: z.record(z.string(), prose),
  units: z.record(z.string(), prose),
  costs: z.record(z.string(), prose),
  durations: z.record(z.string(), prose),
  glossary: z.record(z.string(), z.strictObject({ term: prose, what: prose })),
  locators: locatorTexts,
  rationales,
  sources: z.record(z.string(), sourceText),
});
export type Texts = z.infer<typeof texts>;
export type MeasureText = z.infer<typeof measureText>;
export type QuestionText = z.infer<typeof questionText>;
