import { describe, expect, test } from 'vitest';
import type { KnowledgeBase } from './base';
import { checkPackage } from './check';
import { knowledge, knowledgeBase } from './knowledge/knowledge';
import type { DecidedItem, Decision } from './schema/result';
import { aMeasure, baseWith } from './testing/a-base';
import { anAssessment, type AssessmentBuilder } from './testing/an-assessment';
import { measuresOf, packageOf } from './testing/package-of';

const center = anAssessment().ofType('center');
const embryonic = anAssessment().ofType('embryonic');

function resultOf(
  check: string,
  decision: Decision,
  builder: AssessmentBuilder = anAssessment(),
  base: KnowledgeBase = knowledgeBase,
) {
  const result = checkPackage(decision, builder.build(), base).find((c) => c.check === check);
  if (result === undefined) throw new Error(`no check ${check}`);
  return result;
}

/** The outcome of a check for the package that the engine makes of an assessment. */
function outcome(check: string, builder: AssessmentBuilder) {
  return resultOf(check, packageOf(builder), builder);
}

/** A package as no engine would make it: these measures, in stages of the given slots. */
function holding(
  decision: Decision,
  ...stages: { slot: Decision['stages'][number]['slot']; measures: string[] }[]
): Decision {
  const item = (measure: string): DecidedItem => ({
    measure,
    priority: 'next',
    premise: 'met',
    rules: [],
    entry: [],
    cautions: [],
  });
  return { ...decision, stages: stages.map(({ slot, measures }) => ({ id: slot, slot, items: measures.map(item) })) };
}

const without = (decision: Decision, measure: string): Decision => ({
  ...decision,
  stages: decision.stages.map((s) => ({ ...s, items: s.items.filter((i) => i.measure !== measure) })),
});

const NOTHING = { items: [], questions: [] };

test('every check of the knowledge base is answered, in order', () => {
  const results = packageOf(center).checks;
  expect(results.map((c) => c.check)).toEqual(knowledge.checks.map((c) => c.id));
});

test('nothing answered: what cannot be known is unknown, what has no items does not apply', () => {
  expect(Object.fromEntries(packageOf(anAssessment()).checks.map((c) => [c.check, c.status]))).toEqual({
    'existing-system': 'unknown',
    'local-actors-lead': 'not-applicable',
    counterpart: 'not-applicable',
    'by-type': 'unknown',
    'environmental-clause': 'not-applicable',
    'captured-association': 'unknown',
    'no-capacity-push': 'unknown',
    'no-linear-imitation': 'not-applicable',
    'both-halves-together': 'not-applicable',
    'groups-not-firms': 'not-applicable',
    'prerequisites-in-order': 'not-applicable',
    'no-conflicting-pair': 'not-applicable',
  });
});

describe('an existing system', () => {
  test.each([
    ['breached', anAssessment().withFlag('aim_create', 'yes').withFlag('exists', 'under-5'), []],
    ['met', anAssessment().withFlag('aim_create', 'no'), []],
    ['unknown', anAssessment().withFlag('aim_create', 'yes'), ['aim', 'firm-count']],
  ] as const)('%s', (status, builder, questions) => {
    expect(outcome('existing-system', builder)).toMatchObject({ status, items: [], questions });
  });
});

describe('local actors lead', () => {
  const base = baseWith({
    measures: [
      aMeasure({ id: 'outside', leads: ['donors', 'state-or-federal'] }),
      aMeasure({ id: 'mixed', leads: ['donors', 'small-firms'] }),
    ],
  });
  const led = (slot: 'now' | 'ask-of-others', ...measures: string[]) =>
    resultOf('local-actors-lead', holding(packageOf(anAssessment()), { slot, measures }), anAssessment(), base);
  test('is breached by an item that only outsiders lead', () => {
    expect(led('now', 'outside', 'mixed')).toEqual({
      check: 'local-actors-lead',
      status: 'breached',
      items: ['outside'],
      questions: [],
    });
  });
  test('is met where somebody from here leads, and by what is asked of others', () => {
    expect(led('now', 'mixed')).toMatchObject({ status: 'met', ...NOTHING });
    expect(led('ask-of-others', 'outside')).toMatchObject({ status: 'met' });
    expect(outcome('local-actors-lead', center)).toMatchObject({ status: 'met' });
  });
});

