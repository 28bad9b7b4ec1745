import type { CutOffs } from './assessment';
import type { AnswerValue } from './assessment';
import type { Condition } from './condition';
import type { Basis, EvidenceGrade, SlotId, SourceReference, TypeId } from './terms';

/** Kleene's three values. */
export type Truth = 'holds' | 'fails' | 'unknown';

/** 0 nothing, 1 a nuisance, 2 usual, 3 an event that can be named; null where nobody knows. */
export type Severity = 0 | 1 | 2 | 3 | null | 'not-applicable';

type Axis = 'locationQuotient' | 'sectorShare' | 'establishments';

/** How far a figure lies from a cut: `ratio` is value over cut; `interval` the exact 95 % interval of the value. */
export type Margin = {
  axis: Axis;
  value: number;
  cut: number;
  bound: 'cut' | 'minimum';
  ratio: number;
  interval?: [number, number];
};

/** What would have to change for a neighbouring type: the axis, and the cut to be crossed. */
export type AxisChange = { axis: Axis; to: 'above' | 'below'; cut: number };

export type ClassificationStatus =
  'agglomeration' | 'confirmed' | 'below-threshold' | 'not-applicable' | 'not-measurable' | 'unknown';

export type Classification = {
  type: TypeId | null;
  basis: 'indicators' | 'judgement' | 'both' | null;
  status: ClassificationStatus;
  margins: Margin[];
  possibleTypes: TypeId[];
  neighbours: { type: TypeId | null; change: AxisChange }[];
  conflicts: { indicators: TypeId | null; judgement: TypeId | null }[];
  /** What the figures alone would say where the register covers too little to be believed. */
  registerAlone?: TypeId | null;
  /** Set where the figures and the answer say different things of what the register covers; the more careful of the two is used. */
  coverageDisagrees?: { figures: boolean };
  specialisedButSmall: boolean;
  cutOffs: CutOffs;
};

export type AnsweredQuestion = { question: string; value: AnswerValue | 'unknown' | 'not-applicable' };

export type Finding = {
  deficit: string;
  severity: Severity;
  /** How many symptoms (follow-ups above 0) were met; shown, never sorted by. */
  breadth: number;
  evidence: EvidenceGrade | null;
  who: string | null;
  reach: 'here' | 'others' | 'unknown';
  because: AnsweredQuestion[];
  sources: SourceReference[];
};

export type GateStatus = 'open' | 'closed' | 'unknown';

export type Premise = 'met' | 'not-met' | 'unknown';

/** Why an item is `next` and not `first`. */
export type NextReason =
  | { kind: 'later-slot' }
  | { kind: 'item'; measure: string }
  | { kind: 'entry'; entry: string }
  | { kind: 'limit' }
  | { kind: 'premise' }
  | { kind: 'type' };

export type WithheldReason =
  | { kind: 'type'; type: TypeId }
  | { kind: 'no-type' }
  | { kind: 'gate'; gate: string }
  | { kind: 'avoid'; entry: string }
  | { kind: 'rule'; rule: string }
  | { kind: 'conflict'; measure: string };

export type DecidedItem = {
  measure: string;
  priority: 'first' | 'next';
  next?: NextReason;
  premise: Premise;
  /** Of the deficits that its premise names, those measured absent: that half of the line does not apply here. */
  absentPremises?: string[];
  /** The rules that brought it in; empty for a line of the type's fixed set. */
  rules: string[];
  entry: { id: string; status: Truth }[];
  cautions: string[];
};

export type FieldworkReason =
  | { kind: 'gate'; gate: string }
  | { kind: 'type' }
  | { kind: 'prior'; deficit: string }
  | { kind: 'deficit'; deficit: string }
  | { kind: 'rule'; rule: string }
  | { kind: 'entry'; measure: string }
  | { kind: 'check'; check: string };

export type BlockId = 'funding' | 'payment-through-captured-body' | 'funding-without-compliance';

export type CheckResult = {
  check: string;
  status: 'met' | 'breached' | 'unknown' | 'not-applicable';
  /** The keys of the items that breach it; where it is unknown, of those that must say more. */
  items: string[];
  questions: string[];
  /** Why people go on in spite of it: with the whole check, and with single items. */
  override?: string;
  overrides?: { item: string; reason: string }[];
};

/** What the engine decided, as ids only; the texts and the reasons are looked up from it. */
export type Decision = {
  classification: Classification;
  findings: Finding[];
  gates: { gate: string; status: GateStatus }[];
  stages: { id: string; slot: SlotId; items: DecidedItem[] }[];
  /** What is read beside the package and is no item of it: readings of the type, and patterns that rules name. */
  readings: { measure: string; rules: string[] }[];
  withheld: { measure: string; reason: WithheldReason }[];
  leaveAlone: string[];
  fieldwork: { question: string; reason: FieldworkReason }[];
  cautions: { caution: string; rules: string[] }[];
  blocks: { block: BlockId; rule: string }[];
  checks: CheckResult[];
};

/** The reason for an item, down to the answers: a rule, the conditions under it, and the answers under these. */
export type Trace =
  | { rule: string; code: string; label: string; result: Truth; basis: Basis; sources: SourceReference[]; of: Trace[] }
  | { condition: Condition | { kind: 'line-of-type'; type: TypeId }; result: Truth; of: Trace[] }
  | { answer: AnsweredQuestion; result: Truth };

export type Completeness = {
  answered: number;
  unknown: number;
  unanswered: number;
  byEvidence: Record<EvidenceGrade | 'unstated', number>;
  /** Answered questions over all that apply, 0 to 1. */
  share: number;
};
