import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { counts, proposedBy } from './modules';
import type { SectionId } from '#policies/schema/knowledge';
import { situationOf } from './situation';
import { type AssessmentBuilder, anAssessment } from '#policies/testing/an-assessment';

const proposed = (module: SectionId, builder: AssessmentBuilder) =>
  proposedBy(module, situationOf(builder.build(), knowledgeBase).context);
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

describe('the questions whose answers propose a module', () => {
  test('are those that speak for it, in the order of its condition, and no others', () => {
    const builder = anAssessment()
      .withAnswer('subcontractor-pay', 'by-piece')
      .withAnswer('buyer-share', 'under-30')
      .withAnswer('price-and-model', 'buyer');
    expect(proposed('markets-and-chains', builder)).toEqual(['price-and-model', 'subcontractor-pay']);
    expect(proposed('work-and-labour', builder)).toEqual(['subcontractor-pay']);
    expect(proposed('trust-and-cooperation', anAssessment().withWillingFirms(4))).toEqual(['willing-firms']);
  });
  test('are none where nobody has answered, and where the answers speak against it', () => {
    expect(proposed('trust-and-cooperation', anAssessment())).toEqual([]);
    expect(proposed('trust-and-cooperation', anAssessment().withWillingFirms(5))).toEqual([]);
    expect(proposed('innovation-and-learning', anAssessment().withInterdependence())).toEqual([]);
  });
  test('are none of a section that everybody is asked', () => {
    expect(proposed('governance', anAssessment().withDeficit('governance', 3))).toEqual([]);
  });
  test('are there for every module that is proposed', () => {
    const builder = anAssessment()
      .withAnswer('price-and-model', 'buyer')
      .withAnswer('subcontractor-pay', 'by-piece')
      .withFlag('interdependence', 'alone')
      .withWillingFirms(0)
      .withFlag('decision_reach', 'nothing');
    expect(states(builder).size).toBe(5);
    for (const [module, state] of states(builder)) {
      expect(state).toBe('proposed');
      expect(proposed(module, builder)).not.toEqual([]);
    }
  });
});
