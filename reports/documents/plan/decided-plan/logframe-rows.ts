import { unreachable } from '#policies/engine/evaluate';
import {
  type Assumption,
  type IndicatorName,
  type LogframeOutcome,
  type LogframeOutput,
  type LogframeRow,
  targetFor,
} from '#policies/plan/logframe-row';
import type { MeasureText } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { answerText, howKnown } from '#reports/documents/plan/context';
import { itemOf, type MadePlan } from './made-plan';
import { monthsOf, nameOf, nameOfKey, partyName } from './words';

/** The lines of one item: the activity, its outputs, its outcomes; each with indicator, verification and assumption. */
export function rowsOfItem(row: LogframeRow, made: MadePlan): string[][] {
  const { t } = made;
  const before = row.assumptions.filter(({ kind }) => kind !== 'caution');
  const beside = row.assumptions.filter(({ kind }) => kind === 'caution');
  const words = (assumptions: Assumption[]) => assumptions.map((each) => assumptionText(each, made)).join(' ');
  return [
    [
      t('thePlan.logframe.activity', { name: nameOfKey(row.activity, made) }),
      whoAndWhen(row, made),
      t('none'),
      words(before) || t('none'),
    ],
    ...row.outputs.map((output) => [
      t('thePlan.logframe.output', { name: indicatorName(output, made) }),
      [unitText(output, made), targetText(row, output, made)].filter((text) => text !== '').join(' '),
      verification(output, made) || t('thePlan.logframe.ownVerification'),
      t('none'),
    ]),
    ...row.outcomes.map((outcome, index) => [
      t('thePlan.logframe.outcome', { name: indicatorName(outcome, made) }),
      [unitText(outcome, made), baselineText(outcome, made), targetText(row, outcome, made)]
        .filter((text) => text !== '')
        .join(' '),
      [askedAgain(row, outcome, made), verification(outcome, made)].filter((text) => text !== '').join(' '),
      index === 0 ? words(beside) || t('none') : t('none'),
    ]),
  ];
}

function whoAndWhen({ item: key }: LogframeRow, made: MadePlan): string {
  const item = itemOf(key, made);
  if (item === undefined) return made.t('none');
  const owner = item.owner === undefined ? '' : partyName(item.owner, made);
  return [owner, monthsOf(item, made)].filter((text) => text !== '').join('. ') || made.t('none');
}

function indicatorName({ indicator, name }: LogframeOutput, { texts }: MadePlan): string {
  switch (name.kind) {
    case 'measure':
      return textOf(texts.measures, name.measure).indicators[indicator]?.name ?? indicator;
    case 'question':
      return textOf(texts.questions, name.question).short;
    case 'own':
      return name.text;
    default:
      return unreachable(name);
  }
}

function unitText({ unit }: LogframeOutput, { texts, t }: MadePlan): string {
  return unit === null ? '' : t('thePlan.logframe.unit', { unit: textOf(texts.units, unit) });
}

/** How the catalogue says that it is verified; empty where it says nothing. */
function verification({ indicator, name }: LogframeOutput, made: MadePlan): string {
  const of = measureText(name, made);
  return of?.indicators[indicator]?.verification ?? '';
}

function measureText(name: IndicatorName, { texts }: MadePlan): MeasureText | undefined {
  return name.kind === 'measure' ? textOf(texts.measures, name.measure) : undefined;
}

function baselineText({ baseline }: LogframeOutcome, made: MadePlan): string {
  const { t } = made;
  const { question, answer: value } = baseline;
  if (value === null) return t('thePlan.logframe.baselineNone');
  const answer = answerText({ question, value }, made).replace(/\.$/, '');
  const known = howKnown(question, made);
  return known === ''
    ? t('thePlan.logframe.baseline', { answer })
    : t('thePlan.logframe.baselineKnown', { answer, known });
}

function targetText(row: LogframeRow, indicator: LogframeOutput | LogframeOutcome, { t, format }: MadePlan): string {
  const target = targetFor(row, indicator);
  if (target === undefined) return t('thePlan.logframe.noTarget');
  const value = typeof target.value === 'number' ? format.number(target.value) : target.value.trim();
  return t('thePlan.logframe.target', { value, month: target.month });
}

function askedAgain({ verification: again }: LogframeRow, { baseline }: LogframeOutcome, made: MadePlan): string {
  const month = again.find(({ question }) => question === baseline.question)?.month ?? 12;
  const question = textOf(made.texts.questions, baseline.question).short;
  return made.t('thePlan.logframe.again', { month, question });
}

function assumptionText(assumption: Assumption, made: MadePlan): string {
  const { texts, t } = made;
  switch (assumption.kind) {
    case 'prerequisite': {
      const name = nameOf({ measure: assumption.measure }, made);
      return t(`thePlan.logframe.${assumption.item === null ? 'prerequisiteMissing' : 'prerequisite'}`, { name });
    }
    case 'entry':
      return textOf(texts.measures, assumption.measure).entry?.[assumption.id] ?? '';
    case 'caution':
      return t('thePlan.logframe.caution', { name: textOf(texts.cautions, assumption.caution).name });
    case 'contribution':
      return t('thePlan.logframe.contribution');
    default:
      return unreachable(assumption);
  }
}
