import type { KnowledgeBase } from './base';
import type { Question } from '#policies/schema/knowledge';

/** The two judgements that together make a type where no figures do, by the flag of their question. */
const FLAGS = { region: 'regional_importance', industry: 'industry_importance' } as const;

/** The question that asks how much the system weighs for its region, or for its industry; undefined where a base does not ask it. */
export function importanceQuestion(axis: keyof typeof FLAGS, base: KnowledgeBase): Question | undefined {
  return base.questionOfFlag.get(FLAGS[axis]);
}

/** Both questions, the region's first. */
export function importanceQuestions(base: KnowledgeBase): Question[] {
  return [importanceQuestion('region', base), importanceQuestion('industry', base)].filter((q) => q !== undefined);
}
