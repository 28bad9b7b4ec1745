import { decide } from '#policies/decide/decide';
import { questionsAsked } from '#policies/engine/asked';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { sectionsOnTheWay } from '#policies/interview/way-through';
import { type GuideBlock, fieldGuide } from '#policies/instruments/field-guide';
import { type Handout, handoutsOf } from '#policies/instruments/handouts';
import { oneSideOf } from '#policies/instruments/one-sided';
import { questionsToAsk } from '#policies/instruments/to-ask';
import type { GuideBlockId } from '#policies/instruments/schedule';
import type { Shared } from '#features/assessment/shared';

/** What is to be asked of an assessment: the blocks, the handouts for what was chosen, and what only one side has spoken of. */
type Asking = {
  blocks: GuideBlock[];
  handouts: Handout[];
  /** Deficits whose answers all come from one side. */
  oneSided: { deficit: string; side: string }[];
};

type Given = Pick<Shared, 'situation' | 'progress' | 'texts'>;

/** Reads an assessment for the field; with no block chosen, what is open on the way and what would decide most. */
export function askingOf({ situation, progress, texts }: Given, chosen: readonly GuideBlockId[]): Asking {
  const { given } = situation;
  const { answers } = given;
  const asked = questionsAsked(situation.context).map(({ id }) => id);
  const names = texts.groups;
  const notAsked = new Set(knowledgeBase.knowledge.questions.map(({ id }) => id).filter((id) => !asked.includes(id)));
  const blocks = fieldGuide({ base: knowledgeBase, answers, notAsked, names });
  const fieldwork = decide(given, knowledgeBase).fieldwork.map(({ question }) => question);
  const sections = new Set(sectionsOnTheWay(progress).map(({ id }) => id));
  const questions = questionsToAsk({ base: knowledgeBase, blocks, chosen, asked, fieldwork, sections });
  return {
    blocks,
    handouts: handoutsOf({ base: knowledgeBase, answers, questions, fieldwork }),
    oneSided: knowledgeBase.knowledge.deficits.flatMap(({ id }) => {
      const lead = knowledgeBase.leadOf.get(id);
      const about = [...(lead === undefined ? [] : [lead]), ...(knowledgeBase.followUpsOf.get(id) ?? [])];
      const side = oneSideOf(about, answers, names);
      return side === null ? [] : [{ deficit: id, side }];
    }),
  };
}
