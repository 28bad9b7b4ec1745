import { expect, test } from 'vitest';
import { interviewBase } from '#policies/knowledge/interview';
import { situationOf } from '#policies/engine/situation';
import { progressOf } from '#policies/interview/progress';
import { anAssessment } from '#policies/testing/an-assessment';
import { PLACES } from './assessment';
import { placeReached } from './place-reached';

const fresh = progressOf(situationOf(anAssessment().build(), interviewBase));
const begun = progressOf(situationOf(anAssessment().withUnknown('aim').build(), interviewBase));

test('before any answer every address leads to the first questions', () => {
  for (const place of PLACES) expect(placeReached(place, fresh), place).toBe('first-questions');
});

test('after one answer every place is reached', () => {
  for (const place of PLACES) expect(placeReached(place, begun), place).toBe(place);
});
