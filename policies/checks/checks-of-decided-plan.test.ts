import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { ItemFacts, PlanItem } from '#policies/schema/plan';
import { aPlan, type PlanBuilder } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { NOTHING } from '#policies/testing/tampered';
import { checksOfDecidedPlan } from './checks-of-decided-plan';

const vector = anAssessment().ofType('local-development-vector');
const center = anAssessment().ofType('center');
const embryonic = anAssessment().ofType('embryonic');

function resultOf(check: string, plan: PlanBuilder, where: AssessmentBuilder = vector) {
  const result = checksOfDecidedPlan(plan.build(), packageOf(where), where.build(), knowledgeBase).find(
    (c) => c.check === check,
  );
  if (result === undefined) throw new Error(`no check ${check}`);
  return result;
}

const own = (facts: ItemFacts = {}, fields: Partial<PlanItem> = {}) =>
  aPlan().withOwn({ id: 'ours', facts, ...fields });

describe('an own measure that does not say what a check needs', () => {
  const asked = { status: 'unknown', items: ['ours'], questions: [] };
  const settled = vector.withFlag('exists', '20-99');

  test.each([
    ['existing-system', settled],
    ['local-actors-lead', vector],
    ['counterpart', vector],
    ['environmental-clause', vector],
    ['captured-association', vector.withBlockedInitiative()],
    ['no-capacity-push', vector.withDeficit('low-price-trap', 2)],
    ['no-linear-imitation', embryonic],
    ['groups-not-firms', vector],
    ['no-top-down-park', vector],
    ['no-tax-break-race', vector],
    ['import-with-sector-limit', vector],
    ['no-start-up-aid-into-over-entry', vector.withDeficit('labour-turnover', 2)],
    ['no-scrapping', vector],
    ['local-partners', vector],
  ])('is named by %s', (check, where) => {
    expect(resultOf(check, own(), where)).toMatchObject(asked);
  });
  test('is not named beside one that breaches', () => {
    const plan = own().withOwn({ id: 'park', facts: { park: true, askedByFirms: false } });
    expect(resultOf('no-top-down-park', plan)).toMatchObject({ status: 'breached', items: ['park'], questions: [] });
  });
  test('is not asked what cannot matter any more', () => {
    expect(resultOf('no-top-down-park', own({ askedByFirms: true }))).toMatchObject({ status: 'met', ...NOTHING });
    expect(resultOf('import-with-sector-limit', own({ sectorLimit: true })).status).toBe('met');
    expect(resultOf('no-capacity-push', own({ lowersPrice: false, addsCapacity: false }), embryonic).status).toBe(
      'met',
    );
  });
  test('may also be a measure that this knowledge base does not hold', () => {
    const plan = aPlan().with('measure-of-2031');
    expect(resultOf('no-scrapping', plan)).toMatchObject({ status: 'unknown', items: ['measure-of-2031'] });
    expect(resultOf('by-type', plan).status).toBe('met');
    expect(resultOf('prerequisites-in-order', plan).status).toBe('met');
  });
  test('stands beside the questions that are open too', () => {
    expect(resultOf('existing-system', own())).toMatchObject({
      status: 'unknown',
      items: ['ours'],
      questions: ['aim', 'firm-count'],
    });
    expect(resultOf('no-start-up-aid-into-over-entry', own())).toMatchObject({
      status: 'unknown',
      items: ['ours'],
      questions: ['best-workers-leave'],
    });
    expect(resultOf('no-start-up-aid-into-over-entry', own({ startUpAid: true }))).toMatchObject({
      status: 'unknown',
      items: [],
      questions: ['best-workers-leave'],
    });
    const run = vector.withFlag('large_firms_control_assoc', 'government').withDeficit('paternalistic-association', 3);
    expect(resultOf('captured-association', own(), run)).toMatchObject({
      status: 'unknown',
      items: ['ours'],
      questions: ['joint-attempts'],
    });
    expect(resultOf('captured-association', own({ throughAssociation: false }), run)).toMatchObject({
      status: 'unknown',
      items: [],
      questions: ['joint-attempts'],
    });
    expect(resultOf('captured-association', own({ throughAssociation: true }), run).status).toBe('breached');
  });
});

