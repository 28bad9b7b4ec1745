import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';

/** So many answers from one side, and from no other, before it is worth saying. */
const FEWEST = 2;

/** What groups are called, by id. */
export type GroupNames = Readonly<Record<string, string>>;

/**
 * The one side from which all that is known of some questions comes: a group's id, or what people wrote of who said it. Null where several
 * sides were heard, where too little is known, where nobody says from whom, or where nobody else could know.
 */
export function oneSideOf(
  questions: readonly Question[],
  answers: Assessment['answers'],
  names: GroupNames,
): string | null {
  const known = questions.filter(({ id }) => isKnown(answerTo(answers, id)));
  const heard = known.map((question) => sidesOf(question, answerTo(answers, question.id), names));
  const sides = new Set(heard.flat());
  const [side] = sides;
  if (known.length < FEWEST || side === undefined || sides.size > 1 || heard.some((each) => each.length === 0))
    return null;
  const couldKnow = new Set(known.flatMap(({ knows }) => knows));
  return [...couldKnow].some((group) => group !== side) ? side : null;
}

/** From whom an answer comes: the group that `who` names, else its words; where it says nothing, the only group that can know. Groups that say something of their own are heard too. */
function sidesOf({ knows }: Question, answer: Answer | undefined, names: GroupNames): string[] {
  const apart = answer !== undefined && 'byGroup' in answer ? Object.keys(Object(answer.byGroup)) : [];
  const who = answer?.who?.trim().toLowerCase() ?? '';
  if (who !== '') return [...apart, knows.find((group) => isNamed(group, who, names)) ?? groupNamed(who, names) ?? who];
  const [only, ...others] = knows;
  return only !== undefined && others.length === 0 ? [...apart, only] : apart;
}

function groupNamed(who: string, names: GroupNames): string | undefined {
  return Object.keys(names).find((group) => isNamed(group, who, names));
}

function isNamed(group: string, who: string, names: GroupNames): boolean {
  return who === group || who.includes((names[group] ?? group).toLowerCase());
}
