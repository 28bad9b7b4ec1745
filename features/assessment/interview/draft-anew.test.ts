import { describe, expect, test } from 'vitest';
import { choose, emptyDraft, toggle } from '#components/interview/draft';
import { settled } from '#components/interview/former-in-draft';
import type { Draft } from '#components/interview/model';
import { aQuestion } from '#policies/testing/a-base';
import type { Answer } from '#policies/schema/assessment';
import { draftAnew } from './draft-anew';
import { answerOf, draftOf } from './drafts';

const question = aQuestion({ kind: 'single', options: [{ id: 'few' }, { id: 'many' }] });
const ticked = aQuestion({ kind: 'multiple', options: [{ id: 'roads' }, { id: 'water' }] });
const seen = { evidence: 'guess', who: 'Ana', note: 'After field work', source: 'A study', asOf: '2006' } as const;
const stored: Answer = { value: 'few', ...seen };

function answerIn(of: typeof question, draft: Draft): Answer | undefined {
  const read = answerOf(of, draft);
  if (!read.ok) throw new Error('The fields cannot be read.');
  return read.answer;
}

describe('the evidence of an answer that is changed in its fields', () => {
  const changed = draftAnew(question, stored, choose(draftOf(stored), 'many'));
  test('stays with the earlier answer and is gone from the fields', () => {
    expect(answerIn(question, changed)).toEqual({ value: 'many', formerEvidence: [{ value: 'few', ...seen }] });
    expect([changed.evidence, changed.who, changed.note, changed.source, changed.asOf]).toEqual([null, '', '', '', '']);
  });
  test('comes back with the earlier answer', () => {
    const back = draftAnew(question, answerIn(question, changed), choose(changed, 'few'));
    expect(answerIn(question, back)).toEqual(stored);
  });
  test('is that of the new answer once somebody says so, and gone once somebody says that it is not', () => {
    const [former] = changed.former;
    if (former === undefined) throw new Error('Nothing was kept apart.');
    expect(answerIn(question, settled(changed, former, true))).toEqual({ value: 'many', ...seen });
    expect(answerIn(question, settled(changed, former, false))).toEqual({ value: 'many' });
  });
  test('does not come to the next answer by way of none', () => {
    const roads: Answer = { value: ['roads'], ...seen };
    const emptied = draftAnew(ticked, roads, toggle(draftOf(roads), 'roads', { options: [] }));
    expect(answerIn(ticked, emptied)).toBeUndefined();
    const options = [{ id: 'water', label: 'Water', exclusive: false }];
    const next = draftAnew(ticked, undefined, toggle(emptied, 'water', { options }));
    expect(answerIn(ticked, next)).toEqual({ value: ['water'], formerEvidence: [{ value: ['roads'], ...seen }] });
  });
  test('that is written before there is an answer is that of the first one', () => {
    const noted = { ...emptyDraft(), note: 'Heard in May' };
    expect(answerIn(question, draftAnew(question, undefined, choose(noted, 'few')))).toEqual({
      value: 'few',
      note: 'Heard in May',
    });
  });
});
