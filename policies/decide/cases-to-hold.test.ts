import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Decision } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { itemOf, itemsOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';

/** A small assessment in which nothing stands in the way, of a system of the type named. */
function aSystem(type: TypeId): AssessmentBuilder {
  return anAssessment()
    .withFlag('aim_create', 'no')
    .withFlag('exists', '20-99')
    .withFlag('single_place', 'one-place')
    .withFlag('discrete_product', 'discrete')
    .withFlag('register_coverage', 'most')
    .withFlag('metropolitan', 'no')
    .withFlag('one_firm_majority', 'no')
    .withFlag('counterpart', 'money')
    .withWillingFirms(6)
    .withInterdependence()
    .withFigures(FIGURES[type]);
}

const FIGURES = {
  'local-development-vector': { locationQuotient: 9, sectorShare: 0.05, establishments: 200 },
  center: { locationQuotient: 12, sectorShare: 0.4, establishments: 200 },
  'advanced-vector': { locationQuotient: 2, sectorShare: 0.3, establishments: 200 },
  embryonic: { locationQuotient: 2.4, sectorShare: 0.03, establishments: 200 },
};

const usual = (builder: AssessmentBuilder, ...deficits: string[]) =>
  deficits.reduce((made, deficit) => made.withDeficit(deficit, 2), builder);
const firsts = (decision: Decision) =>
  itemsOf(decision).flatMap(({ measure, priority }) => (priority === 'first' ? [measure] : []));
const choice = (id: string) => knowledge.choices.find((each) => each.id === id)?.of ?? [];
const institutions = [...choice('institution-for-services'), ...choice('institution-for-skills')];
const core = knowledge.deficits.filter((deficit) => /^[DF]\d$/.test(deficit.code)).map((deficit) => deficit.id);

const vector = aSystem('local-development-vector');
const center = aSystem('center');

describe('one gap, one institution', () => {
  const gap = usual(vector, 'local-institutions', 'specialised-services').withAnswer('missing-help', [
    'course',
    'technical-help',
  ]);

  test('two institutions at most, of which one is the study', () => {
    const decision = packageOf(gap);
    const founding = measuresOf(decision).filter((measure) => institutions.includes(measure));
    expect(measuresOf(decision)).toContain('assess-local-services');
    expect(founding).toHaveLength(1);
    expect(
      decision.later.filter((each) => institutions.includes(each.measure)).map((each) => each.reason.kind),
    ).toEqual(expect.arrayContaining(['choice', 'choice', 'choice']));
  });
  test('the course is the one where nothing else is missing', () => {
    expect(measuresOf(packageOf(gap.withAnswer('missing-help', ['course'])))).toContain('local-courses');
  });
});

test('one carrier begins, and two are enough', () => {
  const decision = packageOf(
    usual(
      vector,
      'collective-organisation',
      'governance',
      'unwillingness-to-cooperate',
      'informational-divide',
    ).withFlag('mature_cluster', 'yes'),
  );
  const carriers = measuresOf(decision).filter((measure) => choice('carriers').includes(measure));
  expect(carriers.length).toBeLessThanOrEqual(2);
  expect(carriers.filter((measure) => firsts(decision).includes(measure))).toHaveLength(1);
  const second = carriers.find((measure) => !firsts(decision).includes(measure)) ?? '';
  expect(itemOf(decision, second).next).toEqual({ kind: 'choice', choice: 'carriers', measure: 'hire-coordinator' });
});

describe('all fourteen core deficits at usual', () => {
  test.each(['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const)(
    'make twelve items of a %s at most, five of them first',
    (type) => {
      const decision = packageOf(
        usual(aSystem(type), ...core).withAnswer('older-center', 'Vila', { evidence: 'visit' }),
      );
      expect(itemsOf(decision).length).toBeLessThanOrEqual(12);
      expect(firsts(decision).length).toBeLessThanOrEqual(5);
      expect(measuresOf(decision).length + decision.later.length).toBeGreaterThan(15);
    },
  );
  test('the early line of the type is among the first', () => {
    const named = usual(vector, ...core).withAnswer('older-center', 'Vila', { evidence: 'visit' });
    expect(firsts(packageOf(named))).toContain('learn-from-older-centers');
  });
});

test('orders that are lost come before what is usual', () => {
  const decision = packageOf(
    usual(
      vector,
      'collective-organisation',
      'governance',
      'unwillingness-to-cooperate',
      'individualism',
      'management',
    ).withDeficit('production-bottlenecks', 3),
  );
  expect(itemOf(decision, 'production-and-quality-services').priority).toBe('first');
  expect(decision.notFirst).toEqual([]);
});

test('an advanced vector begins with what its type is about', () => {
  const busy = usual(
    aSystem('advanced-vector'),
    'infrastructure',
    'collective-organisation',
    'quality',
    'management',
    'market-information',
  ).withDeficit('bottom-of-market', 3);
  const decision = packageOf(busy.withAnswer('metropolitan-resource', 'A design school', { evidence: 'visit' }));
  expect(firsts(decision)).toContain('mobilise-surrounding-resources');
});

describe('a severe finding', () => {
  test('has an item among the first, or the package says what it waits for', () => {
    const decision = packageOf(center.withDeficit('low-price-trap', 3));
    expect(decision.notFirst).toEqual([
      {
        deficit: 'low-price-trap',
        kind: 'waits',
        measure: 'integrate-commercial-and-industrial',
        reason: { kind: 'later-slot' },
      },
    ]);
  });
  test('for which no source names a remedy says so', () => {
    const decision = packageOf(vector.withDeficit('succession', 3));
    expect(decision.notFirst).toEqual([{ deficit: 'succession', kind: 'nothing' }]);
  });
});

describe('what is kept for later', () => {
  test('is neither an item nor withheld, and names what would bring it in', () => {
    const decision = packageOf(usual(vector, ...core));
    const taken = measuresOf(decision);
    for (const { measure, reason } of decision.later) {
      expect(taken).not.toContain(measure);
      expect(withheldFor(decision, measure)).toBeUndefined();
      if (reason.kind === 'choice' || reason.kind === 'begun') expect(taken).toContain(reason.measure);
      if (reason.kind === 'after') expect(decision.later.map((each) => each.measure)).toContain(reason.measure);
    }
  });
  test('keeps the rules that call for it', () => {
    const decision = packageOf(usual(vector, ...core));
    const rules = decision.later.flatMap((each) => each.rules.map((rule) => knowledgeBase.rule.get(rule)?.then));
    expect(rules.every((then) => then?.kind === 'recommend')).toBe(true);
    expect(rules.length).toBeGreaterThanOrEqual(decision.later.length);
  });
});
