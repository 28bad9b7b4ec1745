import type { LogframeRow as RowModel } from '#components/plan/logframe-row';
import type { LogframeProblem as ProblemModel } from '#components/plan/logframe-table';
import { must } from '#policies/engine/base';
import { unreachable } from '#policies/engine/evaluate';
import { titleOfItem } from '#policies/plan/item';
import type { LogframeProblem } from '#policies/plan/logframe';
import {
  type Assumption,
  type Baseline,
  type IndicatorName,
  type LogframeOutcome,
  type LogframeOutput,
  type LogframeRow,
  targetFor,
  targetKey,
} from '#policies/plan/logframe-row';
import { answerTo } from '#policies/engine/evaluation-context';
import { severityOf } from '#policies/engine/severity';
import { type Problem, problemId } from '#policies/plan/problem';
import { textOf } from '#policies/text/text-of';
import { answerWords } from '#features/assessment/interview/question-models';
import { itemHref } from '#features/assessment/plan/plan-tab';
import { codeOf, itemOf, itemsNamed, namedItem, type TabProps } from './words';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** The problems with their words, each with the lines of the items that are there for it. */
export function problemModels(problems: LogframeProblem[], props: TabProps, t: Words): ProblemModel[] {
  return problems.map(({ problem, rows, also }) => ({
    id: problemId(problem),
    ...problemWords(problem, props, t),
    rows: rows.map((row) => rowModel(row, props, t)),
    also: itemsNamed(also, props),
  }));
}

function problemWords(problem: Problem, props: TabProps, t: Words): { heading: string; state: string } {
  const { decision, texts } = props;
  switch (problem.kind) {
    case 'deficit': {
      const { name, what } = textOf(texts.deficits, problem.deficit);
      return {
        heading: t('problem', { name }),
        state: `${t(`severity.${severityOf(problem.deficit, decision) ?? 'unknown'}`)} ${what}`,
      };
    }
    case 'answer': {
      const { question } = problem;
      const answer = answerTextOf(question, props, t) ?? t('notAnswered');
      return {
        heading: t('askedFor', { name: textOf(texts.questions, question).short }),
        state: t('answered', { answer }),
      };
    }
    case 'type':
      return { heading: t('forType', { name: textOf(texts.types, problem.type).name }), state: t('lineOfType') };
    default:
      return unreachable(problem);
  }
}

function rowModel(row: LogframeRow, props: TabProps, t: Words): RowModel {
  const item = itemOf(row.item, props.plan);
  return {
    ...namedItem(item, props),
    code: codeOf(item, props.base),
    outputs: row.outputs.map((output) => ({
      ...indicatorLine(output, row, props, t),
      baseline: null,
      verification: outputVerification(output.name, output.indicator, props, t),
    })),
    outcomes: row.outcomes.map((outcome) => ({
      ...indicatorLine(outcome, row, props, t),
      baseline: todayText(outcome.baseline, props, t),
      verification: askedAgain(outcome.baseline.question, row, props, t),
    })),
    assumptions: row.assumptions.map((assumption) => assumptionText(assumption, props, t)),
  };
}

function indicatorLine(indicator: LogframeOutput | LogframeOutcome, row: LogframeRow, props: TabProps, t: Words) {
  const { units } = props.texts;
  const target = targetFor(row, indicator);
  return {
    id: indicator.indicator,
    indicator: indicatorName(indicator.name, indicator.indicator, props),
    unit: indicator.unit === null ? null : (units[indicator.unit] ?? indicator.unit),
    targetHref: `${itemHref(props, row.item)}#target-${targetKey(indicator)}`,
    target: target === undefined ? null : t('targetAt', { value: String(target.value), month: target.month }),
  };
}

/** The name of an indicator: the measure's, the question's in short, or people's own words. */
export function indicatorName(name: IndicatorName, id: string, { texts }: Pick<TabProps, 'texts'>): string {
  switch (name.kind) {
    case 'measure':
      return textOf(texts.measures, name.measure).indicators[id]?.name ?? id;
    case 'question':
      return textOf(texts.questions, name.question).short;
    case 'own':
      return name.text;
    default:
      return unreachable(name);
  }
}

function outputVerification(name: IndicatorName, id: string, { texts }: TabProps, t: Words): string {
  const written =
    name.kind === 'measure' ? textOf(texts.measures, name.measure).indicators[id]?.verification : undefined;
  return written ?? t('shownByOwner');
}

function askedAgain(question: string, { verification }: LogframeRow, { texts }: TabProps, t: Words): string {
  const month = verification.find((each) => each.question === question)?.month ?? 12;
  return t('askedAgain', { question: textOf(texts.questions, question).ask, month });
}

/** Where one stands today, and how that is known. */
function todayText({ question, evidence, who }: Baseline, props: TabProps, t: Words): string {
  const known = [...(evidence === null ? [] : [t(`evidence.${evidence}`)]), ...(who === null ? [] : [who])].join(', ');
  const answer = answerTextOf(question, props, t) ?? t('notAnswered');
  return known === '' ? answer : t('known', { answer, known });
}

function answerTextOf(question: string, { assessment, base, texts }: TabProps, t: Words): string | null {
  const answer = answerTo(assessment.answers, question);
  return answerWords(must(base.question, question), answer, texts, t('unknown'));
}

function assumptionText(assumption: Assumption, { texts }: TabProps, t: Words): string {
  switch (assumption.kind) {
    case 'prerequisite': {
      const name = titleOfItem({ measure: assumption.measure }, texts);
      return t(assumption.item === null ? 'assume.there' : 'assume.carriedOut', { name });
    }
    case 'entry':
      return textOf(texts.measures, assumption.measure).entry?.[assumption.id] ?? t('assume.contribution');
    case 'caution':
      return t('assume.caution', { name: textOf(texts.cautions, assumption.caution).name });
    case 'contribution':
      return t('assume.contribution');
    default:
      return unreachable(assumption);
  }
}
