import { expect, test } from 'vitest';
import { knowledge, knowledgeBase } from './knowledge/knowledge';
import { counts } from './modules';
import { situationOf } from './situation';
import { type AssessmentBuilder, anAssessment } from './testing/an-assessment';

const states = (builder: AssessmentBuilder) => situationOf(builder.build(), knowledgeBase).modules;

test('of a new assessment every module is left alone, and every other section counts', () => {
  const modules = states(anAssessment());
  expect([...modules.keys()]).toEqual(knowledge.modules.map((module) => module.id));
  expect(new Set(modules.values())).toEqual(new Set(['left']));
  expect(counts('governance', modules)).toBe(true);
  expect(counts('work-and-labour', modules)).toBe(false);
});

test('any answer begins a module, "I do not know" too', () => {
  const begun = states(anAssessment().withUnknown('hands-at-the-gate'));
  expect(begun.get('work-and-labour')).toBe('begun');
  expect(counts('work-and-labour', begun)).toBe(true);
  expect(begun.get('markets-and-chains')).toBe('left');
});

test('a first answer proposes the module that matters: a buyer who names price and model, the chains', () => {
  const proposed = states(anAssessment().withAnswer('price-and-model', 'buyer'));
  expect(proposed.get('markets-and-chains')).toBe('proposed');
  expect(counts('markets-and-chains', proposed)).toBe(true);
});
