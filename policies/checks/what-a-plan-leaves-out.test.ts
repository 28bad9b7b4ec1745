import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { ItemFacts, PlanItem } from '#policies/schema/plan';
import { aPlan, type PlanBuilder } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { NOTHING } from '#policies/testing/tampered';
import { checksOfDecidedPlan } from './checks-of-decided-plan';

const vector = anAssessment().ofType('local-development-vector');

function resultOf(check: string, plan: PlanBuilder, where: AssessmentBuilder = vector) {
  const result = checksOfDecidedPlan(plan.build(), packageOf(where), where.build(), knowledgeBase).find(
    (c) => c.check === check,
  );
  if (result === undefined) throw new Error(`no check ${check}`);
  return result;
}

const own = (facts: ItemFacts = {}, fields: Partial<PlanItem> = {}) =>
  aPlan().withOwn({ id: 'ours', facts, ...fields });

describe('what cannot wait', () => {
  const stopped = vector.withDeficit('infrastructure', 3).withFlag('electricity_ok', 'no');
  const power = 'secure-electricity';
  const check = 'worst-findings-answered';

  test('is missed in a plan without power where work stops for it', () => {
    expect(resultOf(check, aPlan().with('standing-forum'), stopped)).toMatchObject({
      status: 'breached',
      items: [power],
    });
    const others = aPlan().with('identify-external-diseconomies');
    expect(resultOf(check, others, stopped)).toMatchObject({ status: 'breached', items: [power] });
    expect(resultOf(check, others.with(power, { status: 'postponed' }), stopped).status).toBe('breached');
    expect(resultOf(check, others.with(power), stopped)).toMatchObject({ status: 'met', ...NOTHING });
  });
  test('is answered by any item for the deficit, where nothing stands under stop and law', () => {
    const late = vector.withDeficit('production-bottlenecks', 3);
    expect(resultOf(check, aPlan().with('standing-forum'), late)).toMatchObject({
      status: 'breached',
      items: ['production-and-quality-services'],
    });
    expect(resultOf(check, aPlan().with('production-and-quality-services'), late).status).toBe('met');
    expect(resultOf(check, own({}, { custom: { deficit: 'production-bottlenecks' } }), late).status).toBe('met');
    expect(resultOf(check, own({}, { custom: { deficit: 'quality' } }), late).status).toBe('breached');
  });
  test('may be answered by an own measure that does not say what it is for', () => {
    const late = vector.withDeficit('production-bottlenecks', 3);
    expect(resultOf(check, own(), late)).toMatchObject({ status: 'unknown', items: ['ours'], questions: [] });
    expect(resultOf(check, own(), stopped)).toMatchObject({ status: 'breached', items: [power] });
  });
  test('is not there at 2, and is not asked for where the package holds nothing for it', () => {
    const usual = vector.withDeficit('production-bottlenecks', 2);
    expect(resultOf(check, aPlan().with('standing-forum'), usual).status).toBe('not-applicable');
    expect(resultOf(check, aPlan().with('standing-forum'), vector.withDeficit('succession', 3)).status).toBe(
      'not-applicable',
    );
  });
  test('may be left out with a written reason, which stands beside', () => {
    const reasoned = aPlan().with('standing-forum').withOverride(check, 'The grid is extended in May.', power);
    expect(resultOf(check, reasoned, stopped)).toMatchObject({
      status: 'breached',
      overrides: [{ item: power, reason: 'The grid is extended in May.' }],
    });
  });
});

