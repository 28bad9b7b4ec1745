import { decidingIndex } from '#policies/engine/deciding-index';
import { isActedOn } from '#policies/engine/acted-on';
import type { KnowledgeBase } from '#policies/engine/base';
import { conditionsIn } from '#policies/engine/conditions-in';
import { conditionsOf } from '#policies/engine/conditions-of';
import { diagnosedSeverity } from '#policies/engine/diagnose';
import { evaluate } from '#policies/engine/evaluate';
import { answerTo, contextOfAnswers } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import type { Situation } from '#policies/engine/situation';
import type { Assessment } from '#policies/schema/assessment';
import type { Condition } from '#policies/schema/condition';
import { inPlaceOf, type OtherAnswers } from './other-answers';

/**
 * What deciding can see of some answers: the truth of every condition that reads them or the severity of their deficit, and the
 * judgement of importance. Nothing else in an answer moves an outcome, so that one signature has one outcome.
 */
export function signatureIn({ given, assessment, context: { base } }: Situation) {
  const reading = conditionsReading(base);
  // Judgement of importance, what a payer can meet, and what readings read are read as they stand.
  const asTheyStand = new Set([
    ...[...importanceQuestions(base), ...base.questionOfMeans.values()].map((question) => question.id),
    ...decidingIndex(base).readByReadings,
  ]);
  // What sets an answer aside is read before the answers set aside are taken out.
  const [tryingGiven, tryingKept] = [inPlaceOf(given), inPlaceOf(assessment)];
  const seen = (question: string, other: Assessment) => {
    const deficit = base.question.get(question)?.deficit;
    const severity = deficit === undefined ? null : diagnosedSeverity(deficit, other, base);
    const severities = new Map(deficit === undefined ? [] : [[deficit, severity]]);
    const context = { ...contextOfAnswers(other, base), severities };
    const ofDeficit = deficit === undefined ? [] : (reading.deficit.get(deficit) ?? []);
    const truths = [...(reading.question.get(question) ?? []), ...ofDeficit].map((c) => evaluate(c, context));
    // What is acted on is taken up by its state, the worst first.
    return [isActedOn(severity) ? severity : null, ...truths];
  };
  const of = (questions: string[], other: Assessment) =>
    questions.map((id) => [id, seen(id, other), asTheyStand.has(id) ? answerTo(other.answers, id) : null]);
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
  const unbounded = [...decidingIndex(base).superseded.values()].map((superseded) => superseded.unbounded);
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
