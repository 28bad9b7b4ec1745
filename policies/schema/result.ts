import type { CutOffs } from './assessment';
import type { AnswerValue } from './assessment';
import type { Condition } from './condition';
import type { ActorId, Basis, EvidenceGrade, GroupId, RoleId, SlotId, SourceReference, TypeId } from './terms';

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

/** Whether firms here depend on each other: seen, seen not to, or not known; it says nothing of how much the trade weighs. */
export type Interdependence = 'confirmed' | 'absent' | 'unknown';

export type Classification = {
  type: TypeId | null;
  basis: 'indicators' | 'judgement' | 'both' | null;
  status: ClassificationStatus;
  interdependence: Interdependence;
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

/** An answer as it was given; with `group` what that group says where it counts and not the agreed answer. */
export type AnsweredQuestion = {
  question: string;
  value: AnswerValue | 'unknown' | 'not-applicable';
  group?: GroupId;
};

/** What one group says of a deficit; null where it does not know. */
export type GroupSeverity = { group: GroupId; severity: 0 | 1 | 2 | 3 | null };

export type Finding = {
  deficit: string;
  severity: Severity;
  /** What single groups say, each by itself, where they differ from one another or from what is agreed. */
  byGroup?: GroupSeverity[];
  /** Whose answer counts here instead of the agreed one: that of the group that bears the deficit, where others are two states away. */
  decidedBy?: { group: GroupId; agreed: Severity };
  /** How many symptoms (follow-ups above 0) were met; shown, never sorted by. */
  breadth: number;
  evidence: EvidenceGrade | null;
  who: string | null;
  reach: 'here' | 'others' | 'unknown';
  because: AnsweredQuestion[];
  sources: SourceReference[];
};

export type GateStatus = 'open' | 'closed' | 'unknown';

/** A gate as it stands; `doubt` names what makes the answers doubtful where that alone leaves it unknown. */
export type DecidedGate = { gate: string; status: GateStatus; doubt?: string };

export type Premise = 'met' | 'not-met' | 'unknown';

/** Why an item is `next` and not `first`; `choice`: of these one is enough to begin with, and another begins. */
export type NextReason =
  | { kind: 'later-slot' }
  | { kind: 'choice'; choice: string; measure: string }
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

/**
 * Why a candidate is kept for later: another of its choice is taken; it needs something that is itself kept for later; what it is for is
 * begun by an item; or there is no room.
 */
export type LaterReason =
  | { kind: 'choice'; choice: string; measure: string }
  | { kind: 'after'; measure: string }
  | { kind: 'begun'; measure: string }
  | { kind: 'room' };

/**
 * What an item is in the package for: a line of the type, the beginning of something, what follows it, or what another item needs; with the
 * deficits that it answers or, of a rule on the setting alone, that rule.
 */
export type Purpose = { kind: 'line' | 'begins' | 'follows' | 'needed'; grounds: string[] };

/** Why nothing that answers a deficit of state 3 is among the first: the item and what it waits for, what is withheld, or that there is nothing. */
export type NotFirst =
  | { deficit: string; kind: 'waits'; measure: string; reason: NextReason }
  | { deficit: string; kind: 'withheld'; measure: string; reason: WithheldReason }
  | { deficit: string; kind: 'later'; measure: string; reason: LaterReason }
  | { deficit: string; kind: 'nothing' };

/** Somebody whom the source names does not do it here: who has the role now, and the limit that says why. */
export type StandIn = { role: RoleId; actor: ActorId; instead: ActorId[]; why: string };

/** Who leads an item, takes part in it and pays for it in this place, and where that differs from what the measure's entry names. */
export type ItemActors = { leads: ActorId[]; takesPart: ActorId[]; pays: ActorId[]; standIns: StandIn[] };

export type DecidedItem = LaidOutItem & ItemActors;

/** An item in its place, before anybody is found to carry it. */
export type LaidOutItem = {
  measure: string;
  priority: 'first' | 'next';
  next?: NextReason;
  premise: Premise;
  purpose: Purpose;
  /** Of the deficits that its premise names, those measured absent: that half of the line does not apply here. */
  absentPremises?: string[];
  /** The rules that brought it in; empty for a line of the type's fixed set. */
  rules: string[];
  entry: { id: string; status: Truth }[];
  cautions: string[];
};

/** What hangs on a rule that is still open. */
export type RuleDecides =
  { kind: 'measure'; measure: string } | { kind: 'caution'; caution: string } | { kind: 'order' } | { kind: 'payment' };

export type FieldworkReason =
  | { kind: 'gate'; gate: string; doubt?: string }
  | { kind: 'raised'; question: string; deficit: string }
  | { kind: 'type' }
  | { kind: 'prior'; deficit: string }
  | { kind: 'deficit'; deficit: string }
  | { kind: 'rule'; rule: string; decides: RuleDecides }
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

/** Where a case stands on an axis; null where the answers point two ways, or nowhere. */
export type Place = {
  axis: string;
  at: string | null;
  /** Ours: `sure` is a clear majority of three votes or more; `open` is a tie, or one answer alone. */
  margin: 'sure' | 'likely' | 'open';
  because: AnsweredQuestion[];
  /** Of the answers that the axis asks for, how many say so and how many are known. */
  count?: { met: number; known: number; of: number };
};

/** What follows from a place for a package; `effect` is its id in the reading. */
export type ReadingEffect = { effect: string } & (
  | { kind: 'prefer'; measure: string; over: string[] }
  | { kind: 'order'; first: string; then: string }
  | { kind: 'caution'; caution: string; measures?: string[] }
);

/** A measure that a reading takes before others that could do the same. */
export type Preference = Extract<ReadingEffect, { kind: 'prefer' }>;

/** What one theory of the sources says of a case. */
export type ReadingResult = {
  reading: string;
  status: 'read' | 'not-enough';
  places: Place[];
  /** Of the axes, how many stand at the position that is counted. */
  count?: { met: number; known: number; of: number };
  /** The questions without an answer that would tell more. */
  ask: string[];
  effects: ReadingEffect[];
  /** Where the places say something else than the type does. */
  against: string[];
};
/** The stages of a package, before anybody is found to carry their items. */
export type LaidOutStage = { id: string; slot: SlotId; items: LaidOutItem[] };

/** What the engine decided, as ids only; the texts and the reasons are looked up from it. */
export type Decision = {
  classification: Classification;
  findings: Finding[];
  gates: DecidedGate[];
  stages: { id: string; slot: SlotId; items: DecidedItem[] }[];
  /** What the theories of the sources say of this case, and what each of them chose, ordered or warned of in this package. */
  readings: (ReadingResult & { chose: ReadingEffect[] })[];
  /** What stands alongside the package and is no item of it: readings of the type, and patterns that rules name. */
  alongside: { measure: string; rules: string[] }[];
  withheld: { measure: string; reason: WithheldReason }[];
  /** What may come in, and is kept back so that the package stays one that can be carried. */
  later: { measure: string; rules: string[]; reason: LaterReason }[];
  /** For each deficit of state 3 without an item among the first: why. */
  notFirst: NotFirst[];
  leaveAlone: string[];
  fieldwork: { question: string; reason: FieldworkReason }[];
  /** `readings`: those that call for it. */
  cautions: { caution: string; rules: string[]; readings?: string[] }[];
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
