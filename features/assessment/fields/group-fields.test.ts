import { describe, expect, test } from 'vitest';
import { choose, emptyDraft, toggleOther } from '#components/interview/draft';
import { withGroup, withGroupSaid, withoutGroup } from '#components/interview/groups-in-draft';
import { typeInto } from '#components/forms/typing';
import type { Draft, GroupDraft } from '#components/interview/model';
import { answerOf, draftOf } from '#features/assessment/interview/drafts';
import { questionModel } from '#features/assessment/interview/question-models';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { must } from '#policies/engine/base';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { LONGEST } from '#policies/schema/limits';
import { groupId } from '#policies/schema/terms';
import { anAssessment } from '#policies/testing/an-assessment';
import { textsFor } from '#policies/text/texts';
import { changedFields } from '#storage/browser/changed-fields';
import { answerForm, answerProblems, draftInFields, partsTyped } from './answer-form';

const question = must(knowledgeBase.question, 'joint-attempts');
const form = answerForm(question);
type Standing = { whole: Assessment; drafts: Parameters<typeof draftInFields>[1]['drafts'] };
const start: Standing = { whole: anAssessment().build(), drafts: {} };
const small: GroupDraft = {
  group: 'small-firms',
  standing: 'value',
  value: 'blocked',
  evidence: 'interview',
  who: 'Four owners',
  note: 'A fair',
};

/** The state after somebody types into the fields of the question. */
function typed(standing: Standing, ...steps: ((draft: Draft) => Draft)[]): Standing {
  return steps.reduce<Standing>((at, step) => {
    const before = draftInFields(question, at);
    return typeInto(form, at, partsTyped(before, step(before)));
  }, standing);
}
const answerIn = ({ whole }: Standing): Answer | undefined => whole.answers['joint-attempts'];
const problemsIn = (at: Standing) => answerProblems(question, at).map(({ part, problem }) => [part, problem]);

const unknown = (draft: Draft) => toggleOther(draft, 'unknown');
const say = (said: GroupDraft) => (draft: Draft) => withGroupSaid(withGroup(draft, said.group), said);

describe('what a group says', () => {
  test('is saved beside the agreed answer, also beside "I do not know", and comes back into its fields', () => {
    const at = typed(start, unknown, say(small));
    expect(answerIn(at)).toEqual({
      unknown: true,
      byGroup: { 'small-firms': { value: 'blocked', evidence: 'interview', who: 'Four owners', note: 'A fair' } },
    });
    expect(draftInFields(question, { whole: at.whole, drafts: {} }).groups).toEqual([small]);
    const changed = typed(at, (draft) => choose(draft, 'done'));
    expect(answerIn(changed)).toMatchObject({ value: 'done', byGroup: { 'small-firms': { value: 'blocked' } } });
  });
  test('waits in its fields until the question is answered, and is saved with that answer', () => {
    const waiting = typed(start, say(small));
    expect(answerIn(waiting)).toBeUndefined();
    expect(problemsIn(waiting)).toEqual([['group.small-firms', 'only-groups']]);
    expect(draftInFields(question, waiting).groups).toEqual([small]);
    const answered = typed(waiting, unknown);
    expect(answerIn(answered)?.byGroup?.['small-firms']?.who).toBe('Four owners');
    expect(problemsIn(answered)).toEqual([]);
    const takenBack = typed(answered, unknown);
    expect(answerIn(takenBack)).toBeUndefined();
    expect(draftInFields(question, takenBack).groups).toEqual([small]);
  });
  test('is missing where a group is chosen and nothing more; the other groups are saved', () => {
    const at = typed(start, unknown, say(small), (draft) => withGroup(draft, 'lead-firms'));
    expect(Object.keys(answerIn(at)?.byGroup ?? {})).toEqual(['small-firms']);
    expect(problemsIn(at)).toEqual([['group.lead-firms', 'group-says-nothing']]);
    expect(draftInFields(question, at).groups.map(({ group }) => group)).toEqual(['small-firms', 'lead-firms']);
    const removed = typed(at, (draft) => withoutGroup(draft, 'lead-firms'));
    expect(problemsIn(removed)).toEqual([]);
  });
  test('with a note that is too long is kept as typed, and what was saved stays', () => {
    const long = 'x'.repeat(LONGEST.note + 1);
    const at = typed(start, unknown, say(small), (draft) => withGroupSaid(draft, { ...small, note: long }));
    expect(answerIn(at)?.byGroup?.['small-firms']?.note).toBe('A fair');
    expect(draftInFields(question, at).groups[0]?.note).toBe(long);
    expect(problemsIn(at)).toEqual([['group.small-firms', 'long']]);
  });
  test('is gone with the group, and the last one leaves nothing behind', () => {
    const at = typed(start, unknown, say(small), (draft) => withoutGroup(draft, 'small-firms'));
    expect(answerIn(at)).toEqual({ unknown: true });
  });
  test('is a field of its own for two tabs: each group is written alone', () => {
    const at = typed(start, unknown, say(small));
    const lead: GroupDraft = { ...small, group: 'lead-firms', value: 'done' };
    const other = typed(start, unknown, say(lead));
    const both = typeInto(
      form,
      { whole: other.whole, drafts: {} },
      {
        'group.small-firms': form.shown(at.whole)['group.small-firms'],
      },
    );
    expect(Object.keys(both.whole.answers['joint-attempts']?.byGroup ?? {})).toEqual(['small-firms', 'lead-firms']);
    expect(changedFields(other.whole, both.whole)).toEqual(['answers.joint-attempts.byGroup.small-firms']);
  });
});

test('what a file says of groups in questions without such fields goes through the fields unharmed', () => {
  const counterpart = must(knowledgeBase.question, 'counterpart');
  const answer: Answer = { value: ['money'], byGroup: { buyers: { value: ['action', 'money'], note: 'In May' } } };
  expect(answerOf(counterpart, draftOf(answer))).toEqual({ ok: true, answer });
  expect(draftOf({ unknown: true }).groups).toEqual(emptyDraft().groups);
});

test('groups are offered on a single choice about a deficit, each once, and nowhere else', () => {
  const texts = textsFor('en');
  const of = (id: string) => questionModel(must(knowledgeBase.question, id), texts).groups;
  expect(of('counterpart')).toBeUndefined();
  expect(of('lead-firms')).toBeUndefined();
  const offered = of('joint-attempts') ?? [];
  expect(offered.map(({ id }) => id).sort()).toEqual([...groupId.options].sort());
  const knowing = offered.filter(({ knows }) => knows).map(({ id }) => id);
  expect(knowing).toEqual(offered.slice(0, knowing.length).map(({ id }) => id));
});
