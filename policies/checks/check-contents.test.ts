import { describe, expect, test } from 'vitest';
import { aMeasure, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { holding, NOTHING, outcome, resultOf, without } from '#policies/testing/tampered';

const center = anAssessment().ofType('center');
const embryonic = anAssessment().ofType('embryonic');

describe('a captured association', () => {
  test.each([
    ['met', center.withBlockedInitiative()],
    ['met', center.withDeficit('governance', 2).withDeficit('unwillingness-to-cooperate', 2)],
    ['not-applicable', center.withDeficitNotApplicable('governance')],
  ] as const)('%s', (status, builder) => {
    expect(outcome('captured-association', builder)).toMatchObject({ status, ...NOTHING });
  });
  test('is unknown while nobody knows of joint attempts', () => {
    expect(outcome('captured-association', center)).toMatchObject({ status: 'unknown', questions: ['joint-attempts'] });
  });
  test('is breached by what is paid through it', () => {
    const decision = holding(packageOf(center.withBlockedInitiative()), {
      slot: 'now',
      measures: ['support-sector-association', 'joint-purchase'],
    });
    expect(resultOf('captured-association', decision)).toMatchObject({
      status: 'breached',
      items: ['support-sector-association'],
    });
  });
  test('is not applicable without items, where the attempt was blocked', () => {
    expect(resultOf('captured-association', holding(packageOf(anAssessment().withBlockedInitiative()))).status).toBe(
      'not-applicable',
    );
  });
});

describe('no push for capacity', () => {
  const adding = (builder: AssessmentBuilder, ...stages: Parameters<typeof holding>[1][]) =>
    resultOf('no-capacity-push', holding(packageOf(builder), ...stages));
  const capacity = { slot: 'build' as const, measures: ['technical-and-production-capability'] };
  const research = { slot: 'now' as const, measures: ['niche-market-research'] };

  test('an embryonic package looks into the market in an earlier stage', () => {
    expect(outcome('no-capacity-push', embryonic)).toMatchObject({ status: 'met', ...NOTHING });
  });
  test('is breached by capacity without, beside or before that research', () => {
    const breached = { status: 'breached', items: capacity.measures };
    expect(resultOf('no-capacity-push', without(packageOf(embryonic), 'niche-market-research'))).toMatchObject(
      breached,
    );
    expect(adding(embryonic, { slot: 'now', measures: [...research.measures, ...capacity.measures] })).toMatchObject(
      breached,
    );
    expect(adding(embryonic, capacity, research)).toMatchObject(breached);
    expect(adding(embryonic, research, capacity)).toMatchObject({ status: 'met' });
  });
  test('asks the same wherever low price is the trap', () => {
    expect(adding(center.withDeficit('low-price-trap', 2), capacity)).toMatchObject({ status: 'breached' });
    expect(adding(center.withDeficit('low-price-trap', 3), capacity)).toMatchObject({ status: 'breached' });
    expect(outcome('no-capacity-push', center.withDeficit('low-price-trap', 2))).toMatchObject({ status: 'met' });
  });
  test('does not apply where it is not, and is unknown where nobody knows', () => {
    expect(adding(center.withDeficit('low-price-trap', 1), capacity).status).toBe('not-applicable');
    expect(adding(center.withDeficitNotApplicable('low-price-trap'), capacity).status).toBe('not-applicable');
    expect(adding(center, capacity)).toMatchObject({ status: 'unknown', questions: ['last-price-talk'] });
    expect(adding(embryonic.withDeficitNotApplicable('low-price-trap'), capacity).status).toBe('breached');
  });
});

describe('no imitation of centers', () => {
  test('is met by an embryonic package, and asked of no other', () => {
    expect(outcome('no-linear-imitation', embryonic)).toMatchObject({ status: 'met', ...NOTHING });
    expect(outcome('no-linear-imitation', center)).toMatchObject({ status: 'not-applicable', ...NOTHING });
  });
  test('is breached by a line of the centers', () => {
    const decision = holding(packageOf(embryonic), {
      slot: 'build',
      measures: ['beyond-channel-dependence', 'coordinated-promotion'],
    });
    expect(resultOf('no-linear-imitation', decision)).toMatchObject({
      status: 'breached',
      items: ['beyond-channel-dependence'],
    });
  });
});

describe('both halves together', () => {
  test('is met by the whole block', () => {
    expect(outcome('both-halves-together', center)).toMatchObject({ status: 'met', ...NOTHING });
  });
  test('is met where a gate has switched a line off', () => {
    expect(outcome('both-halves-together', center.withFlag('one_firm_majority', 'yes')).status).toBe('met');
  });
  test('is breached by a missing half, whatever else withholds it', () => {
    const half = without(packageOf(center), 'beyond-channel-dependence');
    expect(resultOf('both-halves-together', half)).toMatchObject({
      status: 'breached',
      items: ['beyond-channel-dependence'],
    });
    const withheld = [{ measure: 'beyond-channel-dependence', reason: { kind: 'rule' as const, rule: 'x' } }];
    expect(resultOf('both-halves-together', { ...half, withheld }).status).toBe('breached');
    const other = [{ measure: 'joint-export', reason: { kind: 'gate' as const, gate: 'one-firm-system' } }];
    expect(resultOf('both-halves-together', { ...half, withheld: other }).status).toBe('breached');
  });
  test('does not apply to types without a block, or without a type', () => {
    expect(outcome('both-halves-together', embryonic).status).toBe('not-applicable');
    expect(outcome('both-halves-together', anAssessment().withDeficit('quality', 2)).status).toBe('not-applicable');
  });
});

describe('groups, not firms', () => {
  const base = baseWith({
    measures: [
      aMeasure({ id: 'large', leads: ['lead-firms'], takesPart: ['lead-firms'] }),
      aMeasure({ id: 'joined', leads: ['lead-firms'], takesPart: ['small-firms'] }),
    ],
  });
  test('is breached by an item left to larger firms alone', () => {
    const decision = holding(packageOf(anAssessment()), { slot: 'now', measures: ['large', 'joined'] });
    expect(resultOf('groups-not-firms', decision, anAssessment(), base)).toMatchObject({
      status: 'breached',
      items: ['large'],
    });
  });
  test('is met by the measures of the knowledge base', () => {
    expect(outcome('groups-not-firms', center.withDeficit('quality', 2))).toMatchObject({ status: 'met', ...NOTHING });
  });
});

describe('prerequisites in order', () => {
  test('is met by the engine', () => {
    expect(outcome('prerequisites-in-order', center.withDeficit('infrastructure', 2))).toMatchObject({
      status: 'met',
      ...NOTHING,
    });
  });
  test('is breached by an item before what it needs, in one stage or over two', () => {
    const [first, then] = ['identify-external-diseconomies', 'mobilise-against-diseconomies'];
    const swapped = { status: 'breached', items: [then] };
    const decision = packageOf(center);
    expect(
      resultOf('prerequisites-in-order', holding(decision, { slot: 'now', measures: [then, first] })),
    ).toMatchObject(swapped);
    expect(
      resultOf(
        'prerequisites-in-order',
        holding(decision, { slot: 'now', measures: [then] }, { slot: 'build', measures: [first] }),
      ),
    ).toMatchObject(swapped);
    expect(resultOf('prerequisites-in-order', holding(decision, { slot: 'now', measures: [first, then] })).status).toBe(
      'met',
    );
    expect(resultOf('prerequisites-in-order', holding(decision, { slot: 'now', measures: [then] })).status).toBe('met');
  });
});

describe('no conflicting pair', () => {
  test('is breached by both of a pair', () => {
    const both = ['small-firms-own-body', 'support-sector-association'];
    const decision = holding(packageOf(center), { slot: 'now', measures: [...both, 'joint-purchase'] });
    expect(resultOf('no-conflicting-pair', decision)).toMatchObject({ status: 'breached', items: both });
  });
  test('is met by one of a pair', () => {
    const decision = holding(packageOf(center), { slot: 'now', measures: ['small-firms-own-body'] });
    expect(resultOf('no-conflicting-pair', decision)).toMatchObject({ status: 'met', ...NOTHING });
  });
});
