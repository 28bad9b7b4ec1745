import type { KnowledgeBase } from '#policies/engine/base';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { type GroupNames, oneSideOf } from './one-sided';
import { BLOCKS, type GuideBlockId, schedule } from './schedule';

/** A block of the field guide: what is asked in it, what is still open, and whether only one side was heard. */
export type GuideBlock = {
  id: GuideBlockId;
  questions: string[];
  open: string[];
  /** The side from which all its answers come, if there is only one: a group's id, or people's own words. */
  oneSide: string | null;
};

type Field = {
  base: Pick<KnowledgeBase, 'knowledge'>;
  answers: Assessment['answers'];
  /** Questions that do not apply to this system. */
  notAsked: ReadonlySet<string>;
  names: GroupNames;
};

/** The fourteen blocks, each with the questions that this tool has for it, and then what the schedule leaves out. Empty ones stay. */
export function fieldGuide({ base, answers, notAsked, names }: Field): GuideBlock[] {
  const asked = base.knowledge.questions.filter(({ id, replacedBy }) => replacedBy === undefined && !notAsked.has(id));
  const inBlock = (id: GuideBlockId) => asked.filter((question) => blockOf(question.id) === id);
  return [...BLOCKS, 'besides' as const].map((id) => {
    const questions = inBlock(id);
    return {
      id,
      questions: questions.map((question) => question.id),
      open: questions.filter(isOpen).map((question) => question.id),
      oneSide: oneSideOf(questions, answers, names),
    };
  });

  function isOpen({ id }: Question): boolean {
    return !isKnown(answerTo(answers, id));
  }
}

/** The block in which a question stands; what the schedule has no place for stands besides it. */
export function blockOf(question: string): GuideBlockId {
  return BLOCKS.find((id) => schedule[id].includes(question)) ?? 'besides';
}
