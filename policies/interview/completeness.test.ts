import { expect, test } from 'vitest';
import { indexKnowledge } from '#policies/engine/base';
import { completenessOf } from './completeness';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';

const NONE = { guess: 0, interview: 0, visit: 0, survey: 0, statistic: 0, workshop: 0, unstated: 0 };

test('with nothing answered everything that is asked is open', () => {
  expect(completenessOf(anAssessment().build(), knowledgeBase, null)).toEqual({
    answered: 0,
    unknown: 0,
    unanswered: knowledge.questions.filter((q) => !knowledge.modules.some((m) => m.id === q.section)).length,
    byEvidence: NONE,
    share: 0,
  });
});

const base = baseWith({
  modules: [],
  questions: [
    aQuestion({ id: 'one' }),
    aQuestion({ id: 'two' }),
    aQuestion({ id: 'three' }),
    aQuestion({ id: 'four', kind: 'number' }),
    aQuestion({ id: 'switch', kind: 'single', options: [{ id: 'no' }, { id: 'yes' }] }),
    aQuestion({ id: 'then', when: { kind: 'answer', question: 'switch', in: ['yes'] } }),
    aQuestion({ id: 'typed', when: { kind: 'type', in: ['center'] } }),
    aQuestion({ id: 'retired', replacedBy: 'one' }),
  ],
});

test('answers are counted by how they are known; "I do not know" and an empty text are unknown', () => {
  const assessment = anAssessment()
    .withAnswer('one', 'Known', { evidence: 'visit' })
    .withAnswer('two', ' ')
    .withUnknown('three')
    .withAnswer('four', 0)
    .withNotApplicable('switch');
  expect(completenessOf(assessment.build(), base, 'center')).toEqual({
    answered: 3,
    unknown: 2,
    unanswered: 1,
    byEvidence: { ...NONE, visit: 1, unstated: 2 },
    share: 0.5,
  });
});

test('questions whose own condition fails are not counted, and neither are their answers', () => {
  const asked = (type: 'center' | 'embryonic' | null, choice?: string) => {
    const builder = choice === undefined ? anAssessment() : anAssessment().withAnswer('switch', choice);
    const { answered, unanswered } = completenessOf(builder.withAnswer('then', 'Known').build(), base, type);
    return [answered, unanswered];
  };
  expect(asked('center', 'yes')).toEqual([2, 5]);
  expect(asked('center', 'no')).toEqual([1, 5]);
  expect(asked('center')).toEqual([1, 6]);
  expect(asked('embryonic')).toEqual([1, 5]);
  expect(asked(null)).toEqual([1, 6]);
});

test('a retired question is not counted, and a question of no base neither', () => {
  const builder = anAssessment().withAnswer('retired', 'Known').withAnswer('unheard-of', 'Known');
  expect(completenessOf(builder.build(), base, 'center').answered).toBe(0);
});

test('an empty knowledge base has a share of nought', () => {
  const empty = indexKnowledge({ ...knowledge, questions: [], modules: [] });
  expect(completenessOf(anAssessment().build(), empty, null).share).toBe(0);
});
