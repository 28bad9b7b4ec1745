import { isActedOn } from './acted-on';
import type { KnowledgeBase } from './base';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { Finding, Severity } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';

/** What conditions are read against: the answers, the severities made from them, and the type where it is decided. */
export type EvaluationContext = {
  base: KnowledgeBase;
  answers: Assessment['answers'];
  severities: ReadonlyMap<string, Severity>;
  /** The deficits that some group calls usual or worse, whatever counts. */
  calledUsual?: ReadonlySet<string>;
  /** A type, null for "decided: none", or undefined for "not known yet". */
  type: TypeId | null | undefined;
};

/** The context while deficits are still being diagnosed: every severity, and the type, is unknown. */
export function contextOfAnswers({ answers }: Pick<Assessment, 'answers'>, base: KnowledgeBase): EvaluationContext {
  return { base, answers, severities: NO_SEVERITIES, type: undefined };
}

const NO_SEVERITIES: EvaluationContext['severities'] = new Map();

/**
 * The context once deficits are diagnosed.
 *
 * @param type - undefined where no type can be told yet
 */
export function contextOf(
  { answers }: Pick<Assessment, 'answers'>,
  base: KnowledgeBase,
  findings: Finding[],
  type: EvaluationContext['type'],
): EvaluationContext {
  const calledUsual = findings.filter(({ byGroup }) => byGroup?.some(({ severity }) => isActedOn(severity)));
  return {
    base,
    answers,
    severities: new Map(findings.map((f) => [f.deficit, f.severity])),
    ...(calledUsual.length === 0 ? {} : { calledUsual: new Set(calledUsual.map(({ deficit }) => deficit)) }),
    type,
  };
}

/** The option ids of an answer to a choice, or undefined where it is not known. Exclusive options give way to others. */
export function chosen(question: Question, answer: Answer | undefined): string[] | undefined {
  if (answer === undefined || !('value' in answer)) return undefined;
  if (typeof answer.value === 'number') return undefined;
  const ids = typeof answer.value === 'string' ? [answer.value] : answer.value;
  if (ids.length < 2) return ids.length === 0 ? undefined : ids;
  const others = ids.filter((id) => question.options?.find((option) => option.id === id)?.exclusive !== true);
  return others.length > 0 ? others : ids;
}

/** The number given as an answer, or undefined where none is known. */
export function numberOf(answer: Answer | undefined): number | undefined {
  return answer !== undefined && 'value' in answer && typeof answer.value === 'number' ? answer.value : undefined;
}

/** Whether an answer says something: a value that is not empty. "I do not know" says nothing; "does not apply" does. */
export function isKnown(answer: Answer | undefined): boolean {
  if (answer === undefined || 'unknown' in answer) return false;
  if ('notApplicable' in answer) return true;
  if (typeof answer.value === 'number') return true;
  return typeof answer.value === 'string' ? answer.value.trim() !== '' : answer.value.length > 0;
}

/** An own answer, never one inherited from the prototype. */
export function answerTo(answers: Assessment['answers'], question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
