import { unreachable } from '#policies/schema/unreachable';
import {
  type Assumption,
  type LogframeIndicator,
  type LogframeRow,
  questionAsked,
  type SetTarget,
  type State,
  targetFor,
  targetKey,
} from '#policies/plan/logframe-row';
import type { Target } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import { answerText, howKnown } from '#reports/presenters/answers';
import { type ItemNames, itemNames, namesOfKey } from './names';
import { itemOf, type PlanSource } from './plan-source';

/** One indicator: what is counted, where one stands today, the people's own target, and how it is verified. */
export type PresentedIndicator = {
  id: string;
  /** Counted in a unit, a state by an answer, or people's own words. */
  kind: LogframeIndicator['kind'];
  /** Under which name its target is kept. */
  targetKey: string;
  name: string;
  /** Null where it has no unit, no baseline, no target. */
  unit: string | null;
  baseline: string | null;
  target: string | null;
  /** What came of it; null while nobody has read it again. */
  actual: string | null;
  verification: string;
};

/** An item in the logframe. `beside`: the warnings among its assumptions, which hold for all that comes of it. */
export type PresentedRow = ItemNames & {
  outputs: PresentedIndicator[];
  outcomes: PresentedIndicator[];
  assumptions: string[];
  beside: string[];
  /** Targets of people for what is no indicator of the row: of another edition, say. */
  otherTargets: { indicator: string; target: string }[];
};

/** An item's line of the logframe in words. */
export function presentRow(row: LogframeRow, source: PlanSource): PresentedRow {
  const words = (assumptions: Assumption[]) => assumptions.map((each) => assumptionText(each, source));
  return {
    ...namesOfKey(row.item, source),
    outputs: row.outputs.map((output) => presentIndicator(output, row, source)),
    outcomes: row.outcomes.map((outcome) => presentIndicator(outcome, row, source)),
    assumptions: words(row.assumptions.filter(({ kind }) => kind !== 'caution')),
    beside: words(row.assumptions.filter(({ kind }) => kind === 'caution')),
    otherTargets: otherTargets(row, source),
  };
}

function presentIndicator(indicator: LogframeIndicator, row: LogframeRow, source: PlanSource): PresentedIndicator {
  const { texts, t } = source;
  const target = targetFor(row, indicator);
  return {
    id: indicator.indicator,
    kind: indicator.kind,
    targetKey: targetKey(indicator),
    name: indicatorName(indicator, source),
    unit: indicator.kind === 'count' ? t('plan.logframe.unit', { unit: textOf(texts.units, indicator.unit) }) : null,
    baseline: baselineText(indicator, source),
    target: target === undefined ? null : targetText(target, source),
    actual: actualText(
      itemOf(row.item, source).targets?.find((each) => each.indicator === targetKey(indicator)),
      source,
    ),
    verification: verificationText(indicator, row, source),
  };
}

/** The name of an indicator: the measure's, the question's in short, or people's own words. */
export function indicatorName(indicator: LogframeIndicator, { texts, t }: PlanSource): string {
  switch (indicator.kind) {
    case 'count':
      return textOf(texts.measures, indicator.measure).indicators[indicator.indicator]?.name ?? indicator.indicator;
    case 'state':
      return t('plan.logframe.state', { question: textOf(texts.questions, indicator.indicator).short });
    case 'own':
      return indicator.text.trim();
    default:
      return unreachable(indicator);
  }
}

/** Where one stands today, and how that is known: a number under what is counted, a state under a state. */
export function baselineText(indicator: LogframeIndicator, source: PlanSource): string | null {
  switch (indicator.kind) {
    case 'count':
      return indicator.baseline === null
        ? source.t('plan.logframe.notCounted')
        : knownText(source.format.number(indicator.baseline.answer), indicator.baseline.question, source);
    case 'state':
      return stateText(indicator, source);
    case 'own':
      return null;
    default:
      return unreachable(indicator);
  }
}

function stateText({ baseline: { question, answer: value } }: State, source: PlanSource): string {
  if (value === null) return source.t('plan.logframe.notAnswered');
  return knownText(answerText({ question, value }, source).replace(/\.$/, ''), question, source);
}

function knownText(answer: string, question: string, source: PlanSource): string {
  const known = howKnown(question, source);
  return known === '' ? answer : source.t('plan.known', { answer, known });
}

/** A target with the month at which it is read. */
export function targetText({ value, month }: Pick<SetTarget, 'value' | 'month'>, { t, format }: PlanSource): string {
  const text = typeof value === 'number' ? format.number(value) : value.trim();
  return t('plan.logframe.targetAt', { value: text, month });
}

/** What was found when an indicator was read again; null where nobody wrote it. */
function actualText(target: Target | undefined, { t, format }: PlanSource): string | null {
  const { value, date } = target?.actual ?? {};
  if (value === undefined) return null;
  const text = typeof value === 'number' ? format.number(value) : value.trim();
  return date === undefined ? text : t('plan.logframe.actualAt', { value: text, month: format.month(date) });
}

/** The same question again where one says how things stand, and what the catalogue says; of an output in own words, its owner. */
function verificationText(indicator: LogframeIndicator, row: LogframeRow, { texts, t }: PlanSource): string {
  if (indicator.kind === 'own') return t('plan.logframe.shownByOwner');
  const question = questionAsked(indicator);
  const month = row.verification.find((each) => each.question === question)?.month ?? 12;
  const again =
    question === undefined
      ? []
      : [t('plan.logframe.askedAgain', { question: textOf(texts.questions, question).ask, month })];
  const written =
    indicator.kind === 'count'
      ? textOf(texts.measures, indicator.measure).indicators[indicator.indicator]?.verification
      : undefined;
  return [...again, ...(written === undefined ? [] : [written])].join(' ');
}

function otherTargets(row: LogframeRow, source: PlanSource): PresentedRow['otherTargets'] {
  const { texts } = source;
  const indicators = [...row.outputs, ...row.outcomes];
  const shown = new Set(indicators.map((indicator) => targetFor(row, indicator)));
  const nameOf = (id: string) => {
    const own = indicators.find((indicator) => targetKey(indicator) === id);
    if (own !== undefined) return indicatorName(own, source);
    return Object.hasOwn(texts.questions, id) ? textOf(texts.questions, id).short : id;
  };
  return row.targets
    .filter((target) => !shown.has(target))
    .map(({ indicator, ...target }) => ({ indicator: nameOf(indicator), target: targetText(target, source) }));
}

function assumptionText(assumption: Assumption, source: PlanSource): string {
  const { texts, t } = source;
  switch (assumption.kind) {
    case 'prerequisite': {
      const { label: name } = itemNames({ measure: assumption.measure }, source);
      return t(`plan.logframe.${assumption.item === null ? 'there' : 'carriedOut'}`, { name });
    }
    case 'entry':
      return textOf(texts.measures, assumption.measure).entry?.[assumption.id] ?? t('plan.logframe.contribution');
    case 'caution':
      return t('plan.logframe.caution', { name: textOf(texts.cautions, assumption.caution).name });
    case 'contribution':
      return t('plan.logframe.contribution');
    default:
      return unreachable(assumption);
  }
}
