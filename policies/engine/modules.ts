import { evaluate, groundsOf } from './evaluate';
import { answerTo, type Facts } from './evaluation-context';
import type { SectionId } from '#policies/schema/knowledge';

/** How an optional part of the interview stands: somebody has begun it, the first answers propose it, or it is left alone. */
export type ModuleState = 'begun' | 'proposed' | 'left';

/** The optional parts with their state, in their order; every other section is asked of everybody. */
export function modulesOf(facts: Facts): ReadonlyMap<SectionId, ModuleState> {
  return new Map(
    facts.base.knowledge.modules.map(({ id, proposedWhen }) => {
      const questions = facts.base.questionsOfModule.get(id) ?? [];
      if (questions.some((question) => answerTo(facts.answers, question.id) !== undefined)) return [id, 'begun'];
      return [id, evaluate(proposedWhen, facts) === 'holds' ? 'proposed' : 'left'];
    }),
  );
}

/** The questions whose answers propose an optional part, in the order of its condition; empty where they do not propose it. */
export function proposedBy(module: SectionId, facts: Facts): string[] {
  const when = facts.base.knowledge.modules.find(({ id }) => id === module)?.proposedWhen;
  return when !== undefined && evaluate(when, facts) === 'holds' ? groundsOf(when, facts) : [];
}

/** Whether a section counts: what is left alone is not missing, asks for no visit and makes no plan thinner. */
export function counts(section: SectionId, modules: ReadonlyMap<SectionId, ModuleState>): boolean {
  return modules.get(section) !== 'left';
}