describe('what people wrote goes before what a measure’s entry says', () => {
  test('the facts of a changed measure', () => {
    const through = aPlan().with('support-sector-association', { facts: { throughAssociation: false } });
    expect(resultOf('captured-association', through, vector.withBlockedInitiative()).status).toBe('met');
    const open = aPlan().with('joint-purchase', { facts: { scrapping: undefined } });
    expect(resultOf('no-scrapping', open).status).toBe('met');
  });
  test('an owner, where one is named', () => {
    expect(resultOf('local-actors-lead', aPlan().with('joint-purchase', { owner: ' ' })).status).toBe('met');
    expect(resultOf('local-actors-lead', aPlan().with('joint-purchase', { owner: 'donors' })).status).toBe('breached');
    expect(resultOf('local-actors-lead', aPlan().with('joint-purchase', { owner: 'Ministry' })).status).toBe('met');
  });
  test('who takes part, where somebody is named', () => {
    const plan = (takesPart: string[]) => aPlan().with('joint-purchase', { owner: 'donors', takesPart });
    expect(resultOf('local-partners', plan([]))).toMatchObject({ status: 'met' });
    expect(resultOf('local-partners', plan([' ']))).toMatchObject({ status: 'met' });
    expect(resultOf('local-partners', plan(['donors']))).toMatchObject({
      status: 'breached',
      items: ['joint-purchase'],
    });
  });
  test('but not where the source names nobody and people did not either', () => {
    expect(resultOf('local-actors-lead', aPlan().with('shared-technical-language')).status).toBe('met');
    expect(resultOf('local-partners', aPlan().with('shared-technical-language')).status).toBe('met');
    expect(resultOf('groups-not-firms', aPlan().with('shared-technical-language')).status).toBe('met');
  });
});

describe('petitions', () => {
  test('may be led by those who are asked, by their stage or by their measure', () => {
    const led = { owner: 'state-or-federal', takesPart: ['associations'] };
    expect(resultOf('local-actors-lead', own({}, { ...led, stage: 'ask-of-others' })).status).toBe('met');
    const moved = aPlan().with('petition-decentralisation', { ...led, stage: 'now' });
    expect(resultOf('local-actors-lead', moved).status).toBe('met');
  });
});

describe('a local contribution', () => {
  const answered = vector.withFlag('counterpart', 'action');
  test('is asked of each item that people took over', () => {
    const plan = aPlan()
      .with('standing-forum', { status: 'done' })
      .with('joint-purchase', { status: 'changed', budget: { amount: 0 } })
      .with('information-service', { contribution: 'A room' })
      .with('management-courses', { status: 'proposed' });
    const open = ['standing-forum', 'joint-purchase'];
    expect(resultOf('counterpart', plan, answered)).toMatchObject({ status: 'unknown', items: open, questions: [] });
    expect(resultOf('counterpart', plan)).toMatchObject({ status: 'unknown', items: open, questions: ['counterpart'] });
  });
  test('of items that are only proposed the answers speak', () => {
    const plan = aPlan().with('standing-forum', { status: 'proposed' });
    expect(resultOf('counterpart', plan, answered)).toMatchObject({ status: 'met', ...NOTHING });
    expect(resultOf('counterpart', plan)).toMatchObject({ status: 'unknown', items: [], questions: ['counterpart'] });
  });
  test('written for each item needs no answer, and no answer speaks against it', () => {
    const plan = aPlan().with('standing-forum', { contribution: { land: 'A field' }, budget: { amount: 5 } });
    expect(resultOf('counterpart', plan)).toMatchObject({ status: 'met', ...NOTHING });
    expect(resultOf('counterpart', plan, vector.withFlag('counterpart', 'none')).status).toBe('met');
  });
});

describe('the environmental clause', () => {
  test('of the package binds its measures where people wrote none', () => {
    expect(resultOf('environmental-clause', aPlan().with('joint-purchase'))).toMatchObject({
      status: 'met',
      ...NOTHING,
    });
  });
  test('binds none where the package has none', () => {
    const creating = vector.withFlag('aim_create', 'yes').withFlag('exists', 'under-5');
    const plan = aPlan().with('joint-purchase').withOwn({ id: 'ours' }).with('plant-pollution-control');
    expect(resultOf('environmental-clause', plan, creating)).toMatchObject({
      status: 'breached',
      items: ['joint-purchase'],
    });
  });
  test('does not apply to the means of complying', () => {
    expect(resultOf('environmental-clause', aPlan().with('plant-pollution-control', { clause: 'none' })).status).toBe(
      'not-applicable',
    );
  });
});

