import { groupAnswersOf } from '#policies/engine/group-answers';
import { keysOfBoth } from '#policies/file/differences';
import { isSame } from '#policies/file/same';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { GroupId } from '#policies/schema/terms';
import type { AnswerChange } from './comparison';
import { factOf, sayTheSame } from './facts';

/** The answers that are others, by question in alphabetical order; notes and the times of writing are no change. */
export function answerChanges(before: Assessment, after: Assessment): AnswerChange[] {
  return keysOfBoth(before.answers, after.answers)
    .sort()
    .flatMap((question) => {
      const change = changeOf(before.answers[question], after.answers[question]);
      return change.value || change.known || change.groups.length > 0 ? [{ question, ...change }] : [];
    });
}

function changeOf(before: Answer | undefined, after: Answer | undefined): Omit<AnswerChange, 'question'> {
  return {
    before,
    after,
    value: !sayTheSame(before, after),
    known: !isSame(knownOf(before), knownOf(after)),
    groups: groupsThatDiffer(before, after),
  };
}

function knownOf(answer: Answer | undefined) {
  if (answer === undefined) return {};
  const { evidence, who, source, asOf } = factOf(answer);
  return { evidence, who, source, asOf };
}

function groupsThatDiffer(before: Answer | undefined, after: Answer | undefined): GroupId[] {
  const heard = (answer: Answer | undefined) => (answer === undefined ? [] : groupAnswersOf(answer));
  const said = (answer: Answer | undefined) => (answer === undefined ? {} : factOf(answer).byGroup);
  const [then, now] = [said(before), said(after)];
  const groups = new Set([...heard(before), ...heard(after)].map(([group]) => group));
  return [...groups].filter((group) => !isSame(then[group], now[group])).sort();
}
