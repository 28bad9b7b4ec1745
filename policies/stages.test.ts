import { describe, expect, test } from 'vitest';
import { knowledge } from './knowledge/knowledge';
import type { Measure } from './schema/knowledge';
import { FIRST_LIMIT } from './stages';
import { aMeasure, aRule, baseWith } from './testing/a-base';
import { anAssessment } from './testing/an-assessment';
import { itemOf, itemsOf, measuresOf, packageOf } from './testing/package-of';
import { english } from './text/en/english';

const discrete = anAssessment().withFlag('discrete_product', 'discrete');

/** A package of these measures, each recommended, in a system of no type or of the given one. */
function laidOut(measures: Measure[], builder = discrete) {
  const rules = measures.map((m) => aRule({ id: `rule-${m.id}`, then: { kind: 'recommend', measure: m.id } }));
  const types = knowledge.types.map((type) => ({ ...type, lines: [], readings: [] }));
  return packageOf(builder, baseWith({ measures, rules, types, checks: [] }));
}

describe('stages', () => {
  const oneOfEach = (['ask-of-others', 'build', 'now', 'who-carries-it', 'stop-and-law'] as const).map((slot, i) =>
    aMeasure({ id: `m-${i}`, slot }),
  );
  test('follow the slots, and each item stands in the slot of its measure', () => {
    expect(
      laidOut(oneOfEach, discrete.ofType('center')).stages.map((s) => [s.id, s.slot, s.items[0]?.measure]),
    ).toEqual([
      ['stop-and-law', 'stop-and-law', 'm-4'],
      ['who-carries-it', 'who-carries-it', 'm-3'],
      ['now', 'now', 'm-2'],
      ['build', 'build', 'm-1'],
      ['ask-of-others', 'ask-of-others', 'm-0'],
    ]);
  });
  test('that hold nothing are left out', () => {
    expect(laidOut([aMeasure({ slot: 'build' })]).stages.map((s) => s.id)).toEqual(['build']);
    expect(laidOut([]).stages).toEqual([]);
  });
  test('move a measure where its condition holds, the first that does', () => {
    const moving = aMeasure({
      slot: 'build',
      slotWhen: [
        { when: { kind: 'severity', deficit: 'quality', atLeast: 3 }, slot: 'stop-and-law' },
        { when: { kind: 'severity', deficit: 'quality', atLeast: 2 }, slot: 'ask-of-others' },
      ],
    });
    const slotAt = (severity: 1 | 2 | 3) =>
      laidOut([moving], discrete.withDeficit('quality', severity)).stages[0]?.slot;
    expect([slotAt(1), slotAt(2), slotAt(3)]).toEqual(['build', 'ask-of-others', 'stop-and-law']);
    expect(laidOut([moving]).stages[0]?.slot).toBe('build');
  });
  test('pollution with an order stops work; without one a site is built', () => {
    const slotOf = (severity: 2 | 3) =>
      packageOf(anAssessment().ofType('center').withDeficit('environment', severity)).stages.find((s) =>
        s.items.some((i) => i.measure === 'environmental-rule-and-site'),
      )?.slot;
    expect([slotOf(2), slotOf(3)]).toEqual(['build', 'stop-and-law']);
  });
  test('what only the state decides is asked of others', () => {
    const decision = packageOf(
      anAssessment().ofType('center').withDeficit('infrastructure', 3).withFlag('infrastructure_decided', 'state'),
    );
    expect(measuresOf(decision, 'ask-of-others')).toContain('mobilise-against-diseconomies');
    expect(measuresOf(decision, 'now')).toContain('identify-external-diseconomies');
  });
});

