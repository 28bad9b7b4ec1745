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

/** Where the name of an indicator stands: with the measure, with a question, or in people's own words. */
type IndicatorName =
  { kind: 'measure'; measure: string } | { kind: 'question'; question: string } | { kind: 'own'; text: string };

/** What will be there when an item is carried out; `unit` is an id of the units, null where it has none. */
export type LogframeOutput = { indicator: string; unit: string | null; name: IndicatorName };

/** Where one stands today: an answer, "I do not know", "does not apply", or null where nobody has answered; and how it is known. */
export type Baseline = {
  question: string;
  answer: AnswerValue | 'unknown' | 'not-applicable' | null;
  evidence: EvidenceGrade | null;
  who: string | null;
};

/** What an item changes. Its target is kept under the question of its baseline. */
export type LogframeOutcome = LogframeOutput & { baseline: Baseline };

/** A target that people set, by the question of a baseline or the id of an output. */
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
  outputs: LogframeOutput[];
  outcomes: LogframeOutcome[];
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
  const outputs = measure === undefined ? ownOutput(item) : outputsOf(measure);
  if (question === undefined || outputs.length === 0) return undefined;
  const outcomes = outcomesOf(measure, question, context);
  const targets = targetsOf(item.targets ?? []);
  const questions = new Set(outcomes.map(({ baseline }) => baseline.question));
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

/** The target that people set for an indicator of a row, if they did: of an output by its id, of an outcome by its baseline's question. */
export function targetFor(row: LogframeRow, indicator: LogframeOutput | LogframeOutcome): SetTarget | undefined {
  const key = targetKey(indicator);
  return row.targets.find((target) => target.indicator === key);
}

/** Under which name the target of an indicator is kept. */
export function targetKey(indicator: LogframeOutput | LogframeOutcome): string {
  return 'baseline' in indicator ? indicator.baseline.question : indicator.indicator;
}

function ownOutput({ custom }: PlanItem): LogframeOutput[] {
  const text = custom?.output ?? '';
  return said(text) ? [{ indicator: 'own-output', unit: null, name: { kind: 'own', text } }] : [];
}

function outputsOf(measure: Measure): LogframeOutput[] {
  return measure.indicators
    .filter(({ kind }) => kind === 'output')
    .map(({ id, unit }) => ({ indicator: id, unit, name: { kind: 'measure', measure: measure.id } }));
}

/** The measure's own outcomes; where it names none, or no question for one, the problem's own question says how one stands. */
function outcomesOf(measure: Measure | undefined, question: string, context: LogframeContext): LogframeOutcome[] {
  const own = (measure?.indicators ?? []).filter(({ kind }) => kind === 'outcome');
  if (measure === undefined || own.length === 0) {
    return [
      {
        indicator: question,
        unit: null,
        name: { kind: 'question', question },
        baseline: baselineOf(question, context),
      },
    ];
  }
  return own.map(({ id, unit, baseline }) => ({
    indicator: id,
    unit,
    name: { kind: 'measure', measure: measure.id },
    baseline: baselineOf(baseline ?? question, context),
  }));
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
