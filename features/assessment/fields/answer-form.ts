import { emptyDraft } from '#components/interview/draft';
import type { Draft, GroupDraft } from '#components/interview/model';
import { answerOf, draftOf, type DraftProblem, withAnswer } from '#features/assessment/interview/drafts';
import { GROUPS } from '#policies/engine/group-answers';
import { answerTo } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { LONGEST } from '#policies/schema/limits';
import { isTooLong } from '#features/assessment/interview/group-drafts';
import { draftAnew } from '#features/assessment/interview/draft-anew';
import { unreachable } from '#policies/schema/unreachable';
import { groupPart, type GroupPart, parseGroups, textsOfGroups } from './parse-group';
import { evidenceOf, parseFormer, parseSaid } from './parse-said';
import { type Form, type Standing, type Texts, textsInForm, unsavedFields } from '#components/forms/typing';

const OWN_PARTS = ['value', 'evidence', 'who', 'note', 'source', 'asOf', 'former'] as const;
const GROUP_PARTS = GROUPS.map(groupPart);
const PARTS = [...OWN_PARTS, ...GROUP_PARTS];

/** The parts of an answer, each a field of its own: what it says, how it is known, the evidence of earlier answers, and what each group says. */
export type AnswerPart = (typeof OWN_PARTS)[number] | GroupPart;

/** One question with its answer. What it says is written as a whole, each other part by itself. */
export function answerForm(question: Question): Form<AnswerPart, Assessment> {
  return {
    id: `answers.${question.id}`,
    fields: PARTS,
    shown: ({ answers }) => textsOfDraft(storedDraft(question, answers)),
    write(assessment, texts, wanted) {
      const stored = answerTo(assessment.answers, question.id);
      const typed = draftOfTexts(texts);
      const faulty = wanted.filter((part) => problemOf(question, typed, part) !== undefined);
      const taken = wanted.filter((part) => !faulty.includes(part));
      const next = draftOfTexts({ ...textsOfDraft(storedDraft(question, assessment.answers)), ...only(texts, taken) });
      // The evidence of an answer that says something else now is put apart with it.
      const anew = taken.includes('value') ? draftAnew(question, stored, next) : next;
      const moved = PARTS.filter((part) => textsOfDraft(anew)[part] !== textsOfDraft(next)[part]);
      const read = answerOf(question, anew);
      if (!read.ok || taken.length === 0) return { whole: assessment, refused: wanted };
      const whole =
        read.answer === undefined && stored === undefined
          ? assessment
          : withAnswer(assessment, question.id, read.answer);
      return { whole, refused: read.answer === undefined ? wanted : faulty, moved };
    },
    saysMore: (part, text) => part === 'value' && saysMore(parseSaid(text)),
  };
}

/** What stands in the fields of a question. */
export function draftInFields(question: Question, standing: Standing<Assessment>): Draft {
  return draftOfTexts(textsInForm(answerForm(question), standing));
}

/** The parts in which two drafts of one question differ, as texts. */
export function partsTyped(before: Draft, after: Draft): Partial<Texts<AnswerPart>> {
  const [old, next] = [textsOfDraft(before), textsOfDraft(after)];
  return only(
    next,
    PARTS.filter((part) => old[part] !== next[part]),
  );
}

/** What is wrong with what was typed and is not stored, part by part. */
export function answerProblems(
  question: Question,
  standing: Standing<Assessment>,
): { part: AnswerPart; problem: DraftProblem }[] {
  const draft = draftInFields(question, standing);
  return unsavedFields(answerForm(question), standing.drafts).flatMap((part) => {
    const problem = problemOf(question, draft, part);
    return problem === undefined ? [] : [{ part, problem }];
  });
}

/** The fields as the stored answer fills them; where one chooses, nothing is typed. */
function storedDraft(question: Question, answers: Assessment['answers']): Draft {
  const draft = draftOf(answerTo(answers, question.id));
  return question.kind === 'single' || question.kind === 'multiple' ? { ...draft, text: '' } : draft;
}

function problemOf(question: Question, draft: Draft, part: AnswerPart): DraftProblem | undefined {
  const said = draft.groups.find(({ group }) => groupPart(group) === part);
  if (said !== undefined) return groupProblem(said, draft);
  return isGroupPart(part) ? undefined : ownProblem(question, draft, part);
}

function isGroupPart(part: AnswerPart): part is GroupPart {
  return GROUP_PARTS.some((each) => each === part);
}

function ownProblem(question: Question, draft: Draft, part: Exclude<AnswerPart, GroupPart>): DraftProblem | undefined {
  switch (part) {
    case 'value': {
      const read = answerOf(question, { ...emptyDraft(), ...saidOf(draft) });
      return read.ok ? undefined : read.problem;
    }
    case 'evidence':
    case 'former':
      return undefined;
    case 'note':
      return draft.note.length > LONGEST.note ? 'long' : undefined;
    case 'who':
    case 'source':
      return draft[part].length > LONGEST.line ? 'long' : undefined;
    case 'asOf':
      return draft.asOf.length > LONGEST.date ? 'long' : undefined;
    default:
      return unreachable(part);
  }
}

function groupProblem(said: GroupDraft, { standing }: Draft): DraftProblem | undefined {
  if (isTooLong(said)) return 'long';
  if (said.standing === 'none') return 'group-says-nothing';
  // What groups say stands beside what is agreed, and be it that nobody knows.
  return standing === 'none' ? 'only-groups' : undefined;
}

function textsOfDraft(draft: Draft): Texts<AnswerPart> {
  const { evidence, who, note, source, asOf, former, groups } = draft;
  return {
    ...textsOfGroups(groups),
    value: JSON.stringify(saidOf(draft)),
    evidence: evidence ?? '',
    who,
    note,
    source,
    asOf,
    former: JSON.stringify(former),
  };
}

function draftOfTexts(texts: Texts<AnswerPart>): Draft {
  const { value, evidence, who, note, source, asOf } = texts;
  return {
    ...parseSaid(value),
    evidence: evidenceOf(evidence),
    who,
    note,
    source,
    asOf,
    former: parseFormer(texts.former),
    groups: parseGroups(texts),
  };
}

function saidOf({ choice, choices, text, standing }: Draft) {
  return { choice, choices, text, standing };
}

/** A text that is typed and does not count, because "I do not know" stands. */
function saysMore({ standing, text }: Pick<Draft, 'standing' | 'text'>): boolean {
  return (standing === 'unknown' || standing === 'not-applicable') && text.trim() !== '';
}

function only(texts: Texts<AnswerPart>, parts: readonly AnswerPart[]): Partial<Texts<AnswerPart>> {
  const picked: Partial<Texts<AnswerPart>> = {};
  for (const part of parts) picked[part] = texts[part];
  return picked;
}