describe('an embryonic system', () => {
  const decision = packageOf(
    anAssessment()
      .ofType('embryonic')
      .withDeficit('quality', 2)
      .withDeficit('environment', 3)
      .withDeficit('infrastructure', 2),
  );
  test('has at least three conditioned stages in the place of now and build', () => {
    const bare = packageOf(anAssessment().ofType('embryonic'));
    expect(bare.stages.map((s) => [s.id, s.slot])).toEqual([
      ['know', 'now'],
      ['try', 'build'],
      ['equip', 'build'],
    ]);
    expect(decision.stages.map((s) => s.id)).toEqual(['stop-and-law', 'know', 'try', 'equip']);
  });
  test.each(['know', 'try', 'equip'])(
    'stage %s has a contribution, a verification and a stop rule of its own',
    (id) => {
      const text = english.stages[id];
      const others = Object.entries(english.stages).filter(([other]) => other !== id);
      for (const field of ['entry', 'contribution', 'verification', 'stopRule'] as const) {
        expect(text?.[field].length).toBeGreaterThan(20);
        expect(others.map(([, other]) => other[field])).not.toContain(text?.[field]);
      }
    },
  );
  test('puts a general measure in the stage that it names', () => {
    expect(measuresOf(decision, 'try')).toContain('production-and-quality-services');
    expect(measuresOf(decision, 'know')).toContain('identify-external-diseconomies');
    expect(measuresOf(decision, 'equip')).toContain('mobilise-against-diseconomies');
    expect(measuresOf(decision, 'stop-and-law')).toContain('environmental-rule-and-site');
  });
  test('puts a measure that names none in the first stage if it is for now, in the last if it is to be built', () => {
    const measures = [aMeasure({ id: 'm-1', slot: 'now' }), aMeasure({ id: 'm-2', slot: 'build' })];
    const laid = laidOut(measures, discrete.ofType('embryonic'));
    expect(laid.stages.map((s) => s.id)).toEqual(['know', 'equip']);
  });
  test('leaves the stages alone where the type is another', () => {
    const staged = aMeasure({ slot: 'now', embryonicStage: 'try' });
    expect(laidOut([staged], discrete.ofType('center')).stages[0]?.id).toBe('now');
    expect(laidOut([staged]).stages[0]?.id).toBe('now');
    expect(laidOut([staged], discrete.ofType('embryonic')).stages[0]).toMatchObject({ id: 'try', slot: 'build' });
  });
});

describe('what is first', () => {
  const early = (count: number) =>
    Array.from({ length: count }, (_, i) => aMeasure({ id: `m-${i}`, code: `M${i}`, slot: 'now' }));

  test('is five items at most; the sixth waits for a free hand', () => {
    expect(FIRST_LIMIT).toBe(5);
    const decision = laidOut(early(7));
    expect(itemsOf(decision).map((i) => i.priority)).toEqual([
      'first',
      'first',
      'first',
      'first',
      'first',
      'next',
      'next',
    ]);
    expect(itemOf(decision, 'm-5').next).toEqual({ kind: 'limit' });
    expect(itemOf(decision, 'm-4')).not.toHaveProperty('next');
  });
  test('counts over the first three slots together', () => {
    const slots = ['stop-and-law', 'stop-and-law', 'who-carries-it', 'who-carries-it', 'now', 'now'] as const;
    const decision = laidOut(slots.map((slot, i) => aMeasure({ id: `m-${i}`, code: `M${i}`, slot })));
    expect(itemsOf(decision).map((i) => i.priority)).toEqual(['first', 'first', 'first', 'first', 'first', 'next']);
  });
  test('is nothing that is built or asked of others', () => {
    const measures = [aMeasure({ id: 'm-1', slot: 'build' }), aMeasure({ id: 'm-2', slot: 'ask-of-others' })];
    const decision = laidOut(measures, discrete.ofType('center'));
    expect(itemOf(decision, 'm-1').next).toEqual({ kind: 'later-slot' });
    expect(itemOf(decision, 'm-2').next).toEqual({ kind: 'later-slot' });
  });
  test('without a type what is built waits for the type, what is asked of others does not', () => {
    const measures = [aMeasure({ id: 'm-1', slot: 'build' }), aMeasure({ id: 'm-2', slot: 'ask-of-others' })];
    expect(itemOf(laidOut(measures), 'm-1').next).toEqual({ kind: 'type' });
    expect(itemOf(laidOut(measures), 'm-2').next).toEqual({ kind: 'later-slot' });
  });
});

