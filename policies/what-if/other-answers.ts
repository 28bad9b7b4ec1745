import { answerTo } from '#policies/engine/evaluation-context';
import type { AnswerValue, Assessment } from '#policies/schema/assessment';

/** Answers to put in the place of those given, by question. */
export type OtherAnswers = Record<string, AnswerValue>;

type Trying = <T>(others: OtherAnswers, read: (other: Assessment) => T) => T;

/**
 * Reads an assessment with other answers in it. The same copy serves every trial, since copying hundreds of answers takes longer than
 * deciding; so what is read must not be kept.
 */
export function inPlaceOf(assessment: Assessment): Trying {
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
