import { questionsAsked } from '#policies/engine/asked';
import { type GuideBlock, fieldGuide } from '#policies/instruments/field-guide';
import { type Handout, handoutsOf } from '#policies/instruments/handouts';
import { BLOCKS, type GuideBlockId } from '#policies/instruments/schedule';
import { questionsToAsk } from '#policies/instruments/to-ask';
import { progressOf } from '#policies/interview/progress';
import { sectionsOnTheWay } from '#policies/interview/way-through';
import type { Question } from '#policies/schema/knowledge';
import type { GroupId } from '#policies/schema/terms';
import type { FormContext } from '#reports/documents/form-context';

/** What an instrument is about: the blocks that are wanted, and whom one will meet; everything where nothing is chosen. */
export type Choice = { blocks: GuideBlockId[]; groups: readonly GroupId[] | undefined };

/** The blocks that are named by the ids of their sections, in their order. */
export function blocksNamed(chapters: readonly string[] | undefined): GuideBlockId[] {
  if (chapters === undefined) return [];
  return [...BLOCKS, 'besides' as const].filter((id) => chapters.includes(sectionOfBlock(id)));
}

/** The id of the section of a block. */
export function sectionOfBlock(block: GuideBlockId): string {
  return `block-${block}`;
}

/** The blocks with the questions that those whom one will meet can be asked. */
export function blocksToAsk(choice: Choice, context: FormContext): GuideBlock[] {
  const canBeAsked = (id: string) => {
    const question = context.base.question.get(id);
    return question !== undefined && isFor(question, choice.groups);
  };
  return allBlocks(context)
    .filter(({ id }) => choice.blocks.length === 0 || choice.blocks.includes(id))
    .map((block) => ({
      ...block,
      questions: block.questions.filter(canBeAsked),
      open: block.open.filter(canBeAsked),
    }));
}

/** A page for each person to meet, as the field guide has them; while nothing is answered, with all that can be asked. */
export function handoutsToGive({ blocks: chosen, groups }: Choice, context: FormContext): Handout[] {
  const { base, situation, decision, unasked } = context;
  const { answers } = situation.given;
  const blocks = allBlocks(context);
  const fieldwork = decision.fieldwork.map(({ question }) => question);
  const sections = new Set(sectionsOnTheWay(progressOf(situation, 'all')).map(({ id }) => id));
  const questions = questionsToAsk({
    base,
    blocks,
    chosen: chosen.length === 0 && unasked ? blocks.map(({ id }) => id) : chosen,
    asked: questionsAsked(situation.context).map(({ id }) => id),
    fieldwork,
    sections,
  });
  return handoutsOf({ base, answers, questions, fieldwork }).filter(
    ({ group }) => groups === undefined || groups.includes(group),
  );
}

function allBlocks({ base, situation, texts }: FormContext): GuideBlock[] {
  const asked = new Set(questionsAsked(situation.context).map(({ id }) => id));
  const notAsked = new Set(base.knowledge.questions.map(({ id }) => id).filter((id) => !asked.has(id)));
  return fieldGuide({ base, answers: situation.given.answers, notAsked, names: texts.groups });
}

function isFor({ knows, notFrom = [] }: Question, groups: readonly GroupId[] | undefined): boolean {
  return groups === undefined || groups.some((group) => knows.includes(group) && !notFrom.includes(group));
}
