import { describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '#policies/engine/base';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { aMeasure, aQuestion, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const factsOf = (builder: AssessmentBuilder, base: KnowledgeBase = knowledgeBase) =>
  readingOf(builder.build(), base).robustness().facts;
const weight = (question: string, builder: AssessmentBuilder, base?: KnowledgeBase) =>
  factsOf(builder, base).find((f) => f.question === question)?.weight;

const center = anAssessment().ofType('center');

describe('the weight of a fact', () => {
  test('is the mean of the measures that its answers would bring or take', () => {
    // Of four states two bring courses.
    expect(weight('unit-cost-known', center)).toBe(0.5);
    // Two bring the diagnosis of costs and what follows from it.
    expect(weight('infrastructure-cost', center)).toBe(1);
    expect(weight('joint-attempts', center)).toBe(0.5);
  });
  test('counts what leaves as well, rounded to two decimals', () => {
    // "Nowhere" brings a school and the look at services before it, the two others nothing.
    expect(weight('labour-training', center)).toBe(0.67);
    // Five firms let a coordinator take the place of the search for them: one in, one out; four change nothing.
    expect(weight('willing-firms', center.withDeficit('governance', 2))).toBe(1);
  });
  test('adds three for another type and one for a gate that closes', () => {
    // Dispersed: five lines leave, an association and its design help enter, the type goes, the gate closes; one place: nothing.
    expect(weight('single-place', center)).toBe((5 + 2 + 3 + 1) / 2);
    expect(weight('register-coverage', anAssessment())).toBe(0.67);
  });
  test('tries the options of a list one by one, and a number on both sides of its bound', () => {
    const costs = center.withDeficit('infrastructure', 3).withFlag('electricity_ok', 'yes');
    // Land, traffic and water put the plan in the place of local investment; power puts the connection in the place of list and investment.
    expect(weight('infrastructure-which', costs)).toBe((0 + 2 + 3 + 2 + 0 + 2) / 6);
    // Five firms put the joint purchase in the place of the search: one in, one out; four change nothing.
    expect(weight('willing-firms', center.withDeficit('unwillingness-to-cooperate', 2))).toBe(1);
  });
  test('is not listed where nothing would change', () => {
    expect(factsOf(center).map((f) => f.question)).not.toContain('past-attempt');
    expect(factsOf(center).filter((f) => f.weight <= 0)).toEqual([]);
  });
});

describe('which facts are weighed', () => {
  test('those without an answer, those unknown, and no others', () => {
    expect(weight('unit-cost-known', center.withDeficitUnknown('management'))).toBe(0.5);
    expect(weight('unit-cost-known', center.withDeficit('management', 0))).toBeUndefined();
    expect(weight('unit-cost-known', center.withDeficitNotApplicable('management'))).toBeUndefined();
  });
  test('an answer that does not count is asked again', () => {
    expect(weight('joint-attempts', center.withDeficit('governance', 0, { who: 'association' }))).toBe(0.5);
    const nobodyLarger = center.withDeficit('governance', 3).withFlag('lead_firms', 'none');
    // Only "nobody to run it" would bring a measure; "blocked" still does not count.
    expect(weight('joint-attempts', nobodyLarger)).toBe(0.25);
  });
  test('a question whose own condition fails is not weighed', () => {
    const harmless = center.withDeficit('infrastructure', 0);
    expect(weight('infrastructure-which', harmless)).toBeUndefined();
    expect(weight('infrastructure-which', center.withDeficit('infrastructure', 2))).toBeGreaterThan(0);
  });
  test('heaviest first, ties in the order of the questions', () => {
    const facts = factsOf(center);
    const order = knowledgeBase.knowledge.questions.map((q) => q.id);
    facts.slice(1).forEach((fact, index) => {
      const before = facts[index];
      if (before === undefined) return;
      expect(fact.weight).toBeLessThanOrEqual(before.weight);
      if (fact.weight === before.weight) {
        expect(order.indexOf(fact.question)).toBeGreaterThan(order.indexOf(before.question));
      }
    });
  });
});

describe('importance', () => {
  const pair = ['regional-importance', 'industry-importance'];
  const weights = (builder: AssessmentBuilder) => pair.map((question) => weight(question, builder));

  test('is weighed in pairs while nothing gives a type: each quarter of the pairs is one type with its lines', () => {
    // 5 lines of a center, 2 and 2 of the vectors, 5 of an embryonic system; and another type each time.
    const mean = (5 + 2 + 2 + 5) / 4 + 3;
    expect(weights(anAssessment())).toEqual([mean, mean]);
    expect(weights(anAssessment().withUnknown('regional-importance'))).toEqual([mean, mean]);
  });
  test('is weighed alone where the other half is known', () => {
    const half = anAssessment().withFlag('industry_importance', 'large');
    expect(weights(half)).toEqual([(5 + 2) / 2 + 3, undefined]);
  });
  test('weighs nothing where figures give the type or rule one out, and where a gate leaves none', () => {
    expect(weights(center)).toEqual([undefined, undefined]);
    const below = anAssessment().withFigures({ locationQuotient: 0.5, sectorShare: 0.5 });
    expect(weights(below)).toEqual([undefined, undefined]);
    expect(weights(anAssessment().withFlag('single_place', 'dispersed'))).toEqual([undefined, undefined]);
  });
  test('is weighed in pairs where the register covers too little for the figures', () => {
    expect(weights(center.withFlag('register_coverage', 'few'))).toEqual([6.5, 6.5]);
  });
});

describe('with another knowledge base', () => {
  const recommends = (id: string, when: Parameters<typeof aRule>[0]) =>
    aRule({ id: `rule-${id}`, ...when, then: { kind: 'recommend', measure: id } });

  test('a text that is known can matter, and a number stays within its bounds', () => {
    const base = baseWith({
      questions: [
        ...knowledgeBase.knowledge.questions,
        aQuestion({ id: 'told', kind: 'text' }),
        aQuestion({ id: 'size', kind: 'number', flag: 'size', minimum: 2, maximum: 9 }),
        aQuestion({ id: 'idle', kind: 'number' }),
      ],
      measures: [aMeasure({ id: 'by-text' }), aMeasure({ id: 'by-size' })],
      rules: [
        recommends('by-text', {
          when: { kind: 'not', of: { kind: 'evidence', question: 'told', in: ['not-known'] } },
        }),
        recommends('by-size', {
          when: {
            kind: 'all',
            of: [
              { kind: 'flag', flag: 'size', atLeast: 2 },
              { kind: 'flag', flag: 'size', below: 10 },
            ],
          },
        }),
      ],
      types: knowledgeBase.knowledge.types.map((type) => ({ ...type, lines: [], readings: [] })),
      checks: [],
    });
    expect(weight('told', anAssessment(), base)).toBe(1);
    // Of 1, 2, 9 and 10 only 2 and 9 can be answered.
    expect(weight('size', anAssessment(), base)).toBe(1);
    expect(weight('idle', anAssessment(), base)).toBeUndefined();
  });
});
