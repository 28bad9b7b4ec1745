import type { Answer, Indicators } from '#policies/schema/assessment';
import type { LogframeIndicator } from '#policies/plan/logframe-row';
import type { AgreedStage, PlanItem } from '#policies/schema/plan';
import type { Classification, LaterReason, Margin, Purpose, Severity, WithheldReason } from '#policies/schema/result';
import type { GroupId, TypeId } from '#policies/schema/terms';
import type { SinceKept } from './since-kept';

/** What stood before and what stands after; missing where there was nothing. */
type Change<Value> = { before: Value | undefined; after: Value | undefined };

/**
 * How two assessments belong together: they say the same; one is another state of the other (a colleague's file, an earlier backup); a
 * scenario of it; the same system about so many months later; or another system.
 */
export type PairKind =
  | { kind: 'copy' }
  | { kind: 'colleague' }
  | { kind: 'scenario' }
  | { kind: 'follow-up'; month: 12 | 24; months: number }
  | { kind: 'other-system' };

/** An answer that is another: in what it says, in how that is known, or in what these groups say. */
export type AnswerChange = Change<Answer> & { question: string; value: boolean; known: boolean; groups: GroupId[] };

export type FigureChange = Change<Indicators[keyof Indicators]> & { field: keyof Indicators };
export type CutChange = Change<number> & { field: keyof Classification['cutOffs'] };
export type MarginChange = Change<Margin> & Pick<Margin, 'axis' | 'bound'>;
export type SeverityChange = Change<Severity> & { deficit: string };

/** Where a measure stands in one of the two: in the package, kept for later, withheld, or nowhere. */
export type Standing =
  | { kind: 'in'; stage: string; priority: 'first' | 'next'; rules: string[]; purpose: Purpose }
  | { kind: 'later'; rules: string[]; reason: LaterReason }
  | { kind: 'withheld'; reason: WithheldReason }
  | { kind: 'nowhere' };

/** A measure that stands elsewhere; `alone`: the changed answers of which each by itself, put in the place of the old one, moves it so. */
export type MeasureChange = { measure: string; before: Standing; after: Standing; alone: string[] };

/** An item of the plan that is another, by its key, with the fields in which it differs. */
export type ItemChange = Change<PlanItem> & { item: string; fields: (keyof PlanItem)[] };

/** What was found of an indicator when it was looked at again: as people wrote it, or by the answer to its question. */
export type Actual =
  | { kind: 'written'; value: string | number; date: string | null }
  | { kind: 'asked-again'; question: string; answer: Answer };

/** An indicator of an item: how it stood, what was aimed at, and what came. */
export type IndicatorStanding = {
  item: string;
  /** Whose plan and answers the indicator and its baseline are of. */
  of: 'before' | 'after';
  indicator: LogframeIndicator;
  target: { value: string | number; month: 12 | 24 } | null;
  actual: Actual | null;
};

/** A stage of the agreement: verified already before, since, not yet, or no longer. */
export type StageStanding = Change<AgreedStage> & { stage: string; verified: 'before' | 'since' | 'no' | 'withdrawn' };

/** Whether support goes on by the stop rule that was agreed, and why; `stage`: the stage that the reason is about. */
export type Support =
  | { verdict: 'go-on'; because: 'all-verified' }
  | { verdict: 'go-on'; because: 'rule-not-met' | 'verified-since'; stage: string }
  | { verdict: 'stop'; because: 'rule-met'; stage: string }
  | { verdict: 'cannot-be-told'; because: 'no-agreement' }
  | { verdict: 'cannot-be-told'; because: 'no-rule' | 'nobody-said' | 'withdrawn'; stage: string };

/** Two assessments side by side, part by part. Nothing is added up, weighed or averaged. */
export type Comparison = {
  pair: PairKind;
  answers: AnswerChange[];
  figures: FigureChange[];
  cutOffs: CutChange[];
  /** Null where it is the same. */
  type: { before: TypeId | null; after: TypeId | null } | null;
  margins: MarginChange[];
  severities: SeverityChange[];
  entered: MeasureChange[];
  left: MeasureChange[];
  /** In the package both times, in another stage or with another priority. */
  placed: MeasureChange[];
  /** Outside of the package both times, and for another reason. */
  outside: MeasureChange[];
  items: ItemChange[];
  /** As things stand after, also where nothing changed. */
  indicators: IndicatorStanding[];
  stages: StageStanding[];
  support: Support;
  /** For each of the two: what its kept result was, against what the rules of today make of the same assessment; null where none was kept. */
  since: { before: SinceKept | null; after: SinceKept | null };
};
