import { must } from '#policies/engine/base';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Condition } from '#policies/schema/condition';
import type { Question } from '#policies/schema/knowledge';
import type { AssessmentBuilder } from './an-assessment';

/** Answers what a condition asks, so that it holds. */
export function makeTrue(condition: Condition, builder: AssessmentBuilder): AssessmentBuilder {
  switch (condition.kind) {
    case 'answer':
      return choose(must(knowledgeBase.question, condition.question), condition.in[0], builder);
    case 'severity':
      return builder.withDeficit(condition.deficit, asSeverity(condition.atLeast ?? 0));
    case 'flag': {
      const value = condition.in?.[0] ?? condition.atLeast ?? (condition.below ?? 1) - 1;
      return builder.withFlag(condition.flag, value);
    }
    case 'evidence':
      return condition.in.includes('not-known')
        ? builder.withoutAnswer(condition.question)
        : choose(must(knowledgeBase.question, condition.question), undefined, builder);
    case 'all':
      return condition.of.reduce((made, part) => makeTrue(part, made), builder);
    case 'any':
      return condition.of.slice(0, 1).reduce((made, part) => makeTrue(part, made), builder);
    case 'not':
      return makeFalse(condition.of, builder);
    case 'type':
      return condition.in.slice(0, 1).reduce((made, type) => made.ofType(type), builder);
  }
}

/** Answers what a condition asks, so that it fails. */
export function makeFalse(condition: Condition, builder: AssessmentBuilder): AssessmentBuilder {
  switch (condition.kind) {
    case 'answer':
      return avoid(must(knowledgeBase.question, condition.question), condition.in, builder);
    case 'severity':
      return builder.withDeficit(condition.deficit, asSeverity((condition.atLeast ?? 0) > 0 ? 0 : 3));
    case 'flag':
      return condition.in === undefined
        ? builder.withFlag(condition.flag, condition.below ?? (condition.atLeast ?? 1) - 1)
        : avoid(must(knowledgeBase.questionOfFlag, condition.flag), condition.in, builder);
    case 'evidence':
      return condition.in.includes('not-known')
        ? choose(must(knowledgeBase.question, condition.question), undefined, builder)
        : builder.withNotApplicable(condition.question);
    case 'all':
      return condition.of.slice(0, 1).reduce((made, part) => makeFalse(part, made), builder);
    case 'any':
      return condition.of.reduce((made, part) => makeFalse(part, made), builder);
    case 'not':
      return makeTrue(condition.of, builder);
    case 'type':
      return builder.ofType(condition.in.includes('center') ? 'embryonic' : 'center');
  }
}

function choose(question: Question, option: string | undefined, builder: AssessmentBuilder): AssessmentBuilder {
  const value = option ?? question.options?.[0]?.id ?? (question.kind === 'number' ? 5 : 'Known');
  return builder.withAnswer(question.id, question.kind === 'multiple' ? [String(value)] : value);
}

function avoid(question: Question, options: string[], builder: AssessmentBuilder): AssessmentBuilder {
  const other = question.options?.find((option) => !options.includes(option.id));
  if (other === undefined) throw new Error(`Every answer to "${question.id}" makes the condition hold.`);
  return choose(question, other.id, builder);
}

function asSeverity(value: number): 0 | 1 | 2 | 3 {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}
