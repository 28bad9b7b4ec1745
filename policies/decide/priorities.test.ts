import { describe, expect, test } from 'vitest';
import { FIRST_LIMIT } from '#policies/engine/firsts';
import { aMeasure } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { discrete, laidOut } from '#policies/testing/laid-out';
import { itemOf, itemsOf, packageOf } from '#policies/testing/package-of';

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
  test('where a type can still come from answers here it is waited for, elsewhere it is not', () => {
    const laidOutAs = (builder: typeof discrete) => {
      const decision = laidOut([aMeasure({ slot: 'build' })], builder);
      return [decision.classification.status, itemOf(decision, 'a-measure').next?.kind];
    };
    const center = discrete.ofType('center');
    expect(laidOutAs(discrete)).toEqual(['unknown', 'type']);
    expect(laidOutAs(center.withFlag('register_coverage', 'few'))).toEqual(['not-measurable', 'later-slot']);
    expect(laidOutAs(discrete.withFlag('register_coverage', 'few'))).toEqual(['not-measurable', 'later-slot']);
    expect(laidOutAs(center.withFigures({ coversMostFirms: false }))).toEqual(['not-measurable', 'later-slot']);
    expect(laidOutAs(center.withFlag('single_place', 'dispersed'))).toEqual(['not-applicable', 'later-slot']);
    expect(laidOutAs(center.withFigures({ establishments: 2 }))).toEqual(['below-threshold', 'later-slot']);
  });
  test('where no type comes what is built waits for the item before it, as elsewhere', () => {
    const measures = [aMeasure({ id: 'm-1' }), aMeasure({ id: 'm-2', slot: 'build', prerequisites: ['m-1'] })];
    const dispersed = discrete.ofType('center').withFlag('single_place', 'dispersed');
    expect(itemOf(laidOut(measures, dispersed), 'm-2').next).toEqual({ kind: 'item', measure: 'm-1' });
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
    // A nuisance is left alone, so it counts as absent (catalogue B.6.4b: what state 1 fires nothing for starts no line).
    [0, 1, 'not-met'],
    [1, 1, 'not-met'],
    [2, 0, 'met'],
  ] as const)('of two deficits in the states %i and %i is %s', (quality, environment, result) => {
    expect(premise(discrete.withDeficit('quality', quality).withDeficit('environment', environment))).toBe(result);
  });
  test('is unknown while one of them is, unless the other is there', () => {
    expect(premise(discrete)).toBe('unknown');
    expect(premise(discrete.withDeficit('quality', 0))).toBe('unknown');
    expect(premise(discrete.withDeficit('quality', 1))).toBe('unknown');
    expect(premise(discrete.withDeficit('quality', 2))).toBe('met');
  });
  test('that does not apply is as good as absent', () => {
    const clean = discrete.withDeficitNotApplicable('environment');
    expect(premise(clean.withDeficit('quality', 0))).toBe('not-met');
    expect(premise(clean)).toBe('unknown');
  });
  test('of a measure that names none is met', () => {
    expect(itemOf(laidOut([aMeasure()]), 'a-measure').premise).toBe('met');
  });
  test('that is not met waits for it; one that is met, or that nobody knows, does not', () => {
    const at = (builder: typeof discrete) => itemOf(laidOut([measure], builder), 'a-measure');
    const clean = discrete.withDeficit('environment', 0);
    expect(at(clean.withDeficit('quality', 0))).toMatchObject({ priority: 'next', next: { kind: 'premise' } });
    expect(at(clean.withDeficit('quality', 2)).priority).toBe('first');
    expect(at(clean).priority).toBe('first');
  });
  test('that is not met is the reason before any other', () => {
    const needing = aMeasure({
      id: 'm-2',
      slot: 'build',
      premise: ['quality'],
      prerequisites: ['m-1'],
      entry: [{ id: 'willing-firms', when: { kind: 'flag', flag: 'willing_group', atLeast: 5 } }],
    });
    const builder = discrete.ofType('center').withWillingFirms(2).withDeficit('quality', 0);
    expect(itemOf(laidOut([aMeasure({ id: 'm-1' }), needing], builder), 'm-2').next).toEqual({ kind: 'premise' });
  });
  test('that is not met leaves the place among the first to another', () => {
    const others = Array.from({ length: 5 }, (_, i) => aMeasure({ id: `m-${i}`, code: `M9${i}`, slot: 'now' }));
    const idle = aMeasure({ id: 'idle', code: 'M1', premise: ['quality'] });
    const firsts = (builder: typeof discrete) =>
      itemsOf(laidOut([idle, ...others], builder)).flatMap((i) => (i.priority === 'first' ? [i.measure] : []));
    expect(firsts(discrete.withDeficit('quality', 0))).toEqual(['m-0', 'm-1', 'm-2', 'm-3', 'm-4']);
    expect(firsts(discrete)).toEqual(['idle', 'm-0', 'm-1', 'm-2', 'm-3']);
  });
  test('the course on costs of an embryonic system waits where every firm knows its costs', () => {
    const item = (severity: 0 | 1 | 2) =>
      itemOf(
        packageOf(anAssessment().ofType('embryonic').withDeficit('management', severity)),
        'cost-accounting-and-management',
      );
    expect(item(0)).toMatchObject({ premise: 'not-met', priority: 'next', next: { kind: 'premise' } });
    expect(item(1)).toMatchObject({ premise: 'not-met', priority: 'next' });
    expect(item(2)).toMatchObject({ premise: 'met', priority: 'first' });
  });
  test('that is not met keeps the line of a type', () => {
    const cheap = anAssessment().ofType('center').withDeficit('low-price-trap', 0).withDeficit('channel-dependence', 0);
    const decision = packageOf(cheap.withDeficit('strategic-assets', 2));
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
    .ofType('local-development-vector')
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
