import { expect, test } from 'vitest';
import { indexKnowledge } from './base';
import { situationOf } from './situation';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment } from '#policies/testing/an-assessment';

test('the question of what a payer can meet is found by the payer', () => {
  const asking = knowledge.questions.filter(
    ({ meansOf, replacedBy }) => meansOf !== undefined && replacedBy === undefined,
  );
  expect(asking.length).toBeGreaterThan(0);
  const { questionOfMeans } = indexKnowledge(knowledge);
  expect([...questionOfMeans].map(([payer, { id }]) => [payer, id])).toEqual(asking.map((q) => [q.meansOf, q.id]));
});

test('one figure alone, near its cut, has no neighbouring type', () => {
  const indicators = { locationQuotient: 5.1, referenceArea: 'State', year: 2015, source: 'Register' };
  const { classification } = situationOf({ ...anAssessment().build(), indicators }, knowledgeBase);
  expect(classification.margins.length).toBeGreaterThan(0);
  expect(classification.neighbours).toEqual([]);
});
