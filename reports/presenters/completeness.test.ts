import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { completenessOf } from '#policies/interview/completeness';
import { situationOf } from '#policies/engine/situation';
import { interviewBase } from '#policies/knowledge/interview';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { anyAssessment } from '#policies/testing/arbitrary';
import fc from 'fast-check';
import { answeredParts } from './completeness';

test('list, task list, result and document say how much is answered in the same words', () => {
  const { answered } = messages.report.summary;
  expect([messages.work.list.answered, messages.work.tasks.answered]).toEqual([answered, answered]);
});

test('and by the same count, with the part of the knowledge base that the interview loads', () => {
  for (const assessment of fc.sample(anyAssessment, 30)) {
    const ofList = answeredParts(completenessOf(situationOf(assessment, interviewBase)));
    expect(ofList).toEqual(answeredParts(readingOf(assessment, knowledgeBase).completeness()));
    expect(ofList.evidence).toBeLessThanOrEqual(ofList.answered);
  }
});
