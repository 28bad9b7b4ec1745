import type { KnowledgeBase } from '#policies/engine/base';
import type { GuideBlock } from './field-guide';
import type { GuideBlockId } from './schedule';

type ToAsk = {
  base: Pick<KnowledgeBase, 'question'>;
  blocks: readonly GuideBlock[];
  chosen: readonly GuideBlockId[];
  /** Every question that applies, in order. */
  asked: readonly string[];
  /** The open questions that decide most. */
  fieldwork: readonly string[];
  /** The sections that are on the way. */
  sections: ReadonlySet<string>;
};

/** The questions of the chosen blocks; with none chosen, what is asked on the way and what would decide most. */
export function questionsToAsk({ base, blocks, chosen, asked, fieldwork, sections }: ToAsk): string[] {
  if (chosen.length > 0) return blocks.filter(({ id }) => chosen.includes(id)).flatMap(({ questions }) => questions);
  return asked.filter((id) => fieldwork.includes(id) || sections.has(base.question.get(id)?.section ?? ''));
}
