import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { itemFacts, type ItemFacts, type PlanItem } from '#policies/schema/plan';
import { aPlan, type PlanBuilder } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { checksOfDecidedPlan } from './checks-of-decided-plan';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const P = 'pyke-1992';

/** Nobody blocks anybody, low price is no trap, the system exists, and local people put something in. */
const settled = (builder: AssessmentBuilder) =>
  builder
    .withFlag('aim_create', 'no')
    .withFlag('counterpart', 'action')
    .withDeficit('governance', 1)
    .withDeficit('low-price-trap', 1)
    .withDeficit('labour-turnover', 0);
const vector = settled(anAssessment().ofType('local-development-vector'));
const center = settled(anAssessment().ofType('center'));
const embryonic = settled(anAssessment().ofType('embryonic'));
const blocked = vector.withBlockedInitiative();
const governmentRuns = vector
  .withFlag('large_firms_control_assoc', 'government')
  .withDeficit('paternalistic-association', 2);
const withoutPower = vector.withDeficit('infrastructure', 3).withFlag('electricity_ok', 'no');
const overEntry = vector.withDeficit('labour-turnover', 2);

const HARMLESS: ItemFacts = Object.fromEntries(Object.keys(itemFacts.shape).map((fact) => [fact, false]));
const done: Partial<PlanItem> = { contribution: { staffTime: 'Two days a month' }, clause: 'complies' };

/** A plan that breaches nothing. */
const sound = aPlan().with('standing-forum', done);
/** With a measure of people's own, of which everything is known. */
const own = (facts: ItemFacts, fields: Partial<PlanItem> = {}) =>
  sound.withOwn({ id: 'ours', owner: 'Maria', ...done, ...fields, facts: { ...HARMLESS, ...facts } });
/** With measures of the knowledge base, in this order. */
const having = (...measures: (string | [string, Partial<PlanItem>])[]) =>
  measures.reduce<PlanBuilder>(
    (plan, item) => (typeof item === 'string' ? plan.with(item, done) : plan.with(item[0], { ...done, ...item[1] })),
    sound,
  );

const LINES = knowledge.measures.filter((m) => m.block !== undefined).map((m) => m.id);
const half = 'beyond-channel-dependence';
const block = (fields: Partial<PlanItem>) =>
  having(...LINES.map((id): [string, Partial<PlanItem>] => [id, { stage: 'build', ...(id === half ? fields : {}) }]));
const [first, then] = ['identify-external-diseconomies', 'mobilise-against-diseconomies'];
const capacity = 'technical-and-production-capability';

type Row = {
  check: string;
  how: string;
  where: AssessmentBuilder;
  plan: PlanBuilder;
  items: string[];
  mended: PlanBuilder;
  /** Where it is mended by an answer. */
  mendedWhere?: AssessmentBuilder;
};

