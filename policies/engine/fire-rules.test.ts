import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate';
import { type Fired, fireRules } from './fire-rules';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Rule } from '#policies/schema/knowledge';
import { situationOf } from './situation';
import { aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';
import { manyPackages } from '#policies/testing/many-packages';
import { makeFalse, makeTrue } from '#policies/testing/make-true';
import { itemsOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';
import { isMutated } from '#testing/laws';

const NOTHING: Fired = {
  recommended: new Map(),
  withheld: new Map(),
  displaced: new Map(),
  cautions: new Map(),
  measureCautions: new Map(),
  orders: [],
  blocks: [],
  undecided: [],
  readings: new Map(),
};

function fire(builder: AssessmentBuilder, ...rules: Rule[]): Fired {
  const base = baseWith({ rules });
  const assessment = builder.build();
  return fireRules(base, contextFor(assessment, situationOf(assessment, knowledgeBase).context.type, base));
}

/** What one rule alone brings about when it fires. */
function outcomeOf(rule: Rule): Partial<Fired> {
  switch (rule.then.kind) {
    case 'recommend':
      return { recommended: new Map([[rule.then.measure, [rule.id]]]) };
    case 'withhold':
      return { withheld: new Map([[rule.then.measure, rule.id]]) };
    case 'caution': {
      const { caution, measures } = rule.then;
      return measures === undefined
        ? { cautions: new Map([[caution, [rule.id]]]) }
        : { measureCautions: new Map(measures.map((measure) => [measure, [caution]])) };
    }
    case 'read':
      return { readings: new Map([[rule.then.measure, [rule.id]]]) };
    case 'order':
      return { orders: [{ first: rule.then.first, then: rule.then.then }] };
    case 'block':
      return { blocks: [{ block: rule.then.block, rule: rule.id }] };
  }
}

const rules = knowledge.rules.map((rule) => [rule.id, rule] as const);

describe('every rule of the knowledge base', () => {
  test('stands in the tables below once', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(new Set(rules.map(([id]) => id)).size).toBe(knowledge.rules.length);
  });
  test.each(rules)('%s fires when its condition holds', (_, rule) => {
    expect(fire(makeTrue(rule.when, anAssessment()), rule)).toEqual({ ...NOTHING, ...outcomeOf(rule) });
  });
  test.each(rules)('%s does not fire when its condition fails', (_, rule) => {
    const builder = makeFalse(rule.when, anAssessment());
    expect(evaluate(rule.when, situationOf(builder.build(), knowledgeBase).context)).toBe('fails');
    expect(fire(builder, rule)).toEqual(NOTHING);
  });
  test.each(rules.filter(([, rule]) => evaluate(rule.when, contextFor(anAssessment().build())) === 'unknown'))(
    '%s is undecided, and fires nothing, while nobody has answered',
    (_, rule) => {
      expect(fire(anAssessment(), rule)).toEqual({ ...NOTHING, undecided: [rule] });
    },
  );
  test.each(rules.filter(([, rule]) => rule.then.kind === 'recommend'))(
    '%s brings its measure into a package, or the package says why not',
    (id, rule) => {
      if (rule.then.kind !== 'recommend') throw new Error('filtered above');
      const decision = packageOf(makeTrue(rule.when, anAssessment().ofType('local-development-vector')));
      const item = itemsOf(decision).find((i) => rule.then.kind === 'recommend' && i.measure === rule.then.measure);
      const { measure } = rule.then;
      const later = decision.later.find((each) => each.measure === measure);
      expect(
        item?.rules.includes(id) ?? later?.rules.includes(id) ?? withheldFor(decision, measure) !== undefined,
      ).toBe(true);
    },
  );
});

// Mutants run too few packages to reach every one.
test.skipIf(isMutated)('every measure that is advice can be reached', () => {
  const gap = anAssessment()
    .ofType('local-development-vector')
    .withDeficit('local-institutions', 2)
    .withWillingFirms(6);
  const choices = [
    gap.withAnswer('missing-help', ['technical-help']),
    gap.withAnswer('missing-help', ['test']).withFlag('coordinator_available', 'yes'),
    gap.withFlag('large_firms_control_assoc', 'small-firm').withFlag('coordinator_available', 'yes'),
  ];
  const types = knowledge.types.map((type) => type.id);
  const conditions = knowledge.rules.map((rule) => rule.when);
  const reached = new Set([
    ...types.flatMap((type) =>
      conditions.flatMap((when) => measuresOf(packageOf(makeTrue(when, anAssessment().ofType(type))))),
    ),
    ...choices.flatMap((builder) => measuresOf(packageOf(builder))),
    // What one rule alone does not bring is brought by several together.
    ...manyPackages().flatMap(({ decision }) => measuresOf(decision)),
  ]);
  const advice = knowledge.measures.filter((m) => m.kind === 'advice').map((m) => m.id);
  expect(advice.filter((id) => !reached.has(id))).toEqual([]);
});

test('a reading or a pattern is never an item', () => {
  const reading = knowledge.measures.filter((m) => m.kind !== 'advice').map((m) => m.id);
  expect(reading.length).toBeGreaterThan(0);
  for (const rule of knowledge.rules) {
    if (rule.then.kind === 'recommend') expect(reading).not.toContain(rule.then.measure);
  }
});

describe('two rules with one outcome', () => {
  const discrete = anAssessment().withFlag('discrete_product', 'discrete');
  test('both stand behind a measure', () => {
    const fired = fire(discrete, aRule({ id: 'one' }), aRule({ id: 'two' }));
    expect(fired.recommended).toEqual(new Map([['a-measure', ['one', 'two']]]));
  });
  test('the first says why a measure is withheld', () => {
    const then = { kind: 'withhold' as const, measure: 'a-measure' };
    const fired = fire(discrete, aRule({ id: 'one', then }), aRule({ id: 'two', then }));
    expect(fired.withheld).toEqual(new Map([['a-measure', 'one']]));
  });
  test('a caution on a measure is named once', () => {
    const then = { kind: 'caution' as const, caution: 'no-uniform-policy', measures: ['a-measure', 'b-measure'] };
    const fired = fire(discrete, aRule({ id: 'one', then }), aRule({ id: 'two', then }));
    expect(fired.measureCautions).toEqual(
      new Map([
        ['a-measure', ['no-uniform-policy']],
        ['b-measure', ['no-uniform-policy']],
      ]),
    );
  });
});

describe('what more severity takes away', () => {
  const usual = aRule({ id: 'usual', when: { kind: 'severity', deficit: 'quality', atLeast: 2, atMost: 2 } });
  const event = aRule({
    id: 'event',
    when: { kind: 'severity', deficit: 'quality', atLeast: 3 },
    then: { kind: 'recommend', measure: 'b-measure' },
  });
  const quality = (severity: 0 | 1 | 2 | 3) => anAssessment().withDeficit('quality', severity);

  test('is displaced by the rule that speaks in the worse state', () => {
    expect(fire(quality(3), usual, event).displaced).toEqual(new Map([['a-measure', 'event']]));
    expect(fire(quality(3), event, usual).displaced).toEqual(new Map([['a-measure', 'event']]));
  });
  test('is displaced by its own rule where no other speaks', () => {
    const elsewhere = { ...event, when: { kind: 'severity' as const, deficit: 'management', atLeast: 3 } };
    const mild = { ...event, when: { kind: 'severity' as const, deficit: 'quality', atLeast: 2 } };
    const caution = { ...event, then: { kind: 'caution' as const, caution: 'no-uniform-policy' } };
    const idle: Rule = {
      ...event,
      when: { kind: 'all', of: [event.when, { kind: 'flag', flag: 'willing_group', atLeast: 5 }] },
    };
    const builder = quality(3).withDeficit('management', 3).withWillingFirms(1);
    expect(fire(builder, usual, elsewhere, mild, caution, idle).displaced).toEqual(new Map([['a-measure', 'usual']]));
  });
  test('is nothing while the state is milder, unknown, or the rule only warns', () => {
    expect(fire(quality(2), usual, event).displaced).toEqual(new Map());
    expect(fire(quality(1), usual, event).displaced).toEqual(new Map());
    expect(fire(anAssessment(), usual, event).displaced).toEqual(new Map());
    const warns = { ...usual, then: { kind: 'caution' as const, caution: 'no-uniform-policy' } };
    expect(fire(quality(3), warns, event).displaced).toEqual(new Map());
  });
  test('counts only where the rest of the condition holds', () => {
    const willing = { kind: 'flag' as const, flag: 'willing_group', atLeast: 5 };
    const both: Rule = { ...usual, when: { kind: 'all', of: [usual.when, willing] } };
    const either: Rule = { ...usual, when: { kind: 'any', of: [usual.when, willing] } };
    expect(fire(quality(3).withWillingFirms(25), both, event).displaced.size).toBe(1);
    expect(fire(quality(3).withWillingFirms(2), both, event).displaced.size).toBe(0);
    expect(fire(quality(3).withWillingFirms(2), either, event).displaced).toEqual(new Map([['a-measure', 'event']]));
    const negated: Rule = { ...usual, when: { kind: 'not', of: { kind: 'severity', deficit: 'quality', atLeast: 3 } } };
    expect(fire(quality(3), negated, event).displaced.size).toBe(0);
  });
});

test('an outcome that no type allows is named', () => {
  const odd = aRule({ then: { kind: 'odd' } as never });
  expect(() => fire(anAssessment().withFlag('discrete_product', 'discrete'), odd)).toThrow('Unexpected value');
});

test('the knowledge base fires as a whole what its rules fire alone', () => {
  const builder = anAssessment().withDeficit('quality', 2).withDeficit('management', 3);
  const fired = fireRules(knowledgeBase, contextFor(builder.build()));
  expect([...fired.recommended.keys()].sort()).toEqual(['management-courses', 'production-and-quality-services']);
});