describe('a counterpart', () => {
  test.each([
    ['met', center.withFlag('counterpart', 'action'), []],
    ['unknown', center, ['counterpart']],
    ['unknown', center.withUnknown('counterpart'), ['counterpart']],
    ['not-applicable', anAssessment().withFlag('counterpart', 'none'), []],
  ] as const)('is %s', (status, builder, questions) => {
    expect(outcome('counterpart', builder)).toMatchObject({ status, items: [], questions });
  });
  test('is breached by every item where nobody puts anything in', () => {
    const builder = center.withFlag('counterpart', 'none');
    expect(outcome('counterpart', builder)).toMatchObject({
      status: 'breached',
      items: measuresOf(packageOf(builder)),
    });
  });
});

describe('by type', () => {
  test('is met by the lines of its own type', () => {
    expect(outcome('by-type', center)).toMatchObject({ status: 'met', ...NOTHING });
  });
  test('is breached by a line of another', () => {
    const mixed = holding(packageOf(center), {
      slot: 'now',
      measures: ['niche-market-research', 'beyond-channel-dependence', 'standing-forum'],
    });
    expect(resultOf('by-type', mixed)).toMatchObject({ status: 'breached', items: ['niche-market-research'] });
  });
  test('is unknown while the type is, and names what would decide it', () => {
    const axes = ['regional-importance', 'industry-importance'];
    expect(outcome('by-type', anAssessment())).toMatchObject({ status: 'unknown', questions: axes });
    expect(outcome('by-type', center.withFlag('register_coverage', 'few'))).toMatchObject({
      status: 'unknown',
      questions: axes,
    });
  });
  test('does not apply where there can be no type', () => {
    expect(outcome('by-type', center.withFlag('single_place', 'dispersed')).status).toBe('not-applicable');
    expect(outcome('by-type', anAssessment().withFigures({ establishments: 1 })).status).toBe('not-applicable');
  });
});

describe('the environmental clause', () => {
  const exempt = { slot: 'now' as const, measures: ['secure-electricity', 'plant-pollution-control'] };
  test('is met by the clause that binds every item', () => {
    expect(outcome('environmental-clause', center)).toMatchObject({ status: 'met', ...NOTHING });
  });
  test('is breached, where there is none, by every item that is not a means of complying', () => {
    const decision = {
      ...holding(packageOf(center), { ...exempt, measures: [...exempt.measures, 'standing-forum'] }),
      blocks: [],
    };
    expect(resultOf('environmental-clause', decision)).toMatchObject({ status: 'breached', items: ['standing-forum'] });
  });
  test('does not apply to the means of complying', () => {
    expect(resultOf('environmental-clause', { ...holding(packageOf(center), exempt), blocks: [] }).status).toBe(
      'not-applicable',
    );
  });
  test('another block is no clause', () => {
    const decision = packageOf(center.withFlag('counterpart', 'none'));
    const blocks = decision.blocks.filter((b) => b.block === 'funding');
    expect(resultOf('environmental-clause', { ...decision, blocks })).toMatchObject({ status: 'breached' });
  });
});

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

describe('an override', () => {
  const builder = center
    .withFlag('counterpart', 'none')
    .withOverride('counterpart', 'The mayor promised to pay by May.');
  test('is printed beside the outcome and does not change it', () => {
    expect(outcome('counterpart', builder)).toMatchObject({
      status: 'breached',
      override: 'The mayor promised to pay by May.',
    });
  });
  test('stands beside its own check only', () => {
    expect(outcome('by-type', builder)).not.toHaveProperty('override');
    expect(outcome('counterpart', center)).not.toHaveProperty('override');
  });
});

test('a check that nobody wrote is a fault in the data', () => {
  const [check] = knowledge.checks;
  if (check === undefined) throw new Error('no checks');
  const base = baseWith({ checks: [{ ...check, id: 'unheard-of' }] });
  expect(() => packageOf(anAssessment(), base)).toThrow('unheard-of');
});
