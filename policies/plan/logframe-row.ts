import type { KnowledgeBase } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import type { AnswerValue, Assessment } from '#policies/schema/assessment';
import type { Measure } from '#policies/schema/knowledge';
import { keyOf, type Plan, type PlanItem, type Target } from '#policies/schema/plan';
import type { Decision } from '#policies/schema/result';
import type { EvidenceGrade } from '#policies/schema/terms';
import { isInPlan, said } from './item';
import { type Problem, questionOf } from './problem';

/** How one stands today by the answer to a question, "does not apply", "I do not know", or null where nobody has answered; and how it is known. */
type Baseline = {
  question: string;
  answer: AnswerValue | 'unknown' | 'not-applicable' | null;
  evidence: EvidenceGrade | null;
  who: string | null;
};

/** What is counted, in a unit; its baseline is a number that an answer gives in the same unit, or null. */
type Count = {
  kind: 'count';
  indicator: string;
  measure: string;
  unit: string;
  baseline: (Baseline & { answer: number }) | null;
};

/** How things stand, by the question that says it: never counted, and asked again. */
export type State = { kind: 'state'; indicator: string; baseline: Baseline };

/** What will be there, in people's own words. */
type OwnOutput = { kind: 'own'; indicator: string; text: string };

export type LogframeIndicator = Count | State | OwnOutput;

/** A target that people set, by the id of what is counted or the question of a state. */
export type SetTarget = { indicator: string; value: string | number; month: 12 | 24 };

/** The same question, asked again. */
type Verification = { question: string; month: 12 | 24 };

/** What has to come true beside the item; `contribution` where the knowledge base names nothing: that each does what they promised. */
export type Assumption =
  | { kind: 'prerequisite'; measure: string; item: string | null }
  | { kind: 'entry'; measure: string; id: string }
  | { kind: 'caution'; caution: string }
  | { kind: 'contribution' };

/** An item of the plan as a chain: problem, activity (the item), outputs, outcomes. Nothing of it is ever empty. */
export type LogframeRow = {
  item: string;
  problem: Problem;
  /** The key of the item, which is the activity. */
  activity: string;
  outputs: LogframeIndicator[];
  outcomes: LogframeIndicator[];
  targets: SetTarget[];
  verification: Verification[];
  assumptions: Assumption[];
};

export type LogframeContext = { plan: Plan; decision: Decision; assessment: Assessment; base: KnowledgeBase };

/** The chain of an item that is there for a problem; undefined where a link is missing. */
export function rowOf(item: PlanItem, problem: Problem, context: LogframeContext): LogframeRow | undefined {
  const { base } = context;
  const measure = item.measure === undefined ? undefined : base.measure.get(item.measure);
  const question = questionOf(problem, base);
  const outputs = measure === undefined ? ownOutput(item) : countsOf('output', measure, context);
  if (question === undefined || outputs.length === 0) return undefined;
  const outcomes = outcomesOf(measure, question, context);
  const targets = targetsOf(item.targets ?? []);
  const questions = new Set([...outputs, ...outcomes].flatMap((each) => questionAsked(each) ?? []));
  return {
    item: keyOf(item),
    problem,
    activity: keyOf(item),
    outputs,
    outcomes,
    targets,
    verification: [...questions].map((asked) => ({
      question: asked,
      month: targets.find((target) => target.indicator === asked)?.month ?? 12,
    })),
    assumptions: assumptionsOf(measure, context),
  };
}

/**
 * The target that people set for an indicator of a row, if they did. What is counted has a number as its target; words that an older plan
 * holds for it are no target of it.
 */
export function targetFor(row: LogframeRow, indicator: LogframeIndicator): SetTarget | undefined {
  const target = row.targets.find((each) => each.indicator === targetKey(indicator));
  return indicator.kind === 'count' && typeof target?.value === 'string' ? undefined : target;
}

/** Under which name the target of an indicator is kept. */
export function targetKey({ indicator }: LogframeIndicator): string {
  return indicator;
}

/** The question that shows an indicator when it is asked again, if one does. */
export function questionAsked(indicator: LogframeIndicator): string | undefined {
  return indicator.kind === 'own' ? undefined : indicator.baseline?.question;
}

function ownOutput({ custom }: PlanItem): LogframeIndicator[] {
  const text = custom?.output ?? '';
  return said(text) ? [{ kind: 'own', indicator: 'own-output', text }] : [];
}

function countsOf(kind: 'output' | 'outcome', measure: Measure, context: LogframeContext): Count[] {
  return measure.indicators
    .filter((indicator) => indicator.kind === kind)
    .map(({ id, unit, baseline }) => ({
      kind: 'count',
      indicator: id,
      measure: measure.id,
      unit,
      baseline: baseline === undefined ? null : countedToday(baseline, unit, context),
    }));
}

/** What the measure counts as its outcomes, and how things stand by their questions, or else by the problem's own. */
function outcomesOf(measure: Measure | undefined, question: string, context: LogframeContext): LogframeIndicator[] {
  const counts = measure === undefined ? [] : countsOf('outcome', measure, context);
  const own = (measure?.indicators ?? []).filter(({ kind }) => kind === 'outcome');
  const asked = own.flatMap(({ baseline }) => baseline ?? []).filter((id) => !isCounted(id, context));
  const states = new Set(asked.length === 0 ? [question] : asked);
  return [
    ...counts,
    ...[...states].map((id): State => ({ kind: 'state', indicator: id, baseline: baselineOf(id, context) })),
  ];
}

/** A number that an answer gives in the unit of an indicator; words never stand under what is counted. */
function countedToday(question: string, unit: string, context: LogframeContext): Count['baseline'] {
  const { answer, ...known } = baselineOf(question, context);
  const isSameUnit = context.base.question.get(question)?.unit === unit;
  return typeof answer === 'number' && isSameUnit ? { ...known, answer } : null;
}

function isCounted(question: string, { base }: LogframeContext): boolean {
  return base.question.get(question)?.kind === 'number';
}

function baselineOf(question: string, { assessment }: LogframeContext): Baseline {
  const answer = answerTo(assessment.answers, question);
  const [answered] = answeredQuestion(question, assessment);
  return {
    question,
    answer: answered?.value ?? null,
    evidence: answer?.evidence ?? null,
    who: said(answer?.who) ? (answer?.who ?? null) : null,
  };
}

/** What people left empty is no target. */
function targetsOf(targets: Target[]): SetTarget[] {
  return targets.flatMap(({ indicator, value, month = 12 }) => {
    if (indicator === undefined || value === undefined) return [];
    return typeof value === 'string' && !said(value) ? [] : [{ indicator, value, month }];
  });
}

function assumptionsOf(measure: Measure | undefined, { plan, decision }: LogframeContext): Assumption[] {
  const inPlan = (plan.items ?? []).filter(isInPlan);
  const decided = decision.stages.flatMap((stage) => stage.items).find((item) => item.measure === measure?.id);
  const named: Assumption[] = [
    ...(measure?.prerequisites ?? []).map((before) => {
      const item = inPlan.find((other) => other.measure === before);
      return { kind: 'prerequisite' as const, measure: before, item: item === undefined ? null : keyOf(item) };
    }),
    ...(measure?.entry ?? [])
      .filter(({ id }) => decided?.entry.find((entry) => entry.id === id)?.status !== 'holds')
      .map(({ id }) => ({ kind: 'entry' as const, measure: measure?.id ?? '', id })),
    ...(decided?.cautions ?? measure?.cautions ?? []).map((caution) => ({ kind: 'caution' as const, caution })),
  ];
  return named.length === 0 ? [{ kind: 'contribution' }] : named;
}