describe('the block of the centers', () => {
  const lines = knowledgeBase.knowledge.measures.filter((m) => m.block !== undefined).map((m) => m.id);
  const [one = '', two = '', ...others] = lines;
  const inStages = (stages: Record<string, string[]>) =>
    Object.entries(stages)
      .flatMap(([stage, measures]) => measures.map((measure) => ({ stage, measure })))
      .reduce((plan, { stage, measure }) => plan.with(measure, { stage }), aPlan());

  test('lacks what is missing, by the id of the measure, and what is left out, by the key of the item', () => {
    const plan = inStages({ build: others }).with(two, { id: 'the-second', status: 'postponed' });
    expect(resultOf('both-halves-together', plan, center)).toMatchObject({
      status: 'breached',
      items: [one, 'the-second'],
    });
  });
  test('is broken by what stands apart from most of it, or from its beginning', () => {
    expect(resultOf('both-halves-together', inStages({ now: [one, two], build: others }), center).items).toEqual([
      one,
      two,
    ]);
    const gated = center.withFlag('one_firm_majority', 'yes');
    const [three = '', four = ''] = others;
    const even = inStages({ now: [two, three], build: [one, four] });
    expect(resultOf('both-halves-together', even, gated).items).toEqual([one, four]);
  });
  test('is whole in any one stage', () => {
    expect(resultOf('both-halves-together', inStages({ 'first-year': lines }), center)).toMatchObject({
      status: 'met',
      ...NOTHING,
    });
  });
});

describe('prerequisites', () => {
  const [first, then] = ['identify-external-diseconomies', 'mobilise-against-diseconomies'];
  test('that the plan never held are missed where the state of the place calls for them, or nobody knows it', () => {
    const status = (where: AssessmentBuilder) => resultOf('prerequisites-in-order', aPlan().with(then), where).status;
    expect(status(vector)).toBe('breached');
    expect(status(vector.withDeficit('infrastructure', 2))).toBe('breached');
    expect(status(vector.withDeficit('infrastructure', 1))).toBe('met');
    expect(status(vector.withDeficit('infrastructure', 0))).toBe('met');
    expect(status(vector.withDeficitNotApplicable('infrastructure'))).toBe('met');
  });
  test('a technology centre alone breaches, whether help is missing or nobody knows', () => {
    const centre = aPlan().with('joint-technology-centre');
    const breach = { status: 'breached', items: ['joint-technology-centre'], questions: [] };
    expect(resultOf('prerequisites-in-order', centre)).toMatchObject(breach);
    expect(resultOf('prerequisites-in-order', centre, vector.withDeficit('local-institutions', 3))).toMatchObject(
      breach,
    );
    expect(resultOf('prerequisites-in-order', centre, vector.withDeficit('governance', 2))).toMatchObject(breach);
  });
  test('that are for another deficit are asked about while nobody knows its state', () => {
    const centre = aPlan().with('joint-technology-centre');
    const known = vector.withDeficit('local-institutions', 1);
    expect(resultOf('prerequisites-in-order', centre, known)).toMatchObject({
      status: 'unknown',
      items: ['joint-technology-centre'],
      questions: ['joint-attempts'],
    });
    expect(resultOf('prerequisites-in-order', centre, known.withDeficit('governance', 2)).status).toBe('breached');
    expect(resultOf('prerequisites-in-order', centre, known.withDeficit('governance', 1)).status).toBe('met');
  });
  test('are missed by what stands in the package too, where the package holds them', () => {
    const where = vector.withDeficit('local-institutions', 2).withWillingFirms(6);
    const centre = aPlan().with('joint-technology-centre').with('hire-coordinator');
    expect(resultOf('prerequisites-in-order', centre, where)).toMatchObject({ status: 'breached' });
    const studied = aPlan().with('assess-local-services').with('hire-coordinator').with('joint-technology-centre');
    expect(resultOf('prerequisites-in-order', studied, where).status).toBe('met');
  });
  test('are in order where one of two is', () => {
    const plan = aPlan().with(first, { id: 'one' }).with(then).with(first, { id: 'two' });
    expect(resultOf('prerequisites-in-order', plan).status).toBe('met');
  });
  test('are not missed where they stand once more', () => {
    const plan = aPlan().with(first, { id: 'one', status: 'refused' }).with(first).with(then);
    expect(resultOf('prerequisites-in-order', plan).status).toBe('met');
  });
  test('may begin in the same month, or without a date', () => {
    const started = (start: string, other?: string) =>
      resultOf('prerequisites-in-order', aPlan().with(first, { start }).with(then, { start: other })).status;
    expect(started('2027-03-20', '2027-03-01')).toBe('met');
    expect(started('2027-03')).toBe('met');
    expect(started('2027-03', '2027-02')).toBe('breached');
  });
  test('that are bodies which carry the work can stand in for each other', () => {
    const carried = aPlan()
      .with('small-firms-own-body')
      .with('hire-coordinator', { status: 'refused' })
      .with('shared-stand-at-a-fair')
      .with('joint-export');
    expect(resultOf('prerequisites-in-order', carried).status).toBe('met');
    const alone = aPlan().with('hire-coordinator', { status: 'refused' }).with('joint-export');
    expect(resultOf('prerequisites-in-order', alone)).toMatchObject({ status: 'breached', items: ['joint-export'] });
    const unread = aPlan()
      .with('small-firms-own-body')
      .with('assess-local-services', { status: 'refused' })
      .with('joint-technology-centre');
    expect(resultOf('prerequisites-in-order', unread).status).toBe('breached');
  });
});

