import { expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { casesLike } from './likeness';
import type { CaseStudy } from '#policies/schema/knowledge';
import type { Condition } from '#policies/schema/condition';
import { situationOf } from './situation';
import { baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { makeTrue } from '#policies/testing/make-true';

const severe = (deficit: string): Condition => ({ kind: 'severity', deficit, atLeast: 2 });
const aCase = (id: string, alike: string[], unlike: string[] = []): CaseStudy => ({
  id,
  code: 'K-90',
  sources: [],
  basis: 'inferred',
  outcome: 'worked',
  illustrates: [],
  alike: alike.map((deficit) => ({ id: deficit, when: severe(deficit) })),
  unlike: unlike.map((deficit) => ({ id: deficit, when: severe(deficit) })),
});
const like = (cases: CaseStudy[]) => {
  const here = anAssessment().withDeficit('quality', 2).withDeficit('management', 3).withDeficit('environment', 2);
  const base = baseWith({ cases });
  return casesLike(situationOf(here.build(), base).context);
};

test('a case is like a system by two likenesses that hold; one, or two that nobody knows, are not enough', () => {
  const found = like([aCase('two', ['quality', 'management']), aCase('one', ['quality', 'governance'])]);
  expect(found).toEqual([{ case: 'two', alike: ['quality', 'management'], unlike: [] }]);
});

test('the likest comes first, and only the differences that hold are named', () => {
  const found = like([
    aCase('two', ['quality', 'management'], ['environment', 'governance']),
    aCase('three', ['quality', 'management', 'environment']),
  ]);
  expect(found.map((each) => each.case)).toEqual(['three', 'two']);
  expect(found[1]?.unlike).toEqual(['environment']);
});

test('five are named at most', () => {
  expect(like(Array.from({ length: 7 }, (_, i) => aCase(`case-${i}`, ['quality', 'management'])))).toHaveLength(5);
});

test('every case with likenesses can be told of some system', () => {
  const told = knowledge.cases.filter((each) => each.alike !== undefined);
  expect(told.length).toBeGreaterThan(30);
  for (const each of told) {
    const here = makeTrue({ kind: 'all', of: (each.alike ?? []).map((a) => a.when) }, anAssessment()).build();
    const base = { ...knowledgeBase, knowledge: { ...knowledge, cases: [each] } };
    expect(
      casesLike(situationOf(here, base).context).map((found) => found.case),
      each.id,
    ).toEqual([each.id]);
  }
});
