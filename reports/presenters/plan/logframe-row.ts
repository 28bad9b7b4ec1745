import { unreachable } from '#policies/schema/unreachable';
import {
  type Assumption,
  type Baseline,
  type LogframeOutcome,
  type LogframeOutput,
  type LogframeRow,
  type SetTarget,
  targetFor,
  targetKey,
} from '#policies/plan/logframe-row';
import { textOf } from '#policies/text/text-of';
import { answerText, howKnown } from '#reports/presenters/answers';
import { type ItemNames, itemNames, namesOfKey } from './names';
import type { PlanSource } from './plan-source';

/** One indicator: what is counted, where one stands today, the people's own target, and how it is verified. */
export type PresentedIndicator = {
  id: string;
  /** Under which name its target is kept. */
  targetKey: string;
  name: string;
  /** Null where it has no unit, no baseline, no target. */
  unit: string | null;
  baseline: string | null;
  target: string | null;
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

function presentIndicator(
  indicator: LogframeOutput | LogframeOutcome,
  row: LogframeRow,
  source: PlanSource,
): PresentedIndicator {
  const { texts, t } = source;
  const target = targetFor(row, indicator);
  return {
    id: indicator.indicator,
    targetKey: targetKey(indicator),
    name: indicatorName(indicator, source),
    unit: indicator.unit === null ? null : t('plan.logframe.unit', { unit: textOf(texts.units, indicator.unit) }),
    baseline: 'baseline' in indicator ? baselineText(indicator.baseline, source) : null,
    target: target === undefined ? null : targetText(target, source),
    verification: verificationText(indicator, row, source),
  };
}

/** The name of an indicator: the measure's, the question's in short, or people's own words. */
function indicatorName({ indicator, name }: LogframeOutput, { texts }: PlanSource): string {
  switch (name.kind) {
    case 'measure':
      return textOf(texts.measures, name.measure).indicators[indicator]?.name ?? indicator;
    case 'question':
      return textOf(texts.questions, name.question).short;
    case 'own':
      return name.text.trim();
    default:
      return unreachable(name);
  }
}

/** Where one stands today, and how that is known. */
function baselineText({ question, answer: value }: Baseline, source: PlanSource): string {
  const { t } = source;
  if (value === null) return t('plan.logframe.notAnswered');
  const answer = answerText({ question, value }, source).replace(/\.$/, '');
  const known = howKnown(question, source);
  return known === '' ? answer : t('plan.known', { answer, known });
}

function targetText({ value, month }: Pick<SetTarget, 'value' | 'month'>, { t, format }: PlanSource): string {
  const text = typeof value === 'number' ? format.number(value) : value.trim();
  return t('plan.logframe.targetAt', { value: text, month });
}

/** The same question again for what an item changes, and what the catalogue says; of an output, at least its owner. */
function verificationText(
  indicator: LogframeOutput | LogframeOutcome,
  { verification }: LogframeRow,
  { texts, t }: PlanSource,
): string {
  const { name } = indicator;
  const written =
    name.kind === 'measure'
      ? textOf(texts.measures, name.measure).indicators[indicator.indicator]?.verification
      : undefined;
  if (!('baseline' in indicator)) return written ?? t('plan.logframe.shownByOwner');
  const { question } = indicator.baseline;
  const month = verification.find((each) => each.question === question)?.month ?? 12;
  const again = t('plan.logframe.askedAgain', { question: textOf(texts.questions, question).ask, month });
  return [again, ...(written === undefined ? [] : [written])].join(' ');
}

function otherTargets(row: LogframeRow, source: PlanSource): PresentedRow['otherTargets'] {
  const { texts } = source;
  const shown = new Set([...row.outputs, ...row.outcomes].map(targetKey));
  return row.targets
    .filter(({ indicator }) => !shown.has(indicator))
    .map(({ indicator, ...target }) => ({
      indicator: Object.hasOwn(texts.questions, indicator) ? textOf(texts.questions, indicator).short : indicator,
      target: targetText(target, source),
    }));
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
