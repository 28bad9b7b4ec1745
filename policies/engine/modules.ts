import { evaluate, groundsOf } from './evaluate';
import { answerTo, type EvaluationContext } from './evaluation-context';
import type { SectionId } from '#policies/schema/knowledge';

/** How an optional part of the interview stands: somebody has begun it, the first answers propose it, or it is left alone. */
export type ModuleState = 'begun' | 'proposed' | 'left';

/** The optional parts with their state, in their order; every other section is asked of everybody. */
export function modulesOf(context: EvaluationContext): ReadonlyMap<SectionId, ModuleState> {
  return new Map(
    context.base.knowledge.modules.map(({ id, proposedWhen }) => {
      const questions = context.base.questionsOfModule.get(id) ?? [];
      if (questions.some((question) => answerTo(context.answers, question.id) !== undefined)) return [id, 'begun'];
      return [id, evaluate(proposedWhen, context) === 'holds' ? 'proposed' : 'left'];
    }),
  );
}

/** The questions whose answers propose an optional part, in the order of its condition; empty where they do not propose it. */
export function proposedBy(module: SectionId, context: EvaluationContext): string[] {
  const when = context.base.knowledge.modules.find(({ id }) => id === module)?.proposedWhen;
  return when !== undefined && evaluate(when, context) === 'holds' ? groundsOf(when, context) : [];
}

/** Whether a section counts: what is left alone is not missing, asks for no visit and makes no plan thinner. */
export function counts(section: SectionId, modules: ReadonlyMap<SectionId, ModuleState>): boolean {
  return modules.get(section) !== 'left';
}
