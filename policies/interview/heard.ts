import type { KnowledgeBase } from '#policies/engine/base';
import { answerTo } from '#policies/engine/evaluation-context';
import { GROUPS, groupAnswersOf } from '#policies/engine/group-answers';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { EvidenceGrade, GroupId } from '#policies/schema/terms';

type GroupCount = { group: GroupId; questions: number };

/** Who was heard behind the answers, and who was not. */
type Heard = {
  /** Groups that said something for themselves, with the number of questions. */
  heard: GroupCount[];
  /** Whom answers name in people’s own words. */
  named: string[];
  /** Groups that could know what was answered, and are named nowhere; with the number of such questions. */
  notHeard: GroupCount[];
  /** Groups that no question is put to, and that nobody went to. */
  outOfReach: GroupId[];
};

/** Those who keep the files: they fill the answers in themselves. */
const DESKS: readonly GroupId[] = ['officer', 'statistics-office'];

/** With these, nobody was asked: somebody read it, counted it or supposed it. */
const READ: readonly (EvidenceGrade | undefined)[] = ['guess', 'publication', 'statistic'];

/** What groups are called in the language of those who wrote the answers. */
type GroupNames = Partial<Record<GroupId, string>>;

/**
 * Reads from the answers, from what groups say beside them, and from who can know each question, who was heard and who was not.
 *
 * @param names - a source that is written as one of these is that group, as is one that is written as its id
 */
export function heardOf(
  { answers }: Pick<Assessment, 'answers'>,
  { knowledge }: KnowledgeBase,
  names: readonly GroupNames[] = [],
): Heard {
  const answered = knowledge.questions.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined ? [] : [{ knows: question.knows, answer, speakers: speakersIn(answer, names) }];
  });
  const heard = counted(answered.map(({ speakers }) => speakers));
  const silent = (group: GroupId) => !heard.some((each) => each.group === group);
  const asked = new Set(knowledge.questions.flatMap(({ knows }) => knows));
  return {
    heard,
    named: [...new Set(answered.flatMap(({ answer }) => namesIn(answer, names)))],
    notHeard: counted(answered.map(({ knows }) => knows)).filter(
      ({ group }) => silent(group) && !DESKS.includes(group),
    ),
    outOfReach: GROUPS.filter((group) => !asked.has(group) && silent(group)),
  };
}

/** The groups that speak in an answer: each for itself beside what is agreed, and the one that is named as its source. */
function speakersIn(answer: Answer, names: readonly GroupNames[]): GroupId[] {
  const forThemselves = groupAnswersOf(answer).filter(([, said]) => isAsked(said));
  const named = isAsked(answer) ? groupsNamed(answer.who, names) : [];
  return [...new Set([...forThemselves.map(([group]) => group), ...named])];
}

function namesIn(answer: Answer, names: readonly GroupNames[]): string[] {
  const said = [answer, ...groupAnswersOf(answer).map(([, each]) => each)].filter(isAsked);
  return said.flatMap(({ who = '' }) => (who.trim() === '' || groupsNamed(who, names).length > 0 ? [] : [who.trim()]));
}

/** What is read of a group, counted or supposed is not what the group says. */
function isAsked({ evidence }: Pick<Answer, 'evidence'>): boolean {
  return !READ.includes(evidence);
}

function groupsNamed(who: string | undefined, names: readonly GroupNames[]): GroupId[] {
  return GROUPS.filter(
    (group) => who !== undefined && [group, ...names.map((each) => each[group])].includes(who.trim()),
  );
}

/** How many of the lists hold each group; most first. */
function counted(lists: readonly (readonly GroupId[])[]): GroupCount[] {
  return GROUPS.map((group) => ({ group, questions: lists.filter((list) => list.includes(group)).length }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions);
}