describe('stages', () => {
  test('of an agreement count in its order, and an item without one belongs to the first', () => {
    const agreed = (research: string | undefined, stage: string) =>
      resultOf(
        'no-capacity-push',
        aPlan()
          .withAgreement({ id: 'b' }, { id: 'a' })
          .with('technical-and-production-capability', { stage })
          .with('niche-market-research', { ...(research === undefined ? {} : { stage: research }) }),
        embryonic,
      ).status;
    expect(agreed('b', 'a')).toBe('met');
    expect(agreed('a', 'b')).toBe('breached');
    expect(agreed(undefined, 'a')).toBe('met');
    expect(agreed(undefined, 'b')).toBe('breached');
  });
});

describe('written reasons', () => {
  const plan = own({ park: true });
  test('stand beside the outcome: of the whole check, and of items', () => {
    const reasoned = plan
      .withOverride('no-top-down-park', 'The firms will be asked in May.', 'ours')
      .withOverride('no-top-down-park', 'The state insists.')
      .withOverride('no-scrapping', 'Another matter.');
    expect(resultOf('no-top-down-park', reasoned)).toEqual({
      check: 'no-top-down-park',
      status: 'breached',
      items: ['ours'],
      questions: [],
      override: 'The state insists.',
      overrides: [{ item: 'ours', reason: 'The firms will be asked in May.' }],
    });
  });
  test('are not there where nobody wrote any', () => {
    expect(resultOf('no-top-down-park', plan)).not.toHaveProperty('override');
    expect(resultOf('no-top-down-park', plan)).not.toHaveProperty('overrides');
  });
  test('are all kept, each once, where a file holds several', () => {
    const several = plan
      .withOverride('no-top-down-park', 'B')
      .withOverride('no-top-down-park', 'A')
      .withOverride('no-top-down-park', 'B')
      .withOverride('no-top-down-park', 'Z', 'two')
      .withOverride('no-top-down-park', 'A', 'two')
      .withOverride('no-top-down-park', 'X', 'one');
    expect(resultOf('no-top-down-park', several)).toMatchObject({
      override: 'A; B',
      overrides: [
        { item: 'one', reason: 'X' },
        { item: 'two', reason: 'A' },
        { item: 'two', reason: 'Z' },
      ],
    });
  });
});

describe('a plan in which nothing is left', () => {
  test('has nothing to be checked but its aim and what lacks in the block', () => {
    const plan = aPlan().with('joint-purchase', { status: 'refused', facts: { park: true }, clause: 'none' });
    const statuses = checksOfDecidedPlan(plan.build(), packageOf(center), center.build(), knowledgeBase);
    expect(statuses.filter((c) => c.status === 'breached').map((c) => c.check)).toEqual(['both-halves-together']);
    expect(resultOf('no-top-down-park', plan)).toMatchObject({ status: 'not-applicable', ...NOTHING });
  });
});

describe('decide()', () => {
  test('checks the plan once it is begun, and the package before', () => {
    const outcome = (plan: PlanBuilder) =>
      packageOf(vector.withPlan(plan.build())).checks.find((c) => c.check === 'no-top-down-park')?.status;
    expect(outcome(own({ park: true }))).toBe('breached');
    expect(outcome(aPlan())).toBe(packageOf(vector).checks.find((c) => c.check === 'no-top-down-park')?.status);
  });
});