const TABLE: Row[] = [
  {
    check: 'existing-system',
    how: 'an item that creates one',
    where: vector,
    plan: own({ createsSystem: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'existing-system',
    how: 'the aim to create one',
    where: vector.withFlag('aim_create', 'yes').withFlag('exists', 'under-5'),
    plan: sound,
    items: [],
    mended: sound,
    mendedWhere: vector.withFlag('aim_create', 'yes').withFlag('exists', '5-19'),
  },
  {
    check: 'local-actors-lead',
    how: 'a donor owns it',
    where: vector,
    plan: aPlan().with('standing-forum', { ...done, owner: 'donors' }),
    items: ['standing-forum'],
    mended: aPlan().with('standing-forum', { ...done, owner: 'small-firms' }),
  },
  {
    check: 'local-actors-lead',
    how: 'the state owns it, and somebody here takes part',
    where: vector,
    plan: own({}, { owner: 'state-or-federal', takesPart: ['Maria'] }),
    items: ['ours'],
    mended: own({}, { owner: 'Maria', takesPart: ['state-or-federal'] }),
  },
  {
    check: 'counterpart',
    how: 'money and nothing local',
    where: vector,
    plan: having(['joint-purchase', { budget: { amount: 1 }, contribution: { money: ' ', land: '' } }]),
    items: ['joint-purchase'],
    mended: having([
      'joint-purchase',
      { budget: { amount: 1 }, contribution: { collectiveAction: 'One order a month' } },
    ]),
  },
  {
    check: 'counterpart',
    how: 'nobody puts in anything, by the answers',
    where: vector.withFlag('counterpart', 'none'),
    plan: having(['joint-purchase', { status: 'proposed', contribution: undefined }]),
    items: ['joint-purchase'],
    mended: having(['joint-purchase', { status: 'proposed', contribution: 'A room' }]),
  },
  {
    check: 'by-type',
    how: 'a line of another type',
    where: vector,
    plan: having('niche-market-research'),
    items: ['niche-market-research'],
    mended: having(['niche-market-research', { status: 'postponed' }]),
  },
  {
    check: 'environmental-clause',
    how: 'no clause',
    where: vector,
    plan: having(['joint-purchase', { clause: 'none' }], ['plant-pollution-control', { clause: 'none' }]),
    items: ['joint-purchase'],
    mended: having(['joint-purchase', { clause: 'complies' }], ['plant-pollution-control', { clause: 'none' }]),
  },
  {
    check: 'environmental-clause',
    how: 'a compliance plan that nobody wrote',
    where: vector,
    plan: own({}, { clause: 'compliance-plan', compliancePlan: ' ' }),
    items: ['ours'],
    mended: own({}, { clause: 'compliance-plan', compliancePlan: 'A settling tank by March' }),
  },
  {
    check: 'captured-association',
    how: 'a measure through it, where small firms were blocked',
    where: blocked,
    plan: having('joint-purchase', 'support-sector-association'),
    items: ['support-sector-association'],
    mended: having('joint-purchase', 'small-firms-own-body'),
  },
  {
    check: 'captured-association',
    how: 'an own measure through it, where small firms were blocked',
    where: blocked,
    plan: own({ throughAssociation: true }),
    items: ['ours'],
    mended: own({ throughAssociation: false }),
  },
  {
    check: 'captured-association',
    how: 'an own measure through the body that the government runs',
    where: governmentRuns,
    plan: own({ throughAssociation: true }).with('support-sector-association', done),
    items: ['ours'],
    mended: own({}).with('support-sector-association', done),
  },
  {
    check: 'captured-association',
    how: 'a measure, before the members have a body of their own',
    where: governmentRuns,
    plan: having(
      ['strategic-coordination-agency', { stage: 'now' }],
      ['support-sector-association', { stage: 'build' }],
    ),
    items: ['strategic-coordination-agency'],
    mended: having(
      ['support-sector-association', { stage: 'now' }],
      ['strategic-coordination-agency', { stage: 'now' }],
    ),
  },
  {
    check: 'no-capacity-push',
    how: 'capacity beside the study of the market',
    where: embryonic,
    plan: having(['niche-market-research', { stage: 'equip' }], [capacity, { stage: 'equip' }]),
    items: [capacity],
    mended: having(['niche-market-research', { stage: 'know' }], [capacity, { stage: 'equip' }]),
  },
  {
    check: 'no-capacity-push',
    how: 'capacity without the study, which was refused',
    where: embryonic,
    plan: own({ addsCapacity: true }, { stage: 'equip' }).with('niche-market-research', {
      ...done,
      stage: 'know',
      status: 'refused',
    }),
    items: ['ours'],
    mended: own({ addsCapacity: true }, { stage: 'equip' }).with('niche-market-research', { ...done, stage: 'know' }),
  },
  {
    check: 'no-capacity-push',
    how: 'lower prices, whatever was studied',
    where: vector.withDeficit('low-price-trap', 2),
    plan: own({ lowersPrice: true }, { stage: 'build' }),
    items: ['ours'],
    mended: own({}, { stage: 'build' }),
  },
  {
    check: 'no-linear-imitation',
    how: 'taken over from a center',
    where: embryonic,
    plan: own({ fromCenter: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'both-halves-together',
    how: 'a half refused',
    where: center,
    plan: block({ status: 'refused' }),
    items: [half],
    mended: block({}),
  },
  {
    check: 'both-halves-together',
    how: 'a half in another stage',
    where: center,
    plan: block({ stage: 'now' }),
    items: [half],
    mended: block({}),
  },
  {
    check: 'groups-not-firms',
    how: 'for one firm',
    where: vector,
    plan: own({ singleFirm: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'groups-not-firms',
    how: 'left to larger firms',
    where: vector,
    plan: own({}, { owner: 'lead-firms', takesPart: ['lead-firms'] }),
    items: ['ours'],
    mended: own({}, { owner: 'lead-firms', takesPart: ['lead-firms', 'Maria'] }),
  },
  {
    check: 'prerequisites-in-order',
    how: 'behind it in the stage',
    where: vector,
    plan: having(then, first),
    items: [then],
    mended: having(first, then),
  },
  {
    check: 'prerequisites-in-order',
    how: 'in a later stage',
    where: vector,
    plan: having([first, { stage: 'build' }], [then, { stage: 'now' }]),
    items: [then],
    mended: having([then, { stage: 'build' }], [first, { stage: 'now' }]),
  },
  {
    check: 'prerequisites-in-order',
    how: 'started later',
    where: vector,
    plan: having([first, { start: '2027-04' }], [then, { start: '2027-03-31' }]),
    items: [then],
    mended: having([first, { start: '2027-03-31' }], [then, { start: '2027-03-01' }]),
  },
  {
    check: 'prerequisites-in-order',
    how: 'refused',
    where: vector,
    plan: having([first, { status: 'refused' }], then),
    items: [then],
    mended: having([first, { status: 'refused' }], [then, { status: 'postponed' }]),
  },
  {
    check: 'prerequisites-in-order',
    how: 'a technology centre alone',
    where: vector.withDeficit('local-institutions', 2),
    plan: having('joint-technology-centre'),
    items: ['joint-technology-centre'],
    mended: having('assess-local-services', 'joint-technology-centre'),
  },
  {
    check: 'no-conflicting-pair',
    how: 'both of a pair',
    where: vector,
    plan: having('joint-purchase', 'small-firms-own-body', 'support-sector-association'),
    items: ['small-firms-own-body', 'support-sector-association'],
    mended: having('joint-purchase', 'small-firms-own-body', ['support-sector-association', { status: 'refused' }]),
  },
  {
    check: 'no-top-down-park',
    how: 'a park, and nobody says who asked',
    where: vector,
    plan: own({ park: true, askedByFirms: undefined }),
    items: ['ours'],
    mended: own({ park: true, askedByFirms: true }),
  },
  {
    check: 'no-tax-break-race',
    how: 'free land for plants from elsewhere',
    where: vector,
    plan: own({ taxBreak: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'import-with-sector-limit',
    how: 'all imports',
    where: vector,
    plan: own({ importMeasure: true, sectorLimit: undefined }).with('petition-selective-imports', done),
    items: ['ours'],
    mended: own({ importMeasure: true, sectorLimit: true }).with('petition-selective-imports', done),
  },
  {
    check: 'import-with-sector-limit',
    how: 'a measure of the knowledge base, changed',
    where: vector,
    plan: having(['petition-selective-imports', { status: 'changed', facts: { sectorLimit: false } }]),
    items: ['petition-selective-imports'],
    mended: having('petition-selective-imports'),
  },
  {
    check: 'no-start-up-aid-into-over-entry',
    how: 'start-up aid of their own',
    where: overEntry,
    plan: own({ startUpAid: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'no-start-up-aid-into-over-entry',
    how: 'start-up aid of the knowledge base',
    where: overEntry,
    plan: having('survival-cluster-support'),
    items: ['survival-cluster-support'],
    mended: having('survival-cluster-support'),
    mendedWhere: vector.withDeficit('labour-turnover', 1),
  },
  {
    check: 'no-scrapping',
    how: 'aid for new machines only',
    where: vector,
    plan: own({ scrapping: true }),
    items: ['ours'],
    mended: own({}),
  },
  {
    check: 'local-partners',
    how: 'a petition of outsiders',
    where: vector,
    plan: own({}, { owner: 'state-or-federal', takesPart: ['donors'], stage: 'ask-of-others' }),
    items: ['ours'],
    mended: own({}, { owner: 'state-or-federal', takesPart: ['associations'], stage: 'ask-of-others' }),
  },
  {
    check: 'worst-findings-answered',
    how: 'a plan without power where work stops for it',
    where: withoutPower,
    plan: sound,
    items: ['secure-electricity'],
    mended: having('secure-electricity'),
  },
  {
    check: 'worst-findings-answered',
    how: 'nothing for late orders',
    where: vector.withDeficit('production-bottlenecks', 3),
    plan: sound,
    items: ['production-and-quality-services'],
    mended: having('production-and-quality-services'),
  },
  {
    check: 'somebody-carries-it',
    how: 'an association that is not there',
    where: vector.withFlag('large_firms_control_assoc', 'no-association'),
    plan: own({}, { owner: 'associations' }),
    items: ['ours'],
    mended: own({}, { owner: 'small-firms' }),
  },
  {
    check: 'customer-group-afterwards',
    how: 'paid from outside only',
    where: vector,
    plan: having(['joint-purchase', { budget: { paidBy: ['donors'] } }]),
    items: ['joint-purchase'],
    mended: having(['joint-purchase', { budget: { paidBy: ['donors', 'small-firms'] } }]),
  },
];

const SOURCES: Record<string, string[]> = {
  'existing-system': [Z],
  'local-actors-lead': [Z, Z],
  counterpart: [Z],
  'by-type': [Z],
  'environmental-clause': [Z],
  'captured-association': [Z, S],
  'no-capacity-push': [Z, P],
  'no-linear-imitation': [Z],
  'both-halves-together': [Z],
  'groups-not-firms': [P, S],
  'prerequisites-in-order': [Z],
  'no-conflicting-pair': [],
  'no-top-down-park': [Z],
  'no-tax-break-race': [Z],
  'import-with-sector-limit': [S],
  'no-start-up-aid-into-over-entry': [S],
  'no-scrapping': [S, S],
  'local-partners': [Z, Z],
  'worst-findings-answered': [],
  'somebody-carries-it': [Z],
  'customer-group-afterwards': [Z],
};

const breachesOf = (plan: PlanBuilder, where: AssessmentBuilder) =>
  checksOfDecidedPlan(plan.build(), packageOf(where), where.build(), knowledgeBase).filter(
    (c) => c.status === 'breached',
  );

describe('a plan that breaches one principle is caught by its check alone, with the item, and its mended twin passes', () => {
  test.each(TABLE)('$check: $how', ({ check, where, plan, items, mended, mendedWhere }) => {
    const breaches = breachesOf(plan, where);
    expect(breaches.map((c) => [c.check, c.items])).toEqual([[check, items]]);
    expect(must(knowledgeBase.check, check).sources.map((s) => s.work)).toEqual(SOURCES[check]);
    expect(breachesOf(mended, mendedWhere ?? where)).toEqual([]);
  });
  test('holds every check', () => {
    expect([...new Set(TABLE.map((row) => row.check))]).toEqual(knowledge.checks.map((c) => c.id));
    expect(Object.keys(SOURCES)).toEqual(knowledge.checks.map((c) => c.id));
  });
});
