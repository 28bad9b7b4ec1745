import { unreachable } from '#policies/schema/unreachable';
import { must } from './base';
import { answerTo, chosen, type EvaluationContext, isKnown, numberOf } from './evaluation-context';
import type { Condition } from '#policies/schema/condition';
import type { Truth } from '#policies/schema/result';

/** Reads a condition against the context by Kleene's three values. */
export function evaluate(condition: Condition, context: EvaluationContext): Truth {
  switch (condition.kind) {
    case 'answer':
      return answered(condition.question, condition.in, context);
    case 'severity':
      return severe(condition, context);
    case 'type':
      return context.type === undefined
        ? 'unknown'
        : truth(context.type !== null && condition.in.includes(context.type));
    case 'flag':
      return flagged(condition, context);
    case 'evidence':
      return evidenced(condition, context);
    case 'all':
      return conjunction(condition.of, context);
    case 'any':
      return disjunction(condition.of, context);
    case 'not':
      return negated(evaluate(condition.of, context));
    default:
      return unreachable(condition);
  }
}

/** The questions whose answers would decide a condition that is unknown; empty if it holds or fails. */
export function missingFor(condition: Condition, context: EvaluationContext): string[] {
  return evaluate(condition, context) === 'unknown' ? questionsBehind(condition, context) : [];
}

/** The questions whose answers make a condition hold, or fail; empty if it is unknown, and for what rests on the type. */
export function groundsOf(condition: Condition, context: EvaluationContext): string[] {
  return evaluate(condition, context) === 'unknown' ? [] : questionsBehind(condition, context);
}

/** The questions of those parts that give a condition its value: the parts that have the value themselves. */
function questionsBehind(condition: Condition, context: EvaluationContext): string[] {
  switch (condition.kind) {
    case 'answer':
    case 'evidence':
      return [condition.question];
    case 'severity': {
      const lead = context.base.leadOf.get(condition.deficit);
      return lead === undefined ? [] : [lead.id];
    }
    case 'flag':
      return [must(context.base.questionOfFlag, condition.flag).id];
    case 'type':
      return [];
    case 'all':
    case 'any': {
      const value = evaluate(condition, context);
      const parts = condition.of.filter((part) => evaluate(part, context) === value);
      return [...new Set(parts.flatMap((part) => questionsBehind(part, context)))];
    }
    case 'not':
      return questionsBehind(condition.of, context);
    default:
      return unreachable(condition);
  }
}

function answered(question: string, options: string[], context: EvaluationContext): Truth {
  const answer = answerTo(context.answers, question);
  if (answer !== undefined && 'notApplicable' in answer) return 'fails';
  if (answer !== undefined && 'value' in answer && typeof answer.value === 'string') {
    return truth(options.includes(answer.value));
  }
  const ids = chosen(must(context.base.question, question), answer);
  return ids === undefined ? 'unknown' : truth(ids.some((id) => options.includes(id)));
}

function severe(condition: Extract<Condition, { kind: 'severity' }>, context: EvaluationContext): Truth {
  const severity = context.severities.get(condition.deficit) ?? null;
  if (severity === null) return 'unknown';
  if (severity === 'not-applicable') return 'fails';
  return truth(severity >= (condition.atLeast ?? 0) && severity <= (condition.atMost ?? 3));
}

function flagged(condition: Extract<Condition, { kind: 'flag' }>, context: EvaluationContext): Truth {
  const question = must(context.base.questionOfFlag, condition.flag);
  if (question.kind !== 'number') return answered(question.id, condition.in ?? [], context);
  const answer = answerTo(context.answers, question.id);
  if (answer !== undefined && 'notApplicable' in answer) return 'fails';
  const number = numberOf(answer);
  if (number === undefined) return 'unknown';
  return truth(number >= (condition.atLeast ?? -Infinity) && number < (condition.below ?? Infinity));
}

/**
 * What nobody has answered, and how an answer is known where nobody has said so, is unknown and never fails: but that an answer is not known
 * is itself always known.
 */
function evidenced(condition: Extract<Condition, { kind: 'evidence' }>, context: EvaluationContext): Truth {
  const grade = gradeOf(condition.question, context);
  if (condition.in.includes(grade)) return 'holds';
  if (grade === 'not-known') return 'unknown';
  const answer = answerTo(context.answers, condition.question);
  const asksHow = condition.in.some((each) => each !== 'not-known' && each !== 'unstated');
  return grade === 'unstated' && asksHow && answer !== undefined && !('notApplicable' in answer) ? 'unknown' : 'fails';
}

function gradeOf(question: string, context: EvaluationContext) {
  const answer = answerTo(context.answers, question);
  return answer === undefined || !isKnown(answer) ? 'not-known' : (answer.evidence ?? 'unstated');
}

function conjunction(conditions: Condition[], context: EvaluationContext): Truth {
  let result: Truth = 'holds';
  for (const condition of conditions) {
    const part = evaluate(condition, context);
    if (part === 'fails') return 'fails';
    if (part === 'unknown') result = 'unknown';
  }
  return result;
}

function disjunction(conditions: Condition[], context: EvaluationContext): Truth {
  let result: Truth = 'fails';
  for (const condition of conditions) {
    const part = evaluate(condition, context);
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
