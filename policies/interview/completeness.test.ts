import { describe, expect, test } from 'vitest';
import { indexKnowledge, type KnowledgeBase } from '#policies/engine/base';
import { completenessOf } from './completeness';
import { situationOf } from '#policies/engine/situation';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aDeficit, aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const counted = (builder: AssessmentBuilder, base: KnowledgeBase) => completenessOf(situationOf(builder.build(), base));

const NONE = { guess: 0, publication: 0, interview: 0, visit: 0, survey: 0, statistic: 0, workshop: 0, unstated: 0 };

test('with nothing answered everything that is asked is open', () => {
  expect(counted(anAssessment(), knowledgeBase)).toEqual({
    answered: 0,
    unknown: 0,
    unanswered: knowledge.questions.filter((q) => !knowledge.modules.some((m) => m.id === q.section)).length,
    byEvidence: NONE,
    share: 0,
  });
});

const base = baseWith({
  modules: [],
  deficits: [],
  gates: [],
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
    .withNotApplicable('switch')
    .ofType('center');
  expect(counted(assessment, base)).toEqual({
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
    const typed = type === null ? builder : builder.ofType(type);
    const { answered, unanswered } = counted(typed.withAnswer('then', 'Known'), base);
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
  expect(counted(builder, base).answered).toBe(0);
});

test('an empty knowledge base has a share of nought', () => {
  const empty = indexKnowledge({ ...knowledge, questions: [], deficits: [], modules: [], gates: [] });
  expect(counted(anAssessment(), empty).share).toBe(0);
});

describe('a question that is asked from a severity on', () => {
  const options = [
    { id: 'well', severity: 0 },
    { id: 'badly', severity: 2 },
  ];
  const asking = baseWith({
    modules: [],
    gates: [],
    deficits: [aDeficit()],
    questions: [
      aQuestion({ id: 'how-it-stands', kind: 'single', deficit: 'a-deficit', lead: true, options }),
      aQuestion({ id: 'why', when: { kind: 'severity', deficit: 'a-deficit', atLeast: 2 } }),
    ],
  });

  test.each([
    ['is counted where the deficit is as bad as that', 'badly', 1],
    ['is not counted where it is not', 'well', 0],
  ])('%s', (_, state, unanswered) => {
    const { answered, ...rest } = counted(anAssessment().withAnswer('how-it-stands', state), asking);
    expect([answered, rest.unanswered]).toEqual([1, unanswered]);
  });

  test('is counted as long as nobody knows how bad it is', () => {
    expect(counted(anAssessment(), asking).unanswered).toBe(2);
  });

  test('its answer is neither counted nor read where it is set aside', () => {
    const aside = anAssessment().withAnswer('how-it-stands', 'well').withAnswer('why', 'Known');
    expect(counted(aside, asking)).toMatchObject({ answered: 1, unanswered: 0, share: 1 });
  });
});
