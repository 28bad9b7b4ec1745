import { expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { measure as measureSchema } from '#policies/schema/knowledge';
import { aMeasure, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';
import { beyondMeans } from './means';

const study = aMeasure({ pays: ['local-government'], cost: 'study-or-course' });
const having = (most: string) => contextFor(anAssessment().withAnswer('decision-size', most).build());

test('the options of the question are the cost bands, in their order', () => {
  const question = knowledgeBase.questionOfMeans.get('local-government');
  expect(question?.options?.map(({ id }) => id)).toEqual(measureSchema.shape.cost.options);
});

test.each([
  ['staff-time', [false, true, true, true]],
  ['study-or-course', [false, false, true, true]],
  ['salary', [false, false, false, true]],
  ['equipment-or-building', [false, false, false, false]],
] as const)('with %s at most', (most, beyond) => {
  const of = measureSchema.shape.cost.options.map((cost) => beyondMeans({ ...study, cost }, having(most)));
  expect(of).toEqual(beyond);
});

test('a study that the office alone pays for is out of its reach with staff time, and nothing is with a building', () => {
  const beyond = (most: string) =>
    knowledge.measures.filter((each) => beyondMeans(each, having(most))).map(({ id }) => id);
  expect(beyond('staff-time')).toContain('assess-local-services');
  expect(beyond('equipment-or-building')).toEqual([]);
});

test('not where others pay as well, nobody is said to pay, or another alone pays', () => {
  const context = having('staff-time');
  expect(beyondMeans({ ...study, pays: ['local-government', 'small-firms'] }, context)).toBe(false);
  expect(beyondMeans({ ...study, pays: [] }, context)).toBe(false);
  expect(beyondMeans({ ...study, pays: ['small-firms'] }, context)).toBe(false);
});

test('who pays here counts, where it is given', () => {
  const context = having('staff-time');
  expect(beyondMeans(study, context, ['small-firms'])).toBe(false);
  expect(beyondMeans({ ...study, pays: ['small-firms'] }, context, ['local-government'])).toBe(true);
  expect(beyondMeans(study, context, ['local-government', 'local-government'])).toBe(true);
});

test('not where nobody knows what is there, for what is no advice, or where a base does not ask', () => {
  expect(beyondMeans(study, contextFor(anAssessment().build()))).toBe(false);
  expect(beyondMeans(study, contextFor(anAssessment().withUnknown('decision-size').build()))).toBe(false);
  expect(beyondMeans(study, having('unheard-of'))).toBe(false);
  expect(beyondMeans({ ...study, kind: 'reading' }, having('staff-time'))).toBe(false);
  const base = baseWith({ questions: knowledge.questions.map(({ meansOf: _, ...question }) => question) });
  const assessment = anAssessment().withAnswer('decision-size', 'staff-time').build();
  expect(beyondMeans(study, contextFor(assessment, undefined, base))).toBe(false);
});
