import { expect, test } from 'vitest';
import { emptyDraft } from '#components/interview/draft';
import { interviewBase } from '#policies/knowledge/interview';
import type { Answer } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { LONGEST } from '#policies/schema/limits';
import { answerOf, draftOf, withAnswer } from './drafts';

const question = (id: string) => {
  const found = interviewBase.question.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const single = question('joint-attempts');
const several = question('counterpart');
const count = question('willing-firms');
const words = question('past-attempt');

test.each<[string, typeof single, Answer]>([
  [
    'an option',
    single,
    { value: 'blocked', evidence: 'interview', who: 'Two owners', note: 'In May', source: 'Minutes', asOf: '2026-05' },
  ],
  ['"I do not know"', single, { unknown: true, note: 'Nobody asked yet' }],
  ['"does not apply"', single, { notApplicable: true }],
  ['several options', several, { value: ['money', 'action'] }],
  ['a number', count, { value: 25 }],
  ['a text', words, { value: 'A fair, in 2024' }],
])('%s comes out of the fields as it went in', (_, of, answer) => {
  expect(answerOf(of, draftOf(answer))).toEqual({ ok: true, answer });
});

test('empty fields are no answer', () => {
  for (const of of [single, several, count, words]) {
    expect(answerOf(of, emptyDraft())).toEqual({ ok: true, answer: undefined });
  }
});

test.each([
  ['1 200', 1200],
  ['1,200', 1200],
  ['2.500', 2500],
  ['1,50,000', 150000],
  ['1’200', 1200],
  [' 7 ', 7],
])('"%s" is read as %d', (text, value) => {
  expect(answerOf(count, { ...emptyDraft(), standing: 'value', text })).toEqual({ ok: true, answer: { value } });
});

test.each([
  ['many', 'number'],
  ['-3', 'range'],
  ['3,5', 'whole'],
  ['12 or 13', 'number'],
])('"%s" is no answer: %s', (text, problem) => {
  expect(answerOf(count, { ...emptyDraft(), standing: 'value', text })).toEqual({ ok: false, problem });
});

test('what an answer holds besides its fields stays with it', () => {
  const held = { value: 'blocked', changedAt: '2026-01-01T00:00:00Z' };
  const assessment = { ...anAssessment().build(), answers: { 'joint-attempts': held } };
  expect(withAnswer(assessment, 'joint-attempts', { unknown: true }).answers['joint-attempts']).toEqual({
    unknown: true,
    changedAt: '2026-01-01T00:00:00Z',
  });
});

test('a note that is too long is kept in its field and not taken', () => {
  const draft = { ...draftOf({ value: 'blocked' }), note: 'x'.repeat(LONGEST.note + 1) };
  expect(answerOf(single, draft)).toEqual({ ok: false, problem: 'long' });
});
