import type { KnowledgeBase } from '#policies/engine/base';
import { chooseMeasures } from '#policies/engine/choose';
import { typeOf } from '#policies/engine/classify';
import { conditionsIn, conditionsOf } from '#policies/engine/conditions-of';
import { questionsAsked } from '#policies/engine/asked';
import { diagnosedSeverity } from '#policies/engine/diagnose';
import { evaluate } from '#policies/engine/evaluate';
import { answerTo, contextOfAnswers } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import type { AnswerValue, Assessment, Indicators } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { Condition } from '#policies/schema/condition';
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

/** Prepares trials on an assessment. Trials that deciding cannot tell apart, from each other or from the present, are made once. */
export function whatIfOf(situation: Situation): WhatIf {
  const { given, context } = situation;
  const { base } = context;
  const present = outcomeOf(situation);
  const signature = signatureIn(situation);
  const trying = inPlaceOf(given);
  const made = new Map<string, Outcome>();
  const outcomeWith = (answers: OtherAnswers) =>
    trying(answers, (other) => outcomeOf(situationOf(other, base, { ...situation, differsIn: Object.keys(answers) })));
  return {
    situation,
    present,
    asked: questionsAsked(context),
    with: (answers) => {
      const key = signature.with(answers);
      const outcome = made.get(key) ?? (key === signature.now(answers) ? present : outcomeWith(answers));
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
 * What deciding can see of some answers: the truth of every condition that reads them or the severity of their deficit, and the
 * judgement of importance. Nothing else in an answer moves an outcome, so that one signature has one outcome.
 */
function signatureIn({ given, assessment, context: { base } }: Situation) {
  const reading = conditionsReading(base);
  const judged = importanceQuestions(base).map((question) => question.id);
  // What sets an answer aside is read before the answers set aside are taken out.
  const [tryingGiven, tryingKept] = [inPlaceOf(given), inPlaceOf(assessment)];
  const seen = (question: string, other: Assessment) => {
    const deficit = base.question.get(question)?.deficit;
    const severity = deficit === undefined ? null : diagnosedSeverity(deficit, other, base);
    const severities = new Map(deficit === undefined ? [] : [[deficit, severity]]);
    const context = { ...contextOfAnswers(other, base), severities };
    const ofDeficit = deficit === undefined ? [] : (reading.deficit.get(deficit) ?? []);
    return [...(reading.question.get(question) ?? []), ...ofDeficit].map((condition) => evaluate(condition, context));
  };
  const of = (questions: string[], other: Assessment) =>
    questions.map((id) => [id, seen(id, other), judged.includes(id) ? answerTo(other.answers, id) : null]);
  const now = (answers: OtherAnswers) => {
    const questions = Object.keys(answers);
    return JSON.stringify([of(questions, given), of(questions, assessment)]);
  };
  return {
    now,
    with: (answers: OtherAnswers) => {
      const questions = Object.keys(answers);
      const read = (other: Assessment) => of(questions, other);
      return JSON.stringify([tryingGiven(answers, read), tryingKept(answers, read)]);
    },
  };
}

type ConditionsReading = { question: ReadonlyMap<string, Condition[]>; deficit: ReadonlyMap<string, Condition[]> };

const conditionsReadingOf = new WeakMap<KnowledgeBase, ConditionsReading>();

/** The simple conditions that read each question, and each severity; made once for a base. */
function conditionsReading(base: KnowledgeBase): ConditionsReading {
  const known = conditionsReadingOf.get(base) ?? indexConditions(base);
  conditionsReadingOf.set(base, known);
  return known;
}

function indexConditions(base: KnowledgeBase): ConditionsReading {
  const unbounded = [...base.superseded.values()].map((superseded) => superseded.unbounded);
  const [question, deficit] = [new Map<string, Condition[]>(), new Map<string, Condition[]>()];
  const add = (to: Map<string, Condition[]>, id: string | undefined, condition: Condition) => {
    if (id !== undefined) to.set(id, [...(to.get(id) ?? []), condition]);
  };
  for (const condition of [...conditionsOf(base.knowledge), ...conditionsIn(unbounded)]) {
    if (condition.kind === 'flag') add(question, base.questionOfFlag.get(condition.flag)?.id, condition);
    if (condition.kind === 'answer' || condition.kind === 'evidence') add(question, condition.question, condition);
    if (condition.kind === 'severity') add(deficit, condition.deficit, condition);
  }
  return { question, deficit };
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
