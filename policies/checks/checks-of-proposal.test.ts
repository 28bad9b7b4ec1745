import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { aMeasure, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { measuresOf, packageOf } from '#policies/testing/package-of';
import { holding, NOTHING, outcome, resultOf } from '#policies/testing/tampered';

const center = anAssessment().ofType('center');

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
    'no-top-down-park': 'not-applicable',
    'no-tax-break-race': 'not-applicable',
    'import-with-sector-limit': 'not-applicable',
    'no-start-up-aid-into-over-entry': 'not-applicable',
    'no-scrapping': 'not-applicable',
    'local-partners': 'not-applicable',
    'worst-findings-answered': 'not-applicable',
    'somebody-carries-it': 'not-applicable',
    'customer-group-afterwards': 'not-applicable',
  });
});

describe('an existing system', () => {
  test.each([
    ['breached', anAssessment().withFlag('aim_create', 'yes').withFlag('exists', 'under-5'), ['aim', 'firm-count']],
    ['breached', anAssessment().withFlag('aim_create', 'yes'), ['aim', 'firm-count']],
    ['breached', anAssessment().withFlag('exists', 'under-5').withFlag('aim_create', 'no'), ['aim', 'firm-count']],
    ['met', anAssessment().withFlag('exists', '5-19'), []],
    ['unknown', anAssessment().withFlag('aim_create', 'no'), ['firm-count']],
    [
      'unknown',
      anAssessment()
        .withFlag('exists', 'under-5')
        .withFlag('aim_create', 'no')
        .withAnswer('firm-count-basis', 'registered-only'),
      ['firm-count'],
    ],
    ['unknown', anAssessment(), ['aim', 'firm-count']],
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
  test('asks only for the axis that nobody has judged', () => {
    const half = anAssessment().withFlag('regional_importance', 'large');
    expect(outcome('by-type', half)).toMatchObject({ status: 'unknown', questions: ['industry-importance'] });
    expect(outcome('by-type', half.withNotApplicable('industry-importance')).questions).toEqual([
      'industry-importance',
    ]);
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