describe('what waits', () => {
  const needs = (id: string, ...prerequisites: string[]) => aMeasure({ id, code: id, slot: 'now', prerequisites });
  const notWilling = {
    entry: [{ id: 'willing-firms', when: { kind: 'flag' as const, flag: 'willing_group', atLeast: 5 } }],
  };

  test('an item whose prerequisite is first need not wait', () => {
    const decision = laidOut([needs('m-1'), needs('m-2', 'm-1')]);
    expect(itemOf(decision, 'm-2').priority).toBe('first');
  });
  test('an item waits for a prerequisite that waits itself', () => {
    const measures = [{ ...needs('m-1'), ...notWilling }, needs('m-2', 'm-1')];
    const decision = laidOut(measures, discrete.withWillingFirms(2));
    expect(itemOf(decision, 'm-1').next).toEqual({ kind: 'entry', entry: 'willing-firms' });
    expect(itemOf(decision, 'm-2').next).toEqual({ kind: 'item', measure: 'm-1' });
  });
  test('a prerequisite that is not in the package is not waited for', () => {
    expect(itemOf(laidOut([needs('m-2', 'm-1')]), 'm-2').priority).toBe('first');
  });
  test('what is built names the item before it, first or not', () => {
    const measures = [needs('m-1'), { ...needs('m-2', 'm-0', 'm-1'), slot: 'build' as const }];
    const decision = laidOut(measures, discrete.ofType('center'));
    expect(itemOf(decision, 'm-2').next).toEqual({ kind: 'item', measure: 'm-1' });
  });
  test('an entry condition that fails makes it wait, one that is unknown does not', () => {
    const measure = aMeasure(notWilling);
    const at = (builder: typeof discrete) => itemOf(laidOut([measure], builder), 'a-measure');
    expect(at(discrete.withWillingFirms(2))).toMatchObject({
      priority: 'next',
      entry: [{ id: 'willing-firms', status: 'fails' }],
    });
    expect(at(discrete)).toMatchObject({ priority: 'first', entry: [{ id: 'willing-firms', status: 'unknown' }] });
    expect(at(discrete.withWillingFirms(5))).toMatchObject({
      priority: 'first',
      entry: [{ id: 'willing-firms', status: 'holds' }],
    });
    expect(
      itemOf(laidOut([{ ...measure, slot: 'build' }], discrete.withWillingFirms(2).ofType('center')), 'a-measure').next,
    ).toEqual({ kind: 'entry', entry: 'willing-firms' });
  });
});

describe('a premise', () => {
  const measure = aMeasure({ premise: ['quality', 'environment'] });
  const premise = (builder: typeof discrete) => itemOf(laidOut([measure], builder), 'a-measure').premise;

  test.each([
    [0, 0, 'not-met'],
    [0, 1, 'met'],
    [2, 0, 'met'],
  ] as const)('of two deficits in the states %i and %i is %s', (quality, environment, result) => {
    expect(premise(discrete.withDeficit('quality', quality).withDeficit('environment', environment))).toBe(result);
  });
  test('is unknown while one of them is, unless the other is there', () => {
    expect(premise(discrete)).toBe('unknown');
    expect(premise(discrete.withDeficit('quality', 0))).toBe('unknown');
    expect(premise(discrete.withDeficit('quality', 1))).toBe('met');
  });
  test('that does not apply is as good as absent', () => {
    const clean = discrete.withDeficitNotApplicable('environment');
    expect(premise(clean.withDeficit('quality', 0))).toBe('not-met');
    expect(premise(clean)).toBe('unknown');
  });
  test('of a measure that names none is met', () => {
    expect(itemOf(laidOut([aMeasure()]), 'a-measure').premise).toBe('met');
  });
  test('that is not met keeps the line of a type', () => {
    const decision = packageOf(anAssessment().ofType('center').withDeficit('low-price-trap', 0));
    expect(itemOf(decision, 'beyond-channel-dependence').premise).toBe('not-met');
    expect(itemOf(decision, 'integrate-commercial-and-industrial').premise).toBe('met');
  });
});

test('an item carries its own cautions and those of the rules that fired, each once', () => {
  const builder = anAssessment()
    .ofType('center')
    .withDeficit('production-bottlenecks', 2)
    .withFlag('used_machines', 'yes');
  expect(itemOf(packageOf(builder), 'production-and-quality-services').cautions).toEqual([
    'do-not-scrap-used-equipment',
    'no-capacity-or-low-price-push',
  ]);
  const chain = anAssessment()
    .ofType('center')
    .withDeficit('strategic-assets', 2)
    .withFlag('chain_quasi_hier', 'buyer');
  expect(itemOf(packageOf(chain), 'product-development').cautions).toEqual([
    'no-capacity-or-low-price-push',
    'chains-may-break-cohesion',
  ]);
});

test('a line of a type that a rule names too carries the rule; one that none names carries none', () => {
  expect(itemOf(packageOf(anAssessment().ofType('center')), 'autonomous-marketing-bodies').rules).toEqual([]);
});
