import { expect, test } from 'vitest';
import { textsInForm } from '#components/forms/typing';
import { emptyDraft } from '#components/interview/draft';
import { must } from '#policies/engine/base';
import { interviewBase } from '#policies/knowledge/interview';
import type { Answer } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { memoryDrafts } from '#storage/browser/drafts';
import { answerForm, partsTyped } from './fields/answer-form';
import { createWorkingCopy } from './working-copy';

const decision = answerForm(must(interviewBase.question, 'decision'));
const chosen = (choice: string) => partsTyped(emptyDraft(), { ...emptyDraft(), choice, standing: 'value' });

/** Works on an answer that was given on a Monday, with a note; on Tuesday. */
function aCopy(
  answer: Answer = { value: 'budget-line', note: 'Told by the clerk', changedAt: '2026-03-02T09:00:00.000Z' },
) {
  const assessment = { ...anAssessment().build(), answers: { decision: answer } };
  const stored = {
    assessment,
    revision: 1,
    savedAt: '2026-03-02T09:00:00.000Z',
    changesSinceBackup: 0,
    backedUpAt: null,
  };
  return createWorkingCopy({
    store: { save: async () => ({ ok: false, reason: 'gone' }) },
    stored,
    drafts: {},
    draftStore: memoryDrafts(),
    now: () => '2026-03-03T09:00:00.000Z',
    onChange: () => undefined,
  });
}

test('the note of an answer goes with it when another answer is chosen: its field is empty, and nothing of it is taken for half typed', () => {
  const copy = aCopy();
  copy.type(decision, chosen('law-or-plan'));
  const { assessment, drafts } = copy.state();

  expect(assessment.answers.decision).toEqual({
    value: 'law-or-plan',
    formerEvidence: [{ value: 'budget-line', note: 'Told by the clerk' }],
    changedAt: '2026-03-03T09:00:00.000Z',
  });
  expect(textsInForm(decision, { whole: assessment, drafts }).note).toBe('');
  expect(drafts).toEqual({});
});

test('chosen again, the earlier answer has its own note again', () => {
  const copy = aCopy();
  copy.type(decision, chosen('law-or-plan'));
  copy.type(decision, chosen('budget-line'));

  expect(copy.state().assessment.answers.decision).toMatchObject({ value: 'budget-line', note: 'Told by the clerk' });
  expect(copy.state().assessment.answers.decision).not.toHaveProperty('formerEvidence');
});

test('a note bears the time at which it was written, and an answer that is put back keeps its own', () => {
  const copy = aCopy();
  const before = copy.state().assessment.answers;
  copy.type(decision, { note: 'Told by two clerks' });
  expect(copy.state().assessment.answers.decision?.changedAt).toBe('2026-03-03T09:00:00.000Z');

  copy.change((now) => ({ ...now, answers: before }));
  expect(copy.state().assessment.answers).toEqual(before);
});

test('what is changed elsewhere leaves the time of an answer alone', () => {
  const copy = aCopy();
  copy.change((now) => ({ ...now, title: 'Another title' }));
  expect(copy.state().assessment.answers.decision?.changedAt).toBe('2026-03-02T09:00:00.000Z');
});
