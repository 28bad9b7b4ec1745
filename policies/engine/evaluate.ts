import { must } from './base';
import { answerTo, chosen, type Facts, isKnown, numberOf } from './evaluation-context';
import type { Condition } from '#policies/schema/condition';
import type { Truth } from '#policies/schema/result';

/** Reads a condition against the facts by Kleene's three values. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case 'answer':
      return answered(condition.question, condition.in, facts);
    case 'severity':
      return severe(condition, facts);
    case 'type':
      return facts.type === undefined ? 'unknown' : truth(facts.type !== null && condition.in.includes(facts.type));
    case 'flag':
      return flagged(condition, facts);
    case 'evidence':
      return truth(condition.in.includes(gradeOf(condition.question, facts)));
    case 'all':
      return conjunction(condition.of, facts);
    case 'any':
      return disjunction(condition.of, facts);
    case 'not':
      return negated(evaluate(condition.of, facts));
    default:
      return unreachable(condition);
  }
}

/** The questions whose answers would decide a condition that is unknown; empty if it holds or fails. */
export function missingFor(condition: Condition, facts: Facts): string[] {
  return evaluate(condition, facts) === 'unknown' ? questionsBehind(condition, facts) : [];
}

/** The questions whose answers make a condition hold, or fail; empty if it is unknown, and for what rests on the type. */
export function groundsOf(condition: Condition, facts: Facts): string[] {
  return evaluate(condition, facts) === 'unknown' ? [] : questionsBehind(condition, facts);
}

/** For the `default` of an exhaustive switch. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

/** The questions of those parts that give a condition its value: the parts that have the value themselves. */
function questionsBehind(condition: Condition, facts: Facts): string[] {
  switch (condition.kind) {
    case 'answer':
    case 'evidence':
      return [condition.question];
    case 'severity': {
      const lead = facts.base.leadOf.get(condition.deficit);
      return lead === undefined ? [] : [lead.id];
    }
    case 'flag':
      return [must(facts.base.questionOfFlag, condition.flag).id];
    case 'type':
      return [];
    case 'all':
    case 'any': {
      const value = evaluate(condition, facts);
      const parts = condition.of.filter((part) => evaluate(part, facts) === value);
      return [...new Set(parts.flatMap((part) => questionsBehind(part, facts)))];
    }
    case 'not':
      return questionsBehind(condition.of, facts);
    default:
      return unreachable(condition);
  }
}

function answered(question: string, options: string[], facts: Facts): Truth {
  const answer = answerTo(facts.answers, question);
  if (answer !== undefined && 'notApplicable' in answer) return 'fails';
  if (answer !== undefined && 'value' in answer && typeof answer.value === 'string') {
    return truth(options.includes(answer.value));
  }
  const ids = chosen(must(facts.base.question, question), answer);
  return ids === undefined ? 'unknown' : truth(ids.some((id) => options.includes(id)));
}

function severe(condition: Extract<Condition, { kind: 'severity' }>, facts: Facts): Truth {
  const severity = facts.severities.get(condition.deficit) ?? null;
  if (severity === null) return 'unknown';
  if (severity === 'not-applicable') return 'fails';
  return truth(severity >= (condition.atLeast ?? 0) && severity <= (condition.atMost ?? 3));
}

function flagged(condition: Extract<Condition, { kind: 'flag' }>, facts: Facts): Truth {
  const question = must(facts.base.questionOfFlag, condition.flag);
  if (question.kind !== 'number') return answered(question.id, condition.in ?? [], facts);
  const answer = answerTo(facts.answers, question.id);
  if (answer !== undefined && 'notApplicable' in answer) return 'fails';
  const number = numberOf(answer);
  if (number === undefined) return 'unknown';
  return truth(number >= (condition.atLeast ?? -Infinity) && number < (condition.below ?? Infinity));
}

function gradeOf(question: string, facts: Facts) {
  const answer = answerTo(facts.answers, question);
  return answer === undefined || !isKnown(answer) ? 'not-known' : (answer.evidence ?? 'unstated');
}

function conjunction(conditions: Condition[], facts: Facts): Truth {
  let result: Truth = 'holds';
  for (const condition of conditions) {
    const part = evaluate(condition, facts);
    if (part === 'fails') return 'fails';
    if (part === 'unknown') result = 'unknown';
  }
  return result;
}

function disjunction(conditions: Condition[], facts: Facts): Truth {
  let result: Truth = 'fails';
  for (const condition of conditions) {
    const part = evaluate(condition, facts);
    if (part === 'holds') return 'holds';
    if (part === 'unknown') result = 'unknown';
  }
  return result;
}

function negated(value: Truth): Truth {
  return value === 'holds' ? 'fails' : value === 'fails' ? 'holds' : 'unknown';
}

function truth(value: boolean): Truth {
  return value ? 'holds' : 'fails';
}
