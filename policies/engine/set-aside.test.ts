import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { setAsideIn, withoutSetAside } from './set-aside';
import { aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';

const power = anAssessment().withAnswer('infrastructure-which', ['power']).withAnswer('older-center', 'Franca');

describe('an answer whose question no longer applies', () => {
  test('is set aside, and counts again as soon as it does', () => {
    const none = power.withDeficit('infrastructure', 0);
    expect(setAsideIn(none.build(), knowledgeBase)).toEqual(['infrastructure-which']);
    expect(Object.keys(withoutSetAside(none.build(), setAsideIn(none.build(), knowledgeBase)).answers)).toEqual([
      'older-center',
      'infrastructure-cost',
    ]);
    expect(setAsideIn(none.withDeficit('infrastructure', 2).build(), knowledgeBase)).toEqual([]);
  });
  test('stays in the assessment', () => {
    const assessment = power.withDeficit('infrastructure', 0).build();
    const before = structuredClone(assessment);
    decide(assessment, knowledgeBase);
    expect(assessment).toEqual(before);
  });
  test('does not count for a severity', () => {
    const builder = anAssessment().withDeficit('environment', 1).withFollowUps('environment', 2, 2);
    const severity = (flag: string) =>
      decide(builder.withFlag('toxic_or_resource', flag).build(), knowledgeBase).findings.find(
        (f) => f.deficit === 'environment',
      )?.severity;
    expect(severity('yes')).toBe(2);
    expect(severity('no')).toBe(1);
  });
});

test('what is unknown sets nothing aside', () => {
  expect(setAsideIn(power.build(), knowledgeBase)).toEqual([]);
  expect(setAsideIn(power.withUnknown('infrastructure-cost').build(), knowledgeBase)).toEqual([]);
});

test('conditions on the type set nothing aside', () => {
  expect(setAsideIn(power.ofType('center').build(), knowledgeBase)).toEqual([]);
});

test('conditions on a severity are read from the answers', () => {
  const question = aQuestion({ when: { kind: 'severity', deficit: 'quality', atLeast: 2 } });
  const base = baseWith({ questions: [...knowledgeBase.knowledge.questions, question] });
  const aside = (severity: 1 | 2) =>
    setAsideIn(anAssessment().withAnswer('a-question', 'Known').withDeficit('quality', severity).build(), base);
  expect(aside(1)).toEqual(['a-question']);
  expect(aside(2)).toEqual([]);
});

test('an assessment with nothing set aside is the same assessment', () => {
  const assessment = anAssessment().withDeficit('quality', 2).build();
  expect(withoutSetAside(assessment, setAsideIn(assessment, knowledgeBase))).toBe(assessment);
});
