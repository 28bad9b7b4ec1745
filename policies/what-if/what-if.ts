import type { KnowledgeBase } from '#policies/engine/base';
import { chooseMeasures } from '#policies/engine/choose';
import { typeOf } from '#policies/engine/classify';
import { conditionsIn, conditionsOf } from '#policies/engine/conditions-of';
import { questionsAsked } from '#policies/engine/asked';
import { diagnosedSeverity } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import type { AnswerValue, Assessment, Indicators } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { Severity } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { scopeOf, type Situation, situationOf } from '#policies/engine/situation';

/** What other answers or figures can move: the type, the gates that answers close, and the measures of the package. */
export type Outcome = { type: TypeId | null; closed: ReadonlySet<string>; measures: ReadonlySet<string> };

/** Answers to put in the place of those given, by question. */
export type OtherAnswers = Record<string, AnswerValue>;

/** One assessment as it stands, and as it would be with other answers or figures. */
export type WhatIf = {
  situation: Situation;
  present: Outcome;
  /** The questions that the interview asks. */
  asked: Question[];
  /** The package with other answers; how an answer is known stays as it was. */
  with: (answers: OtherAnswers) => Outcome;
  /** The type with other figures. */
  typeWith: (indicators: Indicators) => TypeId | null;
};

/** Prepares trials on an assessment; the same trial is made once. */
export function whatIfOf(situation: Situation): WhatIf {
  const { given, findings, context } = situation;
  const { base } = context;
  const present = outcomeOf(situation);
  const made = new Map<string, Outcome>();
  const read = questionsRead(base);
  const severities = new Map(findings.map((finding) => [finding.deficit, finding.severity]));
  const trying = inPlaceOf(given);
  const tryingKept = inPlaceOf(situation.assessment);
  const movesNothing = (answers: OtherAnswers) =>
    Object.keys(answers).every((question) => !read.has(question)) &&
    tryingKept(answers, (other) => keepsSeverities(answers, other, severities, base));
  const outcomeWith = (answers: OtherAnswers) =>
    trying(answers, (other) => outcomeOf(situationOf(other, base, { ...situation, differsIn: Object.keys(answers) })));
  return {
    situation,
    present,
    asked: questionsAsked(context),
    with: (answers) => {
      const key = JSON.stringify(answers);
      const outcome = made.get(key) ?? (movesNothing(answers) ? present : outcomeWith(answers));
      made.set(key, outcome);
      return outcome;
    },
    typeWith: (indicators) => typeOf({ ...situation.assessment, indicators }, base, scopeOf(base, situation.gates)),
  };
}

/** What a trial brings in and takes out, each in the order of the catalogue. */
export function exchange(before: Outcome, after: Outcome): { adds: string[]; removes: string[] } {
  return {
    adds: [...after.measures].filter((measure) => !before.measures.has(measure)),
    removes: [...before.measures].filter((measure) => !after.measures.has(measure)),
  };
}

function outcomeOf(situation: Situation): Outcome {
  return {
    type: situation.classification.type,
    closed: new Set([...situation.gates].flatMap(([gate, status]) => (status === 'closed' ? [gate] : []))),
    measures: new Set(chooseMeasures(situation).items.map((m) => m.id)),
  };
}

/**
 * The questions that a condition reads itself, or that give the type. Every other question acts through the severity of its deficit, or
 * not at all, so that most trials need no more than a diagnosis.
 */
function questionsRead(base: KnowledgeBase): Set<string> {
  const ofFlag = (flag: string) => [base.questionOfFlag.get(flag)?.id ?? ''];
  const ofDeficit = (deficit: string) =>
    [base.leadOf.get(deficit), ...(base.followUpsOf.get(deficit) ?? [])].map((question) => question?.id ?? '');
  // What sets an answer aside is read before the answers set aside are taken out, and so are the severities in it.
  const settingAside = conditionsIn(base.knowledge.questions.map((question) => question.when));
  return new Set([
    ...conditionsOf(base.knowledge).flatMap((condition) => {
      if (condition.kind === 'flag') return ofFlag(condition.flag);
      return condition.kind === 'answer' || condition.kind === 'evidence' ? [condition.question] : [];
    }),
    ...settingAside.flatMap((condition) => (condition.kind === 'severity' ? ofDeficit(condition.deficit) : [])),
    ...importanceQuestions(base).map((question) => question.id),
  ]);
}

function keepsSeverities(
  answers: OtherAnswers,
  other: Assessment,
  severities: ReadonlyMap<string, Severity>,
  base: KnowledgeBase,
): boolean {
  return Object.keys(answers).every((question) => {
    const deficit = base.question.get(question)?.deficit;
    return deficit === undefined || diagnosedSeverity(deficit, other, base) === severities.get(deficit);
  });
}

type Trying = <T>(others: OtherAnswers, read: (other: Assessment) => T) => T;

/**
 * Reads an assessment with other answers in it. The same copy serves every trial, since copying hundreds of answers takes longer than
 * deciding; so what is read must not be kept.
 */
function inPlaceOf(assessment: Assessment): Trying {
  const answers = { ...assessment.answers };
  const copy = { ...assessment, answers };
  return (others, read) => {
    for (const [question, value] of Object.entries(others)) {
      const given = answerTo(assessment.answers, question);
      answers[question] = given !== undefined && 'value' in given ? { ...given, value } : { value };
    }
    const result = read(copy);
    for (const question of Object.keys(others)) {
      const given = answerTo(assessment.answers, question);
      if (given === undefined) delete answers[question];
      else answers[question] = given;
    }
    return result;
  };
}
