import type { KnowledgeBase } from '#policies/engine/base';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import { type GroupId, groupId } from '#policies/schema/terms';

/** What to ask one kind of person: what is open first, then what others have said and this person could confirm. */
export type Handout = { group: GroupId; open: string[]; confirm: string[] };

type Asking = {
  base: Pick<KnowledgeBase, 'question'>;
  answers: Assessment['answers'];
  /** The questions that are to be asked at all, in the order in which they are asked. */
  questions: readonly string[];
  /** The open questions that decide most, first the weightiest. */
  fieldwork: readonly string[];
};

/** A handout for each group that can know something of it, in the order of who has most to say; a question is never put to those who must not be its source. */
export function handoutsOf({ base, answers, questions, fieldwork }: Asking): Handout[] {
  const order = [...fieldwork.filter((id) => questions.includes(id)), ...questions];
  const ordered = [...new Set(order)].flatMap((id) => base.question.get(id) ?? []);
  // What the fieldwork asks again is open, whoever has answered it.
  const isOpen = (id: string) => fieldwork.includes(id) || !isKnown(answerTo(answers, id));
  return groupId.options
    .map((group) => {
      const theirs = ordered.filter(({ knows, notFrom = [] }) => knows.includes(group) && !notFrom.includes(group));
      const ids = theirs.map(({ id }) => id);
      return { group, open: ids.filter(isOpen), confirm: ids.filter((id) => !isOpen(id)) };
    })
    .filter(({ open, confirm }) => open.length + confirm.length > 0)
    .sort((one, other) => other.open.length - one.open.length);
}
