import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { type AssessmentStore, RecordFault } from '#storage/browser/store';
import { apartFromDamaged } from './apart-from-damaged';

const assessment = anAssessment().build();
const storeOf = (load: AssessmentStore['load']) => ({ load }) as unknown as AssessmentStore;

test('a file whose record cannot be read becomes a copy beside it', async () => {
  const record = { id: assessment.id, title: null, why: 'damaged', content: {} } as const;
  const damaged = storeOf(() => Promise.reject(new RecordFault(record)));
  const copy = await apartFromDamaged(damaged, assessment);
  expect(copy.id).not.toBe(assessment.id);
  expect({ ...copy, id: assessment.id, createdAt: assessment.createdAt }).toEqual(assessment);
});

test('any other stays what it is, and what nobody expected is thrown on', async () => {
  expect(
    await apartFromDamaged(
      storeOf(async () => undefined),
      assessment,
    ),
  ).toBe(assessment);
  const broken = storeOf(() => Promise.reject(new Error('a bug')));
  await expect(apartFromDamaged(broken, assessment)).rejects.toThrow('a bug');
});