describe('who carries an item', () => {
  const check = 'somebody-carries-it';
  const captured = vector.withBlockedInitiative().withFlag('large_firms_control_assoc', 'larger-firm');
  const led = (owner: string, where: AssessmentBuilder) =>
    resultOf(check, aPlan().with('joint-purchase', { owner }), where).status;

  test('is there, and neutral', () => {
    expect(led('associations', captured)).toBe('breached');
    expect(led('lead-firms', captured)).toBe('breached');
    expect(led('small-firms', captured)).toBe('met');
    expect(led('Maria', captured)).toBe('met');
    expect(led('lead-firms', vector.withFlag('lead_firms', 'none'))).toBe('breached');
    expect(led('coordinator', vector.withFlag('coordinator_available', 'no'))).toBe('breached');
    expect(led('coordinator', vector)).toBe('met');
  });
  test('may be a town hall that finds it hard', () => {
    expect(led('local-government', vector.withFlag('local_gov_capacity', 'low'))).toBe('met');
  });
  test('may be somebody whom the plan founds before, and not after', () => {
    const none = vector.withFlag('large_firms_control_assoc', 'no-association');
    const founding = 'support-sector-association';
    const before = aPlan().with(founding).with('joint-purchase', { owner: 'associations' });
    const after = aPlan().with('joint-purchase', { owner: 'associations' }).with(founding);
    expect(resultOf(check, before, none).status).toBe('met');
    expect(resultOf(check, after, none)).toMatchObject({ status: 'breached', items: ['joint-purchase'] });
    const refused = aPlan().with(founding, { status: 'refused' }).with('joint-purchase', { owner: 'associations' });
    expect(resultOf(check, refused, none).status).toBe('breached');
  });
  test('is suggested for a measure of the knowledge base; of an own one somebody has to say', () => {
    expect(resultOf(check, aPlan().with('joint-purchase')).status).toBe('met');
    expect(resultOf(check, own())).toMatchObject({ status: 'breached', items: ['ours'] });
    expect(resultOf(check, own({}, { status: 'proposed' }))).toMatchObject({ status: 'unknown', items: ['ours'] });
    expect(resultOf(check, own({}, { owner: 'Maria' })).status).toBe('met');
  });
});

describe('a customer, a group, and somebody who pays afterwards', () => {
  const check = 'customer-group-afterwards';
  const known = vector
    .withAnswer('last-customer-heard', 'directly')
    .withFlag('counterpart', 'action')
    .withWillingFirms(6);
  const paid = (paidBy: string[]) => aPlan().with('joint-purchase', { budget: { paidBy } });

  test('are there', () => {
    expect(resultOf(check, paid([]), known)).toMatchObject({ status: 'met', ...NOTHING });
    expect(resultOf(check, paid(['donors', 'small-firms']), known).status).toBe('met');
    expect(resultOf(check, paid(['The bakers']), known).status).toBe('met');
  });
  test('nobody who pays afterwards', () => {
    expect(resultOf(check, paid(['donors', 'state-or-federal']), known)).toMatchObject({
      status: 'breached',
      items: ['joint-purchase'],
    });
    expect(resultOf(check, paid([]), known.withFlag('counterpart', 'none'))).toMatchObject({
      status: 'unknown',
      items: ['joint-purchase'],
      questions: [],
    });
  });
  test('no customer, unless an item is for learning what the market wants', () => {
    const deaf = known.withAnswer('last-customer-heard', 'not');
    expect(resultOf(check, paid([]), deaf).status).toBe('breached');
    expect(resultOf(check, paid([]).with('information-service'), deaf).status).toBe('met');
  });
  test('no group', () => {
    const alone = own({}, { owner: 'Maria' });
    expect(resultOf(check, alone, known.withWillingFirms(4))).toMatchObject({ status: 'breached', items: ['ours'] });
    expect(resultOf(check, alone, known).status).toBe('met');
    expect(resultOf(check, own({}, { owner: 'Maria', takesPart: ['Ana'] }), known.withWillingFirms(4)).status).toBe(
      'met',
    );
  });
  test('are asked about while nobody knows', () => {
    expect(resultOf(check, own({}, { owner: 'Maria' }))).toMatchObject({
      status: 'unknown',
      items: [],
      questions: ['last-customer-heard', 'willing-firms', 'counterpart'],
    });
  });
  test('are not asked of what is only proposed, or asked of others', () => {
    expect(resultOf(check, aPlan().with('joint-purchase', { status: 'proposed' })).status).toBe('not-applicable');
    expect(resultOf(check, aPlan().with('petition-decentralisation')).status).toBe('not-applicable');
  });
});
